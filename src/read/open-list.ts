import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { findGenericHeader } from './generic-header.ts';
import { findHeader, headerSearchRows, readHeader } from './header.ts';
import { openSheets } from './open-sheets.ts';
import { follow, takeRows } from './pieces.ts';
import type { Source } from './read-tables.ts';
import type { Sheet } from './sheet.ts';

/** A table whose columns nobody told: its header, and the rows below. */
export interface List {
  /** Sheet of a workbook; null for a text file. */
  sheet: string | null;
  /** Null when the first row is data already. */
  headers: string[] | null;
  /** Spreadsheet row of the header; null without one. */
  headerRow: number | null;
  /** Rows below the header; a blank line is none, a row of empty cells is one. Iterate once. */
  rows: AsyncGenerator<Row>;
  /** What was met on the way; complete once the rows have ended. */
  problems(): Diagnostic[];
}

/**
 * The tables of any file, text or workbook, whatever their columns. A row that bears every header in `wanted` is the
 * header; for want of one, the row that looks like one. Lists are to be read one after the other.
 */
export async function openList(
  source: Source,
  wanted: readonly string[],
): Promise<{ lists: AsyncGenerator<List>; diagnostics: Diagnostic[] }> {
  const { file, settings, kind } = source;
  const opened = await openSheets(source.open(), { file, settings, kind, keepsBlankRows: true });
  return { lists: listsOf(opened.sheets, wanted, file), diagnostics: opened.diagnostics };
}

async function* listsOf(sheets: readonly Sheet[], wanted: readonly string[], file: string): AsyncGenerator<List> {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  for (const sheet of visible.length > 0 ? visible : sheets) {
    const top = (await takeRows(sheet.rows, headerSearchRows * 4)).filter(({ cells }) => cells.length > 0);
    const filled = top.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const grid = filled.map(({ cells }) => cells);
    const at = headerIn(grid, wanted, file);
    const header = at === null ? undefined : filled[at];
    if (header) sheet.expectWidth(header.cells.length);
    yield {
      sheet: sheet.name,
      headers: header?.cells ?? null,
      headerRow: header?.row ?? null,
      rows: filledRows(follow(header ? top.slice(top.indexOf(header) + 1) : top, sheet.rows)),
      problems: () => sheet.problems(() => null),
    };
  }
}

/** Index of the row that bears the most headers wanted, else two that are known, else of what looks like a header. */
function headerIn(grid: readonly string[][], wanted: readonly string[], file: string): number | null {
  const keys = wanted.map(foldKey);
  const counts = grid.map((cells) => {
    const own = new Set(cells.map(foldKey));
    return keys.filter((key) => own.has(key)).length;
  });
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const generic = findGenericHeader(grid, headerSearchRows);
  const likely = grid.slice(0, generic === null ? 3 : generic + 2);
  const known = findHeader(likely, (cells) => readHeader(cells, file, 'acteurs', null));
  return known && known.header.known >= 2 ? known.index : generic;
}

async function* filledRows(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const row of rows) if (row.cells.length > 0) yield row;
}
