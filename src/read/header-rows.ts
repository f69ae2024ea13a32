import { isPersonsName, standsAlone } from '../columns/index.ts';
import type { HeaderMatch, Row } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { findHeader, type HeaderCandidate, isHxlRow } from './header.ts';
import type { Merge } from './sheet.ts';

/** A header that stands on `depth` of the rows given, from `index` on. */
export interface FoundHeader {
  index: number;
  depth: number;
  header: HeaderCandidate;
}

type ReadHeader = (cells: string[]) => HeaderCandidate | null;
/** Whether the configuration names a header as it is written. */
type IsNamed = (header: string) => boolean;

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
 * joined column by column, or the row under it, know more columns (a row of groups stands above that of the columns), or a
 * title is merged over them all.
 */
export function findHeaderRows(
  rows: readonly Row[],
  merges: readonly Merge[],
  read: ReadHeader,
  isNamed: IsNamed = () => false,
): FoundHeader | null {
  const found = findHeader(
    rows.map(({ cells }) => cells),
    read,
  );
  const single: FoundHeader | null = found && { ...found, depth: 1 };
  const filled = single ? filledIn(rows[single.index]?.cells ?? []) : 0;
  const isAllKnown = single !== null && single.header.known >= Math.max(2, filled);
  if (single && isAllKnown && !isPartOfMore(rows, single.index, merges)) return single;
  const isPoor = single === null || single.header.known < 2;
  const first = isPoor ? 0 : Math.max(0, single.index - deepest + 1);
  const last = isPoor ? lastStart : single.index + deepest - 1;
  let best = single;
  let isSure = false;
  for (let index = first; index <= last; index += 1) {
    for (let depth = 1; depth <= deepest; depth += 1) {
      const taken = rows.slice(index, index + depth);
      if (taken.length < depth || !isBlock(taken)) break;
      // A row by itself stands for the one found only when that one is a sparse row of groups.
      if (depth === 1 && filledIn(taken[0]?.cells ?? []) <= filled) continue;
      const header = readJoined(taken, merges, read, isNamed);
      if (!header || header.known < 2) continue;
      const isOne = isMergedAsOne(taken, merges);
      const isBetter = header.known > (best?.header.known ?? 1);
      if (isOne === isSure ? !isBetter : !isOne) continue;
      best = { index, depth, header };
      isSure = isOne;
    }
  }
  return best;
}

/** Rows of titles, two in the first at least, without a blank row between them. */
const isBlock = (rows: readonly Row[]): boolean =>
  filledIn(rows[0]?.cells ?? []) > 1 &&
  rows.every(({ cells }) => cells.length <= widest) &&
  rows.every((row, at) => isTitles(row) && (at === 0 || row.row === (rows[at - 1]?.row ?? 0) + 1));

/** Rows of which a title is merged over all, and no more: whoever laid out the sheet made one header of them. */
const isMergedAsOne = (rows: readonly Row[], merges: readonly Merge[]): boolean =>
  rows.length > 1 && merges.some(({ top, bottom }) => top === rows[0]?.row && bottom === rows.at(-1)?.row);

/** Whether a row of titles shares its columns with another: cells merged with those above or below it, or titles above its blank cells. */
function isPartOfMore(rows: readonly Row[], index: number, merges: readonly Merge[]): boolean {
  const own = rows[index];
  if (!own) return false;
  if (merges.some(({ top, bottom }) => top < bottom && top <= own.row && own.row <= bottom)) return true;
  const above = rows[index - 1];
  if (!above || above.row !== own.row - 1 || filledIn(above.cells) < 2) return false;
  return above.cells.some((cell, at) => isFilled(cell) && !isFilled(own.cells[at]));
}

/**
 * Reads rows as one header: words that go on from row to row («Année de» / «création»), else a group and its column; a
 * contact under a group of contacts is read by its own title.
 */
function readJoined(
  rows: readonly Row[],
  merges: readonly Merge[],
  read: ReadHeader,
  isNamed: IsNamed,
): HeaderCandidate | null {
  if (rows.length === 1) return read(rows[0]?.cells ?? []);
  const parts = partsByColumn(rows, merges);
  const spaced = parts.map((column) => column.join(' '));
  const grouped = parts.map((column) => column.join('/'));
  const asWords = read(spaced);
  const isKnown = (at: number) => asWords?.headers[at]?.key != null;
  const titles = grouped.map((header, at) => (isKnown(at) ? (spaced[at] ?? '') : header));
  const joined = read(titles);
  if (!joined) return null;
  const alone = read(parts.map((column) => column.at(-1) ?? ''))?.headers ?? [];
  const lasts = parts.map((column) => foldKey(column.at(-1) ?? ''));
  const own = titles.map((title, at) => {
    const column = parts[at] ?? [];
    const group = column.slice(0, -1).join(' ');
    if (group === '' || isNamed(title) || isNamed(spaced[at] ?? '')) return title;
    if (isPersonsName(joined.kind, group, joined.headers[at]?.key ?? null)) return spaced[at] ?? '';
    const isOnly = lasts.filter((last) => last === lasts[at]).length === 1;
    return isOnly && isContact(joined, alone[at], group) ? (column.at(-1) ?? '') : title;
  });
  return own.every((title, at) => title === titles[at]) ? joined : read(own);
}

const isContact = ({ kind }: HeaderCandidate, alone: HeaderMatch | undefined, group: string): boolean =>
  standsAlone(kind, group, alone?.key ?? null);

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
