import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionCrossing, EditionMatrixCell, EditionTabulation } from '../../src/model/edition.ts';
import type { EditionCohort } from '../../src/model/edition-cohort.ts';
import { type PrintedFigures, printedFiguresSchema } from '../../src/model/printed-figures.ts';
import { holdSuggestions } from '../../src/protect/between/hold-parts.ts';
import { holdCohort, holdCrossing, holdMatrix, holdTabulation } from '../../src/protect/between/index.ts';
import { maskComplement, maskGrid, maskSmall } from '../../src/protect/masking.ts';

/*
 * Somebody holds every edition given out and subtracts: units come, leave and change their answer from one to the next,
 * and no move of 1 or 2 (1 to 4 of a sensitive code) may be found, from cells, from what masked cells leave, or from
 * margins.
 */

/** What an edition given out printed. */
const figures = (parts: Partial<PrintedFigures>): PrintedFigures =>
  printedFiguresSchema.parse({ tabulations: [], crossings: [], matrix: [], suggested_needs: [], ...parts });

const codes = ['a', 'b', 'c', 'd', 'e'];
const sensitive = 'e';
const limit = (code: string) => (code === sensitive ? 5 : 3);

/** Answers of units by edition: an index of `codes`, or -1 for one who did not answer, -2 for one who is not there. */
const answers = fc.integer({ min: -2, max: codes.length - 1 });

