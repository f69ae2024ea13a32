import { type Cell, floorOf, isTooSmall, isZeroMaskedLast, thresholdOf } from './cell.ts';
import { fixedCells } from './fixed-cells.ts';
import { smallestCell } from './policy.ts';

/** First pass: every cell too small to print. */
export const maskSmall = <T extends Cell>(cells: T[]): T[] =>
  cells.map((cell) =>
    cell.n !== null && cell.isVoid !== true && isTooSmall(cell.n, cell.isSensitive) ? { ...cell, n: null } : cell,
  );

/**
 * Second pass, for cells whose sum a reader knows. One masked cell alone could be found by subtraction; masked cells that
 * sum to the least they may be are all found. The smallest printed count beside them is then masked too (the first of
 * equals), in a grid one whose other line has a mask already; a zero only when nothing else is left, and then nobody knows any more that a masked cell holds somebody.
 */
export function maskComplement<T extends Cell>(
  cells: T[],
  isBesideMask: (index: number) => boolean = () => false,
): T[] {
  const masked = cells.filter(({ n }) => n === null);
  const sum = masked.reduce((total, { count }) => total + count, 0);
  const floor = masked.some(isZeroMaskedLast) ? 0 : masked.reduce((total, cell) => total + floorOf(cell), 0);
  const isFound = masked.length === 1 || (masked.length > 1 && sum === floor);
  return isFound ? maskNext(cells, isBesideMask) : cells;
}

/**
 * Second pass, for cells of a question of several answers, of which each unit gave one at least. Printed cells too few for
 * the units that answered tell that the masked ones are as great as masked ones may be.
 */
export function maskShortfall<T extends Cell>(cells: T[], answered: number): T[] {
  const masked = cells.filter(({ n }) => n === null);
  const printed = cells.reduce((total, { n }) => total + (n ?? 0), 0);
  const most = masked.reduce((total, { isSensitive }) => total + thresholdOf(isSensitive) - 1, 0);
  // Everybody, masked alone where the others are too few: nothing else could be so great.
  const isAlone = masked.length === 1 && masked[0]?.isEverybody === true;
  const isFound =
    masked.length > 0 && (isAlone || !masked.some(({ count, isSensitive }) => count >= thresholdOf(isSensitive)));
  if (!isFound || answered - printed < most) return cells;
  const made = maskNext(cells);
  return made === cells ? cells : maskShortfall(made, answered);
}

/** Masks the smallest printed count (the first of equals); a zero only when nothing else is left. */
function maskNext<T extends Cell>(cells: T[], isBesideMask: (index: number) => boolean = () => false): T[] {
  const victim =
    smallestPrinted(cells.filter(({ count }, index) => count > 0 && isBesideMask(index))) ?? smallestPrinted(cells);
  return victim === null ? cells : cells.map((cell) => (cell === victim ? { ...cell, n: null } : cell));
}

const smallestPrinted = <T extends Cell>(cells: T[]): T | null =>
  cells
    .filter(({ n, isVoid }) => n !== null && isVoid !== true)
    .reduce<T | null>((best, cell) => (best === null || rank(cell.count) < rank(best.count) ? cell : best), null);

const rank = (n: number): number => (n === 0 ? Number.POSITIVE_INFINITY : n);

/** Along which lines of a grid a reader knows the sums: a line across adds up when the columns are of one choice. */
export interface Sums {
  across: boolean;
  down: boolean;
}

const bothWays: Sums = { across: true, down: true };

/**
 * Masks a table of two dimensions: what is too small, then complements along the lines whose sums a reader may know until
 * nothing changes, then what sums of both directions together would still fix. `rows` is a dense grid; the result has the
 * same shape.
 */
export function maskGrid<T extends Cell>(rows: T[][], sums: Sums = bothWays): T[][] {
  let grid = complemented(rows.map(maskSmall), sums);
  if (!sums.across || !sums.down) return grid;
  const tried = new Set<string>();
  for (let fixed = fixedCells(grid); ; fixed = fixedCells(grid)) {
    const next = fixed.find(([i, j]) => !tried.has(`${i} ${j}`));
    if (next === undefined) return grid;
    tried.add(next.join(' '));
    const made = complemented(maskBeside(grid, next), sums);
    // Something moved: cells that nothing helped before may be helped now.
    if (countMasked(made) > countMasked(grid)) tried.clear();
    grid = made;
  }
}

