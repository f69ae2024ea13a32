import type { Cursor } from './cursor.ts';
import { newlineLength } from './newlines.ts';
import { openingQuote, type QuotedCell, readQuoted, withoutBackslashes } from './quoted-cell.ts';
import type { TextDialect } from './text-dialect.ts';

/** A record cut out of a text. */
export interface Scanned {
  kind: 'record';
  cells: string[];
  /** Where the next record starts. */
  end: number;
  /** Number of cells that stood in quotes. */
  quoted: number;
  /** Quotes that don't do what quotes do: unclosed, or followed by other text. */
  flaws: number;
  /** A quoted cell holds a newline. */
  spansLines: boolean;
  /** Cells beyond the last column were left out. */
  isCut: boolean;
}

/** What stands at a place of a text: a record, one whose end has not come yet, or one that a quote left open spoils. */
export type Scan = Scanned | { kind: 'incomplete' } | { kind: 'broken'; quote: number };

/** How records are to be believed. */
export interface ScanLimits {
  /** Nothing follows the text. */
  isLast: boolean;
  /** Cells of a sound record, once known: tells a quote left open from a bare one. */
  width: number | null;
}

/** Spreadsheets have no more columns: what stands beyond is left out, so that an endless line stays small. */
export const mostCells = 16_384;
/** A quoted cell longer than this (spreadsheets stop at 32,767 characters) must close cleanly in a record of the right width. */
const longestCell = 100_000;
/** A quote not closed within this many characters is taken for one left open; a record is cut there. */
export const longestRecord = 16_000_000;

/** The record that starts at `start`. */
export function scanRecord(cursor: Cursor, start: number, limits: ScanLimits): Scan {
  const { text, dialect } = cursor;
  const stop = cursor.lineEnd(start);
  if (isCutShort(cursor, stop, limits)) return { kind: 'incomplete' };
  const quote = cursor.nextQuote(start);
  if (quote !== -1 && quote < stop) return scanQuoted(cursor, start, limits);
  const line = text.slice(start, stop);
  const cells = dialect.delimiter === null ? [line] : split(line, dialect.delimiter, dialect);
  const isCut = cells.length > mostCells;
  if (isCut) cells.length = mostCells;
  const end = stop + newlineLength(text, stop);
  return { kind: 'record', cells, end, quoted: 0, flaws: 0, spansLines: false, isCut };
}

function split(line: string, delimiter: string, dialect: TextDialect): string[] {
  const isEscaping = dialect.escape === 'backslash' && line.includes('\\');
  const cells = isEscaping ? splitEscaped(line, delimiter) : line.split(delimiter, mostCells + 1);
  return dialect.skipsBlanks ? cells.map(withoutFirstBlanks) : cells;
}

/** `a\,b` outside quotes: the delimiter after a backslash belongs to the cell. */
function splitEscaped(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at <= line.length && cells.length <= mostCells; at += 1) {
    if (line[at] === '\\' && at < line.length) at += 1;
    else if (at === line.length || line.startsWith(delimiter, at)) {
      cells.push(withoutBackslashes(line.slice(from, at)));
      from = at + delimiter.length;
    }
  }
  return cells;
}

const asTyped = (cell: string): string => cell;
const withoutFirstBlanks = (cell: string): string => cell.replace(/^ +/, '');
const trimmer = ({ skipsBlanks }: TextDialect) => (skipsBlanks ? withoutFirstBlanks : asTyped);

/** The line may go on in the next piece; a CR may be half of a CRLF. */
const isCutShort = ({ text }: Cursor, stop: number, { isLast }: ScanLimits): boolean =>
  !isLast && (stop === text.length || (stop === text.length - 1 && text[stop] === '\r'));

function scanQuoted(cursor: Cursor, start: number, limits: ScanLimits): Scan {
  const { text, dialect } = cursor;
  const record: Scanned = {
    kind: 'record',
    cells: [],
    end: start,
    quoted: 0,
    flaws: 0,
    spansLines: false,
    isCut: false,
  };
  let opened = -1;
  for (let at = start; ; at += dialect.delimiter?.length ?? 0) {
    const open = openingQuote(cursor, at);
    const cell = open === -1 ? null : readQuoted(cursor, open, limits.isLast);
    if (cell?.kind === 'incomplete') return cell;
    if (cell?.kind === 'unclosed') {
      return limits.isLast || text.length - open > longestRecord
        ? { kind: 'broken', quote: open }
        : { kind: 'incomplete' };
    }
    if (cell?.kind === 'text' && isStray(cursor, start, open, cell, limits)) return { kind: 'broken', quote: open };
    if (cell?.kind === 'closed') {
      record.quoted += 1;
      if (!cell.isClean) record.flaws += 1;
      if (cursor.lineEnd(open) < cell.end && text.slice(open, cell.end).search(/[\r\n]/) !== -1) {
        record.spansLines = true;
        if (opened === -1 || cell.end - open > longestCell) opened = open;
      }
    }
    at = takeCell(cursor, at, cell, record);
    if (isCutShort(cursor, cursor.lineEnd(at), limits)) return { kind: 'incomplete' };
    if (dialect.delimiter !== null && text.startsWith(dialect.delimiter, at)) continue;
    record.end = at + newlineLength(text, at);
    return opened !== -1 && isDoubtful(cursor, start, opened, record, limits)
      ? { kind: 'broken', quote: opened }
      : record;
  }
}

