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

/**
 * Whether two names that bear places speak of two: `both` when each bears one that has nothing to do with the other's
 * («ressortissants de Gagnoa à Abidjan», «de Guiglo à Abidjan»), `part` when one holds the other («Mopti», «Bandiagara») or
 * when one bears a place more («ressortissants de Kayes», «de Kayes à Bamako»).
 */
export function placesApart(
  { places: left }: { places: readonly Place[] },
  { places: right }: { places: readonly Place[] },
): 'both' | 'part' | null {
  if (left.length === 0 || right.length === 0) return null;
  const without = (some: readonly Place[], others: readonly Place[]) =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  const [a, b] = [without(left, right), without(right, left)];
  if (a.length === 0 && b.length === 0) return null;
  if (a.length > 0 && b.length > 0) return relatePlaces(a, b) === 'region' ? 'part' : 'both';
  // «Pikine, Dakar» says of Pikine where it is.
  const [more, whole] = a.length > 0 ? [a, left] : [b, right];
  const isAddress = more.every(
    (place) => place.kind === 'region' && whole.some((other) => other.id !== place.id && other.region === place.region),
  );
  return isAddress ? null : 'part';
}
