import type { Row } from '../model/table.ts';
import { detached } from '../text/detach.ts';
import { Cursor } from './cursor.ts';
import { countNewlines, newlineLength } from './newlines.ts';
import { cellsOfLine, longestRecord, mostCells, type Scan, type Scanned, scanRecord } from './scan.ts';
import type { TextDialect } from './text-dialect.ts';

/** A row whose cell opens a quote that nothing closes, read by itself. */
export interface BrokenRow {
  row: number;
  line: number;
  /** Index of the cell that opens the quote. */
  cell: number;
  /** Start of that cell, quote included. */
  excerpt: string;
}

/** Where a text starts in its file, and what it is cut with. */
export interface RecordOptions {
  dialect: TextDialect;
  /** Lines and spreadsheet rows before the text. */
  linesBefore: number;
  rowsBefore: number;
  /** Width of the header, once known: tells a broken quote from a bare one. */
  width: () => number | null;
  /** Blank rows are given too: a line without anything as no cell at all. */
  keepsBlankRows: boolean;
  onBroken: (broken: BrokenRow) => void;
  /** A row with more cells or characters than any table has: what stands beyond is left out. */
  onCut: (row: number, line: number) => void;
  onQuoted: () => void;
}

/** How far a text has been read: rows and lines so far. */
interface Place {
  row: number;
  line: number;
  /** The end of an endless line is passed over. */
  isPassing: boolean;
}

/**
 * Rows of a text that arrives in pieces, each with its spreadsheet row and its file line. Blank rows are counted, and
 * given on demand. A quote left open costs its own row only: that row is read alone, the next line starts afresh.
 */
export async function* readRecords(pieces: AsyncIterable<string>, options: RecordOptions): AsyncGenerator<Row> {
  const place = { row: options.rowsBefore, line: options.linesBefore, isPassing: false };
  let pending = '';
  let parts: string[] = [];
  let length = 0;
  let wanted = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    // A cell of megabytes is looked at again only once it has grown by half.
    if (length < wanted) continue;
    pending = pending + parts.join('');
    parts = [];
    const { rest, isStuck } = yield* takeRecords(pending, false, place, options);
    pending = rest;
    length = rest.length;
    wanted = isStuck ? Math.min(length * 1.5, longestRecord + 1) : 0;
  }
  yield* takeRecords(pending + parts.join(''), true, place, options);
}

/** Rows that end in `text`; gives back the text left over, and whether no record ended in it. `place` moves on. */
function* takeRecords(
  text: string,
  isLast: boolean,
  place: Place,
  options: RecordOptions,
): Generator<Row, { rest: string; isStuck: boolean }> {
  const cursor = new Cursor(text, options.dialect);
  let at = place.isPassing ? passed(cursor, place) : 0;
  while (at < text.length) {
    const start = at;
    let scan = scanRecord(cursor, at, { isLast, width: options.width() });
    if (scan.kind === 'incomplete' && text.length - at > longestRecord) {
      scan = scanRecord(cursor, at, { isLast: true, width: options.width() });
      place.isPassing = !isLast && isEndless(cursor, scan);
    }
    if (scan.kind === 'incomplete') break;
    const { record, quote } = soundRecord(cursor, start, scan);
    at = record.end;
    const row = placed(cursor, start, record, place);
    if (record.isCut || place.isPassing) options.onCut(row.row, row.line);
    if (quote !== null) options.onBroken(brokenRow(cursor, start, quote, row));
    if (record.quoted > 0) options.onQuoted();
    if (row.cells.some((cell) => cell.trim() !== '')) yield row;
    else if (options.keepsBlankRows)
      yield record.end - start <= newlineLength(text, start) ? { ...row, cells: [] } : row;
  }
  return { rest: text.slice(at), isStuck: at === 0 };
}

/** A record cut where the text stops, before the end of its line. */
function isEndless(cursor: Cursor, scan: Scan): boolean {
  const { text } = cursor;
  if (scan.kind === 'broken') return cursor.lineEnd(scan.quote) === text.length;
  return scan.kind === 'record' && scan.end === text.length && !/[\r\n]$/.test(text.slice(-1));
}

/** Where a line that is passed over ends, if it ends in this text. */
function passed(cursor: Cursor, place: Place): number {
  const stop = cursor.lineEnd(0);
  place.isPassing = stop === cursor.text.length;
  return stop + newlineLength(cursor.text, stop);
}

/** A record as it is, or the lines up to the quote that spoils it read by themselves, without that quote. */
function soundRecord(
  cursor: Cursor,
  start: number,
  scan: Exclude<Scan, { kind: 'incomplete' }>,
): { record: Scanned; quote: number | null } {
  if (scan.kind === 'record') return { record: scan, quote: null };
  const { text } = cursor;
  const stop = cursor.lineEnd(scan.quote);
  const cells = cellsOfLine(text.slice(start, scan.quote) + text.slice(scan.quote + 1, stop), cursor);
  const isCut = cells.length > mostCells;
  if (isCut) cells.length = mostCells;
  const end = stop + newlineLength(text, stop);
  return { record: { kind: 'record', cells, end, quoted: 0, flaws: 1, spansLines: false, isCut }, quote: scan.quote };
}

function placed({ text, dialect }: Cursor, start: number, record: Scanned, place: Place): Row {
  place.row += 1;
  const row: Row = { row: place.row, line: place.line + 1, cells: record.cells };
  const mayHoldNewlines = record.spansLines || record.flaws > 0 || dialect.newline !== 'any';
  const body = mayHoldNewlines ? text.slice(start, record.end) : '';
  place.line += body === '' ? 1 : countNewlines(body) + (/[\r\n]$/.test(body) ? 0 : 1);
  return row;
}

function brokenRow(cursor: Cursor, start: number, quote: number, { row, line }: Row): BrokenRow {
  const before = cellsOfLine(`${cursor.text.slice(start, quote)}x`, cursor).length - 1;
  const excerpt = cursor.text.slice(quote, Math.min(quote + 40, cursor.lineEnd(quote)));
  return { row, line, cell: before, excerpt: detached(excerpt) };
}

/** The first records of a text, at most `limit`: for looking at a sample. One cut short at the end is left out. */
export function sampleRecords(text: string, isWhole: boolean, dialect: TextDialect, limit: number): Scanned[] {
  const cursor = new Cursor(text, dialect);
  const records: Scanned[] = [];
  for (let at = 0; at < text.length && records.length < limit; ) {
    const scan = scanRecord(cursor, at, { isLast: isWhole, width: null });
    if (scan.kind === 'incomplete') break;
    const { record } = soundRecord(cursor, at, scan);
    records.push(record);
    at = record.end;
  }
  return records;
}
