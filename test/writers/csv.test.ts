import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/writers/index.ts';

const forPeople = { forPeople: true };

describe('a CSV file for people', () => {
  test('opens in Excel in French: byte order mark, semicolons, CRLF', () => {
    expect(writeCsv(['a', 'b'], [['x', 1]], forPeople)).toBe('\ufeffa;b\r\nx;1\r\n');
  });

  test.each(['=1+1', '+221 77', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠SUM(A1)'])(
    'never runs %j',
    (cell) => {
      const printed = writeCsv(['a'], [[cell]], forPeople);
      expect(parse(printed, { bom: true, delimiter: ';' })[1]).toEqual([`'${cell}`]);
    },
  );

  test('leaves numbers as numbers and nothing as nothing', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-2.5, null, undefined]], forPeople)).toBe('\ufeffa;b;c\r\n-2.5;;\r\n');
  });

  test.each(['-2', '-17,4', '-17.4'])('leaves the number %s as it is', (cell) => {
    expect(writeCsv(['a'], [[cell]], forPeople)).toBe(`\ufeffa\r\n${cell}\r\n`);
  });

  test('gives back every cell, line breaks, quotes and separators included', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (cells) => {
        fc.pre(cells.every((cell) => !/^[=+\-@＝＋－＠\t\r\n'\ufeff]/.test(cell)));
        const headers = cells.map((_, index) => `h${index}`);
        const [, row] = parse(writeCsv(headers, [cells], forPeople), { bom: true, delimiter: ';' });
        expect(row).toEqual(cells);
      }),
    );
  });
});

test('for programs, cells are as they are, or without formulas', () => {
  expect(writeCsv(['a'], [['=1']], { forPeople: false })).toBe('a\n=1\n');
  expect(writeCsv(['a'], [['=1']], { forPeople: false, neutralised: true })).toBe("a\n'=1\n");
});
