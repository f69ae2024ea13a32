import type { MatchStep } from '../model/actor.ts';
import type { NameComparison } from './compare-names.ts';
import { contradictInNames, relatePlaces } from './compare-places.ts';
import type { Node } from './mention.ts';
import { isDisjoint, step } from './step.ts';
import { levels } from './weights.ts';

/** Places, countries and numbers: in the names they distinguish; elsewhere they weigh. */
export function markSteps(left: Node, right: Node, name: NameComparison | null): MatchStep[] {
  const steps: MatchStep[] = [];
  const a = left.clues;
  const b = right.clues;
  const list = (places: readonly { id: string }[]) => places.map(({ id }) => id).join(', ');
  if (name) {
    const { left: x, right: y } = name;
    if (isDisjoint(x.countries, y.countries)) steps.push(step('pays', 'different', x.raw, y.raw));
    if (isDisjoint(x.numbers, y.numbers)) steps.push(step('nombre', 'different', x.raw, y.raw));
    if (contradictInNames(x.places, y.places))
      return [...steps, step('lieu', 'different-names', list(x.places), list(y.places))];
  }
  const [x, y] = [a.names[0], b.names[0]];
  // «ADRK Mali», «ADRK Niger»: an acronym and a country each, and no words to compare.
  if (!name && x && y && left.isBare && right.isBare && isDisjoint(x.countries, y.countries))
    steps.push(step('pays', 'different', x.raw, y.raw));
  if (!hasPlace(a) || !hasPlace(b)) return steps;
  const placesOf = ({ places, names }: Node['clues'], isSeat: boolean) =>
    isSeat ? places : names.flatMap((each) => each.places);
  const pairs = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ] as const;
  let best: { relation: NonNullable<ReturnType<typeof relatePlaces>>; x: string; y: string } | null = null;
  for (const [seatLeft, seatRight] of pairs) {
    const [x, y] = [placesOf(a, seatLeft), placesOf(b, seatRight)];
    const relation = relatePlaces(x, y);
    if (relation && (!best || levels.lieu[relation].weight > levels.lieu[best.relation].weight)) {
      best = { relation, x: list(x), y: list(y) };
    }
  }
  return best ? [...steps, step('lieu', best.relation, best.x, best.y)] : steps;
}

const hasPlace = ({ places, names }: Node['clues']): boolean =>
  places.length > 0 || names.some((name) => name.places.length > 0);
