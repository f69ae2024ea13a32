import { isUnclear, textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { activeDecisions } from './active.ts';

/** The interview a row of `entretiens` belongs to: readings share its id. */
export const interviewKeyOf = (record: DataRecord): string => textOf(record, 'id_entretien') ?? record.id;

/**
 * Interviews and organisations that withdrew. They leave every edition, so no figure computed here (a limit, an
 * agreement, a check) may hold them; everything else that consent closes is counted, and `protect` recounts it.
 */
export function withdrawnFrom(records: DataRecord[], actors: Actor[]): { records: Set<string>; actors: Set<string> } {
  const withdrawals = activeDecisions(records).filter(({ object }) => object === 'retrait');
  const named = new Set(withdrawals.flatMap(({ other }) => (other === null ? [] : [other])));
  const interviews = records.filter(({ kind }) => kind === 'entretiens');
  const keys = new Set(
    interviews
      .filter(
        (record) =>
          textOf(record, 'retrait_date') !== null ||
          isUnclear(record, 'retrait_date') ||
          named.has(record.id) ||
          named.has(interviewKeyOf(record)),
      )
      .map(interviewKeyOf),
  );
  const whole = withdrawals.filter(({ other }) => other === null);
  return {
    records: new Set(interviews.filter((record) => keys.has(interviewKeyOf(record))).map(({ id }) => id)),
    actors: new Set(
      actors
        .filter((actor) =>
          whole.some(({ actorId, actor: name }) =>
            // An id that nobody bears any more (a register lost, a name mended) must leave nobody in the open.
            actorId !== null && actors.some((one) => bears(one, actorId))
              ? bears(actor, actorId)
              : isNamed(actor, name),
          ),
        )
        .map(({ id }) => id),
    ),
  };
}

const bears = (actor: Actor, id: string): boolean => actor.id === id || actor.formerIds.includes(id);

const isNamed = (actor: Actor, wanted: string | null): boolean =>
  wanted !== null && allNames(actor).some((one) => foldKey(one) === foldKey(wanted));
