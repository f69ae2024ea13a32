import { escapePattern } from './escape-pattern.ts';
import { fold } from './fold.ts';

/** A short form with the words that a text gives for it. */
export interface ToldAcronym {
  acronym: string;
  name: string;
}

/** Little words that give a short form no letter, unless they do («CEDEAO»: des, de). */
const littleWords = new Set(
  'a à au aux d de del des du e el en et l la le les para per por pour sur the of for and in on to dans y'.split(' '),
);

const acronymShape = /^\p{Lu}[\p{L}\p{N}&-]{1,11}$/u;

/** «(OIM)», «(RKR-ML)»: two to twelve signs, most of them capitals; a Roman number is none. */
export function looksLikeAcronym(token: string): boolean {
  const letters = token.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return acronymShape.test(token) && capitals >= 2 && capitals * 2 >= letters.length && !/^[IVX]+$/.test(token);
}

/** Whether a text uses a short form as a word of its own, and not inside another («RKR-ML»). */
export const usesAcronym = (text: string, acronym: string): boolean =>
  text.includes(acronym) &&
  new RegExp(`(?<![\\p{L}\\p{N}-])${escapePattern(acronym)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/**
 * Short forms that a text spells out, «Commission de protection des données (CDP)» or «CDP (Commission de …)»: only where
 * the letters can be read off the words, in their order, each word that counts giving one at least.
 */
export function toldAcronyms(text: string): ToldAcronym[] {
  const told: ToldAcronym[] = [];
  if (!text.includes('(')) return told;
  for (const { 1: before = '', 2: inside = '' } of text.matchAll(/([^()\n.;:!?|]{0,400})\(([^()\n]{2,120})\)/gu)) {
    const acronym = inside.trim();
    const name = looksLikeAcronym(acronym) ? endingThatGives(acronym, before) : null;
    if (name !== null) told.push({ acronym, name });
    const [last = ''] = before.trimEnd().match(/[^\s«“"’']+$/u) ?? [];
    if (looksLikeAcronym(last) && endingThatGives(last, acronym) === acronym)
      told.push({ acronym: last, name: acronym });
  }
  return told;
}

/** The fewest last words of a text that give the letters of a short form; null when none do. */
function endingThatGives(acronym: string, before: string): string | null {
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
  // What follows a hyphen says where a section is: «RKR-ML».
  const letters = [...fold(acronym.replace(/-.*$/u, '')).replace(/[^\p{L}\p{N}]/gu, '')];
  if (letters.length < 2) return null;
  const least = Math.max(2, Math.ceil(letters.length / 3));
  for (let count = least; count <= Math.min(words.length, 2 * letters.length + 4); count += 1) {
    const first = words.at(-count);
    const own = words.slice(-count).map(([word]) => fold(word));
    if (first && !littleWords.has(own[0] ?? '') && gives(letters, own)) return before.slice(first.index).trim();
  }
  return null;
}

/** Whether the letters can be read off the words: from each word that counts its first letters, one at least. */
function gives(letters: readonly string[], words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters.length === 0;
  for (let taken = Math.min(word.length, letters.length, 4); taken >= 1; taken -= 1) {
    if (letters.slice(0, taken).join('') === word.slice(0, taken) && gives(letters.slice(taken), rest)) return true;
  }
  return littleWords.has(word) && gives(letters, rest);
}
