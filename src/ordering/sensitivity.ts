import { largestOf, type Measured, type WeightedCriterion, weightedOrder } from './weighted-order.ts';

/** How the weights are moved: one doubled, one set to zero, or all that count made equal. */
export type WeightChange = 'doubled' | 'zero' | 'equal';

export interface Scenario {
  change: WeightChange;
  /** The criterion whose weight moves; null when all do. */
  criterion: string | null;
  rankById: { [id: string]: number };
  /** Candidates whose rank is within the places, in the order they came. */
  first: string[];
  enters: string[];
  leaves: string[];
}

export interface Sensitivity {
  first: string[];
  /** Changes of weights that leave an order; one that takes out the only criterion that counts is no order. */
  scenarios: Scenario[];
  /** Best and worst rank of each candidate, the order itself included; absent when there is no order. */
  rangeById: { [id: string]: [best: number, worst: number] };
  /** `solide`: the same candidates have the places whatever moves, and no tie gives more of them than places. */
  verdict: 'solide' | 'fragile' | 'sans-ordre';
}

/** How an order moves when its weights do. `places` is the number of candidates sought. */
export function sensitivityOf(
  candidates: readonly Measured[],
  criteria: readonly WeightedCriterion[],
  places: number,
): Sensitivity {
  const base = ranksWith(candidates, criteria);
  if (base === null) return { first: [], scenarios: [], rangeById: {}, verdict: 'sans-ordre' };
  const first = firstOf(base, places);
  const scenarios = changesOf(candidates, criteria).flatMap(({ change, criterion, weights }): Scenario[] => {
    const rankById = ranksWith(candidates, weights);
    if (rankById === null) return [];
    const now = firstOf(rankById, places);
    const enters = now.filter((id) => !first.includes(id));
    return [{ change, criterion, rankById, first: now, enters, leaves: first.filter((id) => !now.includes(id)) }];
  });
  const moves = scenarios.some(({ enters, leaves }) => enters.length + leaves.length > 0);
  return {
    first,
    scenarios,
    rangeById: rangesOf([base, ...scenarios.map(({ rankById }) => rankById)]),
    verdict: moves || first.length > places ? 'fragile' : 'solide',
  };
}

type Ranks = Scenario['rankById'];

function ranksWith(candidates: readonly Measured[], criteria: readonly WeightedCriterion[]): Ranks | null {
  const ranks = weightedOrder(candidates, criteria).flatMap(({ id, rank }) =>
    rank === null ? [] : [[id, rank] as const],
  );
  return ranks.length === 0 ? null : Object.fromEntries(ranks);
}

const firstOf = (ranks: Ranks, places: number): string[] =>
  Object.entries(ranks).flatMap(([id, rank]) => (rank <= places ? [id] : []));

/**
 * Every criterion that counts, doubled and taken out; then all that count made equal. One that gives no candidate anything
 * would change nothing: it is no trial.
 */
function changesOf(candidates: readonly Measured[], criteria: readonly WeightedCriterion[]) {
  const counting = criteria.filter(({ id, weight }) => weight > 0 && largestOf(candidates, id) > 0);
  const moved = (id: string, factor: number) =>
    criteria.map((one) => (one.id === id ? { ...one, weight: one.weight * factor } : one));
  const equal = criteria.map((one) => ({ ...one, weight: one.weight > 0 ? 1 : 0 }));
  return [
    ...counting.map(({ id }) => ({ change: 'doubled' as const, criterion: id, weights: moved(id, 2) })),
    ...counting.map(({ id }) => ({ change: 'zero' as const, criterion: id, weights: moved(id, 0) })),
    { change: 'equal' as const, criterion: null, weights: equal },
  ];
}

function rangesOf(orders: Ranks[]): Sensitivity['rangeById'] {
  const ids = Object.keys(orders[0] ?? {});
  return Object.fromEntries(
    ids.map((id) => {
      const ranks = orders.flatMap((order) => order[id] ?? []);
      return [id, [Math.min(...ranks), Math.max(...ranks)]];
    }),
  );
}
