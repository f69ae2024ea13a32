import { type CellType, cellType } from './cell-type.ts';

/** Rows below a header that its cells are compared with. */
const comparedRows = 40;
const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const isTyped = (type: CellType): boolean =>
  type !== 'empty' && type !== 'text' && type !== 'list' && type !== 'series' && type !== 'odd';

/**
 * Index of the header among the first rows of any table, whose columns nobody told: the first row as full as the table
 * whose cells are names and not values like those below. Titles and notes above are passed over. Null when the first full
 * row looks like the data.
 */
export function findGenericHeader(rows: readonly string[][], searched: number): number | null {
  const width = commonWidth(rows);
  if (width === 0) return null;
  for (const [index, cells] of rows.slice(0, searched).entries()) {
    if (!isFull(cells, width)) continue;
    const [next = [], ...below] = rows.slice(index + 1, index + 1 + comparedRows);
    const hasHoles = cells.filter(isFilled).length * 4 < width * 3;
    // A row with holes may be a heading over several columns: the header may still follow.
    const isHeading = hasHoles && next.filter(isFilled).length * 4 >= width * 3 && isHeader(next, below);
    if (!isHeading && isHeader(cells, [next, ...below])) return index;
    if (!hasHoles) return null;
  }
  return null;
}

/** Cells that most rows have, filled or not; the filled extent, so that a spreadsheet's empty columns don't count. */
function commonWidth(rows: readonly string[][]): number {
  const count = new Map<number, number>();
  for (const cells of rows) {
    const extent = cells.findLastIndex(isFilled) + 1;
    if (extent > 0) count.set(extent, (count.get(extent) ?? 0) + 1);
  }
  const [most] = [...count].sort(([a, m], [b, n]) => n - m || b - a);
  return most?.[0] ?? 0;
}

/** A header fills two thirds of the table's width or more, and half of its own cells; a title fills one or two. */
function isFull(cells: readonly string[], width: number): boolean {
  const filled = cells.filter(isFilled).length;
  const extent = cells.findLastIndex(isFilled) + 1;
  if (width <= 2) return extent === width;
  return extent * 3 >= width * 2 && filled * 2 >= Math.min(width, extent) && filled > 1;
}

function isHeader(cells: readonly string[], below: readonly string[][]): boolean {
  if (below.every((row) => !row.some(isFilled)))
    return cells.every((cell) => !isFilled(cell) || !isTyped(cellType(cell)));
  let [forHeader, against, names, repeats] = [0, 0, 0, 0];
  for (const [column, cell] of cells.entries()) {
    const own = cellType(cell);
    if (own === 'empty') continue;
    const values = below.map((row) => row[column] ?? '').filter(isFilled);
    const typed = values.filter((value) => isTyped(cellType(value))).length;
    const isName = !isTyped(own) || (isYear(cell) && !values.some(isYear));
    if (isName) names += 1;
    if (typed > 0.6 * values.length) {
      if (isName) forHeader += 1;
      else against += 1;
    } else if (!isName && values.length > 0) against += 0.5;
    if (isName && values.some((value) => value.trim() === cell.trim())) repeats += 1;
  }
  if (forHeader > 0 || against > 0) return forHeader > against || (forHeader === against && names > 0 && repeats === 0);
  // Words over words: a header, unless what it says is said again below.
  return names > 0 && repeats * 3 < names + 2;
}

/** A year or a span of two, which heads a column of figures. */
const isYear = (cell: string): boolean => /^\s*(?:19|20)\d{2}(?:\s?[-/]\s?\d{2,4})?\s*$/.test(cell);
