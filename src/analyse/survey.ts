import { withdrawnFrom } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { Context } from '../model/context.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import type { AnalyseInput } from './input.ts';
import { addTo } from './rows.ts';

/**
 * One voice that a question was put to: an organisation, by its own interviews, or a group interview, whose closed
 * answers count once for the group. The unit is the actor's id, or for a group interview the record's id.
 */
export interface Interviewee {
  unit: string;
  /** Null for a group interview. */
  actor: Actor | null;
  /** Newest first. */
  interviews: DataRecord[];
}

/** The inputs ordered and indexed once; withdrawn interviews and organisations are out. */
export interface Survey {
  context: Context;
  /** By id. */
  records: DataRecord[];
  recordById: Map<string, DataRecord>;
  recordsByKind: Map<TableKind, DataRecord[]>;
  /** Civil-society organisations that an input names, by id. */
  known: Actor[];
  /** Organisations that withdrew: for telling a decision on one of them from a name that nobody bears. */
  withdrawn: Actor[];
  /** Records of each actor, by id of the actor. */
  recordsByActor: Map<string, DataRecord[]>;
  /** The ids of these records, in order. */
  recordIdsByActor: Map<string, string[]>;
  /** Of these, the cards, documents and single interviews, whose profile columns describe the actor. */
  profilesByActor: Map<string, DataRecord[]>;
  /** Ids of the known actors a record speaks of. */
  actorsByRecord: { [record: string]: string[] };
  /** Interviews of CSOs, second readings left out, whoever they could be attributed to. */
  interviews: DataRecord[];
  /** Rows of `entretiens` that are a reading of an interview, not an interview. */
  readings: DataRecord[];
  interviewees: Interviewee[];
  /** Ids of interviews held with several organisations: they answer for none of them alone. */
  groupInterviews: Set<string>;
  /** Records of organisations that are all outside civil society, or withdrawn: in no count of CSOs. */
  outside: ReadonlySet<string>;
  /** Ids of the known actors that took part in an interview, alone or in a group. */
  interviewed: Set<string>;
}

const byId = <T extends { id: string }>(values: T[]): T[] =>
  [...values].sort((left, right) => compareCodeUnits(left.id, right.id));

export const isReading = (record: DataRecord): boolean =>
  record.kind === 'entretiens' && textOf(record, 'codeur') !== null;

/** An interview of a CSO: no second reading, and no authority, institution, donor or expert. */
const isOrganisationInterview = (record: DataRecord): boolean =>
  record.kind === 'entretiens' && !isReading(record) && (textOf(record, 'type_repondant') ?? 'osc') === 'osc';

/** Orders and indexes the inputs; the order in which rows and files came never matters afterwards. */
export function surveyOf(input: AnalyseInput, context: Context): Survey {
  const rows = rowsOfInput(input);
  const { records, known } = rows;
  const knownIds = new Set(known.map(({ id }) => id));
  const actorsOf = (id: string) => (input.resolution.actorsByRecord[id] ?? []).filter((actor) => knownIds.has(actor));
  const actorsByRecord = Object.fromEntries(records.map(({ id }) => [id, actorsOf(id)]));
  const interviews = records.filter((record) => isOrganisationInterview(record) && !isOutside(record, input, knownIds));
  const interviewees = intervieweesOf(interviews, known, actorsByRecord, input);
  const groupInterviews = new Set(interviewees.filter(({ actor }) => actor === null).map(({ unit }) => unit));
  const describes = ({ id, kind }: DataRecord) => profileKinds.includes(kind) && !groupInterviews.has(id);
  return {
    context,
    ...rows,
    recordIdsByActor: mapValues(rows.recordsByActor, (own) => own.map(({ id }) => id)),
    profilesByActor: mapValues(rows.recordsByActor, (own) => own.filter(describes)),
    actorsByRecord,
    interviews,
    readings: records.filter(isReading),
    interviewees,
    groupInterviews,
    outside: new Set(records.filter((record) => isOutside(record, input, knownIds)).map(({ id }) => id)),
    interviewed: new Set(interviews.flatMap(({ id }) => actorsByRecord[id] ?? [])),
  };
}

/** Kinds whose profile columns describe the organisation (a project's themes, a mechanism's level do not). */
const profileKinds: readonly TableKind[] = ['acteurs', 'entretiens', 'revue'];

