import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellsOf } from './reading-workbook.ts';

/*
 * Workbooks that people of the field published. They are not part of the project: without `../shared` these tests are
 * skipped, and the report says so; test/read/workbook.test.ts needs none of them.
 */
const folder = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const subsidies = resolve(folder, 'orgs', 'fr-subventions-mayenne-2019.xlsx');
const survey = resolve(folder, 'kobo', 'bfa-impactR-kobo_data_survey_choices.xlsx');

describe.skipIf(!existsSync(subsidies))('a register of subsidies, from Excel 2016 in French', () => {
  test('numbers of 14 figures, days, amounts and line breaks', async () => {
    const { rows, codes } = await cellsOf(readFileSync(subsidies));
    expect(rows).toHaveLength(62);
    expect(codes).toEqual([]);
    const header = rows[0]?.cells ?? [];
    const cell = (row: number, name: string) => rows[row]?.cells[header.indexOf(name)] ?? '';
    expect(cell(1, 'idAttribuant')).toBe('22530001100015');
    expect(cell(1, 'dateConvention')).toBe('2019-01-08');
    expect(cell(1, 'montant')).toBe('90545');
    const days = rows.slice(1).map((_, index) => cell(index + 1, 'dateConvention'));
    expect(days.filter((day) => day !== '' && !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
  });
});

describe.skipIf(!existsSync(survey))('a survey of KoboToolbox in a workbook', () => {
  test('every sheet in its order, times of submission as dates', async () => {
    const { rows } = await cellsOf(readFileSync(survey));
    const header = rows[0]?.cells ?? [];
    const start = header.indexOf('start');
    expect(start).toBeGreaterThan(-1);
    expect(rows).toHaveLength(31);
    for (const { cells } of rows.slice(1)) expect(cells[start]).toMatch(/^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/);
  });
});
