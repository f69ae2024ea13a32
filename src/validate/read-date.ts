import { problem } from '../diagnostics/create.ts';
import { fold } from '../text/fold.ts';
import { bad, type CellReader, value } from './cell-reading.ts';
import { type DateOrder, orderOf } from './date-order.ts';

/** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) and what was doubtful about how it was written. */
export interface ReadDate {
  iso: string;
  doubt: 'two-digit-year' | 'month-first' | 'unsure-order' | null;
}

/** First and last year that a date of this field may bear. */
export const firstYear = 1800;
export const lastYear = 2100;

const monthByPrefix: [prefix: RegExp, month: number][] = [
  [/^jan/, 1], [/^(?:fev|feb)/, 2], [/^(?:mars|mar$|march)/, 3], [/^(?:avr|apr)/, 4], [/^(?:mai|may)$/, 5], [/^(?:juin|june?$)/, 6],
  [/^(?:juil|july?$)/, 7], [/^(?:aou|aug)/, 8], [/^sep/, 9], [/^oct/, 10], [/^nov/, 11], [/^dec/, 12],
]; // biome-ignore format: one line a few months

const weekday =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? /;
const time = /(?:t|\s+(?:a\s+)?)\d{1,2}[:h]\d{2}.*$/;

/** Reads ISO, `12/03/2026`, `12-03-26`, `12 mars 2026`, `1er mars 2026`, `mars 2026`, Excel day numbers, a year alone. */
export function parseDate(text: string, order: DateOrder = 'day-first'): ReadDate | null {
  const folded = fold(text).trim().replace(weekday, '').replace(time, '').replace(/\s+/g, ' ').trim();
  return readSerial(folded) ?? readFigures(folded, order) ?? readWords(folded);
}

/** Days since 30 December 1899, as Excel counts them; under 21000 (1957) it is rather a year with a figure too many. */
function readSerial(text: string): ReadDate | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null;
  const days = Number.parseInt(text, 10);
  if (days < 21000 || days > 73000) return null;
  return { iso: new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10), doubt: null };
}

function readFigures(text: string, order: DateOrder): ReadDate | null {
  if (/^\d{4}$/.test(text)) return isoDate(Number(text), null, null);
  const groups = /^(\d{1,4})([/.\- ])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!groups) return /^\d{8}$/.test(text) ? compact(text) : null;
  const [, a = '', , b = '', c] = groups;
  if (c === undefined) {
    if (a.length === 4 && b.length <= 2) return isoDate(Number(a), Number(b), null);
    return b.length === 4 && a.length <= 2 ? isoDate(Number(b), Number(a), null) : null;
  }
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return isoDate(Number(a), Number(b), Number(c));
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const [first, second] = [Number(a), Number(b)];
  if (order === 'month-first' && first <= 12) return isoDate(fullYear(c), first, second, shortYear(c));
  const read = dayFirst(first, second, c);
  return order === 'unsure' && read !== null && orderOf(text) === 'either' ? { ...read, doubt: 'unsure-order' } : read;
}

const compact = (text: string): ReadDate | null =>
  isoDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));

/** Day before month, as French writes; month first only when it cannot be otherwise. */
function dayFirst(first: number, second: number, year: string): ReadDate | null {
  const full = fullYear(year);
  if (second > 12 && first <= 12) return isoDate(full, first, second, 'month-first');
  return isoDate(full, second, first, shortYear(year));
}

const shortYear = (year: string) => (year.length === 2 ? ('two-digit-year' as const) : null);

/** Two figures: 00 to 68 are of this century. */
const fullYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 69 ? 2000 : 1900) : Number(year);

function readWords(text: string): ReadDate | null {
  const french =
    /^(?:le )?(?:(\d{1,2})(?:er|e|st|nd|rd|th)?[ .\-/]+(?:of )?)?([a-z]{3,9})\.?,?[ .\-/]+(\d{4}|\d{2})$/.exec(text);
  const english = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const [day, name, year] = french ? french.slice(1) : english ? [english[2], english[1], english[3]] : [];
  if (!name || !year) return null;
  const month = monthByPrefix.find(([prefix]) => prefix.test(name))?.[1];
  if (month === undefined || (year.length === 2 && day === undefined)) return null;
  return isoDate(
    fullYear(year),
    month,
    day === undefined ? null : Number(day),
    year.length === 2 ? 'two-digit-year' : null,
  );
}

/** Checks that the day exists and the year is plausible. */
function isoDate(
  year: number,
  month: number | null,
  day: number | null,
  doubt: ReadDate['doubt'] = null,
): ReadDate | null {
  if (year < firstYear || year > lastYear) return null;
  if (month === null) return { iso: String(year), doubt };
  if (month < 1 || month > 12) return null;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return { iso: prefix, doubt };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { iso: `${prefix}-${String(day).padStart(2, '0')}`, doubt };
}

/** Columns that date the making of a record: never after the day of the build, when it is given. */
const recordDates = new Set(['date', 'consulte_le', 'maj', 'accord_date', 'statut_date', 'etat_date']);

export const readDate: CellReader = (text, { column, kind, context, order }) => {
  const read = parseDate(text, order);
  const params = { valeur: text, colonne: column.key };
  if (read === null) {
    return bad(problem('DAT-001', params, { actual: text, expected: ['2026-03-12', '12/03/2026', 'mars 2026'] }));
  }
  const code = read.doubt === 'unsure-order' ? 'DAT-005' : 'DAT-002';
  const notes = read.doubt === null ? [] : [problem(code, { ...params, lu: read.iso }, { actual: text })];
  const isMade = recordDates.has(column.key) && !['politiques', 'engagements', 'indicateurs'].includes(kind);
  if (isMade && context.asOf !== null && read.iso > context.asOf) {
    notes.push(problem('DAT-003', { ...params, jour: context.asOf }, { actual: text }));
  }
  return value(read.iso, ...notes);
};
