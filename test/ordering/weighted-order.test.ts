import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Measured,
  sensitivityOf,
  sharedRanks,
  type WeightedCriterion,
  weightedOrder,
} from '../../src/ordering/index.ts';

const criteria: WeightedCriterion[] = [
  { id: 'many', weight: 3, by: 'count' },
  { id: 'shared', weight: 2, by: 'count' },
  { id: 'there', weight: 2, by: 'presence' },
];
const of = (id: string, many: number | null, shared: number | null, there: number | null): Measured => ({
  id,
  valueByCriterion: { many, shared, there },
});

describe('ranks that equals share', () => {
  it.each([
    { keys: [[3], [5], [3], [1]], ranks: [2, 1, 2, 4] },
    { keys: [[3, 1], [3, 2], null, [3, 2]], ranks: [3, 1, null, 1] },
    { keys: [], ranks: [] },
  ])('$keys', ({ keys, ranks }) => {
    expect(sharedRanks(keys)).toEqual(ranks);
  });
});

describe('an order by weights', () => {
  it('gives the points that a reader finds by hand', () => {
    const ordered = weightedOrder([of('a', 12, 5, 0), of('b', 7, 6, 3), of('c', null, 1, null)], criteria);
    // a: 3×12/12 + 2×5/6 + 0; b: 3×7/12 + 2×6/6 + 2×1; c: 2×1/6.
    expect(ordered.map(({ points }) => points)).toEqual([4.67, 5.75, 0.33]);
    expect(ordered.map(({ rank }) => rank)).toEqual([2, 1, 3]);
    expect(ordered[2]?.shareByCriterion).toEqual({ many: null, shared: 0.1667, there: null });
    expect(ordered[1]?.pointsByCriterion).toEqual({ many: 1.75, shared: 2, there: 2 });
  });

  it('is none when nothing gives a point', () => {
    const ordered = weightedOrder([of('a', 0, null, 0), of('b', null, null, null)], criteria);
    expect(ordered.map(({ rank }) => rank)).toEqual([null, null]);
    expect(sensitivityOf([of('a', 0, null, 0)], criteria, 2)).toEqual({
      first: [],
      scenarios: [],
      rangeById: {},
      verdict: 'sans-ordre',
    });
  });
});

describe('how an order moves', () => {
  it('is solid when the same two come first whatever moves', () => {
    const moved = sensitivityOf([of('a', 9, 9, 1), of('b', 8, 8, 1), of('c', 1, 1, 0)], criteria, 2);
    expect(moved.verdict).toBe('solide');
    expect(moved.first).toEqual(['a', 'b']);
    expect(moved.scenarios).toHaveLength(7);
    expect(moved.rangeById.c).toEqual([3, 3]);
  });

  it('is fragile when a change lets another in, and says which', () => {
    const moved = sensitivityOf([of('a', 9, 2, 1), of('b', 8, 2, 1), of('c', 7, 9, 0)], criteria, 2);
    expect(moved.verdict).toBe('fragile');
    const zero = moved.scenarios.find(({ change, criterion }) => change === 'zero' && criterion === 'there');
    expect(zero).toMatchObject({ first: ['a', 'c'], enters: ['c'], leaves: ['b'] });
    expect(moved.rangeById.c).toEqual([1, 3]);
  });

  it('is fragile when more share the places than there are', () => {
    const moved = sensitivityOf([of('a', 1, 1, 1), of('b', 1, 1, 1), of('c', 1, 1, 1)], criteria, 2);
    expect(moved).toMatchObject({ verdict: 'fragile', first: ['a', 'b', 'c'] });
  });

  it('tries no change of a criterion that gives nobody anything', () => {
    const { scenarios } = sensitivityOf([of('a', 2, 9, 0), of('b', 1, 9, 0)], criteria, 2);
    const moved = new Set(scenarios.map(({ criterion }) => criterion));
    expect(scenarios).toHaveLength(5);
    expect(moved.size).toBe(3);
  });

  it('tries no change that takes out the only criterion that counts', () => {
    const only = criteria.map((one) => ({ ...one, weight: one.id === 'many' ? 1 : 0 }));
    const { scenarios } = sensitivityOf([of('a', 2, 9, 9), of('b', 1, 9, 9)], only, 2);
    expect(scenarios.map(({ change }) => change)).toEqual(['doubled', 'equal']);
  });
});

const value = fc.option(fc.nat(20), { nil: null });
const candidates = fc
  .array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([many, shared, there], index) => of(`t${index}`, many, shared, there)));
const weights = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4));
const weighted = ([a, b, c]: [number, number, number]): WeightedCriterion[] =>
  criteria.map((one, index) => ({ ...one, weight: [a, b, c][index] ?? 0 }));
const rankById = (given: Measured[], by: WeightedCriterion[]) =>
  new Map(weightedOrder(given, by).map(({ id, rank }) => [id, rank]));

describe('for any candidates and weights', () => {
  it('a weight at zero takes its criterion out', () => {
    fc.assert(
      fc.property(candidates, weights, fc.nat(2), (given, some, index) => {
        const zeroed = weighted(some).map((one, at) => (at === index ? { ...one, weight: 0 } : one));
        const without = zeroed.filter((_, at) => at !== index);
        expect(rankById(given, zeroed)).toEqual(rankById(given, without));
      }),
    );
  });

  it('the order in which candidates come changes no rank', () => {
    fc.assert(
      fc.property(candidates, weights, (given, some) => {
        const by = weighted(some);
        const turned = rankById([...given].reverse(), by);
        for (const [id, rank] of rankById(given, by)) expect(turned.get(id)).toBe(rank);
      }),
    );
  });

  it('the rank stays within the range it is said to move in', () => {
    fc.assert(
      fc.property(candidates, weights, (given, some) => {
        const by = weighted(some);
        const { rangeById } = sensitivityOf(given, by, 2);
        for (const [id, rank] of rankById(given, by)) {
          if (rank === null) continue;
          const [best = 0, worst = 0] = rangeById[id] ?? [];
          expect(best <= rank && rank <= worst).toBe(true);
        }
      }),
    );
  });
});
