import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, cohenKappa, krippendorffAlpha, scoresOf } from '../../src/statistics/index.ts';

const table = (both: number, onlyFirst: number, onlySecond: number, neither: number) => ({
  both,
  onlyFirst,
  onlySecond,
  neither,
});

describe('cohenKappa', () => {
  it.each([
    // Worked example of many textbooks: 50 applications, two readers.
    [table(20, 5, 10, 15), 0.4],
    [table(10, 0, 0, 10), 1],
    [table(0, 10, 10, 0), -1],
    [table(25, 25, 25, 25), 0],
  ])('gives the known value', (cases, kappa) => expect(cohenKappa(cases)).toBeCloseTo(kappa, 10));

  it.each([[table(0, 0, 0, 0)], [table(0, 0, 0, 7)], [table(3, 0, 0, 0)]])(
    'can’t be worked out without variation',
    (cases) => expect(cohenKappa(cases)).toBeNull(),
  );

  it('is one when there is variation and no disagreement, and never more', () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
        const kappa = cohenKappa(table(both, onlyFirst, onlySecond, neither));
        if (kappa === null) return;
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa === 1).toBe(onlyFirst + onlySecond === 0);
      }),
    );
  });
});

/** Cases of two readers from strings of 0 and 1, `.` where a reader did not answer. */
const cases = (...readers: string[]): boolean[][] =>
  Array.from(readers[0] ?? '', (_, at) =>
    readers.flatMap((answers) => (answers[at] === '.' ? [] : [answers[at] === '1'])),
  );

describe('krippendorffAlpha', () => {
  it.each([
    // Krippendorff, «Computing Krippendorff’s Alpha-Reliability» (2011), section A: two observers, binary data.
    [cases('0100000000', '1110010001'), 0.095],
    [cases('0101', '0101'), 1],
    [cases('01.', '010'), 1],
  ])('gives the known value', (units, alpha) => expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 3));

  it.each([[[]], [cases('000', '000')], [cases('1.1', '.1.')]])('can’t be worked out without variation', (units) =>
    expect(krippendorffAlpha(units)).toBeNull(),
  );

  it('does not depend on who is called the first reader', () => {
    const answers = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(answers, (pairs) => {
        const turned = pairs.map(([first, second]) => [second, first]);
        expect(krippendorffAlpha(turned)).toBe(krippendorffAlpha(pairs));
      }),
    );
  });
});

describe('scoresOf', () => {
  it.each([
    [
      { right: 8, extra: 2, missed: 0 },
      { precision: 0.8, recall: 1, f1: 16 / 18 },
    ],
    [
      { right: 0, extra: 0, missed: 0 },
      { precision: null, recall: null, f1: null },
    ],
    [
      { right: 0, extra: 0, missed: 3 },
      { precision: null, recall: 0, f1: 0 },
    ],
  ])('from %o', (hits, scores) => expect(scoresOf(hits)).toEqual(scores));
});

describe('bootstrapInterval', () => {
  const mean = (values: number[]) => (drawn: Int32Array) =>
    drawn.reduce((sum, at) => sum + (values[at] ?? 0), 0) / drawn.length;

  it('holds the figure, narrows with more cases, and is the same at each run', () => {
    const few = Array.from({ length: 20 }, (_, at) => at % 2);
    const many = Array.from({ length: 2000 }, (_, at) => at % 2);
    const wide = bootstrapInterval(few.length, mean(few));
    const narrow = bootstrapInterval(many.length, mean(many));
    if (!wide || !narrow) throw new Error('both can be worked out');
    expect(wide.low).toBeLessThan(0.5);
    expect(wide.high).toBeGreaterThan(0.5);
    expect(narrow.high - narrow.low).toBeLessThan((wide.high - wide.low) / 3);
    // Normal approximation for a share of one half among 2000: 1.96 × √(0.25 / 2000) = 0.022.
    expect(narrow.high - 0.5).toBeCloseTo(0.022, 2);
    expect(bootstrapInterval(few.length, mean(few))).toEqual(wide);
  });

  it('is not given for nothing', () => {
    expect(bootstrapInterval(0, () => 1)).toBeNull();
    expect(bootstrapInterval(5, () => null)).toBeNull();
  });
});
