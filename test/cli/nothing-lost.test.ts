import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixturesFolder } from '../../src/cli/assets.ts';
import { bin, ensureBuilt, spawned } from './built.ts';
import { filesUnder, temporaryFolder } from './temporary.ts';

/* What the machine refuses, and several commands at once: the report is whole, the earlier one or the later. */

vi.setConfig({ testTimeout: 60_000 });
beforeAll(ensureBuilt, 60_000);

const sums = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesUnder(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );

/** A few organisations: what is tried here is the writing. */
function project(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'donnees/SN'), { recursive: true });
  writeFileSync(
    join(cwd, 'donnees/SN/acteurs.csv'),
    'nom;region_siege;source\nCercle Fictif du Fleuve;Saint-Louis;Annuaire fictif\nMaison Fictive du Rail;Thiès;Annuaire fictif\n',
  );
  return cwd;
}
const added = 'nom;region_siege;source\nAmicale fictive de la Dernière Heure;Dakar;Annuaire fictif\n';
const add = (cwd: string) => writeFileSync(join(cwd, 'donnees/SN/acteurs-2.csv'), added);
const buildLine = ['build', '--pays', 'SN', '--edition', 'publique,interne', '--format', 'md,json'];
const built = (cwd: string) => spawned(process.execPath, [bin, ...buildLine], { cwd });

describe('nothing is lost', () => {
  it('a disk that takes no more than a few kilobytes: code 3 in words, the earlier report whole', async () => {
    const cwd = project();
    expect((await built(cwd)).code).toBe(0);
    const before = sums(join(cwd, 'sorties'));
    add(cwd);
    const line = `trap '' XFSZ; ulimit -f 16; '${process.execPath}' '${bin}' ${buildLine.join(' ')}`;
    const { code, stderr } = await spawned('bash', ['-c', line], { cwd });
    expect(code, stderr).toBe(3);
    expect(stderr).toContain('PRJ-013');
    expect(stderr).not.toContain('    at ');
    expect(sums(join(cwd, 'sorties'))).toEqual(before);
    expect((await built(cwd)).code).toBe(0);
    expect(sums(join(cwd, 'sorties'))).not.toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)(
    'a folder that cannot be written to: code 3, the earlier report whole',
    async () => {
      const cwd = project();
      expect((await built(cwd)).code).toBe(0);
      const before = sums(join(cwd, 'sorties'));
      add(cwd);
      chmodSync(join(cwd, 'sorties/SN'), 0o555);
      const { code, stderr } = await built(cwd);
      chmodSync(join(cwd, 'sorties/SN'), 0o755);
      expect({ code, said: stderr.includes('PRJ-013') }).toEqual({ code: 3, said: true });
      expect(sums(join(cwd, 'sorties'))).toEqual(before);
    },
  );

  it('a file of the report that cannot be replaced: none of them is, in no edition', async () => {
    const cwd = project();
    expect((await built(cwd)).code).toBe(0);
    const page = join(cwd, 'sorties/SN/publique/cartographie-SN.md');
    rmSync(page);
    mkdirSync(join(page, 'tenu'), { recursive: true }); // no file can take its place
    const before = sums(join(cwd, 'sorties'));
    add(cwd);
    const { code, stderr } = await built(cwd);
    expect({ code, said: stderr.includes('PRJ-013') }, stderr).toEqual({ code: 3, said: true });
    expect(sums(join(cwd, 'sorties'))).toEqual(before);
  });

  it('two builds at once, and a command beside them: one report, whole, and nothing left over', async () => {
    const cwd = project();
    const alone = project();
    add(cwd);
    add(alone);
    expect((await built(alone)).code).toBe(0);
    const ended = await Promise.all([built(cwd), built(cwd), built(cwd)]);
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    expect(sums(cwd)).toEqual(sums(alone));
  });

  it('no command changes what it reads', async () => {
    const cwd = project();
    for (const name of ['acteurs.csv', 'registre.csv', 'entretiens.csv', 'decisions.csv'])
      cpSync(join(fixturesFolder, 'SN', name), join(cwd, 'donnees/SN', name));
    const before = sums(join(cwd, 'donnees'));
    const lines = [
      ['validate', '--pays', 'SN'],
      ['build', '--pays', 'SN'],
      ['review', '--pays', 'SN'],
      ['review', '--citations', '--pays', 'SN', '--xlsx'],
      ['map', 'donnees/SN/acteurs.csv', '--pays', 'SN'],
    ];
    for (const line of lines) {
      const { code, stderr } = await spawned(process.execPath, [bin, ...line], { cwd });
      expect([0, 1], `${line.join(' ')}: ${stderr}`).toContain(code);
      expect(sums(join(cwd, 'donnees')), line.join(' ')).toEqual(before);
    }
    expect(existsSync(join(cwd, 'donnees/SN/.verrou'))).toBe(false);
  });
});
