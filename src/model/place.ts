/** Where a value stands in a file, in the words of the person who sees it in a spreadsheet. */
export interface Place {
  /** File name relative to the data folder, with `/`. */
  file: string;
  /** Sheet name, for workbooks. */
  sheet?: string;
  /** Row as a spreadsheet numbers it: the header of an ordinary file is row 1. */
  row?: number;
  /** Line of the file on which the row starts, counted from 1; differs from `row` when cells hold line breaks. */
  line?: number;
  /** Spreadsheet letter(s) of the column: A, B … AA. */
  column?: string;
  /** Header as typed. */
  header?: string;
}

/** A value with the cells it came from; the two are never separated. */
export interface Sourced<T> {
  value: T;
  from: Place[];
}
