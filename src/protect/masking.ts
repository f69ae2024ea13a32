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

/** A cell of a crossing: the units it counts. */
interface CrossedCell extends Cell {
  units: ReadonlySet<string>;
}

/** What the edition says of the values along one side of a crossing. */
export interface Side {
  /** By value: its own table masks it. */
  masked: boolean[];
  /** Its own table names who has which value. */
  isNamed: boolean;
}

/**
 * Masks a crossing whose tables a reader has too. Hidden whole: a line that fewer than three units fill (its pattern would
 * be one organisation's), and a line whose value its own table masks. Along a side that names its organisations, a cell
 * that holds everybody of its line would tell of each of them by name. Then small cells and what a subtraction would find;
 * a table crossed with itself is masked alike on both sides of its diagonal.
 */
export function maskCrossing<T extends CrossedCell>(
  grid: T[][],
  rows: Side,
  columns: Side,
  isSymmetric: boolean,
): T[][] {
  const down = hideLines(grid, rows, rows.isNamed && !columns.isNamed);
  let made = maskGrid(transpose(hideLines(transpose(down), columns, columns.isNamed && !rows.isNamed)));
  if (!isSymmetric) return made;
  for (let before = -1; before !== countMasked(made); ) {
    before = countMasked(made);
    made = maskGrid(mirrored(made));
  }
  return made;
}

/**
 * Lines along one side: hidden whole where too few fill them or their table hides them; else the cells that tell of all.
 * Where the other side is empty from end to end nothing is hidden: the noughts of every line say the same there.
 */
function hideLines<T extends CrossedCell>(grid: T[][], side: Side, isTelling: boolean): T[][] {
  const isEmpty = (grid[0] ?? []).map((_, rank) => grid.every((line) => (line[rank]?.count ?? 0) === 0));
  return grid.map((line, index) => {
    const units = new Set(line.flatMap((cell) => [...cell.units])).size;
    const isThin = units > 0 && units < smallestCell.ordinary;
    const isWhole = isThin || side.masked[index] === true;
    const isHidden = ({ count }: T, rank: number) =>
      isWhole ? isEmpty[rank] !== true : isTelling && units > 0 && count === units;
    return line.map((cell, rank) => (isHidden(cell, rank) ? { ...cell, n: null } : cell));
  });
}

/** A masked cell masks the one across the diagonal, which counts the same units. */
const mirrored = <T extends Cell>(grid: T[][]): T[][] =>
  grid.map((line, i) => line.map((cell, j) => (grid[j]?.[i]?.n === null ? { ...cell, n: null } : cell)));

const countMasked = (grid: Cell[][]): number => grid.flat().filter(({ n }) => n === null).length;

const transpose = <T>(grid: T[][]): T[][] =>
  (grid[0] ?? []).map((_, column) => grid.flatMap((row) => (column in row ? [row[column] as T] : [])));
