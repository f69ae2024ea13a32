import { sharedRanks } from './shared-ranks.ts';

/** A criterion: a count is divided by the greatest of the candidates; a presence is worth 1 from one on, else 0. */
export interface WeightedCriterion {
  id: string;
  weight: number;
  by: 'count' | 'presence';
}

/** A candidate with what each criterion gives it; null when nothing documents it. */
export interface Measured {
  id: string;
  valueByCriterion: { [criterion: string]: number | null };
}

export interface OrderedCandidate {
  id: string;
  /** By criterion, 0 to 1, four decimals; null where nothing documents it, which adds no point. */
  shareByCriterion: { [criterion: string]: number | null };
  /** Weight × share, by criterion, two decimals. */
  pointsByCriterion: { [criterion: string]: number };
  /** Their sum before rounding, rounded to two decimals: what the rank is made of. */
  points: number;
  /** Equals share it. Null when no candidate has a point. */
  rank: number | null;
}

/** To so many decimals; what floating point leaves of a half goes up. */
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits + 1e-9) / 10 ** digits;

/** The greatest value that a criterion takes; 0 when nothing documents it. */
export const largestOf = (candidates: readonly Measured[], criterion: string): number =>
  Math.max(0, ...candidates.map(({ valueByCriterion }) => valueByCriterion[criterion] ?? 0));

/**
 * Candidates with their points and ranks, in the order they came: points are the sum, over the criteria, of weight × share.
 * Ranks are those of the points as printed, with two decimals, so that a reader finds the same by hand.
 */
export function weightedOrder(
  candidates: readonly Measured[],
  criteria: readonly WeightedCriterion[],
): OrderedCandidate[] {
  const largest = new Map(criteria.map(({ id }) => [id, largestOf(candidates, id)]));
  const exact = (value: number, { id, by }: WeightedCriterion): number =>
    value <= 0 ? 0 : by === 'presence' ? 1 : value / (largest.get(id) || 1);
  const ordered = candidates.map(({ id, valueByCriterion }) => {
    const parts = criteria.map((criterion) => {
      const value = valueByCriterion[criterion.id] ?? null;
      return { criterion, share: value === null ? null : exact(value, criterion) };
    });
    const points = parts.reduce((sum, { criterion, share }) => sum + criterion.weight * (share ?? 0), 0);
    return {
      id,
      shareByCriterion: Object.fromEntries(
        parts.map(({ criterion, share }) => [criterion.id, share === null ? null : rounded(share, 4)]),
      ),
      pointsByCriterion: Object.fromEntries(
        parts.map(({ criterion, share }) => [criterion.id, rounded(criterion.weight * (share ?? 0), 2)]),
      ),
      points: rounded(points, 2),
    };
  });
  const hasOrder = ordered.some(({ points }) => points > 0);
  const ranks = sharedRanks(ordered.map(({ points }) => (hasOrder ? [points] : null)));
  return ordered.map((candidate, index) => ({ ...candidate, rank: ranks[index] ?? null }));
}
