import type { EditionCrossing } from '../../model/edition.ts';
import { type Cell, thresholdOf } from '../cell.ts';
import { maskGrid } from '../masking.ts';
import { isAnsweredNear, isNear, isSmallMove } from './move.ts';

/** One side of a crossing: its values, with those counted together. */
interface Line {
  code: string;
  merged?: { code: string }[] | undefined;
}

/** A crossing as this edition would print it, were it the only one. */
export interface CrossingNow<T extends Cell> {
  base: number;
  answered: number | null;
  /** Those who answered, printed or not: a number that is hidden for what stands beside it moved all the same. */
  both: number;
  rows: Line[];
  columns: Line[];
  /** One choice on each side: the cells add up to those who answered. */
  isSummed: boolean;
  isSymmetric: boolean;
  grid: T[][];
}

/**
 * Holds a crossing against what every given-out edition printed of it (oldest first), as tables are. Null: it keeps the
 * figures of the last one whole, too when its lines are not those of then.
 */
export function holdCrossing<T extends Cell>(now: CrossingNow<T>, earlier: readonly EditionCrossing[]): T[][] | null {
  const last = earlier.at(-1);
  if (!last) return now.grid;
  if (earlier.some((before) => hasOtherLines(before, now) || areMarginsNear(before, now))) return null;
  const isMoved = (last.answered === null ? now.answered : now.both) !== last.answered;
  if (!isMoved || now.isSymmetric) return isStill(now, earlier) ? now.grid : null;
  const small = now.grid.map((line, i) =>
    line.map((cell, j) => (isTelling(cell, place(now, i, j), now, earlier) ? { ...cell, n: null } : cell)),
  );
  const grid = maskGrid(withoutTellingLines(small, now, earlier));
  const printed = (cells: readonly { n: number | null }[]) => cells.filter(({ n }) => n !== null).length;
  const withheld = printed(now.grid.flat()) - printed(grid.flat());
  return withheld * 2 > printed(last.cells) ? null : grid;
}

const place = ({ rows, columns }: CrossingNow<Cell>, i: number, j: number) => ({
  row: rows[i]?.code ?? '',
  column: columns[j]?.code ?? '',
});

const cellOf = ({ cells }: EditionCrossing, at: { row: string; column: string }) =>
  cells.find(({ row, column }) => row === at.row && column === at.column);

const keyOf = ({ code, merged }: Line): string => [code, ...(merged ?? []).map((one) => one.code).sort()].join('+');

/** Lines gone since, or counted together otherwise: their sums would be told apart. */
function hasOtherLines(before: EditionCrossing, now: CrossingNow<Cell>): boolean {
  const differ = (then: Line[], today: Line[]) => {
    const [old, fresh] = [new Set(then.map(keyOf)), new Set(today.map(keyOf))];
    return [...old].some((key) => !fresh.has(key)) || today.some((line) => line.merged && !old.has(keyOf(line)));
  };
  return differ(before.rows, now.rows) || differ(before.columns, now.columns);
}

const areMarginsNear = (before: EditionCrossing, now: CrossingNow<Cell>): boolean =>
  isSmallMove(before.base, now.base) ||
  isAnsweredNear(before.answered, before.answered === null ? now.answered : now.both) ||
  (before.answered !== null && isSmallMove(before.base - before.answered, now.base - now.both));

const isStill = (now: CrossingNow<Cell>, earlier: readonly EditionCrossing[]): boolean =>
  now.grid.every((line, i) =>
    line.every(({ n, isSensitive }, j) =>
      earlier.every((before, index) => {
        const cell = cellOf(before, place(now, i, j));
        if (cell === undefined)
          return n === null || n === 0 || !isNear(n, [0, thresholdOf(isSensitive) - 1], isSensitive);
        if (n !== null && cell.n !== null) return !isSmallMove(cell.n, n, isSensitive);
        return n === cell.n || index < earlier.length - 1;
      }),
    ),
  ) && earlier.every((before) => tellingLines(now.grid, now, before).length === 0);

/** A masked cell of then may have been anything that the printed ones leave of those who answered. */
function isTelling(
  { n, isSensitive }: Cell,
  at: { row: string; column: string },
  { isSummed }: CrossingNow<Cell>,
  earlier: readonly EditionCrossing[],
): boolean {
  if (n === null) return true;
  return earlier.some((before) => {
    const cell = cellOf(before, at);
    if (cell && cell.n !== null) return isSmallMove(cell.n, n, isSensitive);
    const most = thresholdOf(isSensitive) - 1;
    const printed = isSummed ? before.cells.reduce((sum, one) => sum + (one.n ?? 0), 0) : 0;
    const left = cell ? Math.max(most, (before.answered ?? 0) - printed) : most;
    // A nought in the place of a mask would tell that those who left are those who said it.
    return (n > 0 || cell !== undefined) && isNear(n, [0, left], isSensitive);
  });
}

/** Lines whose printed sum moved by too few. */
function tellingLines(
  grid: readonly Cell[][],
  { rows, columns }: CrossingNow<Cell>,
  before: EditionCrossing,
): { side: 'rows' | 'columns'; index: number }[] {
  const sumOf = (line: (Cell | undefined)[]) =>
    line.reduce<number | null>((sum, cell) => (sum === null || !cell || cell.n === null ? null : sum + cell.n), 0);
  const sumThen = (lines: EditionCrossing['rows'], side: 'row' | 'column', code: string) =>
    lines.some((line) => line.code === code)
      ? before.cells
          .filter((cell) => cell[side] === code)
          .reduce<number | null>((sum, { n }) => (sum === null || n === null ? null : sum + n), 0)
      : null;
  const isSmall = (then: number | null, now: number | null) => then !== null && now !== null && isSmallMove(then, now);
  return [
    ...rows.flatMap(({ code }, index) =>
      isSmall(sumThen(before.rows, 'row', code), sumOf(grid[index] ?? [])) ? [{ side: 'rows' as const, index }] : [],
    ),
    ...columns.flatMap(({ code }, index) =>
      isSmall(sumThen(before.columns, 'column', code), sumOf(grid.map((line) => line[index])))
        ? [{ side: 'columns' as const, index }]
        : [],
    ),
  ];
}

/** Of a line whose sum tells, the smallest count above nought is masked (the first of equals); its complement follows. */
function withoutTellingLines<T extends Cell>(
  grid: T[][],
  now: CrossingNow<T>,
  earlier: readonly EditionCrossing[],
): T[][] {
  let made = grid;
  for (const { side, index } of earlier.flatMap((before) => tellingLines(grid, now, before))) {
    const line = side === 'rows' ? (made[index] ?? []) : made.flatMap((row) => row[index] ?? []);
    const victim = line
      .filter(({ n }) => n !== null && n > 0)
      .reduce<T | null>((best, cell) => (best === null || cell.count < best.count ? cell : best), null);
    made = made.map((row) => row.map((cell) => (cell === victim ? { ...cell, n: null } : cell)));
  }
  return made;
}
