import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dialect, Row } from '../model/table.ts';

/** Merged cells: first and last spreadsheet row, first and last index of column. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** One grid of cells, before any meaning is given to it: a text file holds one, a workbook several. */
export interface Sheet {
  /** Null for a text file. */
  name: string | null;
  /** Settled once the rows have been read to their end. */
  dialect: Dialect;
  /** Records as parsed; blank ones are not given, and `row` counts them. */
  rows: AsyncGenerator<Row>;
  merges: readonly Merge[];
  isHidden: boolean;
  /** Spreadsheet rows that the person who opens the workbook does not see. */
  hiddenRows: readonly number[];
  /** Told once the header is found: its width tells a stray quote from one left open. */
  expectWidth(width: number): void;
  /** What was met while reading the cells; complete once the rows have ended. */
  problems(headerOf: (cell: number) => { column: string; header: string } | null): Diagnostic[];
}

/** What a file holds, or why it is no table. */
export interface Opened {
  sheets: Sheet[];
  diagnostics: Diagnostic[];
}
