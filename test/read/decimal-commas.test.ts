import { describe, expect, test } from 'vitest';
import { DecimalCommas } from '../../src/read/decimal-commas.ts';
import { readAll } from './reading.ts';

describe('decimal commas without quotes in a comma file', () => {
  test('a row that they made too wide is mended and told', async () => {
    const text = 'nom,latitude,longitude,ville_siege\nA,14.5,-17.4,Dakar\nB,14,5,-17,25,Thiès\nC,14.1,-17.2,Mbour\n';
    const { rows, diagnostics } = await readAll(text);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['A', '14.5', '-17.4', 'Dakar'],
      ['B', '14,5', '-17,25', 'Thiès'],
      ['C', '14.1', '-17.2', 'Mbour'],
    ]);
    expect(diagnostics.map(({ code, place, params }) => [code, place?.row, params.nombres])).toEqual([
      ['LEC-034', 3, '14,5\u00a0; -17,25'],
    ]);
  });

  test('a row that can be mended in two ways is only told', async () => {
    const { rows, codes } = await readAll('nom,latitude,longitude\nA,1,2,3\n');
    expect(rows[0]?.cells).toEqual(['A', '1', '2', '3']);
    expect(codes).toEqual(['LEC-009']);
  });

  test('no file cut with anything else is touched', async () => {
    const { rows, codes } = await readAll('nom;latitude;ville_siege\nA;1;5;Dakar\n');
    expect(rows[0]?.cells).toEqual(['A', '1', '5', 'Dakar']);
    expect(codes).toEqual(['LEC-009']);
  });
});

describe('which cells may be joined', () => {
  const learnt = [
    ['x', '10', '2.5', 'fin'],
    ['y', '11', '3.5', 'suite'],
    ['z', '12', '4', 'fin'],
  ];
  const cases: [string, string[], string[] | null][] = [
    ['in the column of fractions', ['t', '13', '5', '75', 'fin'], ['t', '13', '5,75', 'fin']],
    ['not in words', ['t', 'u', '13', '5', 'fin'], null],
    ['not when too wide by more than a pair a column', ['t', '1', '2', '3', '4', '5', '6', '7', '8'], null],
    ['not a signed second half', ['t', '13', '5', '-75', 'fin'], null],
    ['empty cells beyond are nothing', ['t', '13', '5', '75', 'fin', '', ''], ['t', '13', '5,75', 'fin']],
  ];
  test.each(cases)('%s', (_, cells, expected) => {
    const mender = new DecimalCommas(4, []);
    for (const row of learnt) mender.learn(row);
    expect(mender.mend(cells)?.cells ?? null).toEqual(expected);
  });
});
