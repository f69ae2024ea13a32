import { problem } from '../../diagnostics/create.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dialect, Row } from '../../model/table.ts';
import type { Sheet } from '../sheet.ts';
import { WorkbookFault } from './fault.ts';
import { faultProblem } from './fault-problem.ts';
import { emptyGrid, type Grid, type GridTally } from './grid.ts';
import type { WorkbookSheet } from './workbook.ts';

type HeaderOf = Parameters<Sheet['problems']>[0];

/** A sheet of a workbook as every sheet is given; its cells are read when its rows or its looks are asked for. */
export function sheetOfWorkbook(
  source: WorkbookSheet,
  { file, keepsBlankRows }: { file: string; keepsBlankRows: boolean },
  format: 'xlsx' | 'ods',
): Sheet {
  const dialect: Dialect = { format, encoding: 'utf-8', hasBom: false, delimiter: null, quote: null };
  let grid: Grid | null = null;
  const read = (): Grid => {
    grid ??= readSafely(source);
    return grid;
  };
  return {
    name: source.name,
    dialect,
    rows: rowsOf(read, keepsBlankRows),
    get merges() {
      return read().merges;
    },
    isHidden: source.isHidden,
    get hiddenRows() {
      return read().hiddenRows;
    },
    expectWidth() {},
    problems: (headerOf) => problemsOf(read(), { file, sheet: source.name }, headerOf),
  };
}

function readSafely(source: WorkbookSheet): Grid {
  try {
    return source.read();
  } catch (error) {
    return {
      ...emptyGrid(),
      fault: error instanceof WorkbookFault ? error : new WorkbookFault('damaged', String(error)),
    };
  }
}

async function* rowsOf(read: () => Grid, keepsBlankRows: boolean): AsyncGenerator<Row> {
  let next = 1;
  for (const row of read().rows) {
    if (keepsBlankRows) for (; next < row.row; next += 1) yield { row: next, line: next, cells: [] };
    next = row.row + 1;
    yield row;
  }
}

/** What was met in the cells: errors, formulas without value, hidden columns, where reading stopped. */
function problemsOf(grid: Grid, place: { file: string; sheet: string }, headerOf: HeaderOf): Diagnostic[] {
  const at = ({ first }: GridTally) =>
    first === null ? place : { ...place, row: first.row, ...headerOf(first.column) };
  const { errors, lostTexts, uncomputed, hiddenColumns, fault } = grid;
  const found: Diagnostic[] = [];
  if (fault) found.push(faultProblem(fault, place));
  if (errors.first) {
    const where = { place: at(errors), actual: errors.first.text };
    found.push(problem('LEC-064', { n: errors.count }, where));
  }
  if (lostTexts.count > 0) found.push(problem('LEC-084', { n: lostTexts.count }, { place: at(lostTexts) }));
  if (uncomputed.count > 0) found.push(problem('LEC-065', { n: uncomputed.count }, { place: at(uncomputed) }));
  const titles = hiddenColumns.flatMap(([first, last]) => {
    const indexes = Array.from({ length: Math.min(last - first + 1, 1000) }, (_, index) => first + index);
    return indexes.flatMap((index) => headerOf(index)?.header.trim() || []);
  });
  if (titles.length > 0) found.push(problem('LEC-062', { n: titles.length, titres: titles.join(', ') }, { place }));
  return found;
}
