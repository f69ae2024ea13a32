import { booleanOf, isUnclear, textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { activeDecisions } from './active.ts';
import type { Decision } from './decision.ts';
import { actorsMeantBy } from './meant-actors.ts';

/** The interview a row of `entretiens` belongs to: readings share its id. */
export const interviewKeyOf = (record: DataRecord): string => textOf(record, 'id_entretien') ?? record.id;

/** What a decision that withdraws one interview takes. */
export interface InterviewWithdrawal {
  decision: Decision;
  interviews: DataRecord[];
  /** Organisations it names, of which no interview bears the id it gives: whatever it meant of them is closed. */
  unsure: Actor[];
}

/** An id as servers and people vary it: case, marks, «uuid:», zeros before a number. */
const idKey = (id: string): string =>
  foldKey(id)
    .replace(/^uuid/, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

/**
 * Decisions that withdraw an interview, by its id as written, else by its id however written. Where no interview of the
 * organisation named bears that id (the next export gave others), every interview of the organisation leaves, but those
 * held after the decision with a «oui» to be listed.
 */
export function interviewWithdrawals(records: readonly DataRecord[], actors: readonly Actor[]): InterviewWithdrawal[] {
  const decisions = activeDecisions(records).filter(({ object, other }) => object === 'retrait' && other !== null);
  if (decisions.length === 0) return [];
  const interviews = records.filter(({ kind }) => kind === 'entretiens');
  const owned = new Set(actors.flatMap((actor) => actor.records));
  return decisions.map((decision) => {
    const meant = actorsMeantBy(decision, actors);
    const isOf = (actor: Actor, { id }: DataRecord) => actor.records.includes(id);
    const named = bearing(decision.other ?? '', interviews);
    const own = named.filter((one) => !owned.has(one.id) || meant.some((actor) => isOf(actor, one)));
    if (meant.length === 0) return { decision, interviews: named, unsure: [] };
    if (own.length > 0) return { decision, interviews: own, unsure: [] };
    const since = interviews.filter((one) => isHeldSince(one, decision));
    const others = interviews.filter((one) => !since.includes(one) && meant.some((actor) => isOf(actor, one)));
    const unsure = meant.filter((actor) => !since.some((one) => isOf(actor, one)));
    return { decision, interviews: [...named, ...others], unsure };
  });
}

/** Interviews that bear an id, as written when one does, else however it is written. */
function bearing(id: string, interviews: readonly DataRecord[]): DataRecord[] {
  const exact = interviews.filter((one) => one.id === id || interviewKeyOf(one) === id);
  const key = idKey(id);
  if (exact.length > 0 || key === '') return exact;
  return interviews.filter((one) => idKey(one.id) === key || idKey(interviewKeyOf(one)) === key);
}

/** An interview held, or agreed to, after the decision, with a «oui» to be listed. */
const isHeldSince = (interview: DataRecord, { date }: Decision): boolean =>
  date !== null &&
  booleanOf(interview, 'accord_figurer') === true &&
  textOf(interview, 'retrait_date') === null &&
  !isUnclear(interview, 'retrait_date') &&
  (textOf(interview, 'accord_date') ?? textOf(interview, 'date') ?? '').slice(0, date.length) > date;
