import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { isWithin, makeFolder, writeFailure } from './durable-files.ts';
import { Failure } from './failure.ts';
import { identityOf, stateOf } from './process-identity.ts';
import { readPlainText } from './read-plain.ts';
import { sleep } from './sleep.ts';

/*
 * One command at a time changes what a folder holds. The lock is a file that names its holder, so that the one left by a
 * command that was killed is known for what it is. Every report of a country has one lock: `sorties/SN/.verrou`.
 */

export const lockName = '.verrou';
/** Held for an instant, so that of several commands that find an abandoned lock one alone takes it away. */
export const takingName = '.verrou-repris';

/** How long a lock that stays the same is waited for, in ms: then one whose holder nobody can know of is abandoned. */
const patience = 60_000;
/** The same for one that names nobody: its holder found the disk full, and has little left to do. */
const shortPatience = 2_000;
/** A person who waits longer than this is told what for, in ms. */
const silence = 2_000;
const pause = 40;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const isOwner = (path: string): boolean => /^(?:[A-Z]{2}|regional)$/.test(basename(path));
/** A folder that a country's own folder holds: an edition, what is to be mended. */
const isPart = (path: string): boolean => /^(?:publique|comite|interne|a-corriger)$/.test(basename(path));

/** Where the lock of a folder stands: with its country's when it is one of a country's folders. */
export function lockPlace(folder: string): string {
  const part = /^\d+$/.test(basename(folder)) ? dirname(folder) : folder;
  return isPart(part) && isOwner(dirname(part)) ? dirname(part) : folder;
}

/** The folders from where the lock of a folder stands down to it. */
export const foldersUnderLock = (folder: string): string[] =>
  folder === lockPlace(folder) ? [folder] : [...foldersUnderLock(dirname(folder)), folder];

/** Nothing is written, and nothing swept, where a link in the output folder leads. */
export const leadsOut = (): Error => Object.assign(new Error('a link leads out of the folder'), { code: 'ELOOP' });

/** Somebody else's command that is waited for. */
export interface Waiting {
  folder: string;
  /** Its process and machine; null when the lock does not say. */
  holder: { pid: number; host: string } | null;
}

/** The same for a message. */
export const waitingParams = ({ folder, holder }: Waiting): { folder: string; pid: string; host: string } => ({
  folder,
  pid: String(holder?.pid ?? '?'),
  host: holder?.host ?? '?',
});

/** Told once for each lock that is waited for longer than a moment. */
let hear: (waiting: Waiting) => void = () => undefined;

/** Has waits told to the command that runs; gives what ends it. */
export function hearWaiting(listener: (waiting: Waiting) => void): () => void {
  const before = hear;
  hear = listener;
  return () => {
    hear = before;
  };
}

/** The locks that this process holds: how many times, and what it wrote in each. */
const heldHere = new Map<string, { times: number; mark: string }>();

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
  const standing = heldHere.get(path);
  if (standing) standing.times += 1;
  else {
    makeFolder(place);
    acquire(path);
    heldHere.set(path, { times: 1, mark: readMark(path) ?? '' });
  }
  return () => {
    const held = heldHere.get(path);
    if (held === undefined || --held.times > 0) return;
    const isOurs = isStillHeld(folder);
    heldHere.delete(path);
    try {
      if (isOurs) rmSync(path, { force: true });
    } catch {
      // It names a process that ends: the next command takes it away.
    }
  };
}

/**
 * Whether the lock that this process took is still its own. A machine that slept in the middle of its work may have been
 * taken for one that is off: whoever took its place must not be disturbed.
 */
export function isStillHeld(folder: string): boolean {
  const path = join(lockPlace(folder), lockName);
  const held = heldHere.get(path);
  return held === undefined || readMark(path) === held.mark;
}

/** Fails when the lock of a folder has been taken by somebody else meanwhile. */
export function assertHeld(folder: string): void {
  if (!isStillHeld(folder)) throw lockRefused();
}

const notAFile = (): Error => Object.assign(new Error('not a file'), { code: 'EISDIR' });

