import { describe, expect, test } from 'vitest';
import { saysNothing } from '../../src/columns/index.ts';
import { readFormat } from '../../src/read/workbook/number-format.ts';
import { numberText, paddedText, percentText } from '../../src/read/workbook/number-text.ts';
import { isoDurationText, isoText, serialText } from '../../src/read/workbook/serial-date.ts';
import { parseDate } from '../../src/validate/read-date.ts';
import { parseNumber } from '../../src/validate/read-number.ts';
import { cellsOf } from './reading-workbook.ts';
import { odsOf, type TestCell, type TestWorkbook, xlsxOf } from './workbook-of.ts';

const one = async (cell: TestCell, workbook: Partial<TestWorkbook> = {}): Promise<string | undefined> =>
  (await cellsOf(xlsxOf({ sheets: [{ name: 'Feuil1', rows: [[cell]] }], ...workbook }))).rows[0]?.cells[0];
const oneOds = async (cell: TestCell): Promise<string | undefined> =>
  (await cellsOf(odsOf({ sheets: [{ name: 'Feuille1', rows: [[cell]] }] }))).rows[0]?.cells[0];

describe('dates and times of .xlsx', () => {
  const cases: [format: string | number, serial: number, text: string][] = [
    [14, 46093, '2026-03-12'],
    [22, 46093.586805555555, '2026-03-12 14:05'],
    ['dd/mm/yyyy', 46093, '2026-03-12'],
    ['[$-40C]d mmmm yyyy;@', 46093, '2026-03-12'],
    ['[$-F800]dddd, mmmm dd, yyyy', 46093, '2026-03-12'],
    ['yyyy\\-mm\\-dd\\ hh:mm:ss" UTC"', 46093.5, '2026-03-12 12:00'],
    ['dd/mm/yyyy hh:mm:ss', 46093.58690972222, '2026-03-12 14:05:09'],
    ['jj/mm/aaaa', 46093, '2026-03-12'],
    ['mmm\\-yy', 46082, '2026-03'],
    ['mmm-yy', 46093, '2026-03-12'],
    ['yyyy', 38353, '2005'],
    ['h:mm', 0.586805555555556, '14:05'],
    ['h"h"mm', 0.586805555555556, '14:05'],
    ['[h]:mm', 1.5, '36:00'],
    ['mm:ss', 0.0045717592592592, '00:06:35'],
    ['h:mm AM/PM', 0.75, '18:00'],
    ['dd/mm/yyyy', 1, '1900-01-01'],
    ['dd/mm/yyyy', 59, '1900-02-28'],
    ['dd/mm/yyyy', 61, '1900-03-01'],
    ['dd/mm/yyyy', -3, '-3'],
    ['General', 46093, '46093'],
    ['Standard', 46093, '46093'],
    ['#,##0\\ "DH"', 46093, '46093'],
    ['#,##0 DH', 46093, '46093'],
    ['[Red]0', 7, '7'],
    ['_-* #,##0.00\\ [$€-40C]_-', 1250.5, '1250.5'],
    ['@', 221771234567, '221771234567'],
    ['0%', 0.125, '12.5%'],
    [9, 1, '100%'],
    ['0.00%', 0.07, '7%'],
    ['00000', 6200, '06200'],
    ['0#" "##" "##" "##" "##', 612345678, '0612345678'],
    ['0.00', 3, '3'],
    ['0', 2005, '2005'],
  ];
  test.each(cases)('%s of %d is %s', async (format, value, text) => {
    const style = typeof format === 'number' ? { formatId: format } : { format };
    expect(await one({ value, ...style })).toBe(text);
  });

  test('days counted from 1904', async () => {
    expect(await one({ value: 44631, format: 'dd/mm/yyyy' }, { is1904: true })).toBe('2026-03-12');
    expect(await one({ value: 0, formatId: 14 }, { is1904: true })).toBe('1904-01-01');
  });

  test('ISO dates of strict workbooks', async () => {
    expect(await one({ date: '2026-03-12T00:00:00Z' }, { isStrict: true })).toBe('2026-03-12');
    expect(await one({ date: '2026-03-12T14:05:00' }, { isStrict: true })).toBe('2026-03-12 14:05');
  });

  test('the validator reads what is written', () => {
    for (const [text, iso] of [
      ['2026-03-12 14:05', '2026-03-12'],
      ['2026-03', '2026-03'],
      ['2005', '2005'],
    ] as const) {
      expect(parseDate(text)).toEqual({ iso, doubt: null });
    }
  });
});

describe('numbers', () => {
  const cases: [stored: string, text: string][] = [
    ['1250.5', '1250.5'],
    ['0.30000000000000004', '0.3'],
    ['1E-5', '0.00001'],
    ['1.2345E+21', '1234500000000000000000'],
    ['-1.5e-7', '-0.00000015'],
    ['12345678901234567', '12345678901234567'],
    ['007', '007'],
    ['1e3', '1000'],
    ['', ''],
    ['deux', 'deux'],
    ['-0.1', '-0.1'],
  ];
  test.each(cases)('%s is %s', (stored, text) => expect(numberText(stored)).toBe(text));

  test('three decimals are never taken for thousands', () => {
    for (const stored of ['1.125', '-12.375', '999.999', '0.125', '1234.125', '1.12', '1.1255']) {
      expect(parseNumber(numberText(stored))?.number).toBe(Number(stored));
      expect(parseNumber(percentText(stored))?.number).toBeCloseTo(Number(stored) * 100, 9);
    }
  });

  test('padding adds zeros to whole numbers alone', () => {
    expect(paddedText('42', 5)).toBe('00042');
    expect(paddedText('4.5', 5)).toBe('4.5');
    expect(paddedText('1234567', 5)).toBe('1234567');
  });
});

