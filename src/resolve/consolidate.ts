import type { Decision } from '../decisions/index.ts';
import { fieldDecisions } from '../decisions/index.ts';
import { numberOf, textOf } from '../model/access.ts';
import type { Actor, ChosenField, Conflict } from '../model/actor.ts';
import type { Context } from '../model/context.ts';
import type { CountryPack } from '../model/country.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, FieldValue } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { isField, singleValued } from './field-keys.ts';
import { isMorePrecise, isSameValue } from './same-value.ts';
import { settledBy } from './settled-value.ts';

/** A value met for a column, with what decides how much it counts. */
interface Answer {
  value: FieldValue;
  raw: string;
  record: string;
  at: Place;
  /** 0 a person's decision … 4 a card without source. */
  rank: number;
  date: string | null;
  wave: string | null;
}

type Consolidated = Pick<Actor, 'fields' | 'history' | 'conflicts'>;

/**
 * One value a column. In order: a person's decision (`champ fixe`, the newest); what the organisation declared in an
 * interview, newest wave first (an empty answer erases nothing); a card that names its source; a document, the
 * organisation's own words first, then the newest; a card without source. The rule is the same for columns with several
 * values: the answer of the first source stands whole, lists are not mixed, since a newer list may well be shorter on
 * purpose; but lists of sources that nothing sets apart (as reliable, of the same date or none) are added up. A value that says the same with more in it (a full date for a year) is preferred among equals. `opposition`
 * alone goes the other way: one yes is enough, wherever it stands.
 * Every other value is kept in `others`; answers of older waves are also history; sources that differ on a column with one
 * answer are a conflict, those of two waves when time cannot have changed it (the year of creation). A group interview speaks for none of its members: its cells become nobody's fields.
 */
export function consolidate(
  records: readonly DataRecord[],
  decisions: readonly Decision[],
  context: Pick<Context, 'codebook' | 'country'>,
): Consolidated {
  const answersByKey = new Map<string, Answer[]>();
  const add = (key: string, answer: Answer) => answersByKey.set(key, [...(answersByKey.get(key) ?? []), answer]);
  for (const record of records) {
    const source = standingOf(record);
    for (const [key, field] of Object.entries(record.fields)) {
      if (isField(record.kind, key)) add(key, { ...field, record: record.id, ...source });
    }
  }
  for (const decision of fieldDecisions(decisions)) {
    const settled = settledBy(decision, context);
    if (!settled || 'code' in settled) continue; // `settledProblems` tells
    const { value: raw, record, at, date } = decision;
    add(settled.column, { value: settled.value, raw: raw ?? '', record, at, rank: 0, date, wave: null });
  }
  const result: Consolidated = { fields: {}, history: [], conflicts: [] };
  for (const key of [...answersByKey.keys()].sort(compareCodeUnits)) {
    const given = (answersByKey.get(key) ?? []).sort(byStanding);
    const refused = given.filter((answer) => isRefusedSince(key, answer, records));
    const answers = given.filter((answer) => !refused.includes(answer));
    result.history.push(...refused.map(({ value, record, at, date }) => ({ column: key, value, record, at, date })));
    const chosen = choose(key, answers, context.country);
    if (!chosen) continue;
    result.fields[key] = chosen;
    result.history.push(...olderWaves(key, answers));
    const conflict = conflictOf(key, answers, chosen, context.country);
    if (conflict) result.conflicts.push(conflict);
  }
  return result;
}

/** An answer of an interview that a newer one refused to give again; opposition is not taken back by silence. */
const isRefusedSince = (key: string, answer: Answer, records: readonly DataRecord[]): boolean =>
  key !== 'opposition' &&
  answer.rank === 1 &&
  records.some((record) => {
    const { rank, date, wave } = standingOf(record);
    const order = compareCodeUnits(date ?? '', answer.date ?? '') || compareCodeUnits(wave ?? '', answer.wave ?? '');
    const isRefused = record.refused.includes(key) && !(record.notKnown ?? []).includes(key);
    return rank === 1 && order > 0 && isRefused;
  });

/** How much a row counts: rank, then date, newest first. */
function standingOf(record: DataRecord): Pick<Answer, 'rank' | 'date' | 'wave'> {
  if (record.kind === 'entretiens') {
    return { rank: 1, date: textOf(record, 'date'), wave: textOf(record, 'vague') };
  }
  if (record.kind === 'acteurs') {
    const hasSource =
      record.publishedSource !== undefined || ['source', 'source_url', 'registre'].some((key) => record.fields[key]);
    return { rank: hasSource ? 2 : 4, date: textOf(record, 'maj'), wave: null };
  }
  const year = numberOf(record, 'document_annee');
  const isOwn = textOf(record, 'auteur_source') === 'soi';
  return { rank: isOwn ? 2.5 : 3, date: year === null ? null : String(year), wave: null };
}

