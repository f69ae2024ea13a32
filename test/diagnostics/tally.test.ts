import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  problem,
  problemsAsJson,
  problemsAsText,
  rowsInWords,
  tally,
  tallyKeeper,
} from '../../src/diagnostics/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const place = (row: number, column = 'C', sheet?: string) => ({
  file: 'SN/x.xlsx',
  ...(sheet === undefined ? {} : { sheet }),
  row,
  line: row,
  column,
  header: `titre ${column}`,
});
const bad = (row: number, valeur = 'abc', sheet?: string): Diagnostic =>
  problem('NUM-001', { valeur, colonne: 'budget' }, { place: place(row, 'C', sheet), actual: valeur });
const plain = { strong: same, dim: same, error: same, warning: same, info: same, good: same };
function same(text: string): string {
  return text;
}

describe('the same problem on many rows', () => {
  it('is one message with its count and its rows as stretches', () => {
    const rows = [
      15,
      ...Array.from({ length: 10 }, (_, index) => index + 3),
      ...Array.from({ length: 51 }, (_, index) => index + 40),
    ];
    const text = problemsAsText(
      rows.map((row) => bad(row)),
      'fr',
      plain,
    );
    expect(text).toContain('62 fois, lignes 3 à 12, 15, 40 à 90');
    expect(text.match(/NUM-001/g)).toHaveLength(1);
    const [only, ...others] = problemsAsJson(
      rows.map((row) => bad(row)),
      'fr',
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'NUM-001', severity: 'error', count: 62, help: 'docs/diagnostics.md#num-001' });
    expect(only?.places).toHaveLength(62);
  });

  it.each([
    [[4], 1, 'ligne 4'],
    [[4, 5], 2, 'lignes 4, 5'],
    [[6, 4, 5], 3, 'lignes 4 à 6'],
    [[1, 3, 5, 7], 4, 'lignes 1, 3 et 2 autres'],
    [[1, 2], 40, 'lignes 1, 2 et 38 autres'],
    [[1, 3, 5], 3, 'lignes 1, 3 et 1 autre'],
  ])('%j of %d', (rows, total, words) => {
    expect(
      rowsInWords(
        rows.map((row) => place(row)),
        total,
        2,
        'fr',
      ),
    ).toBe(words);
  });

  it('keeps a thousand places whatever the number of rows, and the whole count', () => {
    const keeper = tallyKeeper('fr');
    for (let row = 2; row < 50_002; row += 1) keeper.add([bad(row)]);
    const [only] = keeper.tallies();
    expect(only?.count).toBe(50_000);
    expect(only?.places).toHaveLength(1000);
    expect(keeper.counts()).toEqual({ error: 50_000, warning: 0, info: 0 });
  });

  it('tells together the values of a column that has too many of them', () => {
    const keeper = tallyKeeper('fr');
    for (let row = 2; row < 5_002; row += 1) keeper.add([bad(row, `valeur ${row}`)]);
    const tallies = keeper.tallies();
    expect(tallies).toHaveLength(21);
    expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    expect(tallies.reduce((sum, { places }) => sum + places.length, 0)).toBe(1000);
    const mixed = tallies.at(-1);
    expect(mixed).toMatchObject({ isMixed: true, count: 4980 });
    expect(mixed?.others).toHaveLength(20);
    const text = problemsAsText(
      [...Array(30)].map((_, row) => bad(row + 2, `v${row}`)),
      'fr',
      plain,
    );
    expect(text.match(/NUM-001/g)).toHaveLength(1);
    expect(text).toMatch(/colonne C \(«\u00a0titre C\u00a0»\)\n.*De même pour au moins 29 autres valeurs/);
    expect(text).toMatch(/30 fois, lignes 2 à 31\n {4}vu\u00a0:\n {6}«\u00a0v0\u00a0»\u00a0: ligne 2\n/);
    expect(text).toContain('et 18 autres valeurs');
  });

  it('tells several values of a column in one message, the most frequent first; one or two are told by themselves', () => {
    const few = problemsAsText([bad(2, 'a'), bad(3, 'b'), bad(4, 'b')], 'fr', plain);
    expect(few.match(/NUM-001/g)).toHaveLength(2);
    const many = [bad(2, 'a'), bad(3, 'b'), bad(4, 'b'), bad(5, 'c'), bad(9, 'b')];
    const text = problemsAsText([...many, bad(3, 'z', 'autre feuille')], 'fr', plain);
    expect(text.match(/NUM-001/g)).toHaveLength(2);
    expect(text).toContain('De même pour 2 autres valeurs de cette colonne.');
    expect(text).toMatch(
      /«\u00a0b\u00a0»\u00a0: 3 fois, lignes 3, 4, 9\n {6}«\u00a0a\u00a0»\u00a0: ligne 2\n {6}«\u00a0c\u00a0»\u00a0: ligne 5/,
    );
    // A program reads each value by itself.
    expect(problemsAsJson(many, 'fr')).toHaveLength(3);
  });

  it('never puts together what whole files or organisations are told', () => {
    const many = [...Array(50)].map((_, index) =>
      problem('LEC-002', { fichier: `${index}.xls` }, { place: { file: 'a' } }),
    );
    expect(tally(many, 'fr')).toHaveLength(50);
  });
});

it('sorts by what is lost: files, rows, cells, then doubts, then information', () => {
  const file = { file: 'z.csv' };
  const mixed = [
    problem('LIG-003', {}, { place: { ...file, row: 1 } }),
    problem('CTC-002', { valeur: 'x', colonne: 'y' }, { place: place(2) }),
    bad(3),
    problem('LIG-001', { colonnes: 'nom' }, { place: { ...file, row: 9 } }),
    problem('LEC-003', { fichier: 'z.csv' }, { place: file }),
    bad(2, 'autre'),
  ];
  const codes = tally(mixed, 'fr').map(({ first }) => first.code);
  expect(codes).toEqual(['LEC-003', 'LIG-001', 'NUM-001', 'NUM-001', 'CTC-002', 'LIG-003']);
  expect(tally([...mixed].reverse(), 'fr').map(({ first }) => first.code)).toEqual(codes);
});

it('names a cell as the person sees it, with its sheet', () => {
  expect(cellAddress(place(12, 'C', 'Entretiens'))).toBe('Entretiens!C12');
  expect(cellAddress({ file: 'x', row: 3 })).toBeUndefined();
  const text = problemsAsText([bad(12, 'abc', 'Entretiens')], 'fr', plain);
  expect(text).toContain('SN/x.xlsx, cellule Entretiens!C12 («\u00a0titre C\u00a0»)');
  const row = problem('LIG-001', { colonnes: 'nom' }, { place: { file: 'x', sheet: 'Feuille 1', row: 3 } });
  expect(problemsAsText([row], 'en', plain)).toContain('x, sheet “Feuille 1”, row 3');
});

it('the same value in two sheets is two problems', () => {
  expect(tally([bad(2, 'abc', 'A'), bad(2, 'abc', 'B')], 'fr')).toHaveLength(2);
});
