import { expect, test } from 'vitest';
import { templateWorkbook } from '../../src/questionnaire/index.ts';
import { writeXlsx } from '../../src/writers/index.ts';
import { readWorkbook } from '../read/reading-workbook.ts';
import { contextOf, packs } from '../validate/validating.ts';
import { codebook } from './forms.ts';

const context = { country: contextOf('SN').country, countries: packs, codebook, complete: true } as const;

test.each(['fr', 'en'] as const)(
  'a blank template (%s) that nobody filled: each sheet is known, nothing is wrong',
  async (language) => {
    const bytes = templateWorkbook({ ...context, language });
    const { codes, told } = await readWorkbook(bytes, { file: 'SN/saisie.xlsx' });
    expect(codes).not.toContain('LEC-059'); // nobody is asked to show the sheet of the drop-down lists
    expect(told('LEC-068')?.params.n).toBeGreaterThan(5);
    expect(codes.filter((code) => /LEC-0(?:04|05|15|16|17|21|22|60|64|65|67|69)/.test(code))).toEqual([]);
  },
);

test('a workbook of ours reads back equal', async () => {
  const rows = [
    ['Amicale', '0612345678', 12.5, '=1+1', ' blancs ', 'a\nb'],
    ['', null, -3, 'é & <b>', '_x000D_', '2026-03-12'],
  ];
  const columns = ['nom', 'tel_public', 'budget_annuel', 'mission', 'activites', 'maj'].map((header) => ({ header }));
  const bytes = writeXlsx([{ name: 'acteurs', columns, rows }], { title: 'Essai', language: 'fr' });
  const { tables } = await readWorkbook(bytes);
  expect(tables[0]?.headers.map(({ header }) => header)).toEqual(columns.map(({ header }) => header));
  expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual(
    rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
  );
});
