import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../src/cli/stream-of.ts';
import { bin, ensureBuilt } from '../cli/built.ts';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/*
 * What stands where a file is expected and is none: a link that leads round or nowhere, a pipe that nobody writes to, a
 * device, a folder. Each is told, none is waited for, none is a failure that nobody foresaw.
 */

const table = 'nom;region_siege;source\nAmicale fictive;Dakar;Annuaire fictif\n';
const project = (more: Record<string, string> = {}) => folderWith({ 'donnees/SN/acteurs.csv': table, ...more });
const validate = ['validate', '--pays', 'SN'];
const isUnix = process.platform !== 'win32';

describe.runIf(isUnix)('a link', () => {
  it.each([
    ['nowhere, in place of a country', 'donnees/TN', 'rien', 0, ''],
    ['to itself, in place of a country', 'donnees/TN', 'TN', 0, ''],
    ['to itself, in place of a table', 'donnees/SN/projets.csv', 'projets.csv', 1, 'PRJ-017'],
    ['nowhere, in place of a table', 'donnees/SN/projets.csv', 'ailleurs.csv', 1, 'PRJ-017'],
    ['to itself, in place of a folder', 'donnees/SN/prive', 'prive', 0, ''],
    ['to itself, in place of texts', 'donnees/SN/textes', 'textes', 0, ''],
    ['to itself, in place of the countries', 'donnees/pays', 'pays', 0, ''],
    ['to its own folder', 'donnees/SN/prive', '.', 0, 'DBL-004'],
  ])('%s', async (_, path, to, code, told) => {
    const cwd = project();
    symlinkSync(to, join(cwd, path));
    const { stderr, ...ended } = await run(validate, { cwd });
    expect(ended.code, stderr).toBe(code);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain('PRJ-014');
  });
});

/** The exit code and the messages of a command that must end by itself; null when it had to be killed. */
const ended = (argv: readonly string[], cwd: string) =>
  new Promise<{ code: number | null; said: string }>((done) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, said });
    });
  });

describe.runIf(isUnix)('what never ends', () => {
  beforeAll(ensureBuilt, 60_000);

  it.each([
    ['render', 'tuyau'],
    ['diff', 'tuyau', 'tuyau'],
    ['inspect', 'tuyau'],
    ['classify', 'tuyau'],
    ['map', 'tuyau'],
    ['match', 'tuyau', '--nom', 'nom'],
    [...validate, '--config', 'tuyau'],
    ['build', '--pays', 'SN', '--precedente', 'tuyau'],
    ['codebook', '--grille', 'grille'],
    ['init', '--pays', 'SN', 'projet'],
  ])('a pipe that nobody writes to: %s %s', async (...argv) => {
    const cwd = project({ 'grille/codes.csv': '', 'grille/croisements.csv': '', 'projet/x': '' });
    for (const path of ['tuyau', 'grille/indices.csv', 'projet/.gitignore']) execFileSync('mkfifo', [join(cwd, path)]);
    const { code, said } = await ended(argv, cwd);
    expect(code, said).not.toBeNull();
    expect(code, said).not.toBe(0);
    expect(said).toMatch(/PRJ-017|PRJ-018|PRJ-102|GRI-/);
    expect(said).not.toContain('PRJ-014');
  });

  it.each([['sorties/SN/.journal.json'], ['sorties/SN/a-corriger/decisions-lues-SN.csv'], ['sorties/SN/publique/1/cartographie-SN.json']])(
    'a pipe among the outputs: %s',
    async (path) => {
      const cwd = project({ 'sorties/SN/publique/1/x.md': '', 'sorties/SN/a-corriger/x': '' });
      execFileSync('mkfifo', [join(cwd, path)]);
      const { code, said } = await ended(['build', '--pays', 'SN', '--format', 'json'], cwd);
      expect(code, said).not.toBeNull();
      expect(said).not.toContain('PRJ-014');
    },
  ); // biome-ignore format: a table

  it.each([['render'], ['inspect'], ['diff', '/dev/zero'], [...validate, '--config']])(
    'a device: %s /dev/zero',
    async (...argv) => {
      const { code, said } = await ended([...argv, '/dev/zero'], project());
      expect(code, said).toSatisfy((one) => one === 1 || one === 3);
      expect(said).toContain('ENXIO');
    },
  );

  it('what the shell hands over is read', async () => {
    const cwd = project({ 'a.json': '{"format":"autre"}' });
    const { stderr } = await new Promise<{ stderr: string }>((done) => {
      const child = spawn('bash', ['-c', `'${process.execPath}' '${bin}' render <(cat a.json)`], { cwd });
      let stderr = '';
      child.stderr.on('data', (piece) => {
        stderr += piece;
      });
      child.on('close', () => done({ stderr }));
    });
    expect(stderr).toContain('PRJ-012'); // read, and no edition
  });

  it('a file that grows as it is read ends where it ended', async () => {
    const cwd = folderWith({ 'a.csv': table });
    const path = join(cwd, 'a.csv');
    let read = 0;
    for await (const piece of streamOf(path)) {
      read += (piece as Buffer).length;
      writeFileSync(path, 'x'.repeat(100_000), { flag: 'a' });
    }
    expect(read).toBe(Buffer.byteLength(table));
  });
});

describe('a folder in place of a file', () => {
  it.each([
    ['.gitignore', ['init', '--pays', 'SN']],
    ['cartographie.yaml', validate],
    ['donnees/pays/SN.yaml', validate],
    ['sorties/SN/publique/cartographie-SN.json', ['build', '--pays', 'SN', '--format', 'json']],
  ])('%s: code 3, in words', async (path, argv) => {
    const cwd = project();
    mkdirSync(join(cwd, path, 'x'), { recursive: true });
    const { code, stderr } = await run(argv, { cwd });
    expect(code, stderr).toBe(3);
    expect(stderr).toMatch(/EISDIR|ENOTEMPTY|PRJ-013/);
    expect(stderr).not.toContain('PRJ-014');
  });

  it('a file in place of the folder of countries is told', async () => {
    const cwd = project({ 'donnees/pays': 'à moi' });
    const { code, stderr } = await run(validate, { cwd });
    expect({ code, told: stderr.includes('PRJ-102') && stderr.includes('ENOTDIR') }).toEqual({ code: 3, told: true });
    rmSync(join(cwd, 'donnees/pays'));
    expect((await run(validate, { cwd })).code).toBe(0);
  });
});
