import { type CellType, cellType } from './cell-type.ts';
import type { Scanned } from './scan.ts';

/** How much a cell of each type speaks for the cut that made it. */
const weight: Readonly<Record<CellType, number>> = {
  empty: 0.8,
  number: 1,
  date: 1,
  time: 1,
  url: 1,
  email: 1,
  word: 1,
  text: 0.85,
  list: 0.85,
  series: 0.6,
  odd: 0.15,
};

/** What the records that a dialect cuts look like, each part between 0 and 1. */
export interface TableScore {
  /** How even the rows are: 1 when all have the same width of two cells or more. */
  evenness: number;
  /** How well cells look like whole values. */
  types: number;
  /** How alike the cells of a column are. */
  columns: number;
  /** Width that most rows have. */
  width: number;
  /** Columns that hold anything below the first row. */
  filled: number;
  /** Share of columns of numbers, dates, times, addresses. */
  typedColumns: number;
  quoted: number;
  flaws: number;
}

const isBlankRow = ({ cells }: Scanned): boolean => cells.every((cell) => cell.trim() === '');

/** Rows that the types are looked at in: enough to tell, few enough to be quick. */
const typedRows = 120;

/** Looks at records cut with a dialect; null when there is none. */
export function scoreTable(records: readonly Scanned[]): TableScore | null {
  const rows = records.filter((record) => !(record.cells.length <= 1 && isBlankRow(record)));
  if (rows.length === 0) return null;
  const { width, evenness } = widthsOf(rows);
  const body = rows.filter(({ cells }) => cells.length === width && !cells.every((cell) => cell.trim() === ''));
  const { types, columns, typedColumns, filled } = typesOf(spread(body, typedRows), width);
  const total = (key: 'quoted' | 'flaws') => rows.reduce((sum, record) => sum + record[key], 0);
  return { evenness, types, columns, typedColumns, width, filled, quoted: total('quoted'), flaws: total('flaws') };
}

/** At most `limit` of the rows, evenly taken. */
function spread<T>(rows: readonly T[], limit: number): T[] {
  const step = Math.max(1, rows.length / limit);
  const taken: T[] = [];
  for (let at = 0; at < rows.length; at += step) taken.push(rows[Math.floor(at)] as T);
  return taken;
}

/**
 * The width that most rows have (the wider of two that are as common) and how much rows of one width outweigh the others: the sum of
 * squared shares of each width above one, rows of one cell (titles, notes) costing a share without a square.
 */
function widthsOf(rows: readonly Scanned[]): { width: number; evenness: number } {
  const countByWidth = new Map<number, number>();
  for (const { cells } of rows) countByWidth.set(cells.length, (countByWidth.get(cells.length) ?? 0) + 1);
  let [width, most] = [1, 0];
  let squares = 0;
  let wide = 0;
  for (const [cells, count] of countByWidth) {
    if (cells > 1) {
      squares += count * count;
      wide += count;
    }
    if (cells > 1 && (count > most || (count === most && cells > width))) [width, most] = [cells, count];
  }
  // One row among several that the delimiter cuts is a sentence.
  const share = (wide / rows.length) * (wide === 1 && rows.length > 2 ? 0.3 : 1);
  return { width, evenness: wide === 0 ? 0 : (squares / wide / wide) * share };
}

function typesOf(rows: readonly Scanned[], width: number) {
  // The first row may be a header: it says nothing of its column's type.
  const below = rows.length > 2 ? rows.slice(1) : rows;
  let sum = 0;
  let odd = 0;
  let alike = 0;
  let filled = 0;
  let typed = 0;
  for (let column = 0; column < width; column += 1) {
    const countByType = new Map<CellType, number>();
    for (const { cells, quoted } of below) {
      const type = cellType(cells[column] ?? '');
      // A quoted cell may hold anything.
      const kept = type === 'odd' && quoted > 0 && !/^["'`]/.test(cells[column] ?? '') ? 'text' : type;
      sum += weight[kept];
      if (kept === 'odd') odd += 1;
      if (kept !== 'empty') countByType.set(kept, (countByType.get(kept) ?? 0) + 1);
    }
    const counts = [...countByType.values()];
    const most = Math.max(0, ...counts);
    const all = counts.reduce((total, count) => total + count, 0);
    // A column without anything in it speaks for nothing.
    if (all === 0) {
      sum -= weight.empty * below.length;
      continue;
    }
    alike += most / all;
    filled += 1;
    const ofText = ['text', 'list', 'series', 'odd'].reduce(
      (sum, type) => sum + (countByType.get(type as CellType) ?? 0),
      0,
    );
    if (ofText * 2 < all) typed += 1;
  }
  const cells = filled * below.length;
  return {
    types: cells === 0 ? 0 : (sum / cells) * (1 - odd / cells / 2),
    columns: filled === 0 ? 0 : alike / filled,
    typedColumns: filled === 0 ? 0 : typed / filled,
    filled,
  };
}

/**
 * A line that is one value as it stands: a number without a decimal comma, a date, a time, an address, a telephone. An
 * address may hold any sign; one that also stands in the line of titles cuts it.
 */
export function isWholeValue(line: string, titles: string): boolean {
  const type = cellType(line);
  if (type === 'number') return !line.includes(',');
  if (/^(?:\+|00)\d[\d .()-]{6,20}$/.test(line.trim())) return true;
  if (type === 'url') return !['|', ';', ','].some((sign) => line.includes(sign) && titles.includes(sign));
  return type === 'date' || type === 'time' || type === 'email';
}
