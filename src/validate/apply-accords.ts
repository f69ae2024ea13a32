import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { type MatchedAccord, matchAccord } from './match-accord.ts';

/*
 * Consents asked after the interview (the call list, filled in) put on the interviews they are about. Rule: an answer
 * stands unless another one is certainly later; of the answers that stand the strictest holds. So a later answer
 * replaces an older one, an explicit «non» stands until an explicit «oui» of a later date, and an undated answer never
 * opens what a «non» closed. An empty cell is no answer.
 */

export const accordColumns = [
  'accord_figurer',
  'accord_contact',
  'accord_profil',
  'accord_propos',
  'accord_citation',
] as const;
const answerColumns: readonly string[] = [...accordColumns, 'audience'];

/** Audiences from the strictest; the two that open one edition each are equals. */
const strictness: Record<string, number> = { interne: 0, comite: 1, autorites: 2, bailleurs: 2, publique: 3 };

type Cells = Pick<DataRecord, 'fields' | 'refused'> & { unreadable?: string[] };

/** Whether a row of consents answers anything: an answer that can't be read is one. */
export const answersConsent = ({ fields, refused, unreadable = [] }: Cells): boolean =>
  answerColumns.some((key) => fields[key] !== undefined || refused.includes(key) || unreadable.includes(key));

/** One answer to one question; without field it was refused, or could not be read, and is the strictest. */
interface Answer {
  record: DataRecord;
  date: string | null;
  field: Field | null;
  /** 0 is the strictest. */
  rank: number;
}

const dateOf = (record: DataRecord, key: string): string | null => {
  const date = record.fields[key]?.value;
  return typeof date === 'string' ? date : null;
};

/** The day an answer was given: of the consent, else of the interview itself. */
const answeredOn = (record: DataRecord): string | null =>
  dateOf(record, 'accord_date') ?? (record.kind === 'entretiens' ? dateOf(record, 'date') : null);

/** Dates of unequal precision are compared at the lesser: 2025 is not certainly before 2025-06. */
function isCertainlyLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

function answerOf(record: DataRecord, key: string): Answer | null {
  const field = record.fields[key] ?? null;
  const isUnclear = record.refused.includes(key) || (record.unreadable ?? []).includes(key);
  if (field === null && !isUnclear) return null;
  const rank = field === null ? 0 : typeof field.value === 'boolean' ? Number(field.value) : rankOf(field.value);
  return { record, date: answeredOn(record), field, rank };
}

const rankOf = (audience: Field['value']): number => strictness[String(audience)] ?? 0;

/** The answers that nothing later replaces. */
const standing = (answers: readonly Answer[]): Answer[] =>
  answers.filter((answer) => !answers.some(({ date }) => isCertainlyLater(date, answer.date)));

/** The strictest of the answers that stand; authorities and donors together are stricter than either: nobody outside. */
function settle(answers: readonly Answer[]): Answer | 'interne' | null {
  const left = standing(answers);
  const rank = Math.min(...left.map((answer) => answer.rank));
  const strictest = left.filter((answer) => answer.rank === rank);
  const values = new Set(strictest.flatMap(({ field }) => (field ? [String(field.value)] : [])));
  if (values.has('autorites') && values.has('bailleurs')) return 'interne';
  // A typed answer is evidence that an unreadable one is not: of equals it is the one kept.
  return strictest.find(({ field }) => field !== null) ?? strictest[0] ?? null;
}

/** One interview with the consents given for it. */
function applied(interview: DataRecord, rows: readonly DataRecord[], diagnostics: Diagnostic[]): DataRecord {
  const fields = { ...interview.fields };
  const closed = new Set<string>();
  const settled = new Set<string>();
  for (const key of answerColumns) {
    const later = rows.flatMap((row) => answerOf(row, key) ?? []);
    if (later.length === 0) continue;
    const own = answerOf(interview, key);
    const answer = settle(own ? [own, ...later] : later);
    settled.add(key);
    delete fields[key];
    if (answer === 'interne') fields[key] = internalOnly(later, own);
    else if (answer?.field) fields[key] = answer.field;
    else closed.add(key);
    diagnostics.push(...unused(key, interview, later, answer));
  }
  for (const key of ['accord_date', 'accord_support'] as const) {
    const newest = newestOf([interview, ...rows].filter((record) => record.fields[key] !== undefined));
    if (newest?.fields[key]) fields[key] = newest.fields[key];
  }
  applyEnd(interview, rows, fields, closed, settled);
  const unreadable = [...(interview.unreadable ?? []).filter((key) => !settled.has(key)), ...closed];
  const { unreadable: _, ...rest } = interview;
  return {
    ...rest,
    fields,
    refused: interview.refused.filter((key) => !settled.has(key)),
    nil: interview.nil.filter((key) => !settled.has(key)),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  };
}

/** An end of consent that can't be read closes; of two the one of the later answer, else the earlier end. */
function applyEnd(
  interview: DataRecord,
  rows: readonly DataRecord[],
  fields: DataRecord['fields'],
  closed: Set<string>,
  settled: Set<string>,
): void {
  const key = 'accord_fin';
  const own = answerOf(interview, key);
  const later = rows.flatMap((row) => answerOf(row, key) ?? []);
  if (later.length === 0) return;
  const left = standing(own ? [own, ...later] : later);
  settled.add(key);
  delete fields[key];
  const ends = left.flatMap(({ field }) => field ?? []).sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
  if (left.some(({ field }) => field === null) || !ends[0]) closed.add(key);
  else fields[key] = ends[0];
}

