import { type Budget, type Grid, gridFiller, lastColumn, lastRow, note } from './grid.ts';
import { isError, odsCellText } from './ods-cell.ts';
import type { Attributes } from './xml.ts';

/** Takes what stands inside one table of an .ods; `level` counts from 1 for what stands in the table itself. */
export interface OdsSheet {
  open(name: string, attributes: Attributes, level: number): void;
  close(name: string, level: number): void;
  text(piece: string): void;
}

/** A row of cells waiting to be repeated. */
interface OdsCell {
  column: number;
  repeat: number;
  text: string;
}

const countOf = (written: string | undefined, most: number): number => {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
};
const isHiddenBy = (attributes: Attributes): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

/** Elements in a cell whose paragraphs are none of its own: notes, drawings, tables within. */
const asides = new Set([
  'annotation',
  'frame',
  'custom-shape',
  'g',
  'control',
  'table',
  'ruby-text',
  'shapes',
  'title',
  'desc',
]);

/**
 * Fills a grid from the elements of a table. Repeats of blank cells and rows are counted and never made; repeats of
 * filled ones are, as the spreadsheet shows them.
 */
export function odsSheetReader(grid: Grid, budget: Budget): OdsSheet {
  const filler = gridFiller(grid, budget);
  const position = { row: 0, column: 0, definedColumn: 0 };
  let rowRepeat = 1;
  let cells: OdsCell[] = [];
  let cell: Attributes | null = null;
  let isCovered = false;
  let paragraphs: string[] = [];
  let isParagraph = 0;
  /** Level of the aside that is being passed over. */
  let aside: number | null = null;

  const startCell = (attributes: Attributes, covered: boolean): void => {
    cell = attributes;
    isCovered = covered;
    paragraphs = [];
  };
  const endCell = (): void => {
    if (!cell) return;
    const repeat = countOf(cell['table:number-columns-repeated'], lastColumn + 1);
    const text = isCovered ? '' : odsCellText(cell, paragraphs.join('\n'));
    const [row, column] = [position.row + 1, position.column];
    if (text !== '') {
      cells.push({ column, repeat, text });
      if (isError(cell, text)) note(grid.errors, row, column, text);
    }
    noteMerge(grid, cell, row, column);
    position.column += repeat;
    cell = null;
  };
  const endRow = (): void => {
    // A row said to be repeated is there that many times only if something is in it.
    for (let copy = 1; cells.length > 0 && copy <= rowRepeat && position.row + copy <= lastRow; copy += 1) {
      for (const { column, repeat, text } of cells) {
        const end = Math.min(column + repeat - 1, lastColumn);
        for (let at = column; at <= end; at += 1) filler.put(at, text);
      }
      filler.endRow(position.row + copy);
    }
    position.row += rowRepeat;
  };
  return {
    open(name, attributes, level) {
      if (aside !== null) return;
      if (asides.has(name)) aside = level;
      else if (name === 'table-cell') startCell(attributes, false);
      else if (name === 'covered-table-cell') startCell(attributes, true);
      else if (name === 'table-row') {
        rowRepeat = countOf(attributes['table:number-rows-repeated'], lastRow);
        cells = [];
        position.column = 0;
        if (isHiddenBy(attributes)) noteHiddenRows(grid, position.row + 1, rowRepeat);
      } else if (name === 'table-column') {
        const repeat = countOf(attributes['table:number-columns-repeated'], lastColumn + 1);
        const first = position.definedColumn;
        if (isHiddenBy(attributes)) grid.hiddenColumns.push([first, first + repeat - 1]);
        position.definedColumn += repeat;
      } else if (cell && (name === 'p' || name === 'h')) {
        isParagraph += 1;
        paragraphs.push('');
      } else if (name === 's') append(' '.repeat(countOf(attributes['text:c'], 32_767)));
      else if (name === 'tab') append('\t');
      else if (name === 'line-break') append('\n');
    },
    close(name, level) {
      if (aside !== null) {
        if (level === aside) aside = null;
      } else if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      else if (name === 'table-row') endRow();
      else if (cell && (name === 'p' || name === 'h')) isParagraph -= 1;
    },
    text(piece) {
      if (aside === null && isParagraph > 0) append(piece.replace(/[\t\n\r ]+/g, ' '));
    },
  };

  function append(text: string): void {
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }
}

function noteMerge(grid: Grid, cell: Attributes, row: number, column: number): void {
  const rows = countOf(cell['table:number-rows-spanned'], lastRow);
  const columns = countOf(cell['table:number-columns-spanned'], lastColumn + 1);
  if (rows * columns > 1)
    grid.merges.push({ top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 });
}

/** A filter hides thousands of rows, the blank ones under the table among them: these are never listed. */
function noteHiddenRows(grid: Grid, first: number, count: number): void {
  for (let row = first; row < first + Math.min(count, 10_000); row += 1) grid.hiddenRows.push(row);
}
