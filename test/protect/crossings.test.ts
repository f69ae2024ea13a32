import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCrossing, type Side } from '../../src/protect/masking.ts';

/* Units drawn into values down and across; a cell holds those that have both. */
const people = 24;
const drawn = (values: number, isMultiple: boolean) =>
  fc.array(fc.subarray([...Array(values).keys()], { maxLength: isMultiple ? values : 1 }), {
    minLength: people,
    maxLength: people,
  });

const gridOf = (down: number[][], across: number[][], rows: number, columns: number) =>
  [...Array(rows).keys()].map((row) =>
    [...Array(columns).keys()].map((column) => {
      const has = (person: number) => down[person]?.includes(row) && across[person]?.includes(column);
      const units = new Set([...Array(people).keys()].filter(has).map(String));
      return { units, count: units.size, n: units.size as number | null, isSensitive: false };
    }),
  );

const plain = (values: number, isOneChoice = true): Side => ({
  ...{ masked: Array(values).fill(false), isNamed: false, isOneChoice },
});
const counts = (grid: { n: number | null }[][]) => grid.map((line) => line.map(({ n }) => n));
const turned = <T>(grid: T[][]): T[][] => (grid[0] ?? []).map((_, at) => grid.flatMap((line) => line[at] as T));

describe('a crossing masked', () => {
  it('prints true counts, none of one or two, and leaves no line with one mask to subtract', () => {
    fc.assert(
      fc.property(drawn(4, true), drawn(5, false), fc.nat(3), (down, across, hidden) => {
        const grid = gridOf(down, across, 4, 5);
        const rows = { ...plain(4), masked: [0, 1, 2, 3].map((at) => at === hidden) };
        const made = maskCrossing(grid, rows, plain(5), false);
        for (const line of [...made, ...turned(made)])
          expect(line.filter(({ n }) => n === null).length === 1).toBe(false);
        for (const { n, count } of made.flat()) {
          if (n === null) continue;
          expect(n).toBe(count);
          expect([1, 2]).not.toContain(n);
        }
        // Nothing of a value that its own table masks but the noughts of an empty side.
        expect(made[hidden]?.every(({ n }) => n === null || n === 0)).toBe(true);
      }),
    );
  });

  it('of a table with itself is the same on both sides of its diagonal', () => {
    fc.assert(
      fc.property(drawn(5, true), (given) => {
        const made = counts(maskCrossing(gridOf(given, given, 5, 5), plain(5), plain(5), true));
        expect(made).toEqual(turned(made));
      }),
    );
  });

  it('does not tell of everybody of a line whose organisations are named', () => {
    const four = ['a', 'b', 'c', 'd'];
    const cell = (...units: string[]) => ({
      units: new Set(units),
      count: units.length,
      n: units.length as number | null,
      isSensitive: false,
    });
    const grid = [
      [cell(...four), cell('e', 'f', 'g', 'h')],
      [cell('a', 'b', 'c'), cell('e', 'f', 'g', 'h', 'i')],
      [cell('a', 'b', 'd'), cell('f', 'g', 'h', 'i', 'j')],
    ];
    const named = { ...plain(2), isNamed: true };
    expect(counts(maskCrossing(grid, plain(3), plain(2), false))).toEqual([
      [4, 4],
      [3, 5],
      [3, 5],
    ]);
    // All four of the first column share the first row; the others of both lines go with it.
    const made = counts(maskCrossing(grid, plain(3), named, false));
    expect(made[0]?.[0]).toBeNull();
    expect(made.flat().filter((n) => n === null).length).toBeGreaterThanOrEqual(4);
  });

  it('hides a line that one or two units fill, and keeps the noughts of an empty side', () => {
    const cell = (...units: string[]) => ({
      units: new Set(units),
      count: units.length,
      n: units.length as number | null,
      isSensitive: false,
    });
    const grid = [
      [cell('a'), cell('b', 'c', 'd'), cell(), cell('e', 'f', 'g')],
      [cell(), cell('b', 'c', 'd'), cell(), cell('e', 'f', 'g', 'h')],
      [cell('a'), cell('b', 'c', 'd'), cell(), cell('e', 'g', 'h')],
    ];
    expect(counts(maskCrossing(grid, plain(3), plain(4), false)).map((line) => [line[0], line[2]])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });
});