/** Populations of editions one after the other: the first, then moves of a few units. */
const populations = fc
  .tuple(
    fc.array(answers, { minLength: 8, maxLength: 60 }),
    fc.array(fc.array(fc.tuple(fc.nat(59), answers), { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, moves]) =>
    after(first, moves, (units, changes) => {
      for (const [unit, answer] of changes) units[unit % units.length] = answer;
    }),
  );

/** The first population and those that each list of moves makes of the one before. */
function after<U, M>(first: U[], moves: readonly M[], move: (units: U[], changes: M) => void): U[][] {
  const made = [first];
  for (const changes of moves) {
    const next = [...(made.at(-1) ?? [])];
    move(next, changes);
    made.push(next);
  }
  return made;
}

/** Editions one after the other, each printed with those before at hand. */
function editionsOf<U, E>(all: readonly U[], print: (units: U, earlier: E[]) => E): E[] {
  const made: E[] = [];
  for (const units of all) made.push(print(units, [...made]));
  return made;
}

const isWhole = (answered: number) => answered > 0 && answered < 3;

/** A table of one choice as an edition prints it after those before. */
function printed(units: readonly number[], earlier: readonly EditionTabulation[]): EditionTabulation {
  const base = units.filter((answer) => answer > -2).length;
  const count = units.filter((answer) => answer >= 0).length;
  const hidden = isWhole(count);
  const counted = codes.map((code, index) => {
    const n = units.filter((answer) => answer === index).length;
    return { code, count: n, n: n as number | null, isSensitive: code === sensitive };
  });
  const alone = maskComplement(maskSmall(counted)).map((cell) => (hidden ? { ...cell, n: null } : cell));
  const margins = {
    base,
    answered: hidden ? null : count,
    not_answered: hidden ? null : base - count,
    refused: hidden ? null : 0,
  };
  const held = holdTabulation({ ...margins, isMultiple: false, cells: alone }, earlier);
  const last = earlier.at(-1);
  if (held === null) {
    if (!last) throw new Error('nothing to keep');
    return last;
  }
  return {
    ...{ id: 't', title: { fr: 't', en: 't' }, elements: [], unit: 'acteurs', base_of: 'interviewed' },
    ...{ layer: 'testimony', multiple: false, ...margins, masked_cells: held.filter(({ n }) => n === null).length },
    values: held.map(({ code, n, isSensitive }) => ({
      ...{ code, label: { fr: code, en: code }, n, share: null, masked: n === null, sensitive: isSensitive },
    })),
  };
}

/** What a reader of one edition knows of a cell: its figure, or what the printed ones leave. */
function known({ answered, values }: EditionTabulation, code: string): [number, number] {
  const own = values.find((value) => value.code === code);
  if (own?.n !== null && own?.n !== undefined) return [own.n, own.n];
  if (answered === null) return [0, 2];
  const left = answered - values.reduce((sum, { n }) => sum + (n ?? 0), 0);
  return values.filter(({ masked }) => masked).length === 1 ? [left, left] : [0, left];
}

const isSmall = (move: number, least: number) => move !== 0 && Math.abs(move) < least;

/** Whether every value that a reader may still believe is a small move, and not none. */
function isFound([before, now]: [[number, number], [number, number]], least: number): boolean {
  const [from, to] = [now[0] - before[1], now[1] - before[0]];
  return from === to ? isSmall(from, least) : (from > 0 && to < least) || (to < 0 && from > -least);
}

describe('a table from one edition to the next', () => {
  it('tells no small move, of cells, of what they leave, nor of margins, between any two editions', () => {
    let moved = 0;
    fc.assert(
      fc.property(populations, (all) => {
        const editions = editionsOf(all, printed);
        for (const [index, now] of editions.entries()) {
          if (index > 0 && editions[index - 1] !== now) moved += 1;
          for (const before of editions.slice(0, index)) {
            for (const code of codes) {
              expect(isFound([known(before, code), known(now, code)], limit(code))).toBe(false);
            }
            expect(isSmall(now.base - before.base, 3)).toBe(false);
            if (now.answered !== null && before.answered !== null) {
              expect(isSmall(now.answered - before.answered, 3)).toBe(false);
              expect(isSmall((now.not_answered ?? 0) - (before.not_answered ?? 0), 3)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 3000, seed: 20260312 },
    );
    // Safety is not bought by silence: tables do follow.
    expect(moved).toBeGreaterThan(300);
  });

  it('of the same answers is the same', () => {
    fc.assert(
      fc.property(populations, (all) => {
        const editions = editionsOf(all, printed);
        expect(printed(all.at(-1) ?? [], editions)).toEqual(editions.at(-1));
      }),
      { numRuns: 1000, seed: 20260312 },
    );
  });

  const of = (...counts: number[]) => counts.flatMap((count, index) => Array<number>(count).fill(index));
  const figures = ({ values }: EditionTabulation) => values.map(({ n }) => n);

  it('keeps its figures when one organisation leaves', () => {
    const first = printed(of(10, 8, 6, 5, 0), []);
    expect(printed(of(9, 8, 6, 5, 0), [first])).toEqual(first);
  });

  it('follows when enough came, and masks what moved by too few', () => {
    const first = printed(of(10, 8, 6, 12, 6), []);
    const next = printed(of(15, 12, 10, 13, 6), [first]);
    expect(next.answered).toBe(56);
    expect(figures(next)).toEqual([15, 12, 10, null, null]);
  });

  it('is held against every edition, not the last alone', () => {
    const first = printed(of(10, 8, 6, 5, 6), []);
    const second = printed(of(14, 8, 6, 5, 6), [first]);
    expect(figures(second)).toEqual([14, 8, 6, 5, 6]);
    expect(figures(printed(of(11, 8, 6, 5, 6), [first, second]))).toEqual([14, 8, 6, 5, 6]);
  });
});

describe('a crossing from one edition to the next', () => {
  const [down, across] = [
    ['r', 's', 't'],
    ['x', 'y', 'z'],
  ] as const;
  const people = fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 10,
    maxLength: 70,
  });
  const moved = fc.array(fc.tuple(fc.nat(69), fc.integer({ min: -1, max: 2 }), fc.integer({ min: 0, max: 2 })), {
    maxLength: 25,
  });

  function crossed(units: readonly (readonly [number, number])[], earlier: EditionCrossing[]): EditionCrossing {
    const count = units.filter(([row]) => row >= 0).length;
    const answered = isWhole(count) ? null : count;
    const alone = maskGrid(
      down.map((_, i) =>
        across.map((__, j) => {
          const n = units.filter(([row, column]) => row === i && column === j).length;
          return { count: n, n: answered === null ? null : (n as number | null), isSensitive: false };
        }),
      ),
    );
    const lines = (list: readonly string[]) => list.map((code) => ({ code }));
    const grid = holdCrossing(
      {
        ...{ base: count, answered, both: count, rows: lines(down), columns: lines(across), grid: alone },
        ...{ isSummed: true, isSymmetric: false },
      },
      earlier,
    );
    const last = earlier.at(-1);
    if (grid === null && last) return last;
    const cells = (grid ?? alone).flatMap((line, i) =>
      line.map(({ n }, j) => ({ row: down[i] ?? '', column: across[j] ?? '', n, masked: n === null })),
    );
    const value = (code: string) => ({ code, label: { fr: code, en: code }, asked: true, n: null });
    return {
      ...{ id: 'c', title: { fr: 'c', en: 'c' }, elements: [], unit: 'acteurs', base_of: 'interviewed' },
      ...{ layer: 'testimony', base: count, answered, rows: down.map(value), columns: across.map(value), cells },
      masked_cells: cells.filter(({ masked }) => masked).length,
    } as EditionCrossing;
  }

  it('tells no small move of a cell, of a line nor of the whole', () => {
    fc.assert(
      fc.property(people, fc.array(moved, { minLength: 1, maxLength: 2 }), (first, moves) => {
        const all = after(first, moves, (units, changes) => {
          for (const [unit, row, column] of changes) units[unit % units.length] = [row, column];
        });
        const editions = editionsOf(all, crossed);
        for (const [index, now] of editions.entries()) {
          for (const before of editions.slice(0, index)) {
            if (now.answered !== null && before.answered !== null)
              expect(isSmall(now.answered - before.answered, 3)).toBe(false);
            for (const [rank, { n }] of now.cells.entries()) {
              const then = before.cells[rank]?.n;
              if (n !== null && typeof then === 'number') expect(isSmall(n - then, 3)).toBe(false);
            }
            const sums = ({ cells }: EditionCrossing) =>
              [...down, ...across].map((code) =>
                cells
                  .filter(({ row, column }) => row === code || column === code)
                  .reduce<number | null>((sum, { n }) => (sum === null || n === null ? null : sum + n), 0),
              );
            for (const [rank, sum] of sums(now).entries()) {
              const then = sums(before)[rank];
              if (sum !== null && typeof then === 'number') expect(isSmall(sum - then, 3)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 1500, seed: 20260312 },
    );
  });
});

describe('the matrix and the needs that stand alone', () => {
  const cell = (
    observed: number | null,
    contradicted: number | null,
    undocumented: number | null,
    code = 'confiance',
  ): EditionMatrixCell => ({
    ...{ role: 'inclusion', axis: 'force', code, expected: true, masked: observed === null },
    ...{ observed, contradicted, undocumented },
  });

  it('a role keeps its cells when one organisation leaves it', () => {
    const before = [cell(6, 0, 10), cell(4, 0, 12, 'ancrage')];
    expect(holdMatrix([cell(5, 0, 10), cell(4, 0, 11, 'ancrage')], [before], new Set())).toEqual(before);
  });

  it('a cell of a grown role that moved by too few is masked, the others follow', () => {
    const before = [cell(6, 0, 10), cell(4, 0, 12, 'ancrage')];
    const [first, second] = holdMatrix([cell(10, 0, 13), cell(5, 0, 18, 'ancrage')], [before], new Set());
    expect(first).toMatchObject({ observed: 10, masked: false });
    expect(second).toMatchObject({ observed: null, contradicted: null, undocumented: null, masked: true });
  });

  it('a suggested need keeps its figure, and stays when it would go by too few', () => {
    const need = (code: string, n: number) => ({ need: code, weaknesses: ['w'], n, masked: false });
    const before = [need('a', 10), need('b', 3)];
    expect(holdSuggestions([need('a', 11)], [figures({ suggested_needs: before })], 20)).toEqual(before);
    const now = [need('a', 13), need('b', 3)];
    expect(holdSuggestions(now, [figures({ suggested_needs: before })], 20)).toEqual(now);
  });

  it('a mask that hid everybody never opens on a number too great for a small one, nor comes for everybody', () => {
    const need = (n: number | null) => ({ need: 'a', weaknesses: ['w'], n, masked: n === null });
    const counts = { known: 30, approached: 20, interviewed: 20, interviews: 20, interviews_open: 20, known_by: [] };
    const given = (n: number | null) => [figures({ suggested_needs: [need(n)], counts })];
    // Nobody came: seven were not two.
    expect(holdSuggestions([need(7)], given(null), 20)).toEqual([need(null)]);
    expect(holdSuggestions([need(7)], given(null), 27)).toEqual([need(7)]);
    expect(holdSuggestions([need(null)], given(7), 20)).toEqual([need(7)]);
    expect(holdSuggestions([need(null)], given(7), 13)).toEqual([need(null)]);
    const before = [cell(null, null, null), cell(4, 0, 12, 'ancrage')];
    expect(holdMatrix([cell(9, 0, 7), cell(4, 0, 12, 'ancrage')], [before], new Set())).toEqual(before);
    const open = [cell(9, 0, 7), cell(4, 0, 12, 'ancrage')];
    expect(holdMatrix(before, [open], new Set())).toEqual(open);
  });

  it('the groups of the cohort keep their figures when one moved by too few', () => {
    const cohort = (eligible: number, status: 'met' | 'relaxed') => ({
      ...{ counts: { known: 30, eligible, to_ask: 4, not_eligible: 26 - eligible, set_aside: 0, proposed: 10 } },
      ...{ unnamed: 10, status, quotas: [{ id: 'places', met: status === 'met' }], conflict: [] },
    });
    const held = (now: ReturnType<typeof cohort>) =>
      holdCohort({ cohort: now as unknown as EditionCohort }, [figures({ cohort: cohort(15, 'met') })], 20).cohort;
    expect(held(cohort(14, 'relaxed'))).toEqual(cohort(15, 'met'));
    expect(held(cohort(11, 'relaxed'))).toEqual(cohort(11, 'relaxed'));
  });
});
