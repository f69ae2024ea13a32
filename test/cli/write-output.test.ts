import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { recover, recoverReports } from '../../src/cli/recover-reports.ts';
import { writeOne, writeSets, writeTogether } from '../../src/cli/write-output.ts';
import { filesUnder, folderWith } from './temporary.ts';

/** Calls that touch the disk, counted; the ones that `isBroken` names fail as a full disk does. */
const disk = { calls: 0, isBroken: (_call: number): boolean => false };
const guardedNames = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
  'linkSync',
  'copyFileSync',
] as const;

beforeAll(() => {
  for (const name of guardedNames) {
    const real = fs[name] as (...given: unknown[]) => unknown;
    vi.spyOn(fs, name).mockImplementation(((...given: unknown[]) => {
      disk.calls += 1;
      if (disk.isBroken(disk.calls)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return real(...given);
    }) as never);
  }
  syncBuiltinESMExports(); // what other modules import by name follows
});
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
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

  it('writes, sweeps and follows nothing where a link of the output folder leads', () => {
    const elsewhere = folderWith({ 'cartographie-SN.md': 'à autrui', '.nouveau-x': 'à autrui' });
    const kept = contentOf(elsewhere);
    const country = join(folderWith({ 'SN/notes.txt': 'à moi' }), 'SN');
    const linked = join(country, 'publique');
    fs.symlinkSync(elsewhere, linked);
    const refusal = expect.objectContaining({ exitCode: 3, diagnostic: expect.objectContaining({ code: 'PRJ-013' }) });
    expect(() => writeTogether(linked, files, isReport)).toThrow(refusal);
    expect(() => writeOne(linked, { name: 'a.md', content: 'a' })).toThrow(refusal);
    const set = { folder: linked, files, owned: isReport };
    expect(() => writeSets(country, [set])).toThrow(refusal);
    for (const isBack of [true, false]) {
      const names = ['publique/cartographie-SN.md'];
      const journal = { replace: isBack ? names : [], remove: isBack ? [] : names, kept: [], isBack };
      fs.writeFileSync(join(country, '.journal.json'), JSON.stringify(journal));
      recover(country);
      expect(contentOf(elsewhere)).toEqual(kept);
    }
    fs.rmSync(linked);
    expect(contentOf(country)).toEqual({ 'notes.txt': 'à moi' });
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
