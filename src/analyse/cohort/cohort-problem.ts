import type { CohortCriterion } from '../../model/cohort.ts';

/** An organisation as the choice sees it: its codes, whether its «yes» is firm, whether people already put it in. */
export interface Choosable {
  id: string;
  codes: Record<CohortCriterion, string[]>;
  /** It answered «oui», not «peut-être». */
  isFirm: boolean;
  isForced: boolean;
}

/** How many of the cohort must, and may, have one of these codes. `places` bears no criterion: everybody counts. */
export interface Bound {
  id: string;
  criterion: CohortCriterion | null;
  codes: string[];
  minimum: number | null;
  maximum: number | null;
}

/** What is asked: whom to choose among, in the order that settles ties, how many, under what quotas. */
export interface CohortProblem {
  /** In the order that settles ties: the first comes first. */
  candidates: Choosable[];
  size: number;
  quotas: Bound[];
  /** Made as diverse as can be, the first before the second. */
  diversity: CohortCriterion[];
}

/** By how much a bound is missed. */
interface Miss {
  id: string;
  shortfall: number;
  excess: number;
}

/** The places are the first bound: the size, no more and no less. */
export const boundsOf = ({ size, quotas }: Pick<CohortProblem, 'size' | 'quotas'>): Bound[] => [
  { id: 'places', criterion: null, codes: [], minimum: size, maximum: size },
  ...quotas,
];

export const countsFor = (
  { criterion, codes }: Pick<Bound, 'criterion' | 'codes'>,
  { codes: own }: Choosable,
): boolean => criterion === null || own[criterion].some((code) => codes.includes(code));

export const countOf = (bound: Bound, chosen: readonly Choosable[]): number =>
  chosen.filter((one) => countsFor(bound, one)).length;

/** By how much a choice misses each bound, in their order. */
export const missesOf = (bounds: readonly Bound[], chosen: readonly Choosable[]): Miss[] =>
  bounds.map((bound) => {
    const count = countOf(bound, chosen);
    return {
      id: bound.id,
      shortfall: Math.max(0, (bound.minimum ?? 0) - count),
      excess: Math.max(0, count - (bound.maximum ?? count)),
    };
  });

/** Different codes of a criterion in a choice. */
export const coverage = (criterion: CohortCriterion, chosen: readonly Choosable[]): number =>
  new Set(chosen.flatMap(({ codes }) => codes[criterion])).size;

/** The region of an organisation; those of which it is not known stand together, so that to be unknown is no advantage. */
export const regionOf = ({ codes }: Choosable): string => codes.region[0] ?? '';

/** Members of the region that has most. */
function largestRegion(chosen: readonly Choosable[]): number {
  const counts = new Map<string, number>();
  for (const code of chosen.map(regionOf)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * What choices are compared by, the first figure before the second, less being better: the total missed, what each bound
 * misses, diversity, the largest region, members that are not sure. Two choices alike in all of it are told apart by the order of the candidates.
 */
export function costOf({ size, quotas, diversity }: CohortProblem, chosen: readonly Choosable[]): number[] {
  const misses = missesOf(boundsOf({ size, quotas }), chosen).map(({ shortfall, excess }) => shortfall + excess);
  return [
    misses.reduce((total, miss) => total + miss, 0),
    ...misses,
    ...diversity.map((criterion) => -coverage(criterion, chosen)),
    largestRegion(chosen),
    chosen.filter(({ isFirm }) => !isFirm).length,
  ];
}

/** Less than nought when the first cost is better. */
export function compareCosts(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
