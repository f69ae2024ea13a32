import type { Cursor } from './cursor.ts';

/** A cell that begins with a quote: read to its end, left open, not yet whole, or plain text that holds quotes. */
export type QuotedCell =
  | { kind: 'closed'; value: string; end: number; quote: number; isClean: boolean }
  | { kind: 'unclosed' }
  | { kind: 'incomplete' }
  /** The quote closes before other text, on its own line or (`spansLines`) on a later one. */
  | { kind: 'text'; closing: number; spansLines: boolean };

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Where a cell's opening quote stands: at its start, or after blanks; -1 when it has none. */
export function openingQuote({ text, dialect }: Cursor, start: number): number {
  const { quote, delimiter } = dialect;
  if (quote === null) return -1;
  let at = start;
  while (isBlank(text[at]) && text[at] !== delimiter) at += 1;
  return text[at] === quote ? at : -1;
}

/** Reads the cell whose quote opens at `open`; `end` is where its delimiter or newline stands, or the end of the text. */
export function readQuoted(cursor: Cursor, open: number, isLast: boolean): QuotedCell {
  const { text, dialect } = cursor;
  const closing = closingQuote(cursor, open + 1);
  if (closing === -1) return { kind: 'unclosed' };
  const end = afterBlanks(cursor, closing + 1);
  if (end >= text.length - 1 && !isLast) return { kind: 'incomplete' };
  const value = unescaped(text.slice(open + 1, closing), cursor);
  if (isCellEnd(cursor, end)) return { kind: 'closed', value, end, quote: open, isClean: true };
  const spansLines = cursor.lineEnd(open) < closing;
  const later = spansLines ? -1 : laterClosing(cursor, open, closing);
  if (later === -1) return { kind: 'text', closing, spansLines };
  const whole = text.slice(open + 1, later).replaceAll(`${dialect.quote}${dialect.quote}`, dialect.quote ?? '');
  return { kind: 'closed', value: whole, end: afterBlanks(cursor, later + 1), quote: open, isClean: false };
}

/** The quote that ends a quoted cell: not doubled, not after a backslash that escapes it. */
function closingQuote(cursor: Cursor, from: number): number {
  const { text, dialect } = cursor;
  let at = cursor.nextQuote(from);
  while (at !== -1) {
    if (dialect.escape === 'backslash' && isEscaped(text, at, from)) at = cursor.nextQuote(at + 1);
    else if (text[at + 1] === dialect.quote) at = cursor.nextQuote(at + 2);
    else return at;
  }
  return -1;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let backslashes = 0;
  while (at - 1 - backslashes >= from && text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function unescaped(content: string, { dialect }: Cursor): string {
  const { quote } = dialect;
  if (quote === null) return content;
  const single = content.includes(quote) ? content.replaceAll(quote + quote, quote) : content;
  return dialect.escape === 'backslash' ? withoutBackslashes(single) : single;
}

/** A backslash before a letter or a digit is no escape of quotes: a path, `\N`. */
export const withoutBackslashes = (content: string): string =>
  content.includes('\\') ? content.replace(/\\([^\p{L}\p{N}\s])/gu, '$1') : content;

function afterBlanks({ text, dialect }: Cursor, from: number): number {
  let at = from;
  while (isBlank(text[at]) && text[at] !== dialect.delimiter) at += 1;
  return at;
}

const isCellEnd = (cursor: Cursor, at: number): boolean =>
  at >= cursor.text.length ||
  cursor.lineEnd(at) === at ||
  (cursor.dialect.delimiter !== null && cursor.text.startsWith(cursor.dialect.delimiter, at));

/**
 * `"he said "no" twice";x`: the quote met first opens words inside the cell (a blank before, a letter after), so the cell
 * ends at the first quote of the line that a delimiter follows, before any quote that opens another cell. -1 otherwise.
 */
function laterClosing(cursor: Cursor, open: number, closing: number): number {
  const { text, dialect } = cursor;
  const before = text[closing - 1] ?? '';
  const isInner =
    closing - 1 > open && /[\s(«‘“'\u00a0]/u.test(before) && /[\p{L}\p{N}]/u.test(text[closing + 1] ?? '');
  if (!isInner) return -1;
  const stop = cursor.lineEnd(closing);
  for (let at = text.indexOf(dialect.quote ?? '', closing + 1); at !== -1 && at < stop; ) {
    if (isCellEnd(cursor, afterBlanks(cursor, at + 1))) return at;
    if (dialect.delimiter !== null && text.slice(at - dialect.delimiter.length, at) === dialect.delimiter) return -1;
    at = text.indexOf(dialect.quote ?? '', at + 1);
  }
  return -1;
}
