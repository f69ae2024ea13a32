import { columnByKey } from '../columns/index.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Layer } from '../model/column.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { once } from '../text/once.ts';
import { columnLayer } from './column-layer.ts';

/* Words written in small letters, by the rows and in the texts of the project: names have a capital. */

const spokenLayers: readonly Layer[] = ['profile', 'statement', 'fact'];

/** Words in small letters of the free texts of rows, with how many rows write them. */
export function spokenWords(records: Mapped['records']): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const record of records) for (const word of wordsSpoken(record)) rows.set(word, (rows.get(word) ?? 0) + 1);
  return rows;
}

/** Words in small letters of the free texts of a row. */
export const wordsSpoken = once(({ fields, kind }: DataRecord): ReadonlySet<string> => {
  const typed = Object.entries(fields).flatMap(([key, { raw }]) => {
    return columnByKey(key, kind)?.type === 'text' && spokenLayers.includes(columnLayer(key, kind)) ? [raw] : [];
  });
  return new Set(typed.flatMap(smallWords));
});

/** Folded words of a text that begin with a small letter. */
export const smallWords = (text: string): string[] =>
  (text.match(/(?<![\p{L}\p{N}@._-])\p{Ll}\p{L}+/gu) ?? []).map(foldKey);

/** Words in small letters of the texts of the project itself. */
export const smallWordsOf = once((texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(smallWords)));
