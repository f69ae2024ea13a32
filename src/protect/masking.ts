import { smallestCell } from './policy.ts';

/** A count that may be masked: null means masked. */
export interface Cell {
  n: number | null;
  /** The true count, masked or not. */
  count: number;
  isSensitive: boolean;
}

/** Whether a count is too small to print: 1 or 2; a sensitive code under 5, zero included. */
export function isTooSmall(n: number, isSensitive: boolean): boolean {
  return isSensitive ? n < smallestCell.sensitive : n > 0 && n < smallestCell.ordinary;
}

/** First pass: every cell too small to print. */
export const maskSmall = <T extends Cell>(cells: T[]): T[] =>
  cells.map((cell) => (cell.n !== null && isTooSmall(cell.n, cell.isSensitive) ? { ...cell, n: null } : cell));

/**
 * Second pass, for cells whose sum a reader knows. One masked cell alone could be found by subtraction; masked cells that
 * sum to their number can only be ones. The smallest printed count beside them is then masked too (the first of equals);
 * a zero only when nothing else is left.
 */
export function maskComplement<T extends Cell>(cells: T[]): T[] {
  const masked = cells.filter(({ n }) => n === null);
  const sum = masked.reduce((total, { count }) => total + count, 0);
  const isFound = masked.length === 1 || (masked.length > 1 && sum === masked.length);
  const candidates = cells.filter(({ n }) => n !== null);
  const victim = candidates.reduce<T | null>(
    (best, cell) => (best === null || rank(cell.count) < rank(best.count) ? cell : best),
    null,
  );
  if (!isFound || victim === null) return cells;
  return cells.map((cell) => (cell === victim ? { ...cell, n: null } : cell));
}

const rank = (n: number): number => (n === 0 ? Number.POSITIVE_INFINITY : n);

/**
 * Masks a table of two dimensions whose line sums a reader may know: complement by row and by column until nothing
 * changes. `rows` is a dense grid; the result has the same shape.
 */
export function maskGrid<T extends Cell>(rows: T[][]): T[][] {
  let grid = rows.map(maskSmall);
  for (let pass = 0; pass < rows.length * (rows[0]?.length ?? 0) + 1; pass++) {
    const before = countMasked(grid);
    grid = grid.map(maskComplement);
    grid = transpose(transpose(grid).map(maskComplement));
    if (countMasked(grid) === before) return grid;
  }
  return grid;
}

/** A line that fewer than three units fill is masked whole, zeros included: its pattern would be one organisation's. */
export const maskThinLine = <T extends Cell>(line: T[], units: number): T[] =>
  units > 0 && units < smallestCell.ordinary ? line.map((cell) => ({ ...cell, n: null })) : line;

const countMasked = (grid: Cell[][]): number => grid.flat().filter(({ n }) => n === null).length;

const transpose = <T>(grid: T[][]): T[][] =>
  (grid[0] ?? []).map((_, column) => grid.flatMap((row) => (column in row ? [row[column] as T] : [])));
