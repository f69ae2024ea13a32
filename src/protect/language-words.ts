import { lists as codeLists, columns } from '../columns/index.ts';
import { catalogue } from '../diagnostics/catalogue/index.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { once } from '../text/once.ts';
import { commonWords } from './common-words.ts';
import { linkWords, openingWords, sharedWords, spelledWords } from './plain-words.ts';
import { smallWords, smallWordsOf } from './small-words.ts';

/*
 * Whether a word that stands in small letters is one of the language, as far as the tool can know: in the grid, in its own
 * messages and columns, in its lists. A word of the name of a closed organisation that is none of those is its name, with
 * or without its capital.
 */

const lists = [linkWords, openingWords, sharedWords, spelledWords, commonWords];

/** Words in small letters of what the tool itself says, and of its lists. */
const wordsOfTool = once((said: object): ReadonlySet<string> => {
  const typed = smallWords(JSON.stringify([said, columns, codeLists]));
  return new Set([...typed, ...lists.flatMap((words) => [...words])]);
});

/** Plurals and feminines: «tisserandes» is a word where «tisserand» is. */
const formsOf = (word: string): string[] => [
  word,
  `${word}s`,
  `${word}e`,
  ...['s', 'x', 'e', 'es'].flatMap((end) => (word.endsWith(end) ? [word.slice(0, -end.length)] : [])),
  ...(word.endsWith('aux') ? [`${word.slice(0, -3)}al`] : []),
];

/** Whether a folded word is one of the language. */
export const languageWords = once((publicTexts: readonly string[]): ((word: string) => boolean) => {
  const grid = smallWordsOf(publicTexts);
  const tool = wordsOfTool(catalogue);
  const isKnown = (word: string) => grid.has(word) || tool.has(word);
  return (word) => isFunctionWord(word, 'fr') || isFunctionWord(word, 'en') || formsOf(word).some(isKnown);
});
