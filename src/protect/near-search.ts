import { editDistance } from '../text/similarity.ts';
import { nearStrings } from './near-strings.ts';

/*
 * Which of the known organisations are worth comparing with a name: thousands of names against thousands would take minutes
 * one by one. It may give some that are not alike, and never leaves out one that is.
 */

/** A name ready to be compared. */
export interface Form {
  key: string;
  words: string[];
  initials: string;
}

/** What is compared of an organisation. */
export interface Known {
  forms: readonly Form[];
  words: ReadonlySet<string>;
  acronyms: readonly string[];
}

/** A name looked for. */
export interface Wanted {
  form: Form;
  /** What of it may be an acronym. */
  acronyms: readonly string[];
  /** Words that an organisation must hold one of to be compared word by word. */
  words: ReadonlySet<string>;
}

export interface Search {
  /** Words of the known names, those that may be this one misspelt among them. */
  wordsNear(word: string): Iterable<string>;
  /** Places of the organisations to compare, in their order. */
  placesNear(wanted: Wanted): Iterable<number>;
}

/** Slips that two words may have, by the length of the shorter. */
export const wordSlips = (length: number): number => (length >= 8 ? 2 : 1);

export const isAlike = (a: string, b: string): boolean => {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const most = wordSlips(shorter);
  if (shorter < 4 || Math.abs(a.length - b.length) > most || editDistance(a, b) > most) return false;
  return !/\d/.test(a + b); // section 2012 is not section 2013
};

/** Share of a whole name's letters that may differ. */
const slips = 0.15;

/** Slips that two whole names may have, by the length of the longer. */
export const keySlips = (length: number): number => Math.max(1, length * slips);

/** The same, by the length of either: the other may be the longer. */
const keySlipsOfEither = (length: number): number => Math.floor(keySlips(Math.ceil(length / (1 - slips))));

export const isAcronym = (one: string): boolean => one.length >= 3 && one.length <= 12;

/** Its beginnings that may be an acronym cut short, itself included. */
const beginningsOf = (acronym: string): string[] =>
  Array.from({ length: Math.max(0, Math.min(12, acronym.length) - 2) }, (_, index) => acronym.slice(0, index + 3));

function addTo(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

export function searchAmong(known: readonly Known[]): Search {
  const byWord = new Map<string, number[]>();
  const words = nearStrings<string>(wordSlips);
  const keys = nearStrings<number>(keySlipsOfEither);
  const joinedKeys = nearStrings<number>(keySlipsOfEither);
  const byAcronym = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  const acronyms = nearStrings<number>(() => 1);
  for (const [place, one] of known.entries()) {
    for (const word of one.words) {
      if (!byWord.has(word)) words.add(word, word);
      addTo(byWord, word, place);
    }
    for (const form of one.forms) {
      keys.add(form.key, place);
      if (form.words.length < 2) joinedKeys.add(form.key, place);
    }
    for (const acronym of one.acronyms) {
      addTo(byAcronym, acronym, place);
      acronyms.add(acronym, place);
      for (const beginning of beginningsOf(acronym)) addTo(byBeginning, beginning, place);
    }
  }
  return {
    wordsNear: words.near,
    placesNear(wanted) {
      const { key } = wanted.form;
      const lists: Iterable<number>[] = [
        ...[...wanted.words].map((word) => byWord.get(word) ?? []),
        (wanted.form.words.length < 2 ? keys : joinedKeys).near(key),
        ...wanted.acronyms.map((one) => byAcronym.get(one) ?? []),
      ];
      if (isAcronym(key)) {
        lists.push(byBeginning.get(key) ?? [], acronyms.near(key));
        lists.push(...beginningsOf(key).map((one) => byAcronym.get(one) ?? []));
      }
      const found = new Set<number>();
      for (const list of lists) for (const place of list) found.add(place);
      return [...found].sort((a, b) => a - b);
    },
  };
}
