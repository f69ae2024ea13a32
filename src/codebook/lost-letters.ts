import type { GridTable } from './grid-table.ts';

/** Letters of Windows-1252 above U+00FF, the encoding in which a spreadsheet saves «CSV» in much of Europe and Africa. */
const beyondLatin1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** A cell as it comes back from a file saved in Windows-1252: each letter that the encoding lacks is a question mark. */
const asSaved = (cell: string): string =>
  cell.replace(/[\u0100-\uFFFF]/g, (letter) => (beyondLatin1.has(letter) ? letter : '?'));

/** Columns that say which row a cell stands in, in any file of the grid. */
const rowKeys = ['axe', 'code', 'sous_code', 'langue', 'liste', 'code_liste'];

function rowReader(headers: readonly string[]) {
  const folded = headers.map((header) => header.trim().toLowerCase());
  const keys = rowKeys.map((key) => folded.indexOf(key));
  return {
    folded,
    keyOf: (cells: readonly string[], header: string, typed: string): string =>
      JSON.stringify([header, ...keys.map((index) => (cells[index] ?? '').trim()), typed]),
  };
}

/**
 * An edited copy whose Arabic letters were lost in saving, with those of the tool's own grid put back, cell by cell, where
 * the row is the same and nothing else changed in the cell; and the number of cells that were put back.
 */
export function restoreLetters(table: GridTable, own: readonly string[][]): { table: GridTable; restored: number } {
  if (!table.rows.some(({ cells }) => cells.some((cell) => cell.includes('?')))) return { table, restored: 0 };
  const [ownHeaders = [], ...ownRows] = own;
  const bundled = rowReader(ownHeaders);
  const whole = new Map<string, string>();
  for (const cells of ownRows) {
    cells.forEach((cell, index) => {
      const saved = asSaved(cell.trim());
      if (saved !== cell.trim()) whole.set(bundled.keyOf(cells, bundled.folded[index] ?? '', saved), cell.trim());
    });
  }
  const edited = rowReader(table.headers);
  let restored = 0;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const typed = cell.trim().replace(/^'(?=[=+\-@])/, '');
      if (!typed.includes('?')) return cell;
      const known = whole.get(edited.keyOf(row.cells, edited.folded[index] ?? '', typed));
      if (known === undefined) return cell;
      restored += 1;
      return known;
    }),
  }));
  return { table: { ...table, rows }, restored };
}
