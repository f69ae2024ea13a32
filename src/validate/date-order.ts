import { columnByKey } from '../columns/index.ts';
import type { Row, Table } from '../model/table.ts';

/** How a column writes figures parted by bars: unsure when some dates can only be read one way and some only the other. */
export type DateOrder = 'day-first' | 'month-first' | 'unsure';

/** Rows looked at before the first is read; a sheet of interviews is far below. */
const rowsSeen = 2000;

const figures = /^\s*(\d{1,2})([/.\- ])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;

/** What a date says of the order in which it is written: one of its figures is no month, or either may be. */
export function orderOf(text: string): DateOrder | 'either' | null {
  const [, first, , second] = figures.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [left, right] = [Number(first), Number(second)];
  if (left < 1 || right < 1 || left > 31 || right > 31) return null;
  if (left > 12) return right > 12 ? null : 'day-first';
  if (right > 12) return 'month-first';
  return left === right ? null : 'either';
}

/** A date that a spreadsheet program knows as one: it reaches us as year, month, day. */
const dateCell = /^\s*\d{4}-\d{2}-(\d{2})(?!\d)/;

/** What a column holds of dates of the program and of dates left as text. */
interface Written {
  /** Dates of the program; how many have a day that could be a month. */
  cells: number;
  lowCells: number;
  /** Dates in figures left as text; how many can only be read day first. */
  texts: number;
  highTexts: number;
}

/** Dates of a column that were probably turned round, with how many. */
export interface Swapped {
  index: number;
  n: number;
}

/**
 * A program set for months first that opens days first takes every date it can for its own, months for days, and leaves
 * the others as text: all dates of the program then have a day up to 12, all texts a day above. Five dates at least, so
 * that chance does not do the same.
 */
const isSwapped = ({ cells, lowCells, texts, highTexts }: Written): boolean =>
  cells >= 2 && lowCells === cells && texts >= 2 && highTexts === texts && cells + texts >= 5;

/**
 * The rows of a table, unread, the order of its columns of dates (by index) that some cell decides, and the columns where
 * a program has turned dates round.
 */
export async function dateOrders({ kind, headers, rows }: Pick<Table, 'kind' | 'headers' | 'rows'>): Promise<{
  rows: Table['rows'];
  orders: ReadonlyMap<number, DateOrder>;
  swapped: Swapped[];
}> {
  const orders = new Map<number, DateOrder>();
  const writtenByIndex = new Map<number, Written>();
  const dated = headers.flatMap(({ index, key }) =>
    key !== null && columnByKey(key, kind)?.type === 'date' ? [index] : [],
  );
  if (dated.length === 0) return { rows, orders, swapped: [] };
  const note = (row: Row) => {
    for (const index of dated) {
      const text = row.cells[index] ?? '';
      const order = orderOf(text);
      const written = writtenByIndex.get(index) ?? { cells: 0, lowCells: 0, texts: 0, highTexts: 0 };
      writtenByIndex.set(index, written);
      const day = dateCell.exec(text)?.[1];
      if (day !== undefined) {
        written.cells += 1;
        if (Number(day) <= 12) written.lowCells += 1;
      }
      if (figures.test(text)) {
        written.texts += 1;
        if (order === 'day-first') written.highTexts += 1;
      }
      if (order === null || order === 'either') continue;
      const known = orders.get(index) ?? order;
      orders.set(index, known === order ? order : 'unsure');
    }
  };
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const seen: Row[] = [];
  let isDone = false;
  while (!isDone && seen.length < rowsSeen) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else {
      seen.push(next.value);
      note(next.value);
    }
  }
  async function* again(): AsyncGenerator<Row> {
    for (const row of seen.splice(0)) yield row;
    while (!isDone) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  const swapped = [...writtenByIndex].flatMap(([index, written]) =>
    isSwapped(written) ? [{ index, n: written.cells }] : [],
  );
  return { rows: again(), orders, swapped };
}
