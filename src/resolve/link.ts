import { compareCodeUnits } from '../text/sort.ts';
import type { Comparison } from './compare.ts';
import type { Node } from './mention.ts';
import { step, sum } from './step.ts';
import { levels, longList, sameFrom } from './weights.ts';

/** A pair of nodes with its comparison, kept because it may join or deserves a look. */
export interface Link {
  left: number;
  right: number;
  comparison: Comparison;
  decision?: string;
}

/** A short form must weigh at least this much, uniqueness aside, to count among those that fit. */
export const candidateFrom = 1.5;

/** Strongest first; ties by the nodes' own order, which does not depend on that of rows. */
export const byStrength = (a: Link, b: Link): number =>
  b.comparison.total - a.comparison.total || a.left - b.left || a.right - b.right;

/** The link with one more step: that nothing else fits, or that several do. */
export function withUniqueness(link: Link, at: 'unique' | 'several', nodes: readonly Node[]): Link {
  const nameOf = (index: number) => nodes[index]?.clues.typed[0] ?? '';
  const isChance = at === 'unique' && nodes.length >= longList && restsOnLittle(link);
  const level = isChance ? 'unique-in-many' : at;
  const steps = [...link.comparison.steps, step('unicite', level, nameOf(link.left), nameOf(link.right))];
  const total = sum(steps);
  const outcome = at === 'unique' && total >= sameFrom && !link.comparison.isHeld ? 'same' : 'to-review';
  return { ...link, comparison: { ...link.comparison, steps, total, outcome } };
}

/** Nothing links the two but the initials of a name, three at most, or the beginning of one. */
const restsOnLittle = ({ comparison: { steps } }: Link): boolean =>
  steps.filter(({ weight }) => weight > 0).every(({ comparison, weight }) => weight <= (little[comparison] ?? 0));
const little: { [comparison: string]: number } = {
  developpement: levels.developpement['initials-three'].weight,
  nom: levels.nom.contained.weight,
};

/** Node on the side of a link that merely shortens the other, and the node it would join. */
export const shortSide = ({ left, right, comparison }: Link): { short: number; long: number } =>
  comparison.short === 'left' ? { short: left, long: right } : { short: right, long: left };

/** Sorted copies of strings, for keys. */
export const sorted = (values: Iterable<string>): string[] => [...values].sort(compareCodeUnits);
