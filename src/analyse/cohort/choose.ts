import type { CohortCriterion } from '../../model/cohort.ts';
import {
  type Bound,
  boundsOf,
  type Choosable,
  type CohortProblem,
  countsFor,
  coverage,
  missesOf,
  regionOf,
} from './cohort-problem.ts';
import type { Program, Row, Solve, Term } from './solver.ts';

/** Whom the rules give, and the quotas that cannot hold together when not all do. */
export interface Choice {
  chosen: Choosable[];
  /** All places and quotas are met. */
  isMet: boolean;
  /** Smallest set of bounds that no choice meets; empty when all are met, or when one is short by itself. */
  conflict: string[];
}

/** So many candidates settle ties at a time: their weights are powers of two, small enough to stay exact. */
const chunk = 10;

/**
 * The cohort by the rules alone: every bound met or the smallest total missed, then the earlier bounds before the later;
 * then as many different regions, roles … as can be; then the largest region as small as can be, and firm answers before «maybe»; then the first in order.
 * The same candidates give the same cohort on any machine: each step is a whole-number program solved to its optimum.
 */
export function choose(problem: CohortProblem, solve: Solve): Choice {
  const { candidates } = problem;
  const search = new Search(problem, solve);
  const isMet = search.open();
  const conflict = isMet || hasShortBound(problem) ? [] : irreducible(problem, solve);
  if (!isMet) search.relax();
  for (const criterion of problem.diversity) search.diversify(criterion);
  search.balance();
  search.prefersFirm();
  search.settleTies();
  return { chosen: candidates.filter((_, index) => search.values[index] === 1), isMet, conflict };
}

/** A bound that not even all the candidates, or the forced ones alone, could meet: it needs no other to fail. */
function hasShortBound({ candidates, size, quotas }: CohortProblem): boolean {
  const forced = candidates.filter(({ isForced }) => isForced);
  const bounds = boundsOf({ size, quotas });
  const tooFew = missesOf(bounds, candidates).some(({ shortfall }) => shortfall > 0);
  return tooFew || missesOf(bounds, forced).some(({ excess }) => excess > 0);
}

/**
 * Bounds that cannot hold together, none of which can be left out of the set: each in turn is tried without, those of one
 * «chaque» (`q5:SN-DK`) first all at once.
 */
function irreducible(problem: CohortProblem, solve: Solve): string[] {
  let kept = boundsOf(problem);
  const tryWithout = (isLeft: (id: string) => boolean) => {
    const without = kept.filter(({ id }) => !isLeft(id));
    if (without.length < kept.length && !new Search(problem, solve, without).open()) kept = without;
  };
  const groups = new Set(kept.flatMap(({ id }) => (id.includes(':') ? [id.split(':')[0]] : [])));
  for (const group of groups) tryWithout((id) => id.startsWith(`${group}:`));
  for (const bound of boundsOf(problem)) tryWithout((id) => id === bound.id);
  return kept.map(({ id }) => id);
}

/** A program that grows: each step's optimum becomes a row of the next. */
class Search {
  readonly #problem: CohortProblem;
  readonly #solve: Solve;
  readonly #bounds: Bound[];
  readonly #program: Program;
  /** The optimum of the last step; the first are the candidates, 1 when chosen. */
  values: number[] = [];

  constructor(problem: CohortProblem, solve: Solve, bounds: Bound[] = boundsOf(problem)) {
    this.#problem = problem;
    this.#solve = solve;
    this.#bounds = bounds;
    this.#program = { bounds: problem.candidates.map(() => 1), rows: [], objective: [] };
    problem.candidates.forEach(({ isForced }, index) => {
      if (isForced) this.#program.rows.push({ terms: [{ variable: index, by: 1 }], least: 1, most: null });
    });
  }

  /** Whether some choice meets every bound. */
  open(): boolean {
    const strict = this.#bounds.map((bound) => this.#rowOf(bound));
    const first = this.#program.rows;
    this.#program.rows = [...first, ...strict];
    const found = this.#solve(this.#program);
    if (found === null) this.#program.rows = first;
    else this.values = found;
    return found !== null;
  }

