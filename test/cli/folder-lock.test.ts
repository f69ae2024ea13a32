import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { hearWaiting, lockFolder, lockPlace, type Waiting, withFolderLock } from '../../src/cli/folder-lock.ts';
import { identityOf } from '../../src/cli/process-identity.ts';
import { recoverHeld } from '../../src/cli/write-journal.ts';
import { writeSets, writeTogether } from '../../src/cli/write-output.ts';
import { filesUnder, folderWith } from './temporary.ts';

/** A clock that only waiting moves: a minute of waiting takes no time. Test files share what is loaded: it is put back. */
const clock = { now: 0, whileAsleep: () => undefined as unknown };
beforeAll(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  vi.spyOn(Atomics, 'wait').mockImplementation((_cell, _place, _value, ms = 0) => {
    clock.now += ms;
    clock.whileAsleep();
    return 'timed-out';
  });
});
afterAll(() => {
  vi.restoreAllMocks();
});
afterEach(() => {
  clock.whileAsleep = () => undefined;
});

/** A process that runs until the test ends, and does nothing. */
function running(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}
const gone = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
const here = hostname();

/** Takes the lock of a folder in which this one stands; says how long it waited (s), what was told, what was refused. */
function taking(mark: string) {
  const folder = folderWith({ 'SN/.verrou': mark });
  const told: Waiting[] = [];
  const unhear = hearWaiting((waiting) => told.push(waiting));
  const started = clock.now;
  let refused: unknown = null;
  try {
    withFolderLock(join(folder, 'SN'), () => undefined);
  } catch (error) {
    refused = (error as { diagnostic?: { code: string } }).diagnostic?.code ?? error;
  }
  unhear();
  return { seconds: (clock.now - started) / 1000, told, refused, isLeft: existsSync(join(folder, 'SN', '.verrou')) };
}

const isLinux = process.platform === 'linux';

describe('a lock that stands', () => {
  it('of a process that has ended is taken at once', () => {
    expect(taking(`${gone} ${here}`)).toMatchObject({ refused: null, isLeft: false, told: [] });
    expect(taking(`${gone} ${here}`).seconds).toBeLessThan(1);
  });

  it.runIf(isLinux)('whose number another process took is taken at once', () => {
    const [boot = '', space = '', start = ''] = identityOf(running())?.split(' ') ?? [];
    const other = taking(`${running()} ${here}\n${boot} ${space} ${Number(start) - 100}\n`);
    expect(other).toMatchObject({ refused: null, isLeft: false, told: [] });
    expect(other.seconds).toBeLessThan(1);
  });

  it.runIf(isLinux)('of a process that runs is waited for, said so, and never robbed', () => {
    const pid = running();
    const held = taking(`${pid} ${here}\n${identityOf(pid)}\n`);
    expect(held).toMatchObject({ refused: 'PRJ-101', isLeft: true });
    expect(held.told).toEqual([{ folder: expect.stringMatching(/SN$/), holder: { pid, host: here } }]);
    expect(held.seconds).toBeGreaterThan(59);
  });

  it.runIf(isLinux)('of another space of numbers (a container) says nothing of a process here', () => {
    const [boot = '', , start = ''] = identityOf(process.pid)?.split(' ') ?? [];
    const unseen = taking(`${gone} ${here}\n${boot} pid:[1] ${start}\n`);
    expect(unseen).toMatchObject({ refused: null, isLeft: false, told: [{ holder: { pid: gone } }] });
    expect(unseen.seconds).toBeGreaterThan(59);
  });

  it.runIf(isLinux)('of this machine before it started again is taken at once', () => {
    const folder = folderWith({ 'SN/.verrou': `${process.ppid} ${here}\n${'0'.repeat(36)} pid:[1] 5\n` });
    utimesSync(join(folder, 'SN', '.verrou'), 1_000_000, 1_000_000);
    const started = clock.now;
    withFolderLock(join(folder, 'SN'), () => undefined);
    expect(clock.now - started).toBeLessThan(1000);
  });

  it('of another machine is waited for a minute, and told after two seconds', () => {
    const other = taking('12 ailleurs');
    expect(other).toMatchObject({ refused: null, isLeft: false, told: [{ holder: { pid: 12, host: 'ailleurs' } }] });
    expect(other.seconds).toBeGreaterThan(59);
    expect(other.seconds).toBeLessThan(70);
  });

  it.each(['', '12', `12 ${here.slice(0, 1)}`, `12 ${here}\n01-ab pid:[1] 55`])(
    'cut short (%j) is soon taken',
    (mark) => {
      expect(taking(mark).seconds).toBeLessThan(4);
    },
  );

  it('is taken as soon as it is released, and what was told once is not told again', () => {
    const folder = folderWith({ 'SN/.verrou': '12 ailleurs' });
    const told: Waiting[] = [];
    const unhear = hearWaiting((waiting) => told.push(waiting));
    const started = clock.now;
    clock.whileAsleep = () => {
      if (clock.now - started > 20_000) rmSync(join(folder, 'SN', '.verrou'), { force: true });
    };
    withFolderLock(join(folder, 'SN'), () => undefined);
    unhear();
    expect(told).toHaveLength(1);
    expect(clock.now - started).toBeLessThan(21_000);
  });

  it('is refused at once, by its name, where a folder stands in its place', () => {
    const folder = folderWith({ 'SN/.verrou/note': '' });
    const started = clock.now;
    expect(() => withFolderLock(join(folder, 'SN'), () => undefined)).toThrow(
      expect.objectContaining({ exitCode: 3, diagnostic: expect.objectContaining({ code: 'PRJ-013' }) }),
    );
    expect(clock.now - started).toBeLessThan(1000);
    expect(filesUnder(folder)).toEqual(['SN/.verrou/note']);
  });

  it('behind one that took it away and was killed in that instant is no longer wait', () => {
    const folder = folderWith({ 'SN/.verrou': `${gone} ${here}`, 'SN/.verrou-repris': `${gone} ${here}` });
    const started = clock.now;
    withFolderLock(join(folder, 'SN'), () => undefined);
    expect(clock.now - started).toBeLessThan(1000);
    expect(filesUnder(folder)).toEqual([]);
  });
});

