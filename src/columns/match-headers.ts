import { type HeaderMatch, type TableKind, tableKinds } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { columnsOf } from './registry.ts';

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

const headerKeysByKind = new Map<TableKind, Map<string, string>>();

function headerKeysOf(kind: TableKind): Map<string, string> {
  let keys = headerKeysByKind.get(kind);
  if (!keys) {
    keys = new Map();
    for (const { key } of columnsOf(kind)) keys.set(foldKey(key), key);
    for (const { key, label, aliases } of columnsOf(kind)) {
      for (const spelling of [label.fr, label.en, ...aliases]) {
        const folded = foldKey(spelling);
        if (!keys.has(folded)) keys.set(folded, key);
      }
    }
    headerKeysByKind.set(kind, keys);
  }
  return keys;
}

/**
 * Headers as typed matched to columns, ignoring case, accents, blanks and punctuation. The first header that means a
 * column has it; a later one with the same meaning is left unknown, and the reader tells it.
 */
export function matchHeaders(kind: TableKind, headers: readonly string[]): HeaderMatch[] {
  const keys = headerKeysOf(kind);
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const key = keys.get(foldKey(header)) ?? null;
    const isFree = key !== null && !taken.has(key);
    if (isFree) taken.add(key);
    return { index, letter: letterOf(index), header, key: isFree ? key : null };
  });
}

/** The kind of a file: from its name (`entretiens-2025.csv`), else the kind most of whose headers are known. */
export function recogniseKind(fileName: string, headers: readonly string[]): TableKind | null {
  const name = foldKey(fileName.replace(/^.*\//, '').replace(/\.\w+$/, ''));
  const named = [...tableKinds].sort((a, b) => b.length - a.length).find((kind) => name.startsWith(foldKey(kind)));
  if (named) return named;
  const scored = tableKinds
    .map((kind) => ({ kind, known: matchHeaders(kind, headers).filter(({ key }) => key !== null).length }))
    .sort((a, b) => b.known - a.known);
  const [best, second] = scored;
  return best && best.known >= 2 && best.known > (second?.known ?? 0) ? best.kind : null;
}
