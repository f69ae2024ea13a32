import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/model/access.ts';
import { validateText } from './validating.ts';

const read = async (...dates: string[]) => {
  const rows = dates.map((date, index) => `E${index};Association ${index};${date};x`);
  const { records, codes, diagnostics } = await validateText(`id_entretien;acteur;date;forces\n${rows.join('\n')}\n`);
  return { dates: records.map((record) => textOf(record, 'date')), codes, diagnostics };
};

describe('the order of day and month is that of the column', () => {
  test('one date that can only be month first makes them all so, told once', async () => {
    const { dates, codes, diagnostics } = await read('03/12/2025', '04/13/2025', '05/06/2025', '07/07/2025');
    expect(dates).toEqual(['2025-03-12', '2025-04-13', '2025-05-06', '2025-07-07']);
    expect(codes).toEqual(['DAT-004']);
    expect(diagnostics[0]).toMatchObject({ params: { n: 2, valeur: '04/13/2025' }, place: { row: 3, column: 'C' } });
  });

  test('without one they are day first, as French writes', async () => {
    expect(await read('03/12/2025', '05/06/2025')).toMatchObject({ dates: ['2025-12-03', '2025-06-05'], codes: [] });
    expect(await read('03/12/2025', '25/06/2025')).toMatchObject({ dates: ['2025-12-03', '2025-06-25'], codes: [] });
  });

  test('where both are found, each date that may be either is told', async () => {
    const { dates, codes } = await read('03/12/2025', '04/13/2025', '25/06/2025', '08/08/2025');
    expect(dates).toEqual(['2025-12-03', '2025-04-13', '2025-06-25', '2025-08-08']);
    expect(codes).toEqual(['DAT-005', 'DAT-002']);
  });

  test('times after the date, words and ISO dates decide nothing', async () => {
    expect((await read('03/12/2025 10:30', '4/13/2025 9:15')).dates).toEqual(['2025-03-12', '2025-04-13']);
    expect((await read('2025-04-13', '13 avril 2025', '03/12/2025')).dates[2]).toBe('2025-12-03');
  });

  test('a program that took days for months is told once: its dates stop at day 12, the texts begin above', async () => {
    const turned = ['2025-10-05 00:00:00', '2025-02-03', '2025-07-11', '14/04/2025', '27/06/2025'];
    const { dates, codes, diagnostics } = await read(...turned);
    expect(codes).toEqual(['DAT-006']);
    expect(diagnostics[0]).toMatchObject({ params: { n: 3, colonne: 'date' } });
    expect(dates.slice(0, 2)).toEqual(['2025-10-05', '2025-02-03']);
    expect((await read(...turned, '2025-03-15')).codes).toEqual([]);
    expect((await read(...turned, '08/04/2025')).codes).toEqual([]);
    expect((await read(...turned.slice(1))).codes).toEqual([]);
  });
});
