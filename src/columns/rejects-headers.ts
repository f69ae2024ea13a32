import { foldKey } from '../text/fold.ts';

/** What the tool writes before the cells of a row set aside: where it stood, why, what to do. */
export const rejectsHeaders = {
  fr: ['fichier', 'ligne', 'motif', 'à faire'],
  en: ['file', 'row', 'reason', 'to do'],
} as const;

/** Written in place of what a private column holds: read back, it is a blank. */
export const hiddenCell = '…';

const known = Object.values(rejectsHeaders).map((headers) => headers.map(foldKey));

/** How many of the first headers the tool wrote itself, in a file of rows set aside that was mended: all of them, or none. */
export function ownHeaderCount(headers: readonly string[]): number {
  const first = headers.slice(0, 4).map(foldKey);
  const found = known.find((own) => own.every((header, index) => first[index] === header));
  return found?.length ?? 0;
}
