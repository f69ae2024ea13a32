import type { Actor } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import type { ReadCodes } from './read-codes.ts';
import { distinct } from './rows.ts';
import type { Survey } from './survey.ts';
import type { UnitAnswer } from './tabulate.ts';

/**
 * Consolidated profile columns of every known actor. A code is supported by each card, document or single interview
 * that gives it, and by what settled it without giving it (a decision). A group interview describes no one actor.
 */
export const profileAnswers = (survey: Survey, keys: string[], read: ReadCodes): UnitAnswer[] =>
  survey.known.map((actor) => {
    const profiles = survey.profilesByActor.get(actor.id) ?? [];
    const isRefused = ({ refused }: DataRecord) => refused.length > 0 && keys.some((key) => refused.includes(key));
    return {
      unit: actor.id,
      from: survey.recordIdsByActor.get(actor.id) ?? [],
      codes: new Map(read(actor).map((code) => [code, supportOf(code, actor, profiles, keys, read, survey)])),
      refusedBy: profiles.filter(isRefused).map(({ id }) => id),
    };
  });

/** Records that let a code be counted: those that give it; failing that, those the value was made from. */
function supportOf(
  code: string,
  actor: Actor,
  profiles: DataRecord[],
  keys: string[],
  read: ReadCodes,
  { recordById, groupInterviews }: Survey,
): string[] {
  const given = profiles.filter((record) => read(record).includes(code)).map(({ id }) => id);
  const made = keys
    .flatMap((key) => actor.fields[key] ?? [])
    .flatMap(({ support, record }) => [...support, record])
    .filter((id) => recordById.has(id) && !groupInterviews.has(id) && !given.includes(id));
  const isSilent = (id: string) => read(recordById.get(id) ?? { fields: {} }).length === 0;
  const settled = distinct([...given, ...made.filter(isSilent)]);
  return settled.length > 0 ? settled : distinct(made);
}

/** Columns a type is derived from. */
const typeColumns = ['nature', 'base_sociale', 'mission', 'type_publie_national'];

/** Derived type of every known actor, supported by the records behind the columns it is derived from. */
export const typeAnswers = (survey: Survey): UnitAnswer[] =>
  survey.known.map((actor) => {
    const records = survey.recordIdsByActor.get(actor.id) ?? [];
    const codes = new Map(actor.type === null ? [] : [[actor.type, typeSupport(actor, records)] as const]);
    return { unit: actor.id, from: records, codes };
  });

function typeSupport(actor: Actor, records: string[]): string[] {
  const made = typeColumns.flatMap((key) => actor.fields[key]?.support ?? []).filter((id) => records.includes(id));
  return made.length > 0 ? distinct(made) : records;
}

/** By which kinds of input each known actor is known. */
export const knownByAnswers = (survey: Survey): UnitAnswer[] =>
  survey.known.map(({ id, knownBy }) => {
    const records = survey.recordsByActor.get(id) ?? [];
    const ofKind = (kind: TableKind) => records.filter((record) => record.kind === kind).map((record) => record.id);
    return {
      unit: id,
      from: survey.recordIdsByActor.get(id) ?? [],
      codes: new Map(knownBy.map((kind) => [kind, ofKind(kind)])),
    };
  });
