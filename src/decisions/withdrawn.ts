import { booleanOf, isUnclear, textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { activeDecisions } from './active.ts';
import { actorsMeantBy } from './meant-actors.ts';
import { interviewKeyOf, interviewWithdrawals } from './withdrawn-interviews.ts';

/**
 * Interviews and organisations that withdrew. They leave every edition, so no figure computed here (a limit, an
 * agreement, a check) may hold them; everything else that consent closes is counted, and `protect` recounts it.
 */
export function withdrawnFrom(records: DataRecord[], actors: Actor[]): { records: Set<string>; actors: Set<string> } {
  const withdrawals = activeDecisions(records).filter(({ object }) => object === 'retrait');
  const named = new Set(interviewWithdrawals(records, actors).flatMap(({ interviews }) => interviews));
  const interviews = records.filter(({ kind }) => kind === 'entretiens');
  const keys = new Set(interviews.filter((record) => hasLeft(record) || named.has(record)).map(interviewKeyOf));
  const whole = withdrawals.filter(({ other }) => other === null);
  return {
    records: new Set(interviews.filter((record) => keys.has(interviewKeyOf(record))).map(({ id }) => id)),
    actors: new Set(whole.flatMap((decision) => actorsMeantBy(decision, actors).map(({ id }) => id))),
  };
}

/**
 * Organisations whose own interview, held with them alone, bears a date of withdrawal, with that interview: who withdrew
 * asks not to appear, whatever a document says, until an explicit «oui» to be listed is given later. A group interview,
 * or one in which somebody else speaks, leaves alone; a decision that names an interview takes that interview alone.
 */
export function closedByInterview(records: readonly DataRecord[], actors: readonly Actor[]): Map<string, DataRecord> {
  const ownersByRecord = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const id of new Set(actor.records)) ownersByRecord.set(id, [...(ownersByRecord.get(id) ?? []), actor]);
  const own = records.filter(
    (record) =>
      record.kind === 'entretiens' &&
      textOf(record, 'codeur') === null &&
      (textOf(record, 'type_repondant') ?? 'osc') === 'osc' &&
      ownersByRecord.get(record.id)?.length === 1,
  );
  const ownerOf = ({ id }: DataRecord) => ownersByRecord.get(id)?.[0]?.id;
  const isLater = (record: DataRecord, day: string | null) =>
    day !== null &&
    booleanOf(record, 'accord_figurer') === true &&
    !hasLeft(record) &&
    (textOf(record, 'accord_date') ?? textOf(record, 'date') ?? '') > day;
  const closed = new Map<string, DataRecord>();
  for (const record of own.filter(hasLeft)) {
    const owner = ownerOf(record);
    const day = isUnclear(record, 'retrait_date') ? null : textOf(record, 'retrait_date');
    if (owner === undefined || own.some((one) => ownerOf(one) === owner && isLater(one, day))) continue;
    closed.set(owner, record);
  }
  return closed;
}

/** A date of withdrawal, be it unreadable. */
const hasLeft = (record: DataRecord): boolean =>
  textOf(record, 'retrait_date') !== null || isUnclear(record, 'retrait_date');
