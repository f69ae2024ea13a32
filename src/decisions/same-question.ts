import { foldKey } from '../text/fold.ts';
import type { Decision } from './decision.ts';

/** One of the organisations that a decision names. */
interface Named {
  name: string | null;
  id: string | null;
}

/** Ids tell organisations from each other whatever they are called; without two ids, names do. */
const isSame = (a: Named, b: Named): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : foldKey(a.name ?? a.id ?? '') === foldKey(b.name ?? b.id ?? '');

const sidesOf = ({ actor, actorId, other, otherId }: Decision): [Named, Named] => [
  { name: actor, id: actorId },
  { name: other, id: otherId },
];

/** Whether two decisions answer one question: about the same organisations, or the same code or column of one. */
export function isSameQuestion(a: Decision, b: Decision): boolean {
  if (a.object !== b.object || a.isAcross !== b.isAcross) return false;
  // Whatever was chosen, the question was the same: of which organisation does this row speak?
  if (a.among && b.among) return isSame(sidesOf(a)[0], sidesOf(b)[0]);
  const [[one, two], [left, right]] = [sidesOf(a), sidesOf(b)];
  if (isSame(one, left) && isSame(two, right)) return true;
  return a.object === 'identite' && isSame(one, right) && isSame(two, left);
}

/** Keys of which two decisions on one question share at least one, so that few need to be compared. */
export function questionKeys(decision: Decision): string[] {
  const [one, two] = sidesOf(decision);
  const words = ({ name, id }: Named) => [
    ...(id === null ? [] : [`id ${id}`]),
    ...(name === null ? [] : [`nom ${foldKey(name)}`]),
    ...(name === null && id !== null ? [`nom ${foldKey(id)}`] : []),
  ];
  if (decision.among) return words(one).map((word) => JSON.stringify(['attribution', word]));
  if (decision.object !== 'identite')
    return words(one).map((word) => JSON.stringify([decision.object, word, foldKey(decision.other ?? '')]));
  return words(one).flatMap((a) => words(two).map((b) => JSON.stringify([decision.object, ...[a, b].sort()])));
}
