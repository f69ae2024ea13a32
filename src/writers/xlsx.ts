import type { CsvCell } from './csv.ts';
import { type ListSource, planLists } from './xlsx-lists.ts';
import { sheetNames } from './xlsx-names.ts';
import { workbookParts } from './xlsx-package.ts';
import { sheetXml } from './xlsx-sheet.ts';
import { SharedStrings } from './xlsx-strings.ts';
import { writeZip } from './zip.ts';

export interface WorkbookColumn {
  header: string;
  /** In characters. */
  width?: number;
  /** Shown beside the cell when it is selected, header included. */
  note?: string;
  /** Values of a drop-down list: a column (0 = first) of another sheet, below its header, or the values themselves. */
  list?: ListSource;
  /** Any other value may be typed (several values in one cell): the list helps and never blocks. */
  allowOther?: boolean;
  /** What is typed stays as typed: telephones keep their `+` and their zeros. */
  isText?: boolean;
  /** Where the person types: its cells are coloured and framed. */
  isInput?: boolean;
  /** Not shown: ids that are read back. */
  isHidden?: boolean;
  /** Words between `[[` and `]]` are shown in bold, without these marks. */
  hasMarks?: boolean;
  /** Values of the drop-down list of each row, in the order of the rows, in place of one `list` for all. */
  lists?: readonly (readonly string[])[];
}

export interface WorkbookSheet {
  /** Cleaned of the signs that spreadsheets forbid, cut to 31 characters, made unique. */
  name: string;
  columns: readonly WorkbookColumn[];
  rows: readonly (readonly CsvCell[])[];
  isHidden?: boolean;
  /** Rows that stay in sight, the header being the first. Default 1. */
  frozenRows?: number;
  /** Columns that stay in sight, from the left. Default 0. */
  frozenColumns?: number;
  /** Bold header on a fill, with a filter. Default true. */
  headerStyle?: boolean;
  wrap?: boolean;
  rightToLeft?: boolean;
  protect?: boolean;
  /** Rows (1 = header) in italics on grey: an example that is no data. */
  exampleRows?: readonly number[];
}

export interface WorkbookProperties {
  title: string;
  language: 'fr' | 'en';
}

/**
 * An Excel workbook (Office Open XML, ISO/IEC 29500). Strings are always strings, never formulas; numbers are numbers.
 * Same input, same bytes. Lists too long for one rule go to a hidden sheet `listes`.
 */
export function writeXlsx(sheets: readonly WorkbookSheet[], properties: WorkbookProperties): Uint8Array {
  const planned = planLists(sheets);
  const names = sheetNames(planned.sheets.map(({ name }) => name));
  const strings = new SharedStrings();
  const firstVisible = Math.max(
    0,
    planned.sheets.findIndex(({ isHidden }) => !isHidden),
  );
  const bodies = planned.sheets.map((sheet, index) =>
    sheetXml({
      sheet,
      strings,
      isFirst: index === firstVisible,
      language: properties.language,
      formulaOf: (column) => planned.formulaOf(column, names),
    }),
  );
  return writeZip(workbookParts({ sheets: planned.sheets, names, firstVisible, bodies, strings, properties }));
}
