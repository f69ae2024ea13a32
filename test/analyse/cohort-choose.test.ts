import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose } from '../../src/analyse/cohort/choose.ts';
import {
  boundsOf,
  type Choosable,
  type CohortProblem,
  compareCosts,
  costOf,
  missesOf,
} from '../../src/analyse/cohort/cohort-problem.ts';
import { loadSolver, programText, type Solve } from '../../src/analyse/cohort/solver.ts';
import { membersOf, nearlyIn } from '../../src/analyse/cohort/swaps.ts';
import type { CohortCriterion } from '../../src/model/cohort.ts';

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

const nothing = { region: [], role: [], theme: [], type: [], taille: [], budget: [], dirigee_par: [] };

const one = (
  id: string,
  codes: Partial<Record<CohortCriterion, string[]>> = {},
  more: Partial<Choosable> = {},
): Choosable => ({
  id,
  codes: { ...nothing, ...codes },
  isFirm: true,
  isForced: false,
  ...more,
});

const asked = (candidates: Choosable[], more: Partial<CohortProblem> = {}): CohortProblem => ({
  candidates,
  size: 2,
  quotas: [],
  diversity: ['region', 'role'],
  ...more,
});

const women = (minimum: number, maximum: number | null = null) => ({
  id: 'femmes',
  criterion: 'dirigee_par' as const,
  codes: ['femmes'],
  minimum,
  maximum,
});

/** Every subset that holds the forced ones. */
function* subsets(candidates: readonly Choosable[]): Generator<Choosable[]> {
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const chosen = candidates.filter((_, index) => mask & (1 << index));
    if (candidates.every((candidate) => !candidate.isForced || chosen.includes(candidate))) yield chosen;
  }
}

/** Of two choices, the one that takes an earlier candidate. */
function isFirst(candidates: readonly Choosable[], left: Choosable[], right: Choosable[]): boolean {
  const at = candidates.find((candidate) => left.includes(candidate) !== right.includes(candidate));
  return at !== undefined && left.includes(at);
}

function bruteForce(problem: CohortProblem): Choosable[] {
  let best: Choosable[] | null = null;
  for (const chosen of subsets(problem.candidates)) {
    const order = best === null ? -1 : compareCosts(costOf(problem, chosen), costOf(problem, best));
    if (best === null || order < 0 || (order === 0 && isFirst(problem.candidates, chosen, best))) best = chosen;
  }
  return best ?? [];
}

const ids = (chosen: readonly Choosable[]) => chosen.map(({ id }) => id);

const some = (codes: string[], max = 1) => fc.subarray(codes, { maxLength: max });
const anyCandidate = fc.record({
  codes: fc.record({
    region: some(['R1', 'R2', 'R3']),
    role: some(['a', 'b'], 2),
    theme: some(['t', 'u'], 2),
    type: some(['x', 'y']),
    taille: fc.constant([] as string[]),
    budget: some(['petit', 'grand']),
    dirigee_par: some(['femmes', 'jeunes'], 2),
  }),
  isFirm: fc.boolean(),
  isForced: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
});
const bound = fc.option(fc.integer({ min: 0, max: 3 }));
const anyQuota = fc.record({
  of: fc.constantFrom(
    ...(['region:R1', 'region:R2', 'dirigee_par:femmes', 'dirigee_par:jeunes', 'budget:petit', 'role:a'] as const),
  ),
  minimum: bound,
  maximum: bound,
});
const anyProblem = fc
  .record({
    candidates: fc.array(anyCandidate, { maxLength: 7 }),
    size: fc.integer({ min: 1, max: 4 }),
    quotas: fc.array(anyQuota, { maxLength: 4 }),
    diversity: fc.shuffledSubarray(['region', 'role', 'theme', 'type'] as CohortCriterion[]),
  })
  .map(
    ({ candidates, size, quotas, diversity }): CohortProblem => ({
      candidates: candidates.map((candidate, index) => ({ ...candidate, id: `c${index}` })),
      size,
      quotas: quotas.map(({ of, minimum, maximum }, index) => {
        const [criterion = '', code = ''] = of.split(':');
        return { id: `q${index}`, criterion: criterion as CohortCriterion, codes: [code], minimum, maximum };
      }),
      diversity,
    }),
  );

const total = (problem: CohortProblem, chosen: Choosable[]) =>
  missesOf(boundsOf(problem), chosen).reduce((sum, { shortfall, excess }) => sum + shortfall + excess, 0);

