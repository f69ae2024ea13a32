import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { allDecisions } from './active.ts';
import type { Decision } from './decision.ts';
import { placeKey } from './place-key.ts';
import type { Question, Side } from './question.ts';

/** Finds, for a question, the contrary answers that left it open. */
export function contraryAnswersTo(
  records: readonly DataRecord[],
  diagnostics: readonly Diagnostic[],
): (question: Question) => Decision[] {
  const disputes = diagnostics.filter(({ code }) => code === 'DEC-001');
  if (disputes.length === 0) return () => [];
  const byPlace = new Map(allDecisions(records).map((decision) => [placeKey(decision.at), decision]));
  const at = (place: Place | undefined) => (place ? (byPlace.get(placeKey(place)) ?? []) : []);
  const groups = disputes.map(({ place, related = [] }) => [at(place), related.map(at)].flat(2));
  return (question) => groups.find((group) => group.some((decision) => isAbout(decision, question))) ?? [];
}

/** Whether a decision answers a question, whichever of the organisation's names it gives. */
function isAbout({ object, actor, actorId, other, otherId, among }: Decision, question: Question): boolean {
  if (question.object === 'attribution') {
    const { row, record } = question;
    return among !== undefined && (record === null ? isNamed(row, { name: actor, id: null }) : actorId === record);
  }
  if (object !== question.object) return false;
  const one = { name: actor, id: actorId };
  const two = { name: other, id: otherId };
  switch (question.object) {
    case 'identite': {
      const { left, right } = question;
      return (isNamed(left, one) && isNamed(right, two)) || (isNamed(left, two) && isNamed(right, one));
    }
    case 'code': {
      const { axis, code, sub } = question.assignment;
      return isNamed(question.actor, one) && foldKey(other ?? '') === foldKey(`${axis}:${sub ?? code}`);
    }
    case 'champ':
      return isNamed(question.actor, one) && foldKey(other ?? '') === foldKey(question.column);
    default:
      return false;
  }
}

function isNamed(side: Side, { name, id }: { name: string | null; id: string | null }): boolean {
  if (id !== null && side.id !== null) return id === side.id;
  const key = foldKey(name ?? '');
  return key !== '' && [side.name, side.acronym, ...side.otherNames].some((one) => foldKey(one ?? '') === key);
}
