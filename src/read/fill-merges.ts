import type { Row } from '../model/table.ts';
import type { Merge } from './sheet.ts';

/** Cells filled from the merged cells they are part of: how many, and the first. */
export interface FillTally {
  count: number;
  first: { row: number; column: number } | null;
}

/**
 * Rows under the header with the value of cells merged downwards given to each of their rows; merges that start in the
 * header or above are its own. Blank rows are not given, so none is made of a merge alone.
 */
export async function* fillMerges(
  rows: AsyncIterable<Row>,
  merges: readonly Merge[],
  headerRow: number,
  tally: FillTally,
): AsyncGenerator<Row> {
  const waiting = merges.filter(({ top, bottom }) => top > headerRow && bottom > top).sort((a, b) => a.top - b.top);
  let active: { merge: Merge; value: string }[] = [];
  let next = 0;
  for await (const row of rows) {
    active = active.filter(({ merge }) => merge.bottom >= row.row);
    const filled = active.length > 0 ? fillRow(row, active, tally) : row;
    for (let merge = waiting[next]; merge && merge.top <= row.row; merge = waiting[next]) {
      next += 1;
      const value = merge.top === row.row ? (row.cells[merge.left] ?? '') : '';
      if (value.trim() !== '') active.push({ merge, value });
    }
    yield filled;
  }
}

function fillRow(row: Row, active: readonly { merge: Merge; value: string }[], tally: FillTally): Row {
  const cells = [...row.cells];
  for (const { merge, value } of active) {
    if ((cells[merge.left] ?? '').trim() !== '') continue;
    while (cells.length < merge.left) cells.push('');
    cells[merge.left] = value;
    tally.count += 1;
    tally.first ??= { row: row.row, column: merge.left };
  }
  return { ...row, cells };
}