describe('a lock that was taken from a machine that slept', () => {
  const old = { 'SN/publique/a.md': 'ancien', 'SN/publique/b.md': 'ancien' };
  const thief = '12 ailleurs';

  it('keeps it from writing, removing or sweeping anything more', () => {
    const folder = folderWith(old);
    const country = join(folder, 'SN');
    const set = {
      folder: join(country, 'publique'),
      files: [{ name: 'a.md', content: 'nouveau' }],
      owned: (name: string) => name.endsWith('.md'),
    };
    const steal = () => {
      writeFileSync(join(country, '.verrou'), thief);
      writeFileSync(join(country, 'publique', '.nouveau-a.md'), 'du voleur');
    };
    expect(() => writeSets(country, [set], steal)).toThrow(
      expect.objectContaining({ diagnostic: expect.objectContaining({ code: 'PRJ-013', params: expect.objectContaining({ detail: 'EBUSY' }) }) }), // biome-ignore format: one value
    );
    expect(readFileSync(join(country, '.verrou'), 'utf8')).toBe(thief);
    expect(readFileSync(join(country, 'publique', '.nouveau-a.md'), 'utf8')).toBe('du voleur');
    for (const name of ['a.md', 'b.md']) expect(readFileSync(join(country, 'publique', name), 'utf8')).toBe('ancien');
  });

  it('in the middle of the renames too', () => {
    const journal = JSON.stringify({ replace: ['publique/a.md'], remove: ['publique/b.md'] });
    const folder = folderWith({ ...old, 'SN/.journal.json': journal, 'SN/publique/.nouveau-a.md': 'nouveau' });
    const release = lockFolder(join(folder, 'SN'));
    writeFileSync(join(folder, 'SN', '.verrou'), thief);
    expect(() => recoverHeld(join(folder, 'SN'))).toThrow();
    release();
    expect(filesUnder(folder)).toContain('SN/publique/b.md');
    expect(readFileSync(join(folder, 'SN', '.verrou'), 'utf8')).toBe(thief);
  });
});

describe('where a lock stands', () => {
  it.each([
    ['sorties/SN', 'sorties/SN'],
    ['sorties/SN/publique', 'sorties/SN'],
    ['sorties/SN/publique/12', 'sorties/SN'],
    ['sorties/SN/a-corriger', 'sorties/SN'],
    ['sorties/regional/interne', 'sorties/regional'],
    // Folders of a person, that happen to be named like a country.
    ['travail/CI/projet', 'travail/CI/projet'],
    ['travail/CI/projet/rendu', 'travail/CI/projet/rendu'],
    ['travail/CI/12', 'travail/CI/12'],
  ])('%s: %s', (folder, place) => {
    expect(lockPlace(folder)).toBe(place);
  });
});

it('a journal of the country is followed before what it claims in an edition is swept', () => {
  const folder = folderWith({
    'SN/.journal.json': JSON.stringify({ replace: ['publique/a.md', 'a-corriger/b.csv'], remove: [] }),
    'SN/publique/.nouveau-a.md': 'nouveau',
    'SN/a-corriger/.nouveau-b.csv': 'nouveau',
    'SN/publique/a.md': 'ancien',
    'SN/a-corriger/b.csv': 'ancien',
  });
  writeTogether(join(folder, 'SN', 'a-corriger'), [{ name: 'c.xlsx', content: 'c' }], () => false);
  expect(filesUnder(folder)).toEqual(['SN/a-corriger/b.csv', 'SN/a-corriger/c.xlsx', 'SN/publique/a.md']);
  for (const path of ['a-corriger/b.csv', 'publique/a.md'])
    expect(readFileSync(join(folder, 'SN', path), 'utf8')).toBe('nouveau');
});
