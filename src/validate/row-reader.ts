import { columnByKey, openColumnFor, saysNotKnown, saysThereIsNone } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { cutShort } from '../text/cut-short.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { bandColumnFor } from './band-cells.ts';
import type { CellContext, CellReading } from './cell-reading.ts';
import { closingHeaders } from './closing-headers.ts';
import { type DateOrder, orderOf } from './date-order.ts';
import { personBeside } from './person-beside.ts';
import { yearsOfPeriod } from './project-period.ts';
import { choiceProblems, readAnswer } from './read-answer.ts';
import { readCell } from './read-cell.ts';
import { wordsOfOther } from './read-code.ts';
import { type ReadyColumn, readingOf, readyColumns } from './ready-column.ts';

/** The cells of a row, typed. */
export type TypedCells = Pick<
  DataRecord,
  'fields' | 'refused' | 'notKnown' | 'nil' | 'without' | 'unknown' | 'others'
> & {
  unreadable: string[];
  diagnostics: Diagnostic[];
};

/** Types the rows of one table. */
export interface RowReader {
  read(row: Row): TypedCells;
  /** What concerns whole columns, once the rows have ended. */
  problems(): Diagnostic[];
}

/** Makes the reader of the rows of one table. */
export function rowReader(
  table: Pick<Table, 'file' | 'sheet' | 'kind' | 'headers'>,
  settings: FileConfig | null,
  context: Context,
  packs: readonly CountryNames[],
  orders: ReadonlyMap<number, DateOrder> = new Map(),
): RowReader {
  const { kind } = table;
  const columns = readyColumns(table, settings);
  const unknownHeaders = table.headers.filter(
    (match) => !match.isOwn && !columns.some(({ match: whole, parts }) => whole === match || parts.includes(match)),
  );
  /** Whether a row fills a column itself, before or after the cell that is read. */
  const says = (row: Row, key: string) =>
    columns.some(({ column, match }) => column.key === key && match !== null && row.cells[match.index]?.trim());
  const closing = closingHeaders(table, settings, context, packs);
  const beside = personBeside(table, settings);
  const read = (row: Row): TypedCells => {
    const place = rowPlace(table, row);
    const typed: TypedCells = { fields: {}, refused: [], nil: [], unreadable: [], unknown: [], diagnostics: [] };
    for (const ready of columns) {
      const order = orders.get(ready.match?.index ?? -1);
      const cell = { column: ready.column, kind, context, packs, ...(order === undefined ? {} : { order }) };
      if (ready.parts.length > 0) {
        keepAnswer(typed, row, ready, cell, place);
        continue;
      }
      const raw = (ready.match ? row.cells[ready.match.index] : undefined)?.trim() || ready.constant;
      if (!raw) continue;
      const at = ready.match ? cellPlace(place, ready.match) : place;
      if (isHeadCount(raw, ready)) {
        keepHeadCount(typed, raw, at, ready, cell);
        continue;
      }
      const twin = ready.codes.has(foldKey(raw)) ? null : bandColumnFor(raw, ready.column, kind, context.codebook);
      if (twin !== null && !typed.fields[twin.key]) {
        keepCell(typed, twin.key, raw, at, readCell(raw, { ...cell, column: twin }));
        continue;
      }
      if (keepPeriod(typed, raw, at, cell)) continue;
      if (order === 'month-first') noteMonthFirst(ready, raw, at);
      const reading = readingOf(ready, raw, (text) => readCell(text, cell));
      const open = reading.state === 'bad' ? openColumnFor(ready.column, kind, raw) : null;
      if (open !== null && !typed.fields[open.key] && !says(row, open.key)) {
        keepCell(typed, open.key, raw, at, readCell(raw, { ...cell, column: open }));
        typed.diagnostics.push(freeWords(raw, ready.column.key, open.key, at));
        continue;
      }
      keepCell(typed, ready.column.key, raw, at, reading);
      if (reading.state === 'nil') {
        noteBlank(ready, raw, at);
        if (saysThereIsNone(raw, ready.column)) typed.without = [...(typed.without ?? []), ready.column.key];
      }
      if (reading.state === 'value') keepOther(typed, ready.column.key, wordsOfOther(raw, cell), at);
    }
    closing.apply(row, typed, (match) => cellPlace(place, match));
    for (const match of unknownHeaders)
      keepUnknown(typed, row.cells[match.index], cellPlace(place, match), match.header);
    for (const cell of row.cells.slice(table.headers.length)) keepUnknown(typed, cell, place, '');
    beside?.apply(row, typed);
    return typed;
  };
  const ofColumn = (ready: ReadyColumn) => [
    ...choiceProblems(ready),
    ...columnNotes(ready),
    ...monthFirstProblems(ready),
  ];
  return {
    read,
    problems: () => [
      ...columns.flatMap(ofColumn),
      ...closing.problems(rowPlaceless(table)),
      ...(beside?.problems() ?? []),
    ],
  };
}

