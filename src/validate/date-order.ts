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

/** The rows of a table, unread, and the order of its columns of dates (by index) that some cell decides. */
export async function dateOrders({
  kind,
  headers,
  rows,
}: Pick<Table, 'kind' | 'headers' | 'rows'>): Promise<{ rows: Table['rows']; orders: ReadonlyMap<number, DateOrder> }> {
  const orders = new Map<number, DateOrder>();
  const dated = headers.flatMap(({ index, key }) =>
    key !== null && columnByKey(key, kind)?.type === 'date' ? [index] : [],
  );
  if (dated.length === 0) return { rows, orders };
  const note = (row: Row) => {
    for (const index of dated) {
      const order = orderOf(row.cells[index] ?? '');
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
  return { rows: again(), orders };
}
