import { textOf } from '../model/access.ts';
import type { Actor, EvidenceScope, Resolution } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';

/** Whom a record speaks of. */
export interface Attribution {
  /** The interview that the row is or is a reading of; the record itself for another kind. */
  interview: DataRecord;
  /** Actors that a statement of scope `acteur` is about; a group's answers are nobody's unless they name one. */
  actors: Actor[];
  /** Set when every statement of the record has this scope. */
  scope: EvidenceScope | null;
  isGroup: boolean;
  /** The row is another person's reading of an interview: only its codes are its own. */
  isReading: boolean;
  /** The row names organisations that are not known for sure: its own statements wait. */
  isWaiting: boolean;
}

const scopes: readonly string[] = ['acteur', 'categorie', 'secteur', 'mecanisme'];
const isScope = (value: string | null): value is EvidenceScope => value !== null && scopes.includes(value);

/** A row with a coder is a reading of an interview, never the interview. */
export const isReadingRow = ({ kind, fields }: DataRecord): boolean =>
  kind === 'entretiens' && fields.codeur !== undefined;

/** The row that is the interview, by its id; the others are readings of it. */
export function interviewsById(records: DataRecord[]): Map<string, DataRecord> {
  const byId = new Map<string, DataRecord>();
  for (const record of records.filter(({ kind }) => kind === 'entretiens')) {
    const id = textOf(record, 'id_entretien');
    if (id && !isReadingRow(record) && !byId.has(id)) byId.set(id, record);
  }
  return byId;
}

/** An authority that is interviewed is no actor of the map: what it does itself is not coded. */
function isRespondentItself(actor: Actor, recordById: ReadonlyMap<string, DataRecord>): boolean {
  if (!actor.isCivilSociety) return true;
  const known = actor.records.flatMap((id) => recordById.get(id) ?? []);
  return known.every((record) => record.kind === 'entretiens' && (textOf(record, 'type_repondant') ?? 'osc') !== 'osc');
}

/** Finds whom a record speaks of, by its actors, its stated scope, its mode and its respondent. */
export function attribute(
  record: DataRecord,
  resolution: Resolution,
  actorById: ReadonlyMap<string, Actor>,
  recordById: ReadonlyMap<string, DataRecord>,
  interviews: ReadonlyMap<string, DataRecord>,
): Attribution {
  const original = record.kind === 'entretiens' ? interviews.get(textOf(record, 'id_entretien') ?? '') : undefined;
  const holder = original ?? record;
  const ids = resolution.actorsByRecord[record.id] ?? resolution.actorsByRecord[holder.id] ?? [];
  const named = ids.flatMap((id) => actorById.get(id) ?? []);
  const isOutside = holder.kind === 'entretiens' && (textOf(holder, 'type_repondant') ?? 'osc') !== 'osc';
  const actors = isOutside ? named.filter((actor) => !isRespondentItself(actor, recordById)) : named;
  const isGroup = actors.length > 1 || (textOf(holder, 'mode') === 'groupe' && actors.length !== 1);
  const stated = textOf(record, 'portee');
  const isNamed = record.fields.acteur !== undefined || record.fields.sigle !== undefined;
  const isUnknown = resolution.unattributed.includes(record.id) || (named.length === 0 && isNamed);
  return {
    interview: holder,
    actors,
    scope: isScope(stated) ? stated : isGroup ? 'categorie' : null,
    isGroup,
    isReading: holder !== record,
    isWaiting: isUnknown || (isOutside && named.length > 0 && actors.length === 0),
  };
}

/** The actor whose name or acronym stands in the sentence around a place, among a group's. */
export function actorNamedNear(actors: Actor[], text: string, at: number): Actor | null {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const stop = text.slice(at).search(/[.\n]/);
  const sentence = ` ${foldWords(text.slice(from, stop < 0 ? text.length : at + stop))} `;
  return (
    actors.find(({ name, acronym, otherNames }) =>
      [name, acronym, ...otherNames].some((known) => known && sentence.includes(` ${foldWords(known)} `)),
    ) ?? null
  );
}
