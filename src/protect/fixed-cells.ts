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
      const canGrow = isRound(grid, [i, j], canShrink, anyCell);
      return canGrow || (canShrink(cell) && isRound(grid, [i, j], anyCell, canShrink)) ? [] : [[i, j]];
    }),
  );
}

type Grid = readonly (readonly Cell[])[];
type CanMove = (cell: Cell) => boolean;

const anyCell: CanMove = () => true;

/**
 * One more in this cell: its column must lose one elsewhere, the row of that one gain one, and so on to this row. One less
 * is the same round with gains and losses the other way. `inColumn` and `inRow` tell which cells may take each step.
 */
function isRound(grid: Grid, [row, column]: [number, number], inColumn: CanMove, inRow: CanMove): boolean {
  const columns = new Set([column]);
  const rows = new Set<number>();
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    grid.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell.n !== null || (i === row && j === column)) return;
        const isFirst = columns.has(j) && !rows.has(i) && inColumn(cell);
        if (isFirst) rows.add(i);
        const isSecond = rows.has(i) && i !== row && !columns.has(j) && inRow(cell);
        if (isSecond) columns.add(j);
        isMoving ||= isFirst || isSecond;
      });
    });
  }
  return rows.has(row);
}
