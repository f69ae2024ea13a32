import { activeDecisions } from '../decisions/index.ts';
import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';

/** An organisation by what decisions call it. */
export interface PartedSide {
  ids: readonly string[];
  names: readonly string[];
}

export const sideOf = (actor: Actor): PartedSide => ({ ids: [actor.id, ...actor.formerIds], names: allNames(actor) });

/** Whether a person answered «distinct» of two organisations, be one of them in the data no more. */
export function partedBy(records: readonly DataRecord[]): (a: PartedSide, b: PartedSide) => boolean {
  const answers = activeDecisions(records)
    .filter(({ object, decision }) => object === 'identite' && decision === 'distinct')
    .map(({ actorId, actor, otherId, other }) => ({
      left: { id: actorId, key: foldKey(actor ?? '') },
      right: { id: otherId, key: foldKey(other ?? '') },
    }));
  type Said = { id: string | null; key: string };
  const isOf = ({ ids, names }: PartedSide, { id, key }: Said) =>
    (id !== null && ids.includes(id)) || (key !== '' && names.some((name) => foldKey(name) === key));
  return (a, b) =>
    answers.some(({ left, right }) => (isOf(a, left) && isOf(b, right)) || (isOf(a, right) && isOf(b, left)));
}
