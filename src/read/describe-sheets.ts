import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row } from '../model/table.ts';
import { findGenericHeader } from './generic-header.ts';
import { findHeader, headerSearchRows, readHeader } from './header.ts';
import { openSheets } from './open-sheets.ts';
import { takeRows } from './pieces.ts';
import type { Source } from './read-tables.ts';
import type { Sheet } from './sheet.ts';

/** How a table was read, whatever its columns are. */
export interface Description {
  /** Sheet of a workbook; absent from a text file. */
  sheet?: string;
  /** `utf-8` (also plain ASCII), `utf-16le`, `windows-1252` …; null in a workbook. */
  encoding: string | null;
  /** Null for one column, and in a workbook. */
  delimiter: string | null;
  /** Null when no cell is quoted, and in a workbook. */
  quote: string | null;
  /** Spreadsheet row of the header; null when the table has none. */
  header_row: number | null;
  /** Rows below the header (all rows, when there is none) that are not blank. */
  rows: number;
  /** Header cells as typed; null when there is no header. */
  columns: string[] | null;
  /** Every record as parsed: `table[i]` is spreadsheet row `i + 1`, a blank one being `[]`. */
  table?: string[][];
}

/** What a file was read as, sheet by sheet, with the problems met. No description when it is no table. */
export async function describeSheets(
  source: Source,
  withTable: boolean,
): Promise<{ descriptions: Description[]; diagnostics: Diagnostic[] }> {
  const { file, settings, kind } = source;
  const opened = await openSheets(source.open(), { file, settings, kind, keepsBlankRows: true });
  const diagnostics = [...opened.diagnostics];
  const descriptions: Description[] = [];
  for (const sheet of opened.sheets) {
    descriptions.push(await describe(sheet, source, withTable));
    diagnostics.push(...sheet.problems(() => null));
  }
  const isEmpty = opened.sheets.length === 0 && diagnostics.every(({ severity }) => severity !== 'error');
  return { descriptions: isEmpty ? [empty(withTable)] : descriptions, diagnostics };
}

/** A text without a word is a table of no row. */
const empty = (withTable: boolean): Description => ({
  encoding: 'utf-8',
  delimiter: null,
  quote: null,
  header_row: null,
  rows: 0,
  columns: null,
  ...(withTable ? { table: [] } : {}),
});

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

async function describe(sheet: Sheet, source: Source, withTable: boolean): Promise<Description> {
  const table: string[][] | null = withTable ? [] : null;
  const top: Row[] = [];
  let filled = 0;
  const keep = (row: Row) => {
    while (table && table.length < row.row - 1) table.push([]);
    table?.push(row.cells);
    if (!isBlank(row)) filled += 1;
  };
  // Titles and blank rows may stand above the header: more rows are looked at than searched.
  for (const row of await takeRows(sheet.rows, headerSearchRows * 4)) {
    if (!isBlank(row)) top.push(row);
    keep(row);
  }
  const found = headerIn(top, source);
  for await (const row of sheet.rows) keep(row);
  const header = found === null ? null : top[found];
  const { encoding, delimiter, quote, format } = sheet.dialect;
  return {
    ...(sheet.name === null ? {} : { sheet: sheet.name }),
    encoding: format === 'text' ? encoding : null,
    delimiter,
    quote,
    header_row: header?.row ?? null,
    rows: filled - (found === null ? 0 : found + 1),
    columns: header?.cells ?? null,
    ...(table ? { table } : {}),
  };
}

/** Index of the header among rows that are not blank: two known columns, else what looks like a header. */
function headerIn(top: readonly Row[], { file, kind, settings }: Source): number | null {
  const rows = top.map(({ cells }) => cells);
  const generic = findGenericHeader(rows, headerSearchRows);
  // Known columns are looked for down to a little below what looks like a header: each look costs milliseconds.
  const likely = rows.slice(0, generic === null ? 5 : generic + 3);
  const known = findHeader(likely, (cells) => readHeader(cells, file, kind, settings));
  return known && known.header.known >= 2 ? known.index : generic;
}