const internalOnly = (later: readonly Answer[], own: Answer | null): Field => {
  const field = [...later, ...(own ? [own] : [])].flatMap((answer) => answer.field ?? [])[0];
  return { value: 'interne', raw: field?.raw ?? '', at: field?.at ?? later[0]?.record.at ?? { file: '' } };
};

/** The record whose answer is the latest; undated ones, then the order of the rows, last. */
const newestOf = (records: readonly DataRecord[]): DataRecord | null =>
  records.reduce<DataRecord | null>(
    (best, record) => (best === null || (answeredOn(record) ?? '') > (answeredOn(best) ?? '') ? record : best),
    null,
  );

/** Answers that would have opened more than the one that holds: told, lest somebody wait for them. */
function unused(
  key: string,
  interview: DataRecord,
  later: readonly Answer[],
  kept: Answer | 'interne' | null,
): Diagnostic[] {
  const rank = kept === 'interne' || kept === null ? 0 : kept.rank;
  return standing(later)
    .filter((answer) => answer.rank > rank && answer.field !== null)
    .map(({ field, record }) =>
      problem('ACC-005', { colonne: key, id: interview.id }, { place: field?.at ?? record.at, subject: interview.id }),
    );
}

/** Whether a row of consents refuses anything, an answer that can't be read being a refusal. */
const refuses = (row: DataRecord): boolean =>
  accordColumns.some((key) => answerOf(row, key)?.rank === 0) || isClosing(row);

/** An audience narrower than everybody, or an end that can't be read, closes too. */
const isClosing = (row: DataRecord): boolean => {
  const audience = answerOf(row, 'audience');
  const isNarrow = audience !== null && audience.rank < (strictness.publique ?? 0);
  return isNarrow && !accordColumns.some((key) => answerOf(row, key)?.rank === 1);
};

/** An interview that a row may be about: what the row closes is closed, what it opens stays as it was. */
function closedBy(interview: DataRecord, rows: readonly DataRecord[]): DataRecord {
  const closing = rows.map((row): DataRecord => {
    const keys = [...accordColumns, 'audience', 'accord_fin'].filter((key) => isStricter(row, interview, key));
    const fields = Object.entries(row.fields).filter(([key]) => keys.includes(key) || key === 'accord_date');
    return {
      ...row,
      fields: Object.fromEntries(fields),
      refused: row.refused.filter((key) => keys.includes(key)),
      unreadable: (row.unreadable ?? []).filter((key) => keys.includes(key)),
    };
  });
  return applied(interview, closing, []);
}

/** Whether an answer of a row takes away something the interview gives; a question not answered opens nothing already. */
function isStricter(row: DataRecord, interview: DataRecord, key: string): boolean {
  const answer = answerOf(row, key);
  if (answer === null) return false;
  const own = answerOf(interview, key);
  if (key === 'accord_fin')
    return answer.field === null || own === null || String(answer.field.value) < String(own.field?.value ?? '');
  if (key === 'audience') return own !== null && answer.rank <= own.rank;
  return answer.rank === 0;
}

/** What applying consents gives: the records, and the rows that match no interview. */
export interface AppliedAccords {
  /** With them, as rows of consents, the refusals that no interview takes: they still close the organisation they name. */
  records: DataRecord[];
  unmatched: Extract<MatchedAccord, { problem: Diagnostic }>[];
  diagnostics: Diagnostic[];
}

const add = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  lists.set(key, [...(lists.get(key) ?? []), value]);
};

/** Puts the consents asked afterwards on their interviews, whatever the order of rows and files; their rows go no further, save refusals that no interview takes. */
export function applyAccords(all: readonly DataRecord[]): AppliedAccords {
  const rows = all.filter(({ kind }) => kind === 'accords');
  const records = all.filter(({ kind }) => kind !== 'accords');
  if (rows.length === 0) return { records, unmatched: [], diagnostics: [] };
  const interviews = records.filter(({ kind, fields }) => kind === 'entretiens' && fields.codeur === undefined);
  const rowsByInterview = new Map<DataRecord, DataRecord[]>();
  const unmatched: AppliedAccords['unmatched'] = [];
  const closingByInterview = new Map<DataRecord, DataRecord[]>();
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const match = matchAccord(row, interviews);
    if ('interview' in match) {
      add(rowsByInterview, match.interview, row);
      if (match.told) diagnostics.push(match.told);
    } else {
      unmatched.push(match);
      diagnostics.push(match.problem);
      for (const interview of match.concerned) add(closingByInterview, interview, row);
    }
  }
  const withConsents = records.map((record) => {
    const own = rowsByInterview.get(record);
    const closing = closingByInterview.get(record);
    const answered = own ? applied(record, own, diagnostics) : record;
    return closing ? closedBy(answered, closing) : answered;
  });
  const lost = unmatched.filter(({ row, isNamed }) => !isNamed && refuses(row)).map(({ row }) => row);
  return { records: [...withConsents, ...lost], unmatched, diagnostics };
}