const byStanding = (a: Answer, b: Answer): number =>
  a.rank - b.rank ||
  compareCodeUnits(b.date ?? '', a.date ?? '') ||
  compareCodeUnits(b.wave ?? '', a.wave ?? '') ||
  compareCodeUnits(a.at.file, b.at.file) ||
  (a.at.row ?? 0) - (b.at.row ?? 0) ||
  compareCodeUnits(a.record, b.record);

function choose(key: string, answers: readonly Answer[], country: CountryPack): ChosenField | null {
  const [first] = key === 'opposition' ? [...answers].sort((a, b) => Number(b.value) - Number(a.value)) : answers;
  if (!first) return null;
  const precise = answers.find(({ rank, value }) => rank > 0 && isMorePrecise(value, first.value));
  const best = first.rank > 0 && precise ? precise : first;
  const united = best === first ? unionOf(first, answers) : null;
  if (united) return united;
  const isSame = (answer: Answer) => isSameValue(key, answer.value, best.value, country);
  const others = answers.filter((answer) => !isSame(answer));
  const rule = ruleOf(best, first, answers, others.length === 0);
  return {
    value: best.value,
    raw: best.raw,
    record: best.record,
    at: best.at,
    rule,
    support: [...new Set(answers.filter(isSame).map(({ record }) => record))],
    others: others.map(({ value, raw, record, at }) => ({ value, raw, record, at })),
  };
}

/** «None» in a list is an answer to the whole question: it is not added to what another source names. */
const noneCodes: ReadonlySet<string> = new Set(['aucun', 'aucune', 'non', 'nsp', 'ne-sait-pas']);

/** Lists of sources that nothing sets apart, added up in the order of the sources; null where they are one or the same. */
function unionOf(first: Answer, answers: readonly Answer[]): ChosenField | null {
  if (first.rank === 0 || (first.rank === 1 && first.date === null)) return null;
  const listIn = ({ value }: Answer): string[] | null => {
    if (!Array.isArray(value)) return null;
    const entries = value.filter((entry): entry is string => typeof entry === 'string' && !noneCodes.has(entry));
    return entries.length === value.length ? entries : null;
  };
  const isEqual = (answer: Answer) =>
    answer.rank === first.rank && answer.date === first.date && answer.wave === first.wave && listIn(answer) !== null;
  const equals = answers.filter(isEqual);
  const own = listIn(first);
  if (own === null || equals.length < 2) return null;
  const value = [...new Set(equals.flatMap((answer) => listIn(answer) ?? []))];
  if (value.length === own.length) return null;
  return {
    value,
    raw: [...new Set(equals.map(({ raw }) => raw))].join(' ; '),
    record: first.record,
    at: first.at,
    rule: 'union',
    support: [...new Set(equals.map(({ record }) => record))],
    others: answers
      .filter((answer) => !isEqual(answer))
      .map(({ value, raw, record, at }) => ({ value, raw, record, at })),
  };
}

function ruleOf(best: Answer, first: Answer, answers: readonly Answer[], isOnly: boolean): ChosenField['rule'] {
  if (best.rank === 0) return 'decision';
  if (isOnly) return 'only';
  if (best !== first) return 'most-precise';
  const isWave = best.rank === 1 && answers.some((answer) => answer.rank === 1 && answer.record !== best.record);
  return isWave ? 'newest-wave' : 'most-reliable';
}

/** Interviews of one wave: the same label, or without labels the same year. */
const isSameWave = (a: Answer, b: Answer): boolean =>
  a.wave !== null || b.wave !== null ? a.wave === b.wave : (a.date ?? '').slice(0, 4) === (b.date ?? '').slice(0, 4);

function olderWaves(column: string, answers: readonly Answer[]): Actor['history'] {
  const interviews = answers.filter(({ rank }) => rank === 1);
  const [newest] = interviews;
  return interviews
    .filter((answer) => newest && !isSameWave(answer, newest))
    .map(({ value, record, at, date }) => ({ column, value, record, at, date }));
}

/** Facts that time does not change: of two waves that differ, one is wrong. */
const lasting: ReadonlySet<string> = new Set(['annee_creation']);

/**
 * Values that stand side by side and differ. What a decision settled, or a newer wave replaced, is no question, unless time
 * cannot have changed it.
 */
function conflictOf(
  column: string,
  answers: readonly Answer[],
  chosen: ChosenField,
  country: CountryPack,
): Conflict | null {
  if (!singleValued.has(column) || chosen.rule === 'decision' || chosen.rule === 'most-precise') return null;
  const replaced = lasting.has(column) ? [] : olderWaves(column, answers);
  const older = new Set(replaced.map(({ record }) => record));
  // Older interviews are history; a card that says what they said still says it.
  const current = answers.filter(({ record }) => !older.has(record));
  const values = current.filter(
    (answer, index) => current.findIndex((other) => isSameValue(column, other.value, answer.value, country)) === index,
  );
  return values.length < 2 ? null : { column, values: values.map(({ value, record, at }) => ({ value, record, at })) };
}
