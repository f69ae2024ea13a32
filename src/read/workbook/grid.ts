import type { Row } from '../../model/table.ts';
import type { Merge } from '../sheet.ts';
import { WorkbookFault } from './fault.ts';

/** Cells of one kind met in a sheet: how many, and the first. */
export interface GridTally {
  count: number;
  first: { row: number; column: number; text: string } | null;
}

/** The cells of a sheet as text, and what its looks say. Rows and columns are counted as in `Merge`. */
export interface Grid {
  /** Rows that are not blank. */
  rows: Row[];
  merges: Merge[];
  hiddenRows: number[];
  /** Indexes of columns. */
  hiddenColumns: [first: number, last: number][];
  /** Cells that show an error (`#N/A`). */
  errors: GridTally;
  /** Cells that refer to a text the workbook lacks. */
  lostTexts: GridTally;
  /** Formulas stored without their value. */
  uncomputed: GridTally;
  /** Set when reading stopped before the end. */
  fault: WorkbookFault | null;
}

/** Spreadsheets have no more rows and columns than this; what stands beyond is no cell. */
export const lastRow = 1_048_576;
export const lastColumn = 16_383;
/**
 * Cells of all the sheets of a workbook, blank ones before a filled one included, that may still be held in memory. A few
 * bytes of .ods can ask for billions; a file of text, which is read as it comes, has no such limit.
 */
export interface Budget {
  cells: number;
}

export const newBudget = (): Budget => ({ cells: 10_000_000 });

export const emptyGrid = (): Grid => ({
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  errors: { count: 0, first: null },
  lostTexts: { count: 0, first: null },
  uncomputed: { count: 0, first: null },
  fault: null,
});

/** Counts a cell of a kind and keeps the first. */
export function note(tally: GridTally, row: number, column: number, text: string): void {
  tally.count += 1;
  tally.first ??= { row, column, text };
}

/** Takes the filled cells of rows in turn; throws a `WorkbookFault` when there are more than a machine should hold. */
export function gridFiller(
  grid: Grid,
  budget: Budget,
): { put(column: number, text: string): void; endRow(row: number): void } {
  let cells: string[] = [];
  return {
    put(column, text) {
      if (text === '' || column > lastColumn) return;
      budget.cells -= Math.max(0, column + 1 - cells.length);
      if (budget.cells < 0) throw new WorkbookFault('too-big', 'too many cells');
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
    endRow(row) {
      if (cells.some((cell) => cell.trim() !== '')) grid.rows.push({ row, line: row, cells });
      cells = [];
    },
  };
}
