import { wordsOf } from './file-texts.ts';

/*
 * A name by the words that are its alone, whatever their order and tongue: «Zanvoril», «the Returnees of Kavrintou
 * (Zanvoril)». A capital tells such a word from one of the language; one that the language has not is the name without it too.
 */

/** Where words of its own mean a name. */
export interface Meant {
  from: number;
  to: number;
  name: string;
}

/** A word of a text, as typed, with where it begins. */
export interface Token {
  typed: string;
  start: number;
}

const token = /[\p{L}\p{N}\p{M}]+/gu;

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(token)].map(({ 0: typed, index }) => ({ typed, start: index }));

/** A shorter word, alone, is as often another. */
const shortestAlone = 6;
/** Two words of a name stand this near to one another. */
const nearby = 6;

const isCapital = ({ typed }: Token): boolean => /^\p{Lu}/u.test(typed);

/**
 * Finds names by the words that are theirs alone: by two of them near one another, or by one, with a capital or where the
 * language has no such word.
 */
export function ownWordFinder(
  names: ReadonlyMap<string, readonly string[]>,
  isLanguage: (word: string) => boolean,
): (text: string) => Meant[] {
  const namesByWord = new Map<string, string[]>();
  for (const [name, own] of names)
    for (const word of own) namesByWord.set(word, [...(namesByWord.get(word) ?? []), name]);
  const namesOf = (word: string) =>
    namesByWord.get(word) ?? (word.endsWith('s') ? namesByWord.get(word.slice(0, -1)) : undefined) ?? [];
  return (text) => {
    if (namesByWord.size === 0) return [];
    const said = tokensOf(text).flatMap((one, at) => {
      const word = wordsOf(one.typed).join('');
      return namesOf(word).map((name) => ({ ...one, at, word, name }));
    });
    const pairs = said.flatMap((one, index) =>
      said
        .slice(index + 1)
        .filter(({ at, name, word }) => at - one.at < nearby && name === one.name && word !== one.word)
        .filter((other) => isCapital(one) || isCapital(other))
        .map(({ at }) => ({ from: one.at, to: at + 1, name: one.name })),
    );
    const alone = said
      .filter((one) => one.word.length >= shortestAlone && (isCapital(one) || !isLanguage(one.word)))
      .map(({ at, name }) => ({ from: at, to: at + 1, name }));
    return [...pairs, ...alone];
  };
}
