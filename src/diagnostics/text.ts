import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Language } from '../model/stage.ts';
import { expectedInWords, suggestionInWords } from './expected.ts';
import { type ColumnTally, groupColumns } from './group-columns.ts';
import { type Tally, tally } from './tally.ts';
import { cellAddress, rowsInWords } from './where.ts';

/** How words are set off: colours on a terminal, nothing elsewhere. */
export interface Paint {
  strong(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  good(text: string): string;
}

const words = {
  fr: {
    error: 'erreur',
    warning: 'à vérifier',
    info: 'information',
    row: 'ligne',
    cell: 'cellule',
    column: 'colonne',
    seen: 'vu',
    expected: 'attendu',
    nearest: 'le plus proche',
    todo: 'à faire',
    times: 'fois',
    sheet: 'feuille',
    otherValues: 'avec d’autres valeurs',
    alike: (n: number, isMore: boolean) =>
      ` De même pour ${isMore ? 'au moins ' : ''}${n} ${n === 1 ? 'autre valeur' : 'autres valeurs'} de cette colonne.`,
    more: (n: number) => (n === 1 ? 'et 1 autre valeur' : `et ${n} autres valeurs`),
    subject: 'organisation',
    quote: (text: string) => `«\u00a0${text}\u00a0»`,
    colon: '\u00a0: ',
  },
  en: {
    error: 'error',
    warning: 'to check',
    info: 'note',
    row: 'row',
    cell: 'cell',
    column: 'column',
    seen: 'seen',
    expected: 'expected',
    nearest: 'nearest',
    todo: 'to do',
    times: 'times',
    sheet: 'sheet',
    otherValues: 'with other values',
    alike: (n: number, isMore: boolean) => ` So for ${isMore ? 'at least ' : ''}${n} other values of this column.`,
    more: (n: number) => (n === 1 ? 'and 1 other value' : `and ${n} other values`),
    subject: 'organisation',
    quote: (text: string) => `“${text}”`,
    colon: ': ',
  },
} as const;

/** A name of file on one line: some systems let a name hold several. */
const oneLine = (file: string | undefined): string => (file ?? '').replace(/[\r\n\u2028\u2029]+/g, '\u2424');

/** A cell as a spreadsheet names it (`C12`), a row, a column, or nothing. */
function cellName(place: Place, language: Language): string {
  const said = words[language];
  const { row, header, sheet } = place;
  const head = header ? ` (${said.quote(header)})` : '';
  const cell = cellAddress(place);
  if (cell !== undefined) return `${said.cell} ${cell}${head}`;
  const inSheet = sheet ? `${said.sheet} ${said.quote(sheet)}` : '';
  const rest = row !== undefined ? `${said.row} ${row}` : header ? `${said.column} ${said.quote(header)}` : '';
  return [inSheet, rest].filter(Boolean).join(', ');
}

/** Stretches of rows shown for one message before «et N autres». */
const rangesShown = 12;

function rowsOf({ places, count, isMixed }: Tally, language: Language): string {
  const said = words[language];
  const rows = rowsInWords(places, count, rangesShown, language);
  const mixed = isMixed ? `, ${said.otherValues}` : '';
  return `${count} ${said.times}${mixed}${rows === '' ? '' : `, ${rows}`}`;
}

/** Accepted values are worth several lines: the right one must be among them. */
const listLength = 300;

/** Whole items up to that length, then «…». */
function shortenList(items: readonly string[]): string {
  const shown = items.filter((_, index) => items.slice(0, index + 1).join(', ').length <= listLength);
  return shown.length === items.length
    ? items.join(', ')
    : `${(shown.length > 0 ? shown : items.slice(0, 1)).join(', ')}…`;
}

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text);

/** Values shown beside the first one. */
const othersShown = 5;

/** What was seen, each value with its cell when they stand in several. */
function seenIn({ first, others, isMixed }: Tally, language: Language): string {
  const told = [{ value: first.actual ?? '', at: first.place ?? null }, ...others.slice(0, othersShown)];
  const values = told.map(({ value, at }) => {
    const cell = isMixed && others.length > 0 && at ? cellAddress(at) : undefined;
    return `${words[language].quote(shorten(value))}${cell === undefined ? '' : ` (${cell})`}`;
  });
  return `${values.join(', ')}${others.length > othersShown ? '…' : ''}`;
}