function addCell(record: Scanned, value: string): void {
  if (record.cells.length < mostCells) record.cells.push(value);
  else record.isCut = true;
}

/** Adds a cell to the record; gives where its delimiter or newline stands. */
function takeCell(cursor: Cursor, at: number, cell: QuotedCell | null, record: Scanned): number {
  if (cell?.kind === 'closed') {
    addCell(record, cell.value);
    return cell.end;
  }
  const { text, dialect } = cursor;
  const from = cell?.kind === 'text' ? cell.closing + 1 : at;
  if (cell) record.flaws += 1;
  // `"" words`: nothing stands in these quotes.
  const start = text.startsWith(`${dialect.quote}${dialect.quote}`, at) && from === at + 2 ? from : at;
  const line = cursor.lineEnd(from);
  const delimiter = dialect.delimiter === null ? -1 : cursor.next(dialect.delimiter, from);
  let end = delimiter === -1 ? line : Math.min(line, delimiter);
  if (dialect.escape === 'backslash') end = afterEscapes(cursor, from, end, line);
  const raw = trimmer(dialect)(text.slice(start, end));
  addCell(record, dialect.escape === 'backslash' ? withoutBackslashes(raw) : raw);
  return end;
}

/** The end of an unquoted cell that a delimiter after a backslash does not end. */
function afterEscapes({ text, dialect }: Cursor, from: number, end: number, line: number): number {
  let stop = end;
  while (stop < line && dialect.delimiter !== null && stop > from && text[stop - 1] === '\\') {
    const next = text.indexOf(dialect.delimiter, stop + 1);
    stop = next === -1 ? line : Math.min(line, next);
  }
  return stop;
}

/**
 * The quote's own line, with the quote taken away, has the right width: the quote was a stray one. On one line, only a
 * quote that swallows a delimiter can be told so.
 */
function isStray(
  cursor: Cursor,
  start: number,
  quote: number,
  { closing, spansLines }: { closing: number; spansLines: boolean },
  { width }: ScanLimits,
): boolean {
  if (width === null) return spansLines;
  const { delimiter } = cursor.dialect;
  const swallows = spansLines || (delimiter !== null && cursor.text.slice(quote, closing).includes(delimiter));
  return swallows && widthWithout(cursor, start, quote) === width;
}

/**
 * A record of several lines that is wrong all the same: a very long cell in a record of another width; or one that lacks
 * cells, where each of its lines by itself has them all. A cell too many takes nothing from quotes that close cleanly.
 */
function isDoubtful(cursor: Cursor, start: number, quote: number, record: Scanned, { width }: ScanLimits): boolean {
  const { length } = record.cells;
  if (length === width) return false;
  if (width === null) return false;
  if (record.end - quote > longestCell) return length < width || !record.cells.slice(width).every(isEmpty);
  if (width <= 1 || length > width) return false;
  return widthWithout(cursor, start, quote) === width && linesBelow(cursor, quote, record.end, width);
}

const isEmpty = (cell: string): boolean => cell.trim() === '';

/** Each line of a record below the one where a quote opens has the right width by itself. */
function linesBelow(cursor: Cursor, quote: number, end: number, width: number): boolean {
  const { text } = cursor;
  const below = text.slice(cursor.lineEnd(quote), end).split(/\r\n?|\n/);
  return below.every((line) => line.trim() === '' || cellsOfLine(line, cursor).length === width);
}

/** Cells of the line up to the end of the one where a quote stands, were that quote not there. */
function widthWithout(cursor: Cursor, start: number, quote: number): number {
  const { text, dialect } = cursor;
  const line = text.slice(start, quote) + text.slice(quote + 1, cursor.lineEnd(quote));
  return dialect.delimiter === null ? 1 : cellsOfLine(line, cursor).length;
}

/** Cells of a line read by itself, a quote left open being text. */
export function cellsOfLine(line: string, { dialect }: Pick<Cursor, 'dialect'>): string[] {
  const { delimiter, quote } = dialect;
  if (delimiter === null || quote === null) return delimiter === null ? [line] : line.split(delimiter, mostCells + 1);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const closing = line[at] === quote ? closingBefore(line, at, delimiter, quote) : -1;
    const end = closing === -1 ? line.indexOf(delimiter, at) : closing + 1;
    const raw = line.slice(at, end === -1 ? line.length : end);
    cells.push(closing === -1 ? raw : raw.slice(1, -1).replaceAll(quote + quote, quote));
    if (end === -1 || end >= line.length || cells.length > mostCells) return cells;
    at = end + delimiter.length;
  }
}

/** The quote that closes a cell of one line, right before a delimiter or the end. */
function closingBefore(line: string, open: number, delimiter: string, quote: string): number {
  for (let at = line.indexOf(quote, open + 1); at !== -1; at = line.indexOf(quote, at + 1)) {
    if (line[at + 1] === quote) at += 1;
    else if (at + 1 === line.length || line.startsWith(delimiter, at + 1)) return at;
  }
  return -1;
}