  /** Lets every bound be missed, by as little as can be in all, then the first bound by as little as can be, then the next. */
  relax(): void {
    const slacks = this.#bounds.map((bound) => {
      const short = this.#addVariable(bound.minimum ?? 0);
      const over = this.#addVariable(this.#problem.candidates.length);
      const { terms } = this.#rowOf(bound);
      if (bound.minimum !== null)
        this.#program.rows.push({ terms: [...terms, { variable: short, by: 1 }], least: bound.minimum, most: null });
      if (bound.maximum !== null)
        this.#program.rows.push({ terms: [...terms, { variable: over, by: -1 }], least: null, most: bound.maximum });
      return [short, over].map((variable): Term => ({ variable, by: 1 }));
    });
    this.#least(slacks.flat(), 0);
    for (const slack of slacks) this.#least(slack, 0);
  }

  /** As many different codes of a criterion as can be. */
  diversify(criterion: CohortCriterion): void {
    const { candidates } = this.#problem;
    const codes = [...new Set(candidates.flatMap((one) => one.codes[criterion]))].sort();
    const chosen = candidates.filter((_, index) => this.values[index] === 1);
    const held = codes.map((code) => {
      const variable = this.#addVariable(1);
      const holders = this.#having({ criterion, codes: [code] });
      this.#program.rows.push({ terms: [...holders, { variable, by: -1 }], least: 0, most: null });
      this.values[variable] = chosen.some((one) => one.codes[criterion].includes(code)) ? 1 : 0;
      return { variable, by: 1 };
    });
    this.#most(held, coverage(criterion, candidates));
  }

  /** The region that has most of the cohort has as few as can be. */
  balance(): void {
    const { candidates } = this.#problem;
    const regions = [...new Set(candidates.map(regionOf))].sort();
    if (regions.length < 2) return;
    const largest = this.#addVariable(candidates.length);
    let most = 0;
    for (const code of regions) {
      const holders = candidates.flatMap((one, variable) => (regionOf(one) === code ? [{ variable, by: 1 }] : []));
      this.#program.rows.push({ terms: [...holders, { variable: largest, by: -1 }], least: null, most: 0 });
      most = Math.max(most, this.#sum(holders));
    }
    this.values[largest] = most;
    const total = candidates.filter((_, index) => this.values[index] === 1).length;
    this.#least([{ variable: largest, by: 1 }], Math.ceil(total / regions.length));
  }

  /** As few members as can be that answered «maybe». */
  prefersFirm(): void {
    const unsure = this.#problem.candidates.flatMap(({ isFirm }, variable) => (isFirm ? [] : [{ variable, by: 1 }]));
    if (unsure.length > 0) this.#least(unsure, 0);
  }

  /** Of equals the first in order: whether the first is in, then the second … a few at a time, until all places are taken. */
  settleTies(): void {
    const { candidates } = this.#problem;
    const total = candidates.filter((_, index) => this.values[index] === 1).length;
    let settled = 0;
    for (let start = 0; start < candidates.length && settled < total; start += chunk) {
      const group = candidates.slice(start, start + chunk).map((_, index) => start + index);
      const terms = group.map((variable, index): Term => ({ variable, by: 2 ** (chunk - 1 - index) }));
      const places = Math.min(total - settled, group.length);
      this.#most(
        terms,
        terms.slice(0, places).reduce((sum, { by }) => sum + by, 0),
      );
      settled += group.filter((variable) => this.values[variable] === 1).length;
    }
  }

  #addVariable(bound: number): number {
    return this.#program.bounds.push(bound) - 1;
  }

  #having(wanted: Pick<Bound, 'criterion' | 'codes'>): Term[] {
    return this.#problem.candidates.flatMap((one, variable) => (countsFor(wanted, one) ? [{ variable, by: 1 }] : []));
  }

  #rowOf(bound: Bound): Row {
    return { terms: this.#having(bound), least: bound.minimum, most: bound.maximum };
  }

  #sum(terms: readonly Term[]): number {
    return terms.reduce((sum, { variable, by }) => sum + by * (this.values[variable] ?? 0), 0);
  }

  /** Makes a sum as great as can be and keeps it there; nothing is solved when it is already at its bound. */
  #most(terms: Term[], bound: number): void {
    const current = this.values.length > 0 ? this.#sum(terms) : Number.NEGATIVE_INFINITY;
    if (current < bound) {
      const found = this.#solve({ ...this.#program, objective: terms });
      if (found === null) throw new Error('a choice that was found is found no more');
      this.values = found;
    }
    if (terms.length > 0) this.#program.rows.push({ terms, least: this.#sum(terms), most: null });
  }

  #least(terms: Term[], bound: number): void {
    this.#most(
      terms.map(({ variable, by }) => ({ variable, by: -by })),
      -bound,
    );
  }
}
