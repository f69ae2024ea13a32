import type { CohortMember, CohortSwap, CohortTrait, NearlyIn } from '../../model/cohort.ts';
import {
  boundsOf,
  type Choosable,
  type CohortProblem,
  compareCosts,
  costOf,
  countOf,
  countsFor,
  missesOf,
} from './cohort-problem.ts';

const traitsOf = ({ diversity }: CohortProblem, chosen: readonly Choosable[]): Map<string, CohortTrait> =>
  new Map(
    diversity.flatMap((criterion) =>
      chosen.flatMap(({ codes }) =>
        codes[criterion].map((code) => [`${criterion}:${code}`, { criterion, code }] as const),
      ),
    ),
  );

/** What the first choice has and the second has not, in the order of the criteria, then of the codes. */
function traitsLost(problem: CohortProblem, before: readonly Choosable[], after: readonly Choosable[]): CohortTrait[] {
  const kept = traitsOf(problem, after);
  return [...traitsOf(problem, before)]
    .filter(([key]) => !kept.has(key))
    .map(([, trait]) => trait)
    .sort(
      (a, b) =>
        problem.diversity.indexOf(a.criterion) - problem.diversity.indexOf(b.criterion) || (a.code < b.code ? -1 : 1),
    );
}

const swapped = (chosen: readonly Choosable[], out: Choosable, into: Choosable): Choosable[] =>
  chosen.map((one) => (one === out ? into : one));

function swapOf(problem: CohortProblem, chosen: readonly Choosable[], into: Choosable, out: Choosable): CohortSwap {
  const after = swapped(chosen, out, into);
  const before = missesOf(boundsOf(problem), chosen);
  const breaks = missesOf(boundsOf(problem), after).filter(
    ({ shortfall, excess }, index) =>
      shortfall + excess > (before[index]?.shortfall ?? 0) + (before[index]?.excess ?? 0),
  );
  return {
    actor: into.id,
    against: out.id,
    gains: traitsLost(problem, after, chosen),
    losses: traitsLost(problem, chosen, after),
    breaks: breaks.map(({ id }) => id),
  };
}

/** The member whose place costs least to take; of equals the last in the order that settles ties. */
function bestSwap(problem: CohortProblem, chosen: readonly Choosable[], into: Choosable) {
  let best: { out: Choosable; cost: number[] } | null = null;
  for (const out of chosen.filter(({ isForced }) => !isForced)) {
    const cost = costOf(problem, swapped(chosen, out, into));
    if (best === null || compareCosts(cost, best.cost) <= 0) best = { out, cost };
  }
  return best;
}

/** Where the costs of two choices part: at a quota, at diversity, at the balance of regions, at «maybe», or nowhere. */
function whatParts({ quotas, diversity }: CohortProblem, before: number[], after: number[]): NearlyIn['lacked'] {
  const at = after.findIndex((value, index) => value !== before[index]);
  if (at === -1) return 'ordre';
  const firstOfDiversity = 1 + 1 + quotas.length;
  if (at < firstOfDiversity) return 'quota';
  if (at < firstOfDiversity + diversity.length) return 'diversite';
  return at === firstOfDiversity + diversity.length ? 'equilibre' : 'peut-etre';
}

/** For each eligible organisation left out: its best swap, and what it lacked. In the order of the candidates. */
export function nearlyIn(problem: CohortProblem, chosen: readonly Choosable[]): NearlyIn[] {
  const before = costOf(problem, chosen);
  return problem.candidates
    .filter((candidate) => !chosen.includes(candidate))
    .map((candidate) => {
      const best = bestSwap(problem, chosen, candidate);
      if (best === null) return { actor: candidate.id, lacked: 'quota', swap: null };
      return {
        actor: candidate.id,
        lacked: whatParts(problem, before, best.cost),
        swap: swapOf(problem, chosen, candidate, best.out),
      };
    });
}

/** For each member: the minima it counts for, what it alone brings, and who could stand in with nothing lost. */
export function membersOf(problem: CohortProblem, chosen: readonly Choosable[]): CohortMember[] {
  const before = costOf(problem, chosen);
  const others = problem.candidates.filter((candidate) => !chosen.includes(candidate));
  return chosen.map((member) => ({
    actor: member.id,
    serves: problem.quotas.flatMap((quota) =>
      quota.minimum !== null && quota.minimum > 0 && countsFor(quota, member)
        ? [{ quota: quota.id, isTight: countOf(quota, chosen) <= quota.minimum }]
        : [],
    ),
    brings: traitsLost(
      problem,
      chosen,
      chosen.filter((one) => one !== member),
    ),
    replaceableBy: member.isForced
      ? []
      : others
          .filter((other) => compareCosts(costOf(problem, swapped(chosen, member, other)), before) === 0)
          .map(({ id }) => id),
  }));
}
