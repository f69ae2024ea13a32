import { typesetAll } from '../render/texts/typeset.ts';
import { diffWordsEn } from './diff-words-en.ts';
import { type DiffWords, diffWordsFr } from './diff-words-fr.ts';

/** Every sentence of `diff`, by language. */
export const diffWords = {
  fr: typesetAll<DiffWords>(diffWordsFr, 'fr'),
  en: typesetAll<DiffWords>(diffWordsEn, 'en'),
};
