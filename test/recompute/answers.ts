import { bandIn } from './bands.ts';
import type { Actor, Fields, Row, Table } from './shapes.ts';
import { codesIn, numberIn, type Study, textIn, type Voice } from './study.ts';

/** What each unit of a table's base answers; a unit is an actor, a group interview, a row or a document. */
export interface Answer {
  unit: string;
  codes: string[];
  answered: boolean;
  refused: boolean;
}
export type Read = (fields: Fields) => string[];

const answer = (unit: string, codes: string[], refused: boolean, others = false): Answer => {
  const answered = codes.length > 0 || others;
  return { unit, codes: [...new Set(codes)], answered, refused: refused && !answered };
};

export const asBand =
  (table: Table, column: string, kept?: string): Read =>
  (fields) => {
    const value = numberIn(fields, column);
    const codes =
      value === null
        ? []
        : bandIn(
            table.id,
            table.values.map(({ code }) => code),
            value,
          );
    return codes.length > 0 || kept === undefined ? codes : codesIn(fields, kept);
  };

/** Consolidated columns of every known organisation; what only a group interview says describes no one of them. */
export const ofProfiles = (study: Study, columns: string[], read: Read): Answer[] =>
  study.known.map((actor) => {
    const own = Object.fromEntries(
      Object.entries(actor.fields).filter(
        ([column, { rule, sources = [] }]) =>
          !columns.includes(column) || rule === 'decision' || sources.some((id) => speaksFor(id, study)),
      ),
    );
    const refused = study.profileRows(actor).some((row) => columns.some((column) => row.refused.includes(column)));
    return answer(actor.id, read(own), refused);
  });

const speaksFor = (id: string, { rowById }: Study): boolean => {
  const row = rowById.get(id);
  return row !== undefined && !(row.kind === 'entretiens' && row.actors.length > 1);
};

/** The newest interview that answers, or refuses to, speaks for the organisation, unless a person fixed the value. */
export function current({ actor, interviews }: Voice, column: string, read: Read): string[] {
  if (actor?.fields[column]?.rule === 'decision') return read(actor.fields);
  const newest = interviews.find(({ fields, refused }) => refused.includes(column) || read(fields).length > 0);
  return newest && !newest.refused.includes(column) ? read(newest.fields) : [];
}

export const ofVoices = (study: Study, column: string, read: Read, isAnswer: Read = read): Answer[] =>
  study.voices.map((voice) => {
    const refused = voice.interviews.some((interview) => interview.refused.includes(column));
    return answer(voice.unit, current(voice, column, read), refused, current(voice, column, isAnswer).length > 0);
  });

/** Codes that words or answers about this very organisation give it, with what each of them is. */
export const heldBy = (actor: Actor, axis: string | null, study: Study) =>
  actor.assignments.filter(
    (one) =>
      (axis === null || one.axis === axis) &&
      one.evidence.some(({ scope, record }) => scope === 'acteur' && record !== undefined && study.rowById.has(record)),
  );

type Code = (assignment: ReturnType<typeof heldBy>[number]) => string | null;

/** Answered: any code on the axis, so that the tables of one axis share their base. */
export const ofCodes = (study: Study, axis: string | null, code: Code): Answer[] =>
  study.known.map((actor) => {
    const held = heldBy(actor, axis, study);
    return answer(
      actor.id,
      held.flatMap((one) => code(one) ?? []),
      false,
      held.length > 0,
    );
  });

export const ofRows = (study: Study, kind: string, column: string, read: Read): Answer[] =>
  study.rowsOf(kind).map((row) => answer(row.id, read(row.fields), row.refused.includes(column)));

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One unit a document; where its findings differ, what most of them say, the first by code of equals. */
export function ofDocuments(study: Study, read: Read): Answer[] {
  const byTitle = new Map<string, Row[]>();
  for (const row of study.rowsOf('revue')) {
    const title = textIn(row.fields, 'document_titre');
    if (title !== null) byTitle.set(plain(title), [...(byTitle.get(plain(title)) ?? []), row]);
  }
  return [...byTitle].map(([title, rows]) => {
    const counts = new Map<string, number>();
    for (const code of rows.flatMap(({ fields }) => read(fields))) counts.set(code, (counts.get(code) ?? 0) + 1);
    const [first] = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
    return answer(title, first ? [first[0]] : [], false);
  });
}

const outcomes = ['identifie', 'approche', 'hors-champ', 'injoignable', 'refus', 'interviewe'];

/** The last row of the field log for each organisation; of one day, the one that goes further. */
export function lastApproaches(study: Study): { unit: string; last: Row | undefined }[] {
  const known = new Set(study.known.map(({ id }) => id));
  const rowsByUnit = new Map<string, Row[]>();
  for (const row of study.rowsOf('terrain')) {
    const own = row.actors.filter((id) => known.has(id));
    if (row.actors.length > 0 && own.length === 0) continue;
    const unit = own.length === 1 && own[0] !== undefined ? own[0] : row.id;
    rowsByUnit.set(unit, [...(rowsByUnit.get(unit) ?? []), row]);
  }
  const rank = ({ fields }: Row) => outcomes.indexOf(textIn(fields, 'statut_reponse') ?? '');
  const day = ({ fields }: Row) => textIn(fields, 'date') ?? '';
  return [...rowsByUnit].map(([unit, rows]) => {
    const told = rows.filter(({ fields }) => textIn(fields, 'statut_reponse') !== null);
    const [last] = told.sort((a, b) =>
      day(a) === day(b) ? rank(b) - rank(a) || (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1,
    );
    return { unit, last: last && isOver(study, unit) ? approachedOnly(last) : last };
  });
}

/** A known organisation of which no interview is left: its log says no more than that it was approached. */
const isOver = (study: Study, unit: string): boolean =>
  study.known.some(({ id }) => id === unit) && !study.interviews.some(({ actors }) => actors.includes(unit));

const approachedOnly = (row: Row): Row => {
  const outcome = row.fields.statut_reponse;
  return outcome?.value === 'interviewe'
    ? { ...row, fields: { ...row.fields, statut_reponse: { ...outcome, value: 'approche' } } }
    : row;
};

export const ofApproaches = (study: Study): Answer[] =>
  lastApproaches(study).map(({ unit, last }) =>
    answer(unit, last ? codesIn(last.fields, 'statut_reponse') : [], false),
  );

/** Why there was no interview: of those whose story ends without one. */
export const ofReasons = (study: Study): Answer[] =>
  lastApproaches(study)
    .filter(({ last }) =>
      ['refus', 'injoignable', 'hors-champ'].includes(textIn(last?.fields ?? {}, 'statut_reponse') ?? ''),
    )
    .map(({ unit, last }) => answer(unit, last ? codesIn(last.fields, 'motif') : [], false));
