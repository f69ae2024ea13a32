import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooSmall } from '../../src/protect/cell.ts';
import {
  countMasked,
  maskComplement,
  maskGrid,
  maskShortfall,
  maskSmall,
  transpose,
} from '../../src/protect/masking.ts';

const cells = (...counts: number[]) => counts.map((n) => ({ n: n as number | null, count: n, isSensitive: false }));
const counts = (masked: { n: number | null }[]) => masked.map(({ n }) => n);

describe('small counts', () => {
  it.each([
    [0, false, false],
    [1, false, true],
    [2, false, true],
    [3, false, false],
    [0, true, true],
    [4, true, true],
    [5, true, false],
  ])('%i (sensitive: %s) is too small: %s', (n, isSensitive, expected) => {
    expect(isTooSmall(n, isSensitive)).toBe(expected);
  });

  it('one masked cell takes the smallest printed count with it, so that a subtraction gives nothing', () => {
    expect(counts(maskComplement(maskSmall(cells(2, 7, 4, 0))))).toEqual([null, 7, null, 0]);
  });

  it('two masked cells protect each other, unless they can only be ones', () => {
    expect(counts(maskComplement(maskSmall(cells(2, 1, 4))))).toEqual([null, null, 4]);
    expect(counts(maskComplement(maskSmall(cells(1, 1, 4, 9))))).toEqual([null, null, null, 9]);
  });

  it('a zero is masked only when nothing else is left', () => {
    expect(counts(maskComplement(maskSmall(cells(2, 0, 0))))).toEqual([null, null, 0]);
  });

  it('of equals the first is taken: same inputs, same masks', () => {
    expect(counts(maskComplement(maskSmall(cells(5, 2, 5))))).toEqual([null, null, 5]);
  });
});

describe('a table of two dimensions', () => {
  const grid = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  it('no line keeps a single masked cell, no small count is printed, printed counts are true', () => {
    fc.assert(
      fc.property(grid, (numbers) => {
        const masked = maskGrid(numbers.map((row) => cells(...row)));
        const columns = (numbers[0] ?? []).map((_, column) => masked.map((row) => row[column]));
        for (const line of [...masked, ...columns]) {
          expect(line.filter((cell) => cell?.n === null).length).not.toBe(1);
        }
        masked.forEach((row, r) => {
          row.forEach(({ n }, c) => {
            if (n === null) return;
            expect(n).toBe(numbers[r]?.[c]);
            expect(n === 1 || n === 2).toBe(false);
          });
        });
      }),
    );
  });
});

describe('complements', () => {
  /** Lines in which one cell alone, or ones alone, are masked: each needs another, and one serves a row and a column. */
  const leastOf = (grid: { n: number | null; count: number; isSensitive: boolean }[][]) => {
    const needing = (lines: typeof grid) =>
      lines.filter((line) => countMasked([maskComplement(line)]) > countMasked([line])).length;
    return Math.max(needing(grid), needing(transpose(grid)));
  };

  it('are few beside the least that any rule would need', () => {
    const drawn = fc.sample(
      fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }), {
        minLength: 6,
        maxLength: 6,
      }),
      { numRuns: 300, seed: 7 },
    );
    const tally = { small: 0, complementary: 0, least: 0 };
    for (const numbers of drawn) {
      const small = numbers.map((row) => maskSmall(cells(...row)));
      tally.small += countMasked(small);
      tally.complementary += countMasked(maskGrid(numbers.map((row) => cells(...row)))) - countMasked(small);
      tally.least += leastOf(small);
    }
    // Printed for the page on editions, which gives these figures.
    expect(tally).toEqual({ small: 1870, complementary: 1215, least: 975 });
  });

  it('stand only along lines whose sums are known', () => {
    const numbers = [
      [1, 5, 6],
      [4, 7, 8],
      [9, 5, 3],
    ];
    const masks = (sums: { across: boolean; down: boolean }) =>
      maskGrid(
        numbers.map((row) => cells(...row)),
        sums,
      ).map(counts);
    expect(masks({ across: false, down: false })).toEqual([[null, 5, 6], ...numbers.slice(1)]);
    expect(masks({ across: true, down: false })).toEqual([[null, null, 6], ...numbers.slice(1)]);
    expect(masks({ across: false, down: true })).toEqual([
      [null, 5, 6],
      [null, 7, 8],
      [9, 5, 3],
    ]);

    expect(countMasked(maskGrid(numbers.map((row) => cells(...row))))).toBe(4);
  });

  it('of several answers: only where those printed are too few for those who answered', () => {
    expect(counts(maskShortfall(maskSmall(cells(6, 4, 2, 0)), 10))).toEqual([6, 4, null, 0]);
    // Twelve answered: the masked one can only be two.
    expect(counts(maskShortfall(maskSmall(cells(6, 4, 2, 0)), 12))).toEqual([6, null, null, 0]);
  });
});