describe('other cells of .xlsx', () => {
  const cases: [name: string, cell: TestCell, text: string | undefined][] = [
    ['text', 'Amicale & <fils>', 'Amicale & <fils>'],
    ['blanks at both ends', '  a  ', '  a  '],
    ['line breaks', 'un\ndeux', 'un\ndeux'],
    ['rich text without its readings', { rich: ['Réseau ', 'des femmes'] }, 'Réseau des femmes'],
    ['in the cell', { value: 'ici', isInline: true }, 'ici'],
    ['a mark for a character', 'a_x000D_\nb_x005F_c', 'a\nb_c'],
    ['truth', true, 'TRUE'],
    ['falsehood', false, 'FALSE'],
    ['value of a formula', { formula: 'A2&"x"', value: 'calculé' }, 'calculé'],
    ['number of a formula', { formula: 'SUM(A2:A3)', value: 12.5 }, '12.5'],
    ['a year', 2005, '2005'],
    ['a telephone', 221771234567, '221771234567'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['names of objects', '__proto__', '__proto__'],
  ];
  for (const [name, cell, text] of cases) {
    test(name, async () => expect(await one(cell)).toBe(text));
    test(`${name}, elements with a prefix`, async () => expect(await one(cell, { prefix: 'x' })).toBe(text));
  }

  test('texts in cells, as R and Python write them', async () => {
    expect(await one('Dakar', { inlineTexts: true })).toBe('Dakar');
  });

  test('rows and cells without places follow each other', async () => {
    const rows: (TestCell[] | null)[] = [['a', null, 'c'], null, [1, 'deux']];
    const { rows: read } = await cellsOf(xlsxOf({ sheets: [{ name: 'F', rows }], withoutPlaces: true }));
    expect(read).toEqual([
      { row: 1, cells: ['a', '', 'c'] },
      { row: 3, cells: ['1', 'deux'] },
    ]);
  });

  test('errors and formulas without value are told: how many, and the first', async () => {
    const rows: TestCell[][] = [
      ['nom', 'x'],
      ['A', { error: '#N/A' }],
      ['B', { error: '#REF!', formula: 'Z1' }],
      ['C', { formula: 'A1' }],
    ];
    const { problems } = await cellsOf(xlsxOf({ sheets: [{ name: 'F', rows }] }));
    expect(problems.map(({ code, params, place, actual }) => [code, params.n, place?.row, actual])).toEqual([
      ['LEC-064', 2, 2, '#N/A'],
      ['LEC-065', 1, 4, undefined],
    ]);
  });
});

describe('cells of .ods', () => {
  const cases: [name: string, cell: TestCell, text: string][] = [
    ['text of several paragraphs', 'un\ndeux', 'un\ndeux'],
    ['blanks and tabs', 'a  b\tc', 'a  b\tc'],
    ['float', 1250.5, '1250.5'],
    ['noise', 0.30000000000000004, '0.3'],
    ['date', { date: '2026-03-12' }, '2026-03-12'],
    ['date and time', { date: '2026-03-12T14:05:00' }, '2026-03-12 14:05'],
    ['date at midnight', { date: '2026-03-12T00:00:00' }, '2026-03-12'],
    ['time', { time: 'PT14H05M00S' }, '14:05'],
    ['percentage', { percent: 0.125 }, '12.5%'],
    ['truth', true, 'TRUE'],
    ['falsehood', false, 'FALSE'],
    ['value of a formula', { formula: '[.A2]*2', value: 84 }, '84'],
    ['error', { error: '#N/A', formula: '[.A2]' }, '#N/A'],
  ];
  test.each(cases)('%s', async (_, cell, text) => expect(await oneOds(cell)).toBe(text));

  test('the million blank rows and columns of a sheet cost nothing', async () => {
    const { rows } = await cellsOf(odsOf({ sheets: [{ name: 'F', rows: [['a', null, 'b'], null, ['c']] }] }));
    expect(rows).toEqual([
      { row: 1, cells: ['a', '', 'b'] },
      { row: 3, cells: ['c'] },
    ]);
  });
});

test('an error of the spreadsheet is no answer', () => {
  for (const text of ['#N/A', '#REF!', '#DIV/0!', '#NOM?', '#VALEUR!', '#VALUE!', 'Err:502']) {
    expect(saysNothing(text, { type: 'name' }), text).toBe(true);
  }
  for (const text of ['#1', 'Errances', '#santé', 'N/Atelier']) expect(saysNothing(text, { type: 'name' })).toBe(false);
});

test('formats of East Asia and of durations by number', () => {
  expect(readFormat(undefined, 31).kind).toBe('date');
  expect(readFormat(undefined, 46).kind).toBe('duration');
  expect(readFormat(undefined, 44).kind).toBe('number');
  expect(serialText('46093', readFormat(undefined, 14), false)).toBe('2026-03-12');
});

test('ISO texts that are none stay as written', () => {
  expect(isoText('bientôt')).toBe('bientôt');
  expect(isoDurationText('longtemps')).toBe('longtemps');
  expect(isoDurationText('PT36H')).toBe('36:00');
});
