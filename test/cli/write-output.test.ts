import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { recover, recoverReports } from '../../src/cli/recover-reports.ts';
import { writeTogether } from '../../src/cli/write-output.ts';
import { filesUnder, folderWith } from './temporary.ts';

/** Calls that touch the disk, counted; the ones that `isBroken` names fail as a full disk does. */
const disk = vi.hoisted(() => ({ calls: 0, isBroken: (_call: number): boolean => false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const guarded =
    <Given extends unknown[], Made>(work: (...given: Given) => Made) =>
    (...given: Given): Made => {
      disk.calls += 1;
      if (disk.isBroken(disk.calls)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return work(...given);
    };
  return {
    ...real,
    openSync: guarded(real.openSync as (path: string, flags: string) => number),
    writeSync: guarded(real.writeSync as (handle: number, bytes: Uint8Array, at: number) => number),
    fsyncSync: guarded(real.fsyncSync),
    renameSync: guarded(real.renameSync),
    rmSync: guarded(real.rmSync),
    linkSync: guarded(real.linkSync),
    copyFileSync: guarded(real.copyFileSync),
  };
});

afterEach(() => {
  disk.calls = 0;
  disk.isBroken = () => false;
});

/** The number of a process that has ended. */
const gone = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

const old = { 'cartographie-SN.md': 'ancien', 'cartographie-SN.html': 'ancienne page', 'notes.txt': 'à moi' };
const files = [
  { name: 'cartographie-SN.md', content: 'nouveau' },
  { name: 'cartographie-SN.json', content: '{}' },
];
const fresh = { 'cartographie-SN.md': 'nouveau', 'cartographie-SN.json': '{}', 'notes.txt': 'à moi' };
const isReport = (name: string) => name.startsWith('cartographie-');
const contentOf = (folder: string) =>
  Object.fromEntries(filesUnder(folder).map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]));

/** Whether the write went through. */
function attempt(folder: string): boolean {
  try {
    writeTogether(folder, files, isReport);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(3);
    expect((error as Failure).diagnostic).toMatchObject({ code: 'PRJ-013', params: { detail: 'ENOSPC' } });
    return false;
  }
}

/** How many calls a write makes. */
function callsOfOneWrite(): number {
  disk.calls = 0;
  writeTogether(folderWith(old), files, isReport);
  return disk.calls;
}

describe('files that belong together', () => {
  it('replace the older report, and leave what is not ours', () => {
    const folder = folderWith(old);
    expect(attempt(folder)).toBe(true);
    expect(contentOf(folder)).toEqual(fresh);
  });

  it('a failure at any call leaves the old report or the new one, whole, once the next command has run', () => {
    const count = callsOfOneWrite();
    expect(count).toBeGreaterThan(8);
    for (let broken = 1; broken <= count; broken += 1) {
      const folder = folderWith(old);
      disk.calls = 0;
      disk.isBroken = (call) => call === broken;
      const isDone = attempt(folder);
      disk.isBroken = () => false;
      const isCommitted = fs.existsSync(join(folder, '.journal.json'));
      if (!isDone && !isCommitted) expect(contentOf(folder), `call ${broken}`).toEqual(old);
      recover(folder);
      expect([old, fresh], `call ${broken}`).toContainEqual(contentOf(folder));
    }
  });

  it('a crash at any call does the same: nothing after it runs', () => {
    const count = callsOfOneWrite();
    for (let broken = 1; broken <= count; broken += 1) {
      const folder = folderWith(old);
      disk.calls = 0;
      disk.isBroken = (call) => call >= broken;
      attempt(folder);
      disk.isBroken = () => false;
      recover(folder);
      expect([old, fresh], `call ${broken}`).toContainEqual(contentOf(folder));
    }
  });

  it('a journal left by a crash is followed by the next write, whatever that writes', () => {
    const folder = folderWith({
      ...old,
      '.nouveau-cartographie-SN.md': 'nouveau',
      '.nouveau-cartographie-SN.json': '{}',
      '.journal.json': JSON.stringify({
        replace: ['cartographie-SN.md', 'cartographie-SN.json'],
        remove: ['cartographie-SN.html'],
      }),
    });
    writeTogether(folder, [{ name: 'autre.csv', content: 'a' }], () => false);
    expect(contentOf(folder)).toEqual({ ...fresh, 'autre.csv': 'a' });
  });

  it('staged files that no journal claims are swept', () => {
    const folder = folderWith({ ...old, '.nouveau-cartographie-SN.md': 'à moitié éc' });
    recover(folder);
    expect(contentOf(folder)).toEqual(old);
  });

  it('a folder that cannot be made is a failure in words', () => {
    const folder = folderWith({ sorties: 'un fichier' });
    expect(() => writeTogether(join(folder, 'sorties', 'SN'), files, isReport)).toThrowError(Failure);
    expect(contentOf(folder)).toEqual({ sorties: 'un fichier' });
  });

  it('finishes what was committed anywhere under the output folder, and leaves a running build alone', () => {
    const journal = JSON.stringify({ replace: ['a.md'], remove: ['b.md'] });
    const folders = ['SN/publique', 'SN/publique/2', 'SN/a-corriger', 'regional/interne'];
    const folder = folderWith({
      ...Object.fromEntries(
        folders.flatMap((path) => [
          [`${path}/.journal.json`, journal],
          [`${path}/.nouveau-a.md`, 'nouveau'],
          [`${path}/a.md`, 'ancien'],
          [`${path}/b.md`, 'ancien'],
        ]),
      ),
      'TN/.verrou': `${process.ppid} ${hostname()}`, // a build that runs
      'TN/interne/.nouveau-a.md': 'en cours',
      'ML/.verrou': `${gone} ${hostname()}`, // one that was killed
      'ML/interne/.nouveau-a.md': 'à moitié éc',
      'ML/interne/.ancien-a.md': 'ancien',
      'ML/interne/a.md': 'ancien',
    });
    recoverReports(folder);
    expect(contentOf(folder)).toEqual({
      ...Object.fromEntries(folders.map((path) => [`${path}/a.md`, 'nouveau'])),
      'TN/.verrou': `${process.ppid} ${hostname()}`,
      'TN/interne/.nouveau-a.md': 'en cours',
      'ML/interne/a.md': 'ancien',
    });
    recoverReports(join(folder, 'absent'));
  });
});