describe('the choice', () => {
  it('is what trying every subset gives, quotas met or not', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { chosen, isMet } = choose(problem, solve);
        const best = bruteForce(problem);
        expect(ids(chosen)).toEqual(ids(best));
        expect(isMet).toBe(total(problem, best) === 0);
      }),
      { numRuns: 150 },
    );
  });

  it('names quotas that fail together, and only when none of them could be left out', () => {
    let met = 0;
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { conflict } = choose(problem, solve);
        if (conflict.length === 0) return;
        met += 1;
        const holds = (kept: string[]) => {
          for (const chosen of subsets(problem.candidates)) {
            const misses = missesOf(boundsOf(problem), chosen);
            if (misses.every(({ id, shortfall, excess }) => !kept.includes(id) || shortfall + excess === 0))
              return true;
          }
          return false;
        };
        expect(holds(conflict)).toBe(false);
        for (const left of conflict) expect(holds(conflict.filter((id) => id !== left))).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(met).toBeGreaterThan(0);
  });

  it('meets a quota before it seeks diversity', () => {
    const candidates = [
      one('a', { region: ['R1'] }),
      one('b', { region: ['R2'] }),
      one('c', { dirigee_par: ['femmes'] }),
    ];
    expect(ids(choose(asked(candidates), solve).chosen)).toEqual(['a', 'b']);
    expect(ids(choose(asked(candidates, { quotas: [women(1)] }), solve).chosen)).toEqual(['a', 'c']);
  });

  it('says that a quota cannot be met, and comes as near as can be', () => {
    const candidates = [one('a'), one('b'), one('c', { dirigee_par: ['femmes'] })];
    const problem = asked(candidates, { size: 3, quotas: [women(3)] });
    const choice = choose(problem, solve);
    expect(choice).toMatchObject({ isMet: false, conflict: [] });
    expect(missesOf(boundsOf(problem), choice.chosen)[1]).toEqual({ id: 'femmes', shortfall: 2, excess: 0 });
  });

  it('settles ties by the order given, beyond the first handful', () => {
    const candidates = Array.from({ length: 33 }, (_, index) => one(`c${index}`));
    expect(ids(choose(asked(candidates, { size: 15 }), solve).chosen)).toEqual(
      candidates.slice(0, 15).map(({ id }) => id),
    );
  });

  it('puts a firm answer before «maybe», and diversity before both', () => {
    const maybe = one('a', {}, { isFirm: false });
    expect(ids(choose(asked([maybe, one('b'), one('c')]), solve).chosen)).toEqual(['b', 'c']);
    const far = { ...maybe, codes: { ...nothing, region: ['R9'] } };
    expect(ids(choose(asked([far, one('b'), one('c')]), solve).chosen)).toEqual(['a', 'b']);
  });

  it('reads hundreds of candidates', () => {
    const candidates = Array.from({ length: 400 }, (_, index) =>
      one(`c${index}`, { region: [`R${index % 14}`], dirigee_par: index % 9 === 0 ? ['femmes'] : [] }),
    );
    const { chosen, isMet } = choose(asked(candidates, { size: 15, quotas: [women(5, 5)] }), solve);
    expect(isMet).toBe(true);
    expect(new Set(chosen.flatMap(({ codes }) => codes.region)).size).toBe(14);
  });
});

describe('members and swaps', () => {
  const candidates = [
    one('a', { region: ['R1'], dirigee_par: ['femmes'] }),
    one('b', { region: ['R2'] }),
    one('c', { region: ['R2'] }),
    one('d', { region: ['R1'] }),
  ];
  const problem = asked(candidates, { quotas: [women(1)] });

  it('tells what each member serves, brings alone, and who is tied with it', () => {
    const { chosen } = choose(problem, solve);
    expect(membersOf(problem, chosen)).toEqual([
      {
        actor: 'a',
        serves: [{ quota: 'femmes', isTight: true }],
        brings: [{ criterion: 'region', code: 'R1' }],
        replaceableBy: [],
      },
      { actor: 'b', serves: [], brings: [{ criterion: 'region', code: 'R2' }], replaceableBy: ['c'] },
    ]);
  });

  it('tells what each one left out lacked, and what its cheapest swap gains and loses', () => {
    const { chosen } = choose(problem, solve);
    expect(nearlyIn(problem, chosen)).toEqual([
      { actor: 'c', lacked: 'ordre', swap: { actor: 'c', against: 'b', gains: [], losses: [], breaks: [] } },
      {
        actor: 'd',
        lacked: 'diversite',
        swap: { actor: 'd', against: 'b', gains: [], losses: [{ criterion: 'region', code: 'R2' }], breaks: [] },
      },
    ]);
  });

  it('no swap is ever better than the choice', () => {
    fc.assert(
      fc.property(anyProblem, (given) => {
        const { chosen } = choose(given, solve);
        for (const { actor, swap } of nearlyIn(given, chosen)) {
          if (swap === null) continue;
          const into = given.candidates.find(({ id }) => id === actor);
          const after = chosen.flatMap((member) => (member.id === swap.against ? (into ?? []) : member));
          expect(compareCosts(costOf(given, after), costOf(given, chosen))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('a program is written as HiGHS reads it', () => {
  const text = programText({
    bounds: [1, 3],
    rows: [
      {
        terms: [
          { variable: 0, by: 1 },
          { variable: 1, by: -2 },
        ],
        least: null,
        most: 1,
      },
    ],
    objective: [{ variable: 1, by: 1 }],
  });
  expect(text).toContain(' r0b: + 1 v0 - 2 v1 <= 1');
  expect(
    solve({ bounds: [1], rows: [{ terms: [{ variable: 0, by: 1 }], least: 2, most: null }], objective: [] }),
  ).toBeNull();
});
