import type { Row } from '../model/table.ts';
import { countNewlines, parseCells } from './parse-cells.ts';
import { lineEnd, scanRecords } from './scan.ts';

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
  delimiter: string | null;
  /** Lines and spreadsheet rows before the text. */
  linesBefore: number;
  rowsBefore: number;
  /** Width of the header, once known: tells a broken quote from a bare one. */
  width: () => number | null;
  onBroken: (broken: BrokenRow) => void;
}

/**
 * Rows of a text that arrives in pieces, each with its spreadsheet row and its file line. Blank lines are not given. A
 * quote left open costs its own row only: that row is read alone, the next line starts afresh.
 */
export async function* readRecords(pieces: AsyncIterable<string>, options: RecordOptions): AsyncGenerator<Row> {
  const place = { row: options.rowsBefore, line: options.linesBefore };
  let pending = '';
  for await (const piece of pieces) {
    pending += piece;
    const { rows, rest } = takeRecords(pending, false, place, options);
    pending = rest;
    yield* rows;
  }
  yield* takeRecords(pending, true, place, options).rows;
}

/** Rows that end in `text`, and the text left over; `place` moves on. */
export function takeRecords(
  text: string,
  isLast: boolean,
  place: { row: number; line: number },
  options: Pick<RecordOptions, 'delimiter' | 'width' | 'onBroken'>,
): { rows: Row[]; rest: string } {
  const rows: Row[] = [];
  let rest = text;
  for (;;) {
    const { end, brokenQuote } = scanRecords(
      rest,
      options.delimiter ?? '\0',
      isLast,
      (record, quote) => isSoundWithout(record, quote, options),
      options.width(),
    );
    takeWhole(rest.slice(0, end), place, options.delimiter, rows);
    if (brokenQuote === null) return { rows, rest: rest.slice(end) };
    const stop = lineEnd(rest, brokenQuote);
    takeBroken(rest.slice(end, stop), brokenQuote - end, place, options, rows);
    rest = rest.slice(stop + 1);
  }
}

/** A bare record with its opening quote taken away has the header's width: the quote was a stray one. */
function isSoundWithout(
  record: string,
  quote: number,
  { delimiter, width }: Pick<RecordOptions, 'delimiter' | 'width'>,
) {
  const expected = width();
  return expected === null || parseCells(withoutQuote(record, quote), delimiter)[0]?.cells.length === expected;
}

const withoutQuote = (record: string, quote: number): string => record.slice(0, quote) + record.slice(quote + 1);

function takeWhole(text: string, place: { row: number; line: number }, delimiter: string | null, rows: Row[]): void {
  if (text === '') return;
  let lastEnd = { row: 0, line: 1 };
  for (const { cells, row, line } of parseCells(text, delimiter)) {
    lastEnd = { row, line: line + cells.reduce((sum, cell) => sum + countNewlines(cell), 0) + 1 };
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: place.row + row, line: place.line + line, cells });
  }
  const lines = countNewlines(text) + (text.endsWith('\n') ? 0 : 1);
  // Blank lines after the last record are rows too.
  place.row += lastEnd.row + Math.max(0, lines - (lastEnd.line - 1));
  place.line += lines;
}

function takeBroken(
  record: string,
  quote: number,
  place: { row: number; line: number },
  { delimiter, onBroken }: Pick<RecordOptions, 'delimiter' | 'onBroken'>,
  rows: Row[],
): void {
  const cell = (parseCells(`${record.slice(0, quote)}x`, delimiter)[0]?.cells.length ?? 1) - 1;
  place.row += 1;
  onBroken({ row: place.row, line: place.line + 1, cell, excerpt: record.slice(quote, quote + 40) });
  const cells = parseCells(withoutQuote(record, quote), delimiter)[0]?.cells ?? [];
  if (cells.some((value) => value.trim() !== '')) rows.push({ row: place.row, line: place.line + 1, cells });
  place.line += countNewlines(record) + 1;
}