const lockRefused = (): Error => Object.assign(new Error('locked'), { code: 'EBUSY' });

/** Whether another command that still runs, as far as can be known, holds the folder. */
export const isHeldElsewhere = (folder: string): boolean =>
  !['none', 'gone', 'unnamed'].includes(holderOf(join(lockPlace(folder), lockName)).state);

function acquire(path: string): void {
  const started = performance.now();
  let seen = '';
  let since = started;
  let isTold = false;
  for (;;) {
    if (take(path)) {
      sweepTaking(path);
      return;
    }
    const now = signOf(path);
    if (now !== seen) [seen, since] = [now, performance.now()];
    // A folder, a pipe: no command made it, and none will take it away.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw writeFailure(path, notAFile());
    const { state, holder } = holderOf(path);
    const waited = performance.now() - since;
    if (state === 'gone' || (state !== 'alive' && waited > (state === 'unnamed' ? shortPatience : patience))) {
      remove(path, now, waited);
      // One that cannot be taken away is no reason to wait for ever.
      if (waited > 2 * patience) throw lockRefused();
      continue;
    }
    // One that is known to run is never robbed of it: what it has begun would be mixed with ours.
    if (waited > patience) throw new Failure(problem('PRJ-101', waitingParams({ folder: dirname(path), holder })), 3);
    if (!isTold && performance.now() - started > silence) {
      hear({ folder: dirname(path), holder });
      isTold = true;
    }
    sleep(pause);
  }
}

/** What a command left that was killed as it took an abandoned lock away. */
function sweepTaking(path: string): void {
  const taking = join(dirname(path), takingName);
  if (!['gone', 'unnamed'].includes(holderOf(taking).state)) return;
  try {
    rmSync(taking, { force: true });
  } catch {
    // The next command takes it away.
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
    writeSync(handle, `${process.pid} ${hostname()}\n${identityOf(process.pid) ?? ''}\n`);
  } catch {
    // A full disk: a lock that names nobody still holds.
  } finally {
    closeSync(handle);
  }
  return true;
}

/** What a lock says; null when there is none. */
function readMark(path: string): string | null {
  try {
    return readPlainText(path);
  } catch {
    return null;
  }
}

/** What tells one lock from the next. */
function signOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs}` : '';
}

/**
 * Who holds a lock. `alive` and `gone` are sure; `unseen` is one of another machine, or one that runs, as far as is known;
 * `unnamed` says nothing.
 */
interface Held {
  state: 'none' | 'gone' | 'alive' | 'unseen' | 'unnamed';
  holder: Waiting['holder'];
}

function holderOf(path: string): Held {
  const text = readMark(path);
  if (text === null) return { state: 'none', holder: null };
  // One that does not end was cut short, and may say anything; earlier versions wrote one line, without an end.
  const [, number, host = '', identity = ''] =
    /^(\d+) ([^\n]*)\n([^\n]*)\n$/.exec(text) ?? /^(\d+) ([^\n]*)$/.exec(text) ?? [];
  const isCut = !text.endsWith('\n') && host !== hostname() && hostname().startsWith(host);
  if (number === undefined || isCut) return { state: 'unnamed', holder: null };
  const pid = Number(number);
  const holder = { pid, host };
  if (host !== hostname()) return { state: 'unseen', holder };
  if (identity !== '') {
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const state = stateOf(pid, identity, since);
    if (state !== 'alive' || pid !== process.pid) return { state, holder };
  }
  // Our own number without our knowing: an earlier process that bore it, as in a container.
  if (pid === process.pid) return { state: heldHere.has(path) ? 'alive' : 'gone', holder };
  return { state: isRunning(pid) ? 'unseen' : 'gone', holder };
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
  if (!take(taking)) {
    // Left by a command killed in that very instant.
    const { state } = holderOf(taking);
    const isLeft = state === 'gone' || waited > (state === 'unnamed' ? shortPatience : patience);
    if (isLeft) rmSync(taking, { force: true });
    sleep(pause);
    return;
  }
  try {
    if (signOf(path) === sign) rmSync(path, { force: true });
  } finally {
    rmSync(taking, { force: true });
  }
}