/** The cells of a column that could be read both ways, and the first that can't. */
function noteMonthFirst({ monthFirst }: ReadyColumn, raw: string, at: Place): void {
  const order = orderOf(raw);
  if (order === 'either') monthFirst.count += 1;
  if (order === 'month-first') monthFirst.first ??= { raw, at };
}

function monthFirstProblems({ column, monthFirst: { count, first } }: ReadyColumn): Diagnostic[] {
  if (first === null) return [];
  const params = { n: count, colonne: column.key, valeur: first.raw };
  return [problem('DAT-004', params, { place: first.at, actual: first.raw })];
}

/** A dash says nothing as plainly as a blank: only words and formula errors are told. */
function noteBlank({ blanks }: ReadyColumn, raw: string, at: Place): void {
  if (!/\p{L}/u.test(raw)) return;
  blanks.count += 1;
  blanks.first ??= at;
  if (blanks.words.size < wordsTold) blanks.words.add(cutShort(raw, 30));
}
const wordsTold = 3;

const wholeNumber = /^\d{1,3}(?:[ \u00a0\u202f.,]?\d{3})*$|^\d+$/;

/** A number under «bénéficiaires» (`#beneficiary`, `#reached`) counts people: it is no audience. */
const isHeadCount = (raw: string, { column, codes }: ReadyColumn): boolean =>
  column.key === 'beneficiaires' && wholeNumber.test(raw.replace(peopleCounted, '')) && !codes.has(foldKey(raw));
/** «350 personnes» counts as 350. */
const peopleCounted = /\s+(?:personnes?|b[ée]n[ée]ficiaires?|people|persons|beneficiaries)$/i;

/** In a list of projects it is their number of people, if no other column gives it; elsewhere it is kept and never published. */
function keepHeadCount(
  typed: TypedCells,
  raw: string,
  at: Place,
  { heads, match }: ReadyColumn,
  cell: CellContext,
): void {
  heads.count += 1;
  heads.first ??= at;
  const column = columnByKey('nb_beneficiaires', cell.kind);
  const reading = column ? readCell(raw.replace(peopleCounted, ''), { ...cell, column }) : null;
  if (column && reading?.state === 'value') typed.fields.nb_beneficiaires ??= { value: reading.value, raw, at };
  else keepUnknown(typed, raw, at, match?.header ?? '');
}

/** A project's period typed in one cell is its two years; a last year in a cell of its own stands. */
function keepPeriod(typed: TypedCells, raw: string, at: Place, cell: CellContext): boolean {
  const last = columnByKey('annee_fin', cell.kind);
  const years = cell.kind === 'projets' && cell.column.key === 'annee_debut' ? yearsOfPeriod(raw) : null;
  if (years === null || !last) return false;
  keepCell(typed, cell.column.key, raw, at, readCell(years[0], cell));
  if (!typed.fields.annee_fin) keepCell(typed, last.key, raw, at, readCell(years[1], { ...cell, column: last }));
  return true;
}

