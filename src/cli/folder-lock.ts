import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isWithin, makeFolder } from './durable-files.ts';
import { sleep } from './sleep.ts';

/*
 * One command at a time changes what a folder holds. The lock is a file that names its holder, so that the one left by a
 * command that was killed is known for what it is. Every report of a country has one lock: `sorties/SN/.verrou`.
 */

export const lockName = '.verrou';
/** Held for an instant, so that of several commands that find an abandoned lock one alone takes it away. */
const takingName = '.verrou-repris';

/** A lock of another machine, or one that names nobody, that stays the same so long is abandoned, in ms. */
const patience = 60_000;
/** The same for one that names nobody: its holder found the disk full, and has little left to do. */
const shortPatience = 2_000;
const pause = 40;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Where the lock of a folder stands: with its country's when it is one of a country's folders. */
export function lockPlace(folder: string): string {
  const isOwner = (path: string) => /^(?:[A-Z]{2}|regional)$/.test(basename(path));
  const parents = [folder, dirname(folder), dirname(dirname(folder))];
  return parents.find(isOwner) ?? folder;
}

/** Nothing is written, and nothing swept, where a link in the output folder leads. */
export const leadsOut = (): Error => Object.assign(new Error('a link leads out of the folder'), { code: 'ELOOP' });

/** How many times this process holds each lock. */
const heldHere = new Map<string, number>();

/** Runs some work while no other command changes the folder, which is made when it is missing. Waits for its turn. */
export function withFolderLock<Made>(folder: string, work: () => Made): Made {
  const release = lockFolder(folder);
  try {
    return work();
  } finally {
    release();
  }
}

/** Takes the lock of a folder, and gives what releases it. Fails when a link leads the folder out of its country's. */
export function lockFolder(folder: string): () => void {
  const place = lockPlace(folder);
  if (!isWithin(place, folder)) throw leadsOut();
  const path = join(place, lockName);
  const times = heldHere.get(path) ?? 0;
  if (times === 0) {
    makeFolder(place);
    acquire(path);
  }
  heldHere.set(path, times + 1);
  return () => {
    const left = (heldHere.get(path) ?? 1) - 1;
    if (left > 0) heldHere.set(path, left);
    else {
      heldHere.delete(path);
      try {
        rmSync(path, { force: true });
      } catch {
        // It names a process that ends: the next command takes it away.
      }
    }
  };
}

/** Whether another command that still runs, as far as can be known, holds the folder. */
export const isHeldElsewhere = (folder: string): boolean => holderOf(join(lockPlace(folder), lockName)) === 'somebody';

function acquire(path: string): void {
  let seen = '';
  let since = performance.now();
  for (;;) {
    if (take(path)) return;
    const now = signOf(path);
    if (now !== seen) [seen, since] = [now, performance.now()];
    const holder = holderOf(path);
    const waited = performance.now() - since;
    if (holder === 'nobody' || waited > (holder === 'unnamed' ? shortPatience : patience)) {
      remove(path, now, waited);
      // One that cannot be taken away is no reason to wait for ever.
      if (waited > 2 * patience) throw Object.assign(new Error('locked'), { code: 'EBUSY' });
    } else sleep(pause);
  }
}

function take(path: string): boolean {
  let handle: number;
  try {
    handle = openSync(path, 'wx');
  } catch (error) {
    // Windows refuses for an instant the name of a file that is being deleted.
    if (codeOf(error) === 'EEXIST' || (process.platform === 'win32' && codeOf(error) === 'EPERM')) return false;
    throw error;
  }
  try {
    writeSync(handle, `${process.pid} ${hostname()}`);
  } catch {
    // A full disk: a lock that names nobody still holds.
  } finally {
    closeSync(handle);
  }
  return true;
}

/** What tells one lock from the next. */
function signOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs}` : '';
}

function holderOf(path: string): 'none' | 'nobody' | 'unnamed' | 'somebody' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'none';
  }
  const [, number, host] = /^(\d+) (.*)$/s.exec(text) ?? [];
  if (number === undefined) return 'unnamed';
  if (host !== hostname()) return 'somebody';
  const pid = Number(number);
  // Our own number without our knowing: an earlier process that bore it, as in a container.
  if (pid === process.pid) return heldHere.has(path) ? 'somebody' : 'nobody';
  return isRunning(pid) ? 'somebody' : 'nobody';
}

/** Whether a process of this machine bears a number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Takes an abandoned lock away, unless somebody else has done it meanwhile. */
function remove(path: string, sign: string, waited: number): void {
  const taking = join(dirname(path), takingName);
  try {
    closeSync(openSync(taking, 'wx'));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Left by a command killed in that very instant.
    if (waited > patience) rmSync(taking, { force: true });
    sleep(pause);
    return;
  }
  try {
    if (signOf(path) === sign) rmSync(path, { force: true });
  } finally {
    rmSync(taking, { force: true });
  }
}
