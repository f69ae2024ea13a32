import type { Name, Word } from './name.ts';
import { masculine, notionOf, singular } from './words.ts';

/*
 * «Association malienne des expulsés» and «Association des Maliens expulsés»: beside one acronym, names that share most of
 * their words once gender, number and order are set aside are a question for a person, whatever else tells them apart.
 */

/** Words that two names must share, and the least part of all their words that these must be: one in three may differ. */
const fewestShared = 2;
const leastPart = 0.6;

const carries = ({ kind }: Word): boolean => kind !== 'stop' && kind !== 'neutral' && kind !== 'form';

const contentOf = ({ words }: Name): Set<string> =>
  new Set(words.filter(carries).map(({ full }) => notionOf(singular(masculine(singular(full))))));

/** Each bears a country, a number or a place that the other does not. */
const haveOwnMarks = (left: Name, right: Name): boolean => {
  const marksOf = (name: Name) => [name.countries, name.numbers, name.places.map(({ id }) => id)];
  const [a, b] = [marksOf(left), marksOf(right)];
  const isIn = (some: readonly string[], others: readonly string[]) => some.every((mark) => others.includes(mark));
  return a.some((some, index) => !isIn(some, b[index] ?? []) && !isIn(b[index] ?? [], some));
};

/** Whether two names share most of the words that say something, in whatever gender, number and order. */
export function areKindred(left: Name, right: Name): boolean {
  if (left.bare !== null || right.bare !== null || left.script !== right.script || haveOwnMarks(left, right))
    return false;
  const [a, b] = [contentOf(left), contentOf(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= fewestShared && shared / (a.size + b.size - shared) >= leastPart;
}
