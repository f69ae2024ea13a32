import { columnByKey, hiddenCell } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Table } from '../model/table.ts';

/** Undoes what the tool does to the cells of the tables it writes for people. */
export interface CellsAsTyped {
  of(cells: string[]): string[];
  /** Told once the rows have ended. */
  problems(): Diagnostic[];
}

/** An apostrophe that keeps a spreadsheet from running a cell as a formula (`writers/csv.ts`). */
const guarded = /^'(?=[=+\-@＝＋－＠\t\r\n])/;

/**
 * Cells as they were typed: without the apostrophe that guards a formula and, in a file of rows set aside that was mended,
 * with a blank for what was hidden in private columns, since «…» was never an answer.
 */
export function cellsAsTyped({
  file,
  sheet,
  kind,
  headers,
}: Pick<Table, 'file' | 'sheet' | 'kind' | 'headers'>): CellsAsTyped {
  const isOurs = headers.some(({ isOwn }) => isOwn);
  const hideable = new Set(
    isOurs
      ? headers.flatMap(({ index, key }) =>
          key !== null && columnByKey(key, kind)?.layer === 'private' ? [index] : [],
        )
      : [],
  );
  let hidden = 0;
  const typed = (cell: string, index: number): string => {
    if (cell.charCodeAt(0) === 39) return cell.replace(guarded, '');
    if (cell !== hiddenCell || !hideable.has(index)) return cell;
    hidden += 1;
    return '';
  };
  return {
    of: (cells) => cells.map(typed),
    problems: () => {
      const place = { file, ...(sheet === undefined ? {} : { sheet }) };
      return hidden === 0 ? [] : [problem('VAL-001', { n: hidden }, { place })];
    },
  };
}
