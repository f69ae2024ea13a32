import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../src/codebook/index.ts';
import { arabicCodes, arabicColumns, arabicYesNo } from '../../src/columns/arabic.ts';
import { codeList, columnByKey, columnsOf, lists, matchCode, matchHeaders } from '../../src/columns/index.ts';
import { foldKey } from '../../src/text/fold.ts';
import { readYesNo } from '../../src/validate/read-yes-no.ts';

const gridFile = (name: string) => readFileSync(join(import.meta.dirname, '../../src/codebook', name), 'utf8');
const { value: codebook } = parseCodebook(gridFile('codes.csv'), gridFile('indices.csv'));

const coreColumns = columnsOf('entretiens').filter(({ isCore }) => isCore);
const coreLists = [
  ...new Set(coreColumns.flatMap(({ list, type }) => (list ? [list, ...(type === 'pairs' ? ['forme'] : [])] : []))),
];

describe('Arabic words of columns', () => {
  it('every column of the short form has a label and a question', () => {
    expect(coreColumns.length).toBeGreaterThan(35);
    expect(coreColumns.filter(({ label }) => !label.ar).map(({ key }) => key)).toEqual([]);
    const asked = coreColumns.filter(({ help }) => /\?$/.test(help?.fr ?? ''));
    expect(asked.length).toBeGreaterThan(35);
    expect(asked.filter(({ help }) => !/؟$/.test(help?.ar ?? '')).map(({ key }) => key)).toEqual([]);
  });

  it('every key is a column of an interview', () => {
    expect(Object.keys(arabicColumns).filter((key) => !columnByKey(key, 'entretiens'))).toEqual([]);
  });

  it('every label and question, alone or beside the others, is read back as its column', () => {
    const words = Object.entries(arabicColumns).flatMap(([key, { label, question }]) =>
      [label, ...(question ? [question] : [])].map((text) => [key, text] as const),
    );
    expect(new Set(words.map(([, text]) => foldKey(text))).size).toBe(words.length);
    for (const [key, text] of words) expect(matchHeaders('entretiens', [text])[0]?.key, text).toBe(key);
    const labels = Object.values(arabicColumns).map(({ label }) => label);
    expect(matchHeaders('entretiens', labels).map(({ key }) => key)).toEqual(Object.keys(arabicColumns));
  });

  it('a key that means something else in another file keeps its own words there', () => {
    expect(columnByKey('mode', 'projets')?.label.ar).toBeUndefined();
  });
});

describe('Arabic words of codes', () => {
  it.each(coreLists)('%s: every code has a label, its own, read back as the code', (list) => {
    const codes = codeList(list, codebook);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(({ ar }) => !ar).map(({ code }) => code)).toEqual([]);
    expect(new Set(codes.map(({ ar }) => foldKey(ar ?? ''))).size).toBe(codes.length);
    for (const { code, ar = '' } of codes) expect(matchCode(list, ar, codebook), ar).toBe(code);
  });

  it('no text is for a list or a code that does not exist', () => {
    const orphans = Object.entries(arabicCodes).flatMap(([list, labels]) => {
      const codes = new Set(
        (list.startsWith('grid:') ? codeList(list, codebook) : (lists.find(({ id }) => id === list)?.codes ?? [])).map(
          ({ code }) => code,
        ),
      );
      return Object.keys(labels)
        .filter((code) => !codes.has(code))
        .map((code) => `${list}:${code}`);
    });
    expect(orphans).toEqual([]);
  });

  it.each([
    ['without vowel marks', 'grid:public', 'القاصرون غير المصحوبين', 'mineurs-non-accompagnes'],
    ['stretched', 'grid:public', 'اللاجـــئون', 'refugies'],
    ['alef without hamza', 'grid:public', 'الاطفال', 'enfants'],
    ['ha for ta marbuta', 'partenariats', 'الامم المتحده', 'nations-unies'],
    ['ya without dots', 'niveaux_dialogue', 'دولى', 'international'],
    ['with tanwin or without', 'frequence', 'دائما', 'toujours'],
    ['Arabic digits', 'budget_tranche', 'أقل من ٥٠٠٠ يورو', 'moins-5000'],
  ])('%s', (_, list, cell, code) => {
    expect(matchCode(list, cell, codebook)).toBe(code);
  });

  it('yes and no are read as they are printed', () => {
    const column = columnByKey('accord_figurer', 'entretiens');
    if (!column) throw new Error('no such column');
    const read = (cell: string) => readYesNo(cell, { column } as Parameters<typeof readYesNo>[1]);
    expect([read(arabicYesNo.oui), read(arabicYesNo.non)]).toMatchObject([{ value: true }, { value: false }]);
  });
});
