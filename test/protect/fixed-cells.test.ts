import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedCells } from '../../src/protect/fixed-cells.ts';
import { maskComplement, maskGrid, maskSmall, transpose } from '../../src/protect/masking.ts';

/* Every table that a reader could think of, one by one: small enough to try them all. */

const cell = (count: number, isMasked = false) => ({ n: isMasked ? null : count, count, isSensitive: false });

/** Every way to fill masked cells of a grid with the same sums of rows and columns; 0 stands in for nobody. */
function fillings(grid: { n: number | null; count: number }[][], least: number): number[][][] {
  const found: number[][][] = [];
  const width = grid[0]?.length ?? 0;
  const rowSum = grid.map((line) => line.reduce((sum, { count }) => sum + count, 0));
  const columnSum = [...Array(width).keys()].map((j) => grid.reduce((sum, line) => sum + (line[j]?.count ?? 0), 0));
  const made = grid.map((line) => line.map(({ count }) => count));
  const fill = (at: number): void => {
    const [i, j] = [Math.floor(at / width), at % width];
    if (i === grid.length) {
      const fits = columnSum.every((sum, column) => made.reduce((all, line) => all + (line[column] ?? 0), 0) === sum);
      if (fits) found.push(made.map((line) => [...line]));
      return;
    }
    const line = made[i] ?? [];
    const given = grid[i]?.[j];
    const before = line.slice(0, j).reduce((sum, n) => sum + n, 0);
    const left = (rowSum[i] ?? 0) - before;
    const values =
      given?.n === null ? [...Array(Math.max(0, left - least + 1)).keys()].map((n) => n + least) : [given?.count ?? 0];
    for (const value of values) {
      if (j === width - 1 && value !== left) continue;
      line[j] = value;
      fill(at + 1);
    }
    line[j] = given?.count ?? 0;
  };
  fill(0);
  return found;
}

const grids = (least: number) =>
  fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })).chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.tuple(fc.integer({ min: least, max: 4 }), fc.boolean()), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('cells that sums leave one value', () => {
  it('are those that every filling of the masked cells agrees on', () => {
    fc.assert(
      fc.property(grids(1), (given) => {
        const grid = given.map((line) => line.map(([count, isMasked]) => cell(count, isMasked)));
        const all = fillings(grid, 1);
        const expected = grid.flatMap((line, i) =>
          line.flatMap(({ n }, j) => (n === null && new Set(all.map((one) => one[i]?.[j])).size === 1 ? [[i, j]] : [])),
        );
        expect(fixedCells(grid)).toEqual(expected);
      }),
    );
  });

  it('are none after a table of two choices is masked', () => {
    fc.assert(
      fc.property(grids(0), (given) => {
        const counts = given.map((line) => line.map(([count]) => count));
        const sums = [...counts, ...transpose(counts)].map((line) => line.reduce((sum, n) => sum + n, 0));
        // Lines that one or two fill are hidden whole before this.
        fc.pre(sums.every((sum) => sum === 0 || sum >= 3));
        const grid = maskGrid(counts.map((line) => line.map((count) => cell(count))));
        const isSmall = ({ n, count }: { n: number | null; count: number }) => n === null && count > 0 && count < 3;
        const all = fillings(grid, 0);
        grid.forEach((line, i) => {
          line.forEach((one, j) => {
            if (isSmall(one)) expect(new Set(all.map((filling) => filling[i]?.[j])).size).toBeGreaterThan(1);
          });
        });
      }),
    );
  });
});

describe('a reader who knows the rule', () => {
  const rule = (counts: readonly number[]) =>
    maskComplement(maskSmall(counts.map((count) => cell(count)))).map(({ n }) => n);

  /** Every list of counts with this sum. */
  const lists = (length: number, sum: number): number[][] =>
    length === 1
      ? [[sum]]
      : [...Array(sum + 1).keys()].flatMap((first) => lists(length - 1, sum - first).map((rest) => [first, ...rest]));

  it('and tries every table that would be printed so, finds few: where the counts beside are equal, or all masked are twos', () => {
    const seen = { small: 0, found: 0 };
    for (let sum = 8; sum <= 16; sum++) {
      const byPrint = new Map<string, number[][]>();
      for (const counts of lists(4, sum)) {
        const print = JSON.stringify(rule(counts));
        byPrint.set(print, [...(byPrint.get(print) ?? []), counts]);
      }
      for (const [print, all] of byPrint) {
        for (const counts of all) {
          counts.forEach((count, at) => {
            if (count !== 1 && count !== 2) return;
            seen.small++;
            const isOnly = new Set(all.map((one) => one[at])).size === 1;
            if (isOnly) seen.found++;
            // Never one alone that the sum gives.
            if (isOnly)
              expect((JSON.parse(print) as (number | null)[]).filter((n) => n === null).length).toBeGreaterThan(1);
          });
        }
      }
    }
    expect(seen.found / seen.small).toBeLessThan(0.1);
  });
});
