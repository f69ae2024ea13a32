import { expect, test } from 'vitest';
import { validateSources } from '../../src/validate-sources.ts';
import { xlsxOf } from '../read/workbook-of.ts';
import { contextOf, packs } from './validating.ts';

const sheets = ['Vague 1', 'Vague 2'].map((name, index) => ({
  name,
  rows: [
    ['acteur', 'date', 'forces', 'accord_figurer'],
    ['Amicale', { value: 46093 + index, format: 'dd/mm/yyyy' }, 'Une équipe', true],
    ['Réseau', { value: 'hier soir' }, `Un local, vague ${index + 1}`, false],
  ],
}));
const source = {
  file: 'SN/entretiens.xlsx',
  kind: null,
  settings: null,
  async *open() {
    yield xlsxOf({ sheets });
  },
};

test('rows without ids of two sheets are told apart, with their sheet in every place and account', async () => {
  const { value, diagnostics } = await validateSources([source], contextOf('SN'), packs);
  expect(new Set(value.records.map(({ id }) => id)).size).toBe(4);
  expect(
    value.records.map(({ at, fields }) => [at.sheet, at.row, fields.date?.value, fields.accord_figurer?.value]),
  ).toEqual([
    ['Vague 1', 2, '2026-03-12', true],
    ['Vague 1', 3, undefined, false],
    ['Vague 2', 2, '2026-03-13', true],
    ['Vague 2', 3, undefined, false],
  ]);
  expect(value.accounts.map(({ file, sheet, read, used }) => [file, sheet, read, used])).toEqual([
    ['SN/entretiens.xlsx', 'Vague 1', 2, 2],
    ['SN/entretiens.xlsx', 'Vague 2', 2, 2],
  ]);
  expect(value.accounts.map(({ checksum }) => checksum.length)).toEqual([64, 64]);
  const dates = diagnostics.filter(({ code }) => code === 'DAT-001');
  expect(dates.map(({ place }) => `${place?.sheet}!${place?.column}${place?.row}`)).toEqual([
    'Vague 1!B3',
    'Vague 2!B3',
  ]);
});
