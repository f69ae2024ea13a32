import { columnByKey, matchHeaders, recogniseKind } from '../columns/index.ts';
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

/** Reads a row as a header, for a kind that is given or else recognised from the file name and the cells. */
export function readHeader(
  cells: string[],
  file: string,
  kind: TableKind | null,
  settings: FileConfig | null,
): HeaderCandidate | null {
  const told = kind ?? settings?.kind;
  const recognised = told ? { kind: told, isGuess: false } : recogniseKind(file, cells);
  if (!recognised) return null;
  const named = recognised.kind;
  const headers = applyMapping(matchHeaders(named, cells), named, settings);
  const mapped = mappedKeys(settings);
  const known = headers.filter(({ header, key }) => key !== null || mapped.has(foldKey(header))).length;
  return { ...recognised, headers, known };
}

const mappedKeys = (settings: FileConfig | null): Map<string, string | null> =>
  new Map(Object.entries(settings?.columns ?? {}).map(([header, key]) => [foldKey(header), key]));

/** The configuration's mapping wins over what headers mean by themselves; a column it takes is taken from others. */
function applyMapping(headers: HeaderMatch[], kind: TableKind, settings: FileConfig | null): HeaderMatch[] {
  const keyByHeader = mappedKeys(settings);
  if (keyByHeader.size === 0) return headers;
  const isMapped = ({ header }: HeaderMatch) => keyByHeader.has(foldKey(header));
  const taken = new Set(headers.filter(isMapped).map(({ header }) => keyByHeader.get(foldKey(header))));
  const free = new Set(taken);
  return headers.map((match) => {
    if (!isMapped(match)) return match.key !== null && taken.has(match.key) ? { ...match, key: null } : match;
    const key = keyByHeader.get(foldKey(match.header)) ?? null;
    return { ...match, key: key !== null && columnByKey(key, kind) && free.delete(key) ? key : null };
  });
}

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

/** A row of HXL hashtags, which follows the header in humanitarian exports. */
export function isHxlRow(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^\s*#[a-z]/i.test(cell));
}

/** Headers that stand twice or more, word for word or nearly. */
export function repeatedHeaders(headers: readonly HeaderMatch[]): { first: HeaderMatch; again: HeaderMatch }[] {
  const seen = new Map<string, HeaderMatch>();
  const repeated: { first: HeaderMatch; again: HeaderMatch }[] = [];
  for (const match of headers) {
    const folded = foldKey(match.header);
    const first = seen.get(folded);
    if (folded && first) repeated.push({ first, again: match });
    else seen.set(folded, match);
  }
  return repeated;
}
