/** A stretch of text cut at the end of a record, and the record that its quotes spoil, if one follows. */
export interface Scan {
  /** Length of the text that holds whole, sound records. */
  end: number;
  /** Position of the quote that opens a cell and is never rightly closed; the spoilt record starts at `end`. */
  brokenQuote: number | null;
}

/** A quoted cell longer than this (spreadsheets stop at 32,767 characters) must close cleanly in a record of the right width. */
const longestCell = 100_000;
/** A quote not closed within this many characters is taken for one left open. */
const longestQuote = 16_000_000;
/** Text without any end of record is cut here, so that memory stays bounded. */
const longestRecord = 4_000_000;

/**
 * Finds the last record that ends in `text`, following quotes as csv-parse does. When a quote closes on a later line
 * before other text, `isBroken` is asked of the record up to the end of the line where the quote opens (and of the
 * quote's position in it): true reads that much by itself. A very long cell is believed when its quote closes cleanly in
 * a record of `width` cells.
 */
export function scanRecords(
  text: string,
  delimiter: string,
  isLast: boolean,
  isBroken: (record: string, quote: number) => boolean,
  width: number | null,
): Scan {
  let recordStart = 0;
  let longest = longestRecord;
  let position = 0;
  while (position < text.length) {
    const opening = openingQuote(text, position, delimiter);
    const newline = text.indexOf('\n', position);
    if (newline !== -1 && (opening === -1 || newline < opening)) {
      // Text without quotes: every newline up to the next opening quote ends a record.
      const end = opening === -1 ? text.length : opening;
      recordStart = text.lastIndexOf('\n', end - 1) + 1;
      position = recordStart;
      if (opening === -1) break;
      continue;
    }
    if (opening === -1) break;
    const closing = closingQuote(text, opening + 1);
    if (closing === -1) {
      const isLong = text.length - opening > longestQuote && text.includes('\n', opening);
      if (isLast || isLong) return { end: recordStart, brokenQuote: opening };
      longest = longestQuote;
      break;
    }
    const next = text[closing + 1];
    if (spansLines(text, opening, closing)) {
      const isClean = next === undefined || next === '\n' || next === delimiter;
      const isLong = closing - opening > longestCell;
      const found = isLong && isClean ? recordWidth(text, recordStart, delimiter) : null;
      if (found && !found.isWhole && !isLast && closing - opening <= longestQuote) {
        longest = longestQuote;
        break;
      }
      const isWrong = isLong
        ? found === null || found.width !== width
        : !isClean && isBroken(text.slice(recordStart, lineEnd(text, opening)), opening - recordStart);
      if (isWrong) return { end: recordStart, brokenQuote: opening };
    }
    if (next === undefined && !isLast) {
      longest = longestQuote;
      break;
    }
    position = closing + 1;
  }
  const isWhole = isLast || (recordStart === 0 && text.length > longest);
  return { end: isWhole ? text.length : recordStart, brokenQuote: null };
}

/** The next quote that opens a cell: at the start of the text, of a line, or after a delimiter. */
function openingQuote(text: string, from: number, delimiter: string): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    const before = quote === 0 ? '\n' : text[quote - 1];
    if (before === '\n' || before === delimiter) return quote;
  }
  return -1;
}

/** The quote that ends a quoted cell; doubled quotes belong to it. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** Number of cells of the record that starts at `from`, and whether the text holds its end. */
function recordWidth(text: string, from: number, delimiter: string): { width: number; isWhole: boolean } {
  let width = 1;
  for (let at = from; ; width++) {
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      if (closing === -1) return { width, isWhole: false };
      at = closing + 1;
    }
    const end = lineEnd(text, at);
    const next = text.slice(at, end).indexOf(delimiter);
    if (next === -1) return { width, isWhole: end < text.length };
    at += next + 1;
  }
}

const spansLines = (text: string, from: number, to: number): boolean => {
  const newline = text.indexOf('\n', from);
  return newline !== -1 && newline < to;
};

/** Position of the newline that ends the line on which `from` stands, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