const mapValues = <Value, Made>(map: Map<string, Value>, make: (value: Value) => Made): Map<string, Made> =>
  new Map([...map].map(([key, value]) => [key, make(value)]));

/** Rows and organisations that did not withdraw, by id. */
function rowsOfInput({
  records: all,
  classification: { actors },
}: AnalyseInput): Pick<Survey, 'records' | 'recordById' | 'recordsByKind' | 'known' | 'withdrawn' | 'recordsByActor'> {
  const withdrawn = withdrawnFrom(all, actors);
  const records = byId(all.filter(({ id }) => !withdrawn.records.has(id)));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const recordsByKind = new Map<TableKind, DataRecord[]>();
  for (const record of records) addTo(recordsByKind, record.kind, record);
  const recordsOf = (actor: Actor) => byId([...new Set(actor.records)].flatMap((id) => recordById.get(id) ?? []));
  const recordsByActor = new Map(actors.map((actor) => [actor.id, recordsOf(actor)]));
  const isKnown = ({ id, isCivilSociety }: Actor) =>
    isCivilSociety && !withdrawn.actors.has(id) && (recordsByActor.get(id) ?? []).length > 0;
  const known = byId(actors.filter(isKnown)).map((actor) => withoutWithdrawn(actor, withdrawn.records));
  const gone = byId(actors.filter(({ id }) => withdrawn.actors.has(id)));
  return { records, recordById, recordsByKind, known, withdrawn: gone, recordsByActor };
}

/** What a type is derived from: without one of these it is no longer known. */
const typeColumns = ['nature', 'base_sociale', 'mission', 'type_publie_national'];

/** An organisation without what withdrawn interviews alone say of it: of another source, its value stands instead. */
function withoutWithdrawn(actor: Actor, withdrawn: ReadonlySet<string>): Actor {
  if (!actor.records.some((id) => withdrawn.has(id))) return actor;
  const isGone = (id: string) => withdrawn.has(id);
  const fields: Actor['fields'] = {};
  for (const [column, field] of Object.entries(actor.fields)) {
    const other = field.others.find(({ record }) => !isGone(record));
    if (![field.record, ...field.support].every(isGone)) fields[column] = field;
    else if (other) fields[column] = { ...field, ...other, support: [other.record] };
  }
  const isTyped = typeColumns.every((column) => actor.fields[column] === fields[column]);
  return { ...actor, fields, type: isTyped ? actor.type : null };
}

/** A record of organisations that are all outside civil society, or withdrawn. */
const isOutside = ({ id }: DataRecord, { resolution }: AnalyseInput, known: Set<string>): boolean => {
  const actors = resolution.actorsByRecord[id] ?? [];
  return actors.length > 0 && !actors.some((actor) => known.has(actor));
};

function intervieweesOf(
  interviews: DataRecord[],
  known: Actor[],
  actorsByRecord: Survey['actorsByRecord'],
  { resolution }: AnalyseInput,
): Interviewee[] {
  const actorById = new Map(known.map((actor) => [actor.id, actor]));
  const byUnit = new Map<string, Interviewee>();
  for (const interview of interviews) {
    const [id] = actorsByRecord[interview.id] ?? [];
    if (id === undefined) continue;
    const isGroup = (resolution.actorsByRecord[interview.id] ?? []).length > 1;
    const unit = isGroup ? interview.id : id;
    const interviewee = byUnit.get(unit);
    if (interviewee) interviewee.interviews.push(interview);
    else byUnit.set(unit, { unit, actor: isGroup ? null : (actorById.get(id) ?? null), interviews: [interview] });
  }
  for (const interviewee of byUnit.values()) interviewee.interviews.sort(newestFirst);
  return [...byUnit.values()].sort((left, right) => compareCodeUnits(left.unit, right.unit));
}

/** By date, then wave, then id: the first that answers a question gives the answer. */
const newestFirst = (left: DataRecord, right: DataRecord): number =>
  compareCodeUnits(textOf(right, 'date') ?? '', textOf(left, 'date') ?? '') ||
  compareText(textOf(right, 'vague') ?? '', textOf(left, 'vague') ?? '') ||
  compareCodeUnits(right.id, left.id);