/** The smallest printed count in the row or the column of a cell is masked. */
function maskBeside<T extends Cell>(grid: T[][], [row, column]: [number, number]): T[][] {
  const beside = [...(grid[row] ?? []), ...grid.flatMap((line) => line[column] ?? [])];
  const victim = smallestPrinted(beside);
  return grid.map((line) => line.map((cell) => (cell === victim ? { ...cell, n: null } : cell)));
}

function complemented<T extends Cell>(rows: T[][], sums: Sums): T[][] {
  let grid = rows;
  for (let before = -1; before !== countMasked(grid); ) {
    before = countMasked(grid);
    if (sums.across) grid = withComplements(grid, sums.down);
    if (sums.down) grid = transpose(withComplements(transpose(grid), sums.across));
  }
  return grid;
}

/** Line by line; where the other lines add up too, a complement is sought in one that has a mask already. */
function withComplements<T extends Cell>(rows: T[][], addsUpToo: boolean): T[][] {
  const grid = [...rows];
  for (const [index, line] of grid.entries()) {
    const isBesideMask = (rank: number) =>
      addsUpToo && grid.some((other, at) => at !== index && other[rank]?.n === null);
    grid[index] = maskComplement(line, isBesideMask);
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
  /** One choice: cells along this side add up. */
  isOneChoice: boolean;
  /** Whether a cell (its place in the line, its units, all units of the line) tells of organisations that the edition puts under this value by name. */
  tells?: (index: number, rank: number, units: ReadonlySet<string>, line: ReadonlySet<string>) => boolean;
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
  const sums = { across: columns.isOneChoice, down: rows.isOneChoice };
  const made = maskGrid(maskPrimary(grid, rows, columns), sums);
  return isSymmetric ? mirrored(made) : made;
}

/** What a crossing masks for its own sake, before any complement. */
export function maskPrimary<T extends CrossedCell>(grid: T[][], rows: Side, columns: Side): T[][] {
  const down = hideLines(withVoid(grid, rows, columns), rows, rows.isNamed && !columns.isNamed);
  const across = transpose(hideLines(transpose(down), columns, columns.isNamed && !rows.isNamed));
  return across.map(maskSmall);
}

/**
 * Noughts of lines that hold nobody are known to be noughts; not those of a sensitive code, which nobody may be known to
 * have, nor those of a value that its own table masks, which somebody has.
 */
function withVoid<T extends CrossedCell>(grid: T[][], rows: Side, columns: Side): T[][] {
  const isVoid = (line: T[], isMasked: boolean | undefined) =>
    isMasked !== true && line.every(({ count }) => count === 0) && !line.every(({ isSensitive }) => isSensitive);
  const down = transpose(grid).map((line, rank) => isVoid(line, columns.masked[rank]));
  return grid.map((line, index) => {
    const isWhole = isVoid(line, rows.masked[index]);
    return line.map((cell, rank) => (isWhole || down[rank] === true ? { ...cell, isVoid: true } : cell));
  });
}

/**
 * Lines along one side: hidden whole where too few fill them or their table hides them; else the cells that tell of all.
 * Where the other side is empty from end to end nothing is hidden: the noughts of every line say the same there. Where it
 * holds all its units in one line, a cell tells no more than the table of its row.
 */
function hideLines<T extends CrossedCell>(grid: T[][], side: Side, isTelling: boolean): T[][] {
  const isOnly = grid.filter((line) => line.some(({ count }) => count > 0)).length === 1;
  return grid.map((line, index) => {
    const all = new Set(line.flatMap((cell) => [...cell.units]));
    const units = all.size;
    const isThin = units > 0 && units < smallestCell.ordinary;
    const isWhole = isThin || side.masked[index] === true;
    return line.map((cell, rank) => {
      if (isWhole) return cell.isVoid === true ? cell : { ...cell, n: null, isInHiddenLine: true };
      const isOfAll = isTelling && !isOnly && units > 0 && cell.count === units;
      return isOfAll || side.tells?.(index, rank, cell.units, all) === true ? { ...cell, n: null } : cell;
    });
  });
}

/** A masked cell masks the one across the diagonal, which counts the same units. */
const mirrored = <T extends Cell>(grid: T[][]): T[][] =>
  grid.map((line, i) => line.map((cell, j) => (grid[j]?.[i]?.n === null ? { ...cell, n: null } : cell)));

export const countMasked = (grid: Cell[][]): number => grid.flat().filter(({ n }) => n === null).length;

export const transpose = <T>(grid: T[][]): T[][] =>
  (grid[0] ?? []).map((_, column) => grid.flatMap((row) => (column in row ? [row[column] as T] : [])));
