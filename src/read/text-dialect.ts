/**
 * What ends a record: any newline, or one kind only. A file whose records end in CR or CRLF may hold other newlines in
 * cells that nothing quotes.
 */
export type Newline = 'any' | 'lf' | 'cr' | 'crlf';

/** What a text is cut with. */
export interface TextDialect {
  /** Null for a table of one column. */
  delimiter: string | null;
  /** What may surround a cell; null for nothing. */
  quote: string | null;
  /** How a quote is written inside a quoted cell: twice, or (too) after a backslash. */
  escape: 'doubled' | 'backslash';
  newline: Newline;
  /** A blank follows every delimiter, before quotes too: it is no part of the cells. */
  skipsBlanks: boolean;
}

/** What spreadsheets write. */
export const usualDialect = (delimiter: string | null): TextDialect => ({
  delimiter,
  quote: '"',
  escape: 'doubled',
  newline: 'any',
  skipsBlanks: false,
});
