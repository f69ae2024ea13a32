import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/recorded.ts';
import { folderWith } from '../cli/temporary.ts';

/*
 * Once an edition was given out and somebody has left, no other command may print the figures of today beside it: their
 * difference is who left. All fictional.
 */

const heads =
  'acteur;date;id_entretien;besoins;niveaux_dialogue;region_siege;accord_figurer;accord_contact;accord_profil;accord_propos;accord_citation;audience';
const rows = (country: string, n: number) =>
  Array.from({ length: n }, (_, at) => {
    const need = at % 2 ? 'Formation en montage de projets.' : 'Un local et du matériel.';
    const level = ['local', 'national', 'aucun'][at % 3];
    return `Association ${country} ${at};2026-03-12;${country}${at};${need};${level};;oui;oui;oui;oui;non;publique`;
  });
const interviews = (country: string, n: number) => [heads, ...rows(country, n)].join('\n');

/** A folder where edition 1 was given out, one of sixteen left, and edition 2 took its place. */
async function afterWithdrawal() {
  const cwd = folderWith({
    'donnees/GN/entretiens.csv': interviews('GN', 16),
    'donnees/ML/entretiens.csv': interviews('ML', 12),
  });
  await run(['build', '--pays', 'GN,ML', '--format', 'csv', '--nouvelle-edition'], { cwd });
  const { code, stderr } = await run(['withdraw', 'Association GN 3', '--pays', 'GN', '--oui'], { cwd });
  expect(code, stderr).toBe(0);
  const given = JSON.parse(readFileSync(join(cwd, 'sorties/GN/publique/2/cartographie-GN.json'), 'utf8'));
  const table = given.tabulations.find(({ id }: { id: string }) => id === 'besoins');
  const needs: [string, number | null][] = table.values.map(({ code: need, n }: Value) => [need, n]);
  return { cwd, interviewed: given.counts.interviewed as number, needs };
}

interface Value {
  code: string;
  n: number | null;
}

const tableOf = async (cwd: string, ...more: string[]) => {
  const { stdout } = await run(['tabulate', 'besoins', '--pays', 'GN', '--json', ...more], { cwd });
  return [JSON.parse(stdout)].flat()[0];
};

describe('beside an edition given out, after a withdrawal', () => {
  it('a table asked for is that of the edition, which keeps its figures', async () => {
    const { cwd, interviewed, needs } = await afterWithdrawal();
    expect([interviewed, needs.map(([, n]) => n).includes(8)]).toEqual([16, true]);
    const table = await tableOf(cwd);
    expect(table.base).toBe(16);
    expect(table.values.map(({ code, n }: Value) => [code, n])).toEqual(needs);
  });

  it('a crossing that no edition printed is withheld while its tables keep older figures', async () => {
    const { cwd } = await afterWithdrawal();
    const cellsOf = ({ values }: { values: { by: Value[] }[] }) => values.flatMap(({ by }) => by.map(({ n }) => n));
    const table = await tableOf(cwd, '--par', 'niveaux_dialogue');
    expect(cellsOf(table).filter((n) => n !== null)).toEqual([]);
    expect(table.answered).toBe(16);
    const internal = await tableOf(cwd, '--par', 'niveaux_dialogue', '--edition', 'interne');
    expect(internal.answered).toBe(15);
    expect(Math.max(...cellsOf(internal).map(Number))).toBeGreaterThan(2);
  });

  it('a page of several countries says what their editions say', async () => {
    const { cwd } = await afterWithdrawal();
    await run(['compare', '--pays', 'GN,ML', '--format', 'md'], { cwd });
    const page = readFileSync(join(cwd, 'sorties/regional/publique/comparaison-GN-ML.md'), 'utf8');
    expect(page).toMatch(/\b8\/16\b/);
    // The names are printed, and so counted as they are; every other count is that of the edition.
    expect(page.replace('dont nommées dans cette édition | 15/16', '')).not.toMatch(/\b15\b/);
  });
});

describe('an edition given out that somebody changed since', () => {
  it.each(['publique/1/cartographie-GN.json', 'publique/1/chiffres-GN.json'])('%s stops the next one', async (file) => {
    const { cwd } = await afterWithdrawal();
    const given = join(cwd, 'sorties/GN', file.includes('chiffres') ? file : file.replace('/1/', '/2/'));
    const build = () => run(['build', '--pays', 'GN', '--format', 'md'], { cwd });
    expect((await build()).code).toBe(0);
    const text = readFileSync(given, 'utf8');
    writeFileSync(
      given,
      text.replace(/Besoins exprimés|"n": ?8\b/, (found) => found.replace('8', '900').replace('Besoins', 'M. Zarbin')),
    );
    const { code, stderr } = await build();
    expect([code, stderr]).toEqual([2, expect.stringContaining('RET-014')]);
    writeFileSync(given, text);
    expect((await build()).code).toBe(0);
  });
});
