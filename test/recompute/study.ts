import type { Actor, Fields, Published, Row } from './shapes.ts';

/** A voice: an organisation by its own interviews, newest first, or a group interview for the group. */
export interface Voice {
  unit: string;
  actor: Actor | null;
  interviews: Row[];
}

/** The rows of an internal JSON as one who counts by hand would sort them. */
export interface Study {
  edition: Published;
  known: Actor[];
  rowById: Map<string, Row>;
  rowsOf(kind: string): Row[];
  /** Interviews of civil society, second readings apart. */
  interviews: Row[];
  voices: Voice[];
  /** Cards, documents and single interviews of an organisation. */
  profileRows(actor: Actor): Row[];
}

export const textIn = (fields: Fields, column: string): string | null => {
  const value = fields[column]?.value;
  return typeof value === 'string' ? value : null;
};
export const numberIn = (fields: Fields, column: string): number | null => {
  const value = fields[column]?.value;
  return typeof value === 'number' ? value : null;
};
/** What a cell answers, as codes: «oui» and «non» of a yes-no, each code once, «non renseigné» being no answer. */
export function codesIn(fields: Fields, column: string): string[] {
  const value = fields[column]?.value;
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'oui' : 'non'];
  const list = Array.isArray(value) ? value : [value];
  const codes = list.map((one) => (typeof one === 'object' ? (one.type ?? '') : String(one)));
  return [...new Set(codes)].filter((code) => code !== 'non-renseigne');
}

const isReading = ({ fields }: Row): boolean => textIn(fields, 'codeur') !== null;
export const isOfOrganisation = ({ fields }: Row): boolean => (textIn(fields, 'type_repondant') ?? 'osc') === 'osc';

/** By date, then wave, then id. */
const newestFirst = (left: Row, right: Row): number => {
  const by = (column: string) =>
    (textIn(right.fields, column) ?? '').localeCompare(textIn(left.fields, column) ?? '', 'en', { numeric: true });
  return by('date') || by('vague') || (left.id < right.id ? -1 : 1);
};

export function studyOf(edition: Published): Study {
  const known = edition.actors.filter(({ civil_society }) => civil_society);
  const knownById = new Map(known.map((actor) => [actor.id, actor]));
  const rowById = new Map(edition.records.map((row) => [row.id, row]));
  const knownIn = (row: Row) => row.actors.filter((id) => knownById.has(id));
  const interviews = edition.records.filter(
    (row) =>
      row.kind === 'entretiens' &&
      !isReading(row) &&
      isOfOrganisation(row) &&
      (row.actors.length === 0 || knownIn(row).length > 0),
  );
  const voices = new Map<string, Voice>();
  for (const interview of interviews) {
    const [first] = knownIn(interview);
    if (first === undefined) continue;
    const isGroup = interview.actors.length > 1;
    const unit = isGroup ? interview.id : first;
    const voice = voices.get(unit) ?? { unit, actor: isGroup ? null : (knownById.get(first) ?? null), interviews: [] };
    voice.interviews.push(interview);
    voices.set(unit, voice);
  }
  for (const voice of voices.values()) voice.interviews.sort(newestFirst);
  return {
    edition,
    known,
    rowById,
    rowsOf: (kind) => edition.records.filter((row) => row.kind === kind),
    interviews,
    voices: [...voices.values()],
    profileRows: (actor) =>
      (actor.records ?? [])
        .flatMap((id) => rowById.get(id) ?? [])
        .filter(
          ({ kind, actors }) => ['acteurs', 'revue'].includes(kind) || (kind === 'entretiens' && actors.length === 1),
        ),
  };
}
