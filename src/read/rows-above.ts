import type { HeaderMatch, Row } from '../model/table.ts';
import { cellType } from './cell-type.ts';

const isFilled = (cell: string): boolean => cell.trim() !== '';
const isTyped = (cell: string): boolean =>
  ['number', 'date', 'url', 'email'].includes(cellType(cell)) || /^(?:\+|00)?\d[\d .()-]{6,20}$/.test(cell.trim());

/**
 * Rows above a header that hold records and no title: they fill half of its columns or more, and hold figures, dates or
 * addresses, or values that stand in the same column below. A file pasted under another, a header typed too low.
 */
export function recordsAbove(above: readonly Row[], headers: readonly HeaderMatch[], below: readonly Row[]): Row[] {
  const width = headers.filter(({ header }) => isFilled(header)).length;
  return above.filter(({ cells }) => {
    const filled = cells.filter(isFilled);
    if (filled.length < 2 || filled.length * 2 < width || filled.some((cell) => cell.length > 1000)) return false;
    const isSaidBelow = cells.some(
      (cell, at) => isFilled(cell) && below.some((row) => (row.cells[at] ?? '').trim() === cell.trim()),
    );
    return isSaidBelow || filled.some(isTyped);
  });
}
