import type { Row } from '../model/table.ts';
import type { Merge } from './sheet.ts';

/** Columns that a subheading is merged over, at least. */
const narrowest = 3;

/** Rows whose only words stand in one cell merged over several columns and one row, marked as subheadings. */
export async function* markBanners(rows: AsyncIterable<Row>, merges: readonly Merge[]): AsyncGenerator<Row> {
  const wide = merges.filter(({ top, bottom, left, right }) => top === bottom && right - left + 1 >= narrowest);
  const leftByRow = new Map(wide.map(({ top, left }) => [top, left]));
  for await (const row of rows) {
    const left = leftByRow.get(row.row);
    const isBanner = left !== undefined && row.cells.every((cell, at) => (cell.trim() !== '') === (at === left));
    yield isBanner ? { ...row, isBanner } : row;
  }
}
