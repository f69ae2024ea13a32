import type { Row } from '../model/table.ts';
import { findHeader, type HeaderCandidate, isHxlRow } from './header.ts';
import type { Merge } from './sheet.ts';

/** A header that stands on `depth` of the rows given, from `index` on. */
export interface FoundHeader {
  index: number;
  depth: number;
  header: HeaderCandidate;
}

type ReadHeader = (cells: string[]) => HeaderCandidate | null;

/** Rows over which a header may spread: groups, columns, and a line of units or languages. */
const deepest = 3;
/** Surveys with more columns have their header on one row. */
const widest = 300;
/** Where such a header may start when no row is one by itself: each look at a wide row costs milliseconds. */
const lastStart = 9;

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
const filledIn = (cells: readonly string[]): number => cells.filter(isFilled).length;
/** Figures, dates and long texts are data. */
const looksLikeData = (cell: string): boolean => /^[\s\d.,/:%+-]*\d[\s\d.,/:%+-]*$/.test(cell) || cell.length > 200;
const isTitles = ({ cells }: Row): boolean => !cells.some(looksLikeData) && !isHxlRow(cells);

/**
 * The header among the first rows: the row that `findHeader` says, unless two or three rows that follow each other,
 * joined column by column, or the row under it, know more columns (a row of groups stands above that of the columns).
 */
export function findHeaderRows(rows: readonly Row[], merges: readonly Merge[], read: ReadHeader): FoundHeader | null {
  const found = findHeader(
    rows.map(({ cells }) => cells),
    read,
  );
  const single: FoundHeader | null = found && { ...found, depth: 1 };
  const filled = single ? filledIn(rows[single.index]?.cells ?? []) : 0;
  if (single && single.header.known >= Math.max(2, filled)) return single;
  const isPoor = single === null || single.header.known < 2;
  const first = isPoor ? 0 : Math.max(0, single.index - deepest + 1);
  const last = isPoor ? lastStart : single.index + deepest - 1;
  let best = single;
  for (let index = first; index <= last; index += 1) {
    for (let depth = 1; depth <= deepest; depth += 1) {
      const taken = rows.slice(index, index + depth);
      if (taken.length < depth || !isBlock(taken)) break;
      // A row by itself stands for the one found only when that one is a sparse row of groups.
      if (depth === 1 && filledIn(taken[0]?.cells ?? []) <= filled) continue;
      const header = readJoined(taken, merges, read);
      if (header && header.known >= 2 && header.known > (best?.header.known ?? 1)) best = { index, depth, header };
    }
  }
  return best;
}

/** Rows of titles, two in the first at least, without a blank row between them. */
const isBlock = (rows: readonly Row[]): boolean =>
  filledIn(rows[0]?.cells ?? []) > 1 &&
  rows.every(({ cells }) => cells.length <= widest) &&
  rows.every((row, at) => isTitles(row) && (at === 0 || row.row === (rows[at - 1]?.row ?? 0) + 1));

/** Reads rows as one header: words that go on from row to row («Année de» / «création»), else a group and its column. */
function readJoined(rows: readonly Row[], merges: readonly Merge[], read: ReadHeader): HeaderCandidate | null {
  if (rows.length === 1) return read(rows[0]?.cells ?? []);
  const parts = partsByColumn(rows, merges);
  const spaced = parts.map((column) => column.join(' '));
  const asWords = read(spaced);
  const isKnown = (at: number) => asWords?.headers[at]?.key != null;
  return read(parts.map((column, at) => (isKnown(at) ? (spaced[at] ?? '') : column.join('/'))));
}

/** What stands above each column, top to bottom; groups are said of each of their columns. Blank columns stay blank. */
function partsByColumn(rows: readonly Row[], merges: readonly Merge[]): string[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const filled = rows.map((row, at) => (at === rows.length - 1 ? row.cells : withGroups(row, width, merges)));
  return Array.from({ length: width }, (_, column) => {
    if (!rows.some(({ cells }) => isFilled(cells[column]))) return [];
    const parts = filled.map((cells) => (cells[column] ?? '').trim().replace(/\s+/g, ' ')).filter(isFilled);
    return parts.filter((part, at) => part !== parts[at - 1]);
  });
}

/** A row of groups with each title over all its columns: as far as its cells are merged, else up to the next title. */
function withGroups({ row, cells }: Row, width: number, merges: readonly Merge[]): string[] {
  const own = merges.filter(({ top, bottom, left, right }) => top <= row && row <= bottom && right > left);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? '';
    if (isFilled(cell)) group = cell;
    if (own.length === 0) return group;
    const merge = own.find(({ left, right }) => left <= column && column <= right);
    return merge ? (cells[merge.left] ?? '') : cell;
  });
}
