import { noSign } from './sign-book.ts';

/** Signs as they are met in some words, one after the other: a sign may come several times. */
export interface Signs {
  /** Their numbers in the book. */
  met: number[];
  /** What shows each time: a word, several that other signs share, or nothing. */
  shownBy: (number | readonly number[] | null)[];
}

export const noSigns = (): Signs => ({ met: [], shownBy: [] });

/** Adds a sign that a word shows; null when no word does. */
export function addSign({ met, shownBy }: Signs, sign: number, at: number | null): void {
  if (sign === noSign) return;
  met.push(sign);
  shownBy.push(at);
}

/** Adds a sign that the same words show as others; they may still become more. */
export function shareSign({ met, shownBy }: Signs, sign: number, words: readonly number[]): void {
  if (sign === noSign) return;
  met.push(sign);
  shownBy.push(words);
}

/** The words of each sign, or of those wanted, once nothing is added any more. */
export function wordsBySign(
  { met, shownBy }: Signs,
  isWanted: (sign: number) => boolean = () => true,
): Map<number, readonly number[]> {
  const known = new Map<number, readonly number[]>();
  for (let place = 0; place < met.length; place++) {
    const sign = met[place] ?? noSign;
    if (!isWanted(sign)) continue;
    const shown = shownBy[place] ?? null;
    if (typeof shown === 'object' && shown !== null) known.set(sign, shown);
    else known.set(sign, [...(known.get(sign) ?? []), ...(shown === null ? [] : [shown])]);
  }
  return known;
}