/** A sentence under a column that takes answers from a list is read as the free words it is. */
const freeWords = (raw: string, colonne: string, libre: string, place: Place): Diagnostic =>
  problem('COL-003', { valeur: raw, colonne, libre }, { place, actual: raw });

/** What a whole column is told once the rows have ended. */
function columnNotes({ column, blanks, heads }: ReadyColumn): Diagnostic[] {
  const found: Diagnostic[] = [];
  const colonne = column.key;
  if (blanks.first) {
    const valeurs = [...blanks.words]
      .sort()
      .map((word) => `«\u00a0${word}\u00a0»`)
      .join(', ');
    found.push(problem('COD-026', { n: blanks.count, colonne, valeurs }, { place: columnPlace(blanks.first) }));
  }
  if (heads.first) {
    found.push(problem('COD-027', { n: heads.count, colonne }, { place: columnPlace(heads.first) }));
  }
  return found;
}

const columnPlace = ({ row: _, line: __, ...place }: Place): Place => place;

/** An answer given in several columns. */
function keepAnswer(typed: TypedCells, row: Row, ready: ReadyColumn, cell: CellContext, place: Place): void {
  const placeOf = (match: HeaderMatch | null) => (match ? cellPlace(place, match) : place);
  const answer = readAnswer(row, ready, cell, placeOf);
  if (!answer) return;
  const { key } = ready.column;
  keepCell(typed, key, answer.raw, answer.at, answer.reading);
  typed.diagnostics.push(...answer.notes);
  if (answer.others) keepOther(typed, key, answer.others.words, answer.others.at);
  for (const { match, raw } of answer.strays) keepUnknown(typed, raw, placeOf(match), match.header);
}

function keepOther(typed: TypedCells, key: string, words: string, at: Place): void {
  if (words !== '') typed.others = { ...typed.others, [key]: { value: words, raw: words, at } };
}

function keepCell(typed: TypedCells, key: string, raw: string, at: Place, reading: CellReading): void {
  if (reading.state === 'value') typed.fields[key] = { value: reading.value, raw, at };
  else if (reading.state === 'nil') typed.nil.push(key);
  else if (reading.state === 'refused') {
    typed.refused.push(key);
    if (saysNotKnown(raw)) typed.notKnown = [...(typed.notKnown ?? []), key];
  } else if (reading.state === 'bad' && !isHarmlessStatus(key, raw)) typed.unreadable.push(key);
  for (const note of reading.notes) typed.diagnostics.push({ ...note, place: note.place ?? at });
}

/**
 * A legal status that can't be read is told, and counts as not given, unless its words may say one that puts at risk
 * (refused, suspended, of fact …); words in another script may say anything.
 */
const isHarmlessStatus = (key: string, raw: string): boolean =>
  key === 'statut_juridique' && !riskyWords.test(foldWords(raw)) && !/[^\p{Script=Latin}\P{L}]/u.test(raw);
const riskyWords =
  /refus|reject|denied|suspen|fait\b|facto|dissou|dissol|interdi|banned|radie|revoq|retire|annul|inform|clandest|illeg|sans\b|pas\b|non\b|not\b|aucun/;

function keepUnknown(typed: TypedCells, cell: string | undefined, at: Place, header: string): void {
  const raw = cell?.trim();
  if (raw) typed.unknown.push({ header, raw, at });
}

const rowPlaceless = ({ file, sheet }: Pick<Table, 'file' | 'sheet'>): Place =>
  sheet === undefined ? { file } : { file, sheet };

/** Place of a row. */
export const rowPlace = ({ file, sheet }: Pick<Table, 'file' | 'sheet'>, { row, line }: Row): Place => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  row,
  line,
});

/** Written out, since a place is made for every cell: spreading one is slow. */
function cellPlace({ file, sheet, row, line }: Place, { letter, header }: HeaderMatch): Place {
  const place: Place = { file, column: letter, header };
  if (sheet !== undefined) place.sheet = sheet;
  if (row !== undefined) place.row = row;
  if (line !== undefined) place.line = line;
  return place;
}
