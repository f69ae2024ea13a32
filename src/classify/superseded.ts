import { voiceOf } from '../grading/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import type { Attribution } from './attribute.ts';

/** A record with whom it speaks of. */
export interface Attributed {
  record: DataRecord;
  attribution: Attribution;
}

/** Cells (`record column`) of interviews that a newer interview answers again. */
export type SupersededCells = ReadonlySet<string>;

export const cellKey = (record: string, column: string): string => `${record} ${column}`;

/** A code that says that nothing was said. */
const noAnswer = 'non-renseigne';

/**
 * Cells that are history: the organisation answered the same question, or refused to, in a newer interview. An empty
 * answer erases nothing, a group interview answers for none of its members, and documents, cards and what others say of
 * it are neither replaced nor replace. The codes of a reading are those of its interview.
 */
export function supersededCells(rows: readonly Attributed[]): SupersededCells {
  const rowsByActor = new Map<string, Attributed[]>();
  for (const row of rows) {
    const [actor] = row.attribution.actors;
    if (!actor || !isOwnInterview(row)) continue;
    const own = rowsByActor.get(actor.id) ?? [];
    rowsByActor.set(actor.id, own);
    own.push(row);
  }
  return new Set([...rowsByActor.values()].flatMap(supersededOf));
}

/** An interview of one organisation, by itself and of itself, or a reading of it. */
const isOwnInterview = ({ record, attribution: { actors, interview, isGroup, scope } }: Attributed): boolean =>
  record.kind === 'entretiens' &&
  actors.length === 1 &&
  !isGroup &&
  (scope ?? 'acteur') === 'acteur' &&
  voiceOf(interview) === 'soi';

/** From the newest to the oldest interview of one organisation: what is answered is answered for those before. */
function supersededOf(rows: Attributed[]): string[] {
  if (new Set(rows.map(({ attribution }) => attribution.interview.id)).size < 2) return [];
  const sorted = [...rows].sort(newestFirst);
  const found: string[] = [];
  const answered = new Set<string>();
  let before: Attributed[] = [];
  for (const row of sorted) {
    const [last] = before;
    if (last && newestFirst(last, row) !== 0) {
      for (const one of before) for (const column of columnsAnsweredBy(one)) answered.add(column);
      before = [];
    }
    before.push(row);
    const columns = columnsAnsweredBy(row).filter((column) => answered.has(column));
    found.push(...columns.map((column) => cellKey(row.record.id, column)));
  }
  return found;
}

/** By date, then wave, those of the interview for a reading: interviews that nothing sets apart stand together. */
function newestFirst(
  { attribution: { interview: a } }: Attributed,
  { attribution: { interview: b } }: Attributed,
): number {
  return (
    compareCodeUnits(textOf(b, 'date') ?? '', textOf(a, 'date') ?? '') ||
    compareText(textOf(b, 'vague') ?? '', textOf(a, 'vague') ?? '')
  );
}

/** Columns that a row answers or refuses; of a reading, its codes alone are answers. */
function columnsAnsweredBy({ record, attribution }: Attributed): string[] {
  const { fields, refused } = record;
  const answers = Object.keys(fields).filter((column) => isAnswer(record, column));
  return [...answers, ...refused].filter((column) => !attribution.isReading || column === 'codes');
}

function isAnswer(record: DataRecord, column: string): boolean {
  const value = record.fields[column]?.value;
  if (value === undefined || value === '') return false;
  if (typeof value !== 'string' && !Array.isArray(value)) return true;
  if (Array.isArray(value) && value.some((one) => typeof one !== 'string')) return true;
  return listOf(record, column).some((code) => code !== noAnswer && code !== '');
}
