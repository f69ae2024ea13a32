import { append } from '../diagnostics/append.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row, TableKind } from '../model/table.ts';
import type { LookedSheet } from './choose-sheets.ts';
import { headerSearchRows } from './header.ts';
import { chosenSheets, headerOfTop, isBlankRow } from './header-of-top.ts';
import { openSheets } from './open-sheets.ts';
import { takeRows } from './pieces.ts';
import type { Source } from './read-tables.ts';
import type { Sheet } from './sheet.ts';

/** How a table was read, whatever its columns are. */
export interface Description {
  /** Sheet of a workbook; absent from a text file. */
  sheet?: string;
  /** Whether the workbook hides that sheet, which is read only when the configuration names it. */
  hidden?: boolean;
  /** `utf-8` (also plain ASCII), `utf-16le`, `windows-1252` …; null in a workbook. */
  encoding: string | null;
  /** Null for one column, and in a workbook. */
  delimiter: string | null;
  /** Null when no cell is quoted, and in a workbook. */
  quote: string | null;
  /** Spreadsheet row of the header, the first of its rows where it has several; null when the table has none. */
  header_row: number | null;
  /** The last of the header's rows, where it has several. */
  header_last_row?: number;
  /** Rows below the header (all rows, when there is none) that are neither blank nor HXL hashtags. */
  rows: number;
  /** Header cells as typed, joined where the header has several rows; null when there is no header. */
  columns: string[] | null;
  /** What `validate` takes the table for; null when it is none of ours. */
  kind: TableKind | null;
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
  const tops: Row[][] = [];
  // Titles and blank rows may stand above the header: more rows are looked at than searched.
  for (const sheet of opened.sheets) tops.push(await takeRows(sheet.rows, headerSearchRows * 4));
  const chosen = await chosenSheets(source, opened.sheets, tops);
  for (const [at, sheet] of opened.sheets.entries()) {
    descriptions.push(await describe(sheet, tops[at] ?? [], chosen[at] ?? null, withTable));
    append(
      diagnostics,
      sheet.problems(() => null),
    );
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
  kind: null,
  ...(withTable ? { table: [] } : {}),
});

async function describe(
  sheet: Sheet,
  first: readonly Row[],
  chosen: LookedSheet | null,
  withTable: boolean,
): Promise<Description> {
  const table: string[][] | null = withTable ? [] : null;
  let filled = 0;
  const keep = (row: Row) => {
    while (table && table.length < row.row - 1) table.push([]);
    table?.push(row.cells);
    if (!isBlankRow(row)) filled += 1;
  };
  for (const row of first) keep(row);
  for await (const row of sheet.rows) keep(row);
  const header = headerOfTop(
    first.filter((row) => !isBlankRow(row)),
    chosen,
  );
  const { encoding, delimiter, quote, format } = sheet.dialect;
  return {
    ...(sheet.name === null ? {} : { sheet: sheet.name, hidden: sheet.isHidden }),
    encoding: format === 'text' ? encoding : null,
    delimiter,
    quote,
    header_row: header?.row ?? null,
    ...(header && header.lastRow > header.row ? { header_last_row: header.lastRow } : {}),
    rows: filled - (header?.taken ?? 0),
    columns: header?.columns ?? null,
    kind: header?.kind ?? null,
    ...(table ? { table } : {}),
  };
}
