import { type Cell, floorOf, isZeroMaskedLast } from './cell.ts';

/**
 * Masked cells of a grid, by row and column, that the sums of its rows and columns leave one value alone: no other grid
 * with the same printed cells and the same sums gives them more or less. A masked cell may be greater only where, beside
 * it, others can be made smaller and greater in turn until the way comes back to its row.
 */
export function fixedCells(grid: readonly (readonly Cell[])[]): [number, number][] {
  const isZeroMasked = grid.some((line) => line.some(isZeroMaskedLast));
  const canShrink = (cell: Cell): boolean => cell.count > (isZeroMasked ? 0 : floorOf(cell));
  return grid.flatMap((line, i) =>
    line.flatMap((cell, j): [number, number][] => {
      if (cell.n !== null) return [];
      const canGrow = isRound(grid, [i, j], canShrink);
      return canGrow || (canShrink(cell) && isRoundBack(grid, [i, j], canShrink)) ? [] : [[i, j]];
    }),
  );
}

type Grid = readonly (readonly Cell[])[];
type CanShrink = (cell: Cell) => boolean;

/** One more in this cell: its column must lose one elsewhere, the row of that one gain one, and so on to this row. */
function isRound(grid: Grid, [row, column]: [number, number], canShrink: CanShrink): boolean {
  const columns = new Set([column]);
  const rows = new Set<number>();
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    grid.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell.n !== null || (i === row && j === column)) return;
        const isLosing = columns.has(j) && !rows.has(i) && canShrink(cell);
        if (isLosing) rows.add(i);
        const isGaining = rows.has(i) && i !== row && !columns.has(j);
        if (isGaining) columns.add(j);
        isMoving ||= isLosing || isGaining;
      });
    });
  }
  return rows.has(row);
}

/** One less in this cell: the same round, each step the other way. */
function isRoundBack(grid: Grid, [row, column]: [number, number], canShrink: CanShrink): boolean {
  const columns = new Set([column]);
  const rows = new Set<number>();
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    grid.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell.n !== null || (i === row && j === column)) return;
        const isGaining = columns.has(j) && !rows.has(i);
        if (isGaining) rows.add(i);
        const isLosing = rows.has(i) && i !== row && !columns.has(j) && canShrink(cell);
        if (isLosing) columns.add(j);
        isMoving ||= isGaining || isLosing;
      });
    });
  }
  return rows.has(row);
}