/** Values of a column that are listed for one message. */
const valuesShown = 12;

/** Each value of a column, how often and on which rows, with the nearest right one. */
function valueLines({ values }: ColumnTally, language: Language): string[] {
  const said = words[language];
  const shown = values.slice(0, valuesShown).map(({ value, count, places, of }) => {
    const rows = rowsInWords(places, count, 4, language);
    const times = count > 1 ? `${count} ${said.times}, ` : '';
    const near = of.isMixed ? undefined : suggestionInWords(of.first, language);
    const nearest = near === undefined ? '' : ` (${said.nearest}${said.colon}${said.quote(near)})`;
    return `${said.quote(shorten(value))}${said.colon}${times}${rows}${nearest}`;
  });
  return values.length > valuesShown ? [...shown, said.more(values.length - valuesShown)] : shown;
}

/** Several values of one column: the column, its rows, then each value on a line. */
function linesOfColumn(entry: ColumnTally, language: Language, paint: Paint): string[] {
  const said = words[language];
  const { file = '', sheet, column, header = '' } = entry.first.place ?? {};
  const at = sheet === undefined ? '' : `, ${said.sheet} ${said.quote(sheet)}`;
  const head = paint[entry.first.severity](`${said[entry.first.severity]} ${entry.first.code}`);
  const detail = (label: string, text: string) => `    ${paint.dim(`${label}${said.colon}`)}${text}`;
  const expected = expectedInWords(entry.first, language);
  return [
    `${head}  ${paint.strong(`${file}${at}, ${said.column}${column ? ` ${column}` : ''} (${said.quote(header)})`)}`,
    `    ${entry.message}${said.alike(entry.values.length - 1, entry.isMixed)}`,
    `    ${paint.dim(`${entry.count} ${said.times}, ${rowsInWords(entry.places, entry.count, rangesShown, language)}`)}`,
    detail(said.seen, '').trimEnd(),
    ...valueLines(entry, language).map((line) => `      ${line}`),
    ...(expected.length > 0 ? [detail(said.expected, shortenList(expected))] : []),
    ...(entry.advice === '' ? [] : [detail(said.todo, entry.advice.replaceAll('\n', '\n      '))]),
  ];
}

function linesOf(entry: Tally | ColumnTally, language: Language, paint: Paint): string[] {
  if ('values' in entry) return linesOfColumn(entry, language, paint);
  const said = words[language];
  const { first, message, advice, count } = entry;
  const where = [oneLine(first.place?.file), first.place ? cellName(first.place, language) : '']
    .filter(Boolean)
    .join(', ');
  const head = paint[first.severity](`${said[first.severity]} ${first.code}`);
  const detail = (label: string, text: string) => `    ${paint.dim(`${label}${said.colon}`)}${text}`;
  const lines = [`${head}  ${paint.strong(where)}`.trimEnd(), `    ${message}`];
  if (count > 1) lines.push(`    ${paint.dim(rowsOf(entry, language))}`);
  if (first.actual !== undefined) {
    lines.push(detail(said.seen, seenIn(entry, language)));
  }
  const expected = expectedInWords(first, language);
  if (expected.length > 0) lines.push(detail(said.expected, shortenList(expected)));
  const nearest = suggestionInWords(first, language);
  if (nearest !== undefined) lines.push(detail(said.nearest, said.quote(nearest)));
  if (advice !== '') lines.push(detail(said.todo, advice.replaceAll('\n', '\n      ')));
  return lines;
}

/** Problems as text for a person: worst first, where, what was seen, what was expected, what to do. */
export const problemsAsText = (diagnostics: readonly Diagnostic[], language: Language, paint: Paint): string =>
  talliesAsText(tally(diagnostics, language), language, paint);

/** The same for problems that are put together already. */
export const talliesAsText = (tallies: readonly Tally[], language: Language, paint: Paint): string =>
  groupColumns(tallies, language)
    .map((entry) => linesOf(entry, language, paint).join('\n'))
    .join('\n\n');
