import type { Place } from './gazetteer.ts';

export type PlaceRelation = 'same' | 'region' | 'town' | 'elsewhere' | 'different';

/** How the places of two sides stand to each other; null when one side has none. */
export function relatePlaces(left: readonly Place[], right: readonly Place[]): PlaceRelation | null {
  if (left.length === 0 || right.length === 0) return null;
  let best: PlaceRelation = 'different';
  for (const a of left) {
    for (const b of right) {
      if (a.id === b.id) return 'same';
      if (a.region !== null && a.region === b.region)
        best = a.kind === 'region' || b.kind === 'region' ? 'region' : better(best, 'town');
      else if (a.region === null || b.region === null) best = better(best, 'elsewhere');
    }
  }
  return best;
}

const order: PlaceRelation[] = ['same', 'region', 'town', 'elsewhere', 'different'];
const better = (a: PlaceRelation, b: PlaceRelation): PlaceRelation => (order.indexOf(a) <= order.indexOf(b) ? a : b);

/** Places of two names that cannot both be right: none shared, none that holds the other. */
export const contradictInNames = (left: readonly Place[], right: readonly Place[]): boolean => {
  const relation = relatePlaces(left, right);
  return relation === 'town' || relation === 'elsewhere' || relation === 'different';
};
