import { isHxlTag, isWholeAnswer, type MatchOptions, matchHeaders, recogniseKind } from '../columns/index.ts';
import type { FileConfig } from '../model/config.ts';
import type { HeaderMatch, TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';

/** Rows among which the header is looked for: exports put titles and notes above it. */
export const headerSearchRows = 25;

/** What a row would be as a header: the kind of table it makes, its cells matched to columns, how many are known. */
export interface HeaderCandidate {
  kind: TableKind;
  /** The headers alone say the kind: neither the file's name nor the configuration does. */
  isGuess: boolean;
  headers: HeaderMatch[];
  known: number;
}

/** No header is as long; comparing longer texts with every column would take minutes. */
const longestHeader = 1000;

/** No survey has as many columns: a wider row is no header, and looking at each of its cells would take minutes. */
const widestHeader = 4000;

/** Reads a row as a header, with its HXL hashtags if any, for a kind that is given or else recognised from the file name and the cells. */
export function readHeader(
  cells: string[],
  file: string,
  kind: TableKind | null,
  settings: FileConfig | null,
  { codebook = null, tags = [] }: Pick<MatchOptions, 'codebook' | 'tags'> = {},
): HeaderCandidate | null {
  const mapped = mappedKeys(settings);
  const options = { codebook, mapped, tags };
  if (cells.length > widestHeader || cells.some((cell) => cell.length > longestHeader)) return null;
  const told = kind ?? settings?.kind;
  const recognised = told ? { kind: told, isGuess: false } : recogniseKind(file, cells, options);
  if (!recognised) return null;
  const headers = matchHeaders(recognised.kind, cells, options);
  const known = new Set(headers.flatMap(({ key }) => key ?? [])).size;
  const aside = headers.filter(({ header, key }) => key === null && mapped.has(foldKey(header))).length;
  return { ...recognised, headers, known: known + aside };
}

const mappedKeys = (settings: FileConfig | null): Map<string, string | null> =>
  new Map(Object.entries(settings?.columns ?? {}).map(([header, key]) => [foldKey(header), key]));

/** Rows of a sample, and which of them is the header: the first with two known columns, else the first with one. */
export function findHeader(
  rows: string[][],
  read: (cells: string[]) => HeaderCandidate | null,
): { index: number; header: HeaderCandidate } | null {
  let poor: { index: number; header: HeaderCandidate } | null = null;
  for (const [index, cells] of rows.slice(0, headerSearchRows).entries()) {
    const header = read(cells);
    if (header && header.known >= 2) return { index, header };
    if (header && header.known === 1) poor ??= { index, header };
  }
  return poor;
}

/** Share of the filled cells of a row of hashtags that must be hashtags, as HXL's own readers take it. */
const hashtagShare = 0.5;

/** A row of HXL hashtags: two at least, or nothing else. */
export function isHxlRow(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tags = filled.filter(isHxlTag).length;
  return tags > 0 && (tags === filled.length || (tags > 1 && tags >= filled.length * hashtagShare));
}

/** Where the HXL hashtags of a table stand, and the words they are said by: the row just above, unless that is a title. */
export function findHashtags(rows: string[][]): { index: number; words: string[]; tags: string[] } | null {
  const hxl = rows.slice(0, headerSearchRows).findIndex(isHxlRow);
  if (hxl === -1) return null;
  const tags = rows[hxl] ?? [];
  const above = rows[hxl - 1] ?? [];
  const hasWords = countFilled(above) > 1 || (tags.length === 1 && countFilled(above) === 1);
  const words = Array.from({ length: Math.max(tags.length, hasWords ? above.length : 0) }, (_, index) => {
    const word = hasWords ? (above[index] ?? '') : '';
    return word.trim() === '' ? (tags[index] ?? '') : word;
  });
  return { index: hasWords ? hxl - 1 : hxl, words, tags };
}

/**
 * The header of a table that bears HXL hashtags, wherever they stand: the row just above them holds its words, unless
 * that is a title, and hashtags alone make a header too. Null without hashtags, or when they say nothing of our columns.
 */
export function findTagged(
  rows: string[][],
  read: (cells: string[], tags: readonly string[]) => HeaderCandidate | null,
): { index: number; depth: number; header: HeaderCandidate } | null {
  const tagged = findHashtags(rows);
  const header = tagged && read(tagged.words, tagged.tags);
  return header && header.known > 0 ? { index: tagged.index, depth: 1, header } : null;
}

const countFilled = (cells: string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Headers that stand twice or more, word for word or nearly. */
export function repeatedHeaders(headers: readonly HeaderMatch[]): { first: HeaderMatch; again: HeaderMatch }[] {
  const seen = new Map<string, HeaderMatch>();
  const repeated: { first: HeaderMatch; again: HeaderMatch }[] = [];
  for (const match of headers) {
    if (match.isOwn) continue;
    // `question/autre` and `question_autre` are two columns of one question.
    const isPart = match.key !== null && !isWholeAnswer(match);
    const folded = isPart ? match.header.trim().toLowerCase() : foldKey(match.header);
    const first = seen.get(folded);
    if (folded && first) repeated.push({ first, again: match });
    else seen.set(folded, match);
  }
  return repeated;
}
