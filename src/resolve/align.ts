import { editDistance } from '../text/similarity.ts';
import { isKnownWord } from './known-words.ts';
import type { Rarity } from './rarity.ts';
import { type Difference, differenceOf } from './slip.ts';
import { notionOf, ordinaryWords } from './words.ts';

/** Two lists of words laid side by side; figures are sums of what the words tell. */
export interface Alignment {
  matched: number;
  /** The most telling rare word matched. */
  rare: number;
  /** How many words were matched. */
  count: number;
  typos: number;
  /** Of these, words that may be two: neighbours, or proper names that nothing else bears out. */
  doubts: number;
  translations: number;
  leftOnly: number;
  rightOnly: number;
}

export const noAlignment: Alignment = {
  matched: 0,
  rare: 0,
  count: 0,
  typos: 0,
  doubts: 0,
  translations: 0,
  leftOnly: 0,
  rightOnly: 0,
};

/** Names from which a word is no slip: one letter apart, «Kolda» and «Kolma» borne by several names are two towns. */
const usualFrom = 3;
const areBothUsual = (left: string, right: string, rarity: Rarity): boolean =>
  rarity.count(left) >= usualFrom && rarity.count(right) >= usualFrom;

/**
 * What two words a slip apart tell: nearly all when they are long and one letter differs; under that they may be two
 * towns, and the rest of the name must tell.
 */
const typoShare = (left: string, right: string): number =>
  Math.min(left.length, right.length) >= 7 && editDistance(left, right) === 1 ? 0.9 : 0.4;
/** The same sound written two ways tells nearly all. */
const shareOf = (left: string, right: string): number =>
  differenceOf(left, right) === 'spelling' ? 0.9 : typoShare(left, right);
const whole = (): number => 1;

/** What a word must tell to bear out a slip in another. */
const tellingRare = 0.6;

/** Pairs the words of two names, order aside: the same, then a typing error apart, then saying the same. */
export function align(left: readonly string[], right: readonly string[], rarity: Rarity): Alignment {
  const result: Alignment = { ...noAlignment };
  const remaining = [...right];
  let unmatched = takeMatches([...left], remaining, (a, b) => a === b, rarity, result);
  if (unmatched.length > 0 && remaining.length > 0) {
    const before = result.count;
    const differences: Difference[] = [];
    const isMistyped = (a: string, b: string) => {
      const difference = differenceOf(a, b);
      if (difference === null || areBothUsual(a, b, rarity)) return false;
      differences.push(difference);
      return true;
    };
    unmatched = takeMatches(unmatched, remaining, isMistyped, rarity, result, shareOf);
    result.typos = result.count - before;
    const isBorneOut = () =>
      left.some((word) => right.includes(word) && rarity(word) >= tellingRare && !isKnownWord(word));
    result.doubts = differences.filter((each) => each === 'neighbour' || (each === 'proper' && !isBorneOut())).length;
  }
  if (unmatched.length > 0 && remaining.length > 0) {
    const before = result.count;
    unmatched = takeMatches(unmatched, remaining, (a, b) => notionOf(a) === notionOf(b), rarity, result);
    result.translations = result.count - before;
  }
  for (const word of unmatched) result.leftOnly += rarity(word);
  for (const word of remaining) result.rightOnly += rarity(word);
  return result;
}

function takeMatches(
  words: string[],
  remaining: string[],
  fits: (left: string, right: string) => boolean,
  rarity: Rarity,
  result: Alignment,
  share: (left: string, right: string) => number = whole,
): string[] {
  return words.filter((word) => {
    const index = remaining.findIndex((candidate) => fits(word, candidate));
    if (index < 0) return true;
    const other = remaining[index] ?? word;
    const told = Math.max(rarity(word), rarity(other)) * share(word, other);
    result.matched += told;
    if (!ordinaryWords.has(word) && !ordinaryWords.has(remaining[index] ?? ''))
      result.rare = Math.max(result.rare, told);
    result.count += 1;
    remaining.splice(index, 1);
    return false;
  });
}
