import { columnByKey } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HeaderMatch, Row, TableKind } from '../model/table.ts';
import { isNumber } from './cell-type.ts';
import { follow, takeRows } from './pieces.ts';

/** A row made whole again: which cells were joined, as they read now. */
export interface Mended {
  cells: string[];
  joined: string[];
}

/** Rows that the types of columns are learnt from before the first one is given. */
const learntRows = 200;
/** Whole numbers seen in a column from which it is believed to hold no other. */
const enoughWhole = 3;

const whole = /^\s*[+-]?\d[\d \u00a0\u202f]*$/;
const decimals = /^\d{1,6}(?:\s*[%€])?\s*$/;

/**
 * Mends rows that unquoted decimal commas made too wide, in a table cut with commas. It learns which columns hold numbers
 * from the rows of the right width; the columns may be told too.
 */
export class DecimalCommas {
  private readonly width: number;
  private readonly isNumeric: readonly boolean[];
  private readonly seen: { filled: number; numbers: number; fractions: number }[];

  /** `isNumeric`: columns known to hold numbers, by index. */
  constructor(width: number, isNumeric: readonly boolean[]) {
    this.width = width;
    this.isNumeric = isNumeric;
    this.seen = Array.from({ length: width }, () => ({ filled: 0, numbers: 0, fractions: 0 }));
  }

  /** Learns from a row of the right width. */
  learn(cells: readonly string[]): void {
    for (let column = 0; column < this.width; column += 1) {
      const cell = cells[column]?.trim() ?? '';
      const seen = this.seen[column];
      if (cell === '' || seen === undefined) continue;
      seen.filled += 1;
      if (isNumber(cell)) seen.numbers += 1;
      if (/[.,]\d/.test(cell)) seen.fractions += 1;
    }
  }

  /**
   * A row wider than the header with pairs of neighbours joined by a comma (`12`, `5` → `12,5`), when there is exactly one
   * way to do so that puts every joined number in a column of numbers and words in none; null otherwise.
   */
  mend(cells: readonly string[]): Mended | null {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    const extra = cells.length - this.width;
    const trimmed = extra > 0 && last + 1 > this.width ? cells.slice(0, Math.max(last + 1, this.width)) : cells;
    for (const given of trimmed.length === cells.length ? [cells] : [cells, trimmed]) {
      const ways = this.ways(given);
      if (ways.length === 1) return ways[0] ?? null;
      if (ways.length > 1) return null;
    }
    return null;
  }

  /** Up to two ways to join neighbours so that the row fits. */
  private ways(cells: readonly string[]): Mended[] {
    const found: Mended[] = [];
    const walk = (from: number, made: string[], joined: string[]): void => {
      if (found.length > 1) return;
      const [left, room] = [cells.length - from, this.width - made.length];
      if (left === 0 && room === 0) found.push({ cells: made, joined });
      if (left < room || left > room * 2 || room === 0) return;
      const column = made.length;
      const [cell = '', next = ''] = [cells[from], cells[from + 1]];
      if (left > room && whole.test(cell) && decimals.test(next) && this.takesDecimals(column)) {
        const number = `${cell},${next}`;
        walk(from + 2, [...made, number], [...joined, number.trim()]);
      }
      if (this.allows(column, cell)) walk(from + 1, [...made, cell], joined);
    };
    if (cells.length > this.width && cells.length <= this.width * 2) walk(0, [], []);
    return found;
  }

  private holdsNumbers(column: number): boolean {
    const { filled = 0, numbers = 0 } = this.seen[column] ?? {};
    return this.isNumeric[column] === true || (filled > 0 && numbers === filled);
  }

  /** Numbers other than whole ones may stand in the column; where nothing was seen, any shape may. */
  private takesDecimals(column: number): boolean {
    const { filled = 0, fractions = 0 } = this.seen[column] ?? {};
    if (this.isNumeric[column] === true || filled === 0) return true;
    return this.holdsNumbers(column) && (fractions > 0 || filled < enoughWhole);
  }

  /** Words don't stand in a column of numbers, nor numbers in one where only words were seen. */
  private allows(column: number, cell: string): boolean {
    const text = cell.trim();
    if (text === '') return true;
    const { filled = 0, numbers = 0 } = this.seen[column] ?? {};
    if (this.holdsNumbers(column)) return isNumber(text);
    return !(filled >= 2 && numbers === 0 && whole.test(text));
  }
}

/** Rows of a table cut with commas, those that decimal commas made too wide mended, each told. */
export async function* mendDecimalCommas(
  rows: AsyncGenerator<Row>,
  { file, kind, headers }: { file: string; kind: TableKind; headers: readonly HeaderMatch[] },
  diagnostics: Diagnostic[],
): AsyncGenerator<Row> {
  const isNumeric = headers.map(({ key }) => key !== null && columnByKey(key, kind)?.type === 'number');
  const mender = new DecimalCommas(headers.length, isNumeric);
  const first = await takeRows(rows, learntRows);
  for (const { cells } of first) if (cells.length === headers.length) mender.learn(cells);
  for await (const row of follow(first, rows)) {
    const mended = row.cells.length > headers.length ? mender.mend(row.cells) : null;
    if (mended) {
      const params = { cellules: row.cells.length, attendues: headers.length, nombres: mended.joined.join('\u00a0; ') };
      diagnostics.push(problem('LEC-034', params, { place: { file, row: row.row, line: row.line } }));
    }
    yield mended ? { ...row, cells: mended.cells } : row;
  }
}
