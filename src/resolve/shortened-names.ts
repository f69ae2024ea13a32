import { derives } from './acronym.ts';
import type { Name } from './name.ts';
import { ordinaryWords } from './words.ts';

/* The ways in which a name is shortened that keep no run of its words: a proper name alone, acronyms, a column too narrow. */

/** «KAALO» beside «KAALO Aid and Development Organization»: which side is the proper name alone, if one is. */
export function brandSide(left: Name, right: Name): 'left' | 'right' | null {
  if ((left.bare === null) === (right.bare === null)) return null;
  const [alone, whole] = left.bare === null ? [right, left] : [left, right];
  const told = whole.words.filter(({ kind }) => kind !== 'stop' && kind !== 'neutral');
  const [first, ...others] = told;
  const isPlain = others.every(
    ({ kind, text }) => kind === 'ordinary' || kind === 'optional' || (kind === 'form' && plainForms.has(text)),
  );
  const isFirst = first?.kind === 'rare' && first.text === alone.core[0] && first.text.length >= 4;
  return isFirst && isPlain && others.length > 0 ? (left === alone ? 'left' : 'right') : null;
}

/** Forms that may follow a proper name and leave it what it is: «Nagaad Network». */
const plainForms: ReadonlySet<string> = new Set(['reseau', 'network', 'fondation', 'foundation', 'initiative']);

/**
 * «CARITAS-PARI» beside «CARITAS – Point d'accueil pour réfugiés et immigrés (PARI)», «Enda Diapol» beside «Enda
 * Prospectives Dialogues Politiques»: the proper name that opens both, then an acronym or syllables of the other words.
 */
export function shortenedSide(left: Name, right: Name): 'left' | 'right' | null {
  if (isAcronymsOf(left, right)) return 'left';
  if (isAcronymsOf(right, left)) return 'right';
  if (isOpenedByAcronym(left, right)) return 'left';
  if (isOpenedByAcronym(right, left)) return 'right';
  if (left.core[0] !== right.core[0] || left.core.length === right.core.length) return null;
  const [short, long] = left.core.length === 2 ? [left, right] : [right, left];
  const [brand = '', rest = ''] = short.core;
  if (short.core.length !== 2 || long.core.length < 4 - Number(long.acronyms.includes(rest))) return null;
  if (ordinaryWords.has(brand) || ordinaryWords.has(rest) || !haveSame(left.foreign, right.foreign)) return null;
  const words = long.words.filter(({ kind }) => kind === 'ordinary' || kind === 'rare').slice(1);
  const isMade =
    long.acronyms.includes(rest) ||
    (rest.length >= 5 && words.slice(0, -1).some((_, from) => derives(rest, words.slice(from)) === 'syllables'));
  return isMade ? (short === left ? 'left' : 'right') : null;
}

/** «URCM Dargoul» beside «Union Régionale des Coopératives Maraîchères de Dargoul»: initials, then the words they leave out. */
function isOpenedByAcronym(short: Name, long: Name): boolean {
  if (short.opening === null || long.core.length < 3) return false;
  const rest = short.core.filter((word) => word !== short.opening);
  const isProper = rest.length > 0 && rest.every((word) => !ordinaryWords.has(word) && long.core.includes(word));
  if (!isProper || !haveSame(short.foreign, long.foreign)) return false;
  const told = long.words.filter(({ text }) => !rest.includes(text));
  const ofHouse = told.filter(({ text }) => !partWords.has(text));
  const opening = short.opening;
  return long.acronyms.includes(opening) || [told, ofHouse].some((words) => derives(opening, words) === 'initials');
}

/** What a part of an organisation calls itself: no letter of the acronym that stands before its place. */
const partWords: ReadonlySet<string> = new Set(
  'section antenne cellule branche branch chapter comite regional local'.split(' '),
);

/** Letters from which a name that stops in the middle of a word was cut by the width of a column. */
const shortestCut = 30;

/** «Ministère de la Promotion de la Femme et de l’Enf»: one begins the other, and stops inside a word. */
export function isCutShort(left: Name, right: Name): boolean {
  const [short, long] = left.key.length < right.key.length ? [left, right] : [right, left];
  if (short.key.length < shortestCut || !long.key.startsWith(short.key)) return false;
  const last = short.words.at(-1)?.full ?? '';
  const whole = long.words[short.words.length - 1]?.full ?? '';
  return last !== whole && whole.startsWith(last) && haveSame(short.numbers, long.numbers);
}

/** Every word that counts is an acronym of the other name, two at least. */
export function isAcronymsOf(short: Name, long: Name): boolean {
  if (long.acronyms.length < 2) return false;
  const told = short.words.filter(({ kind }) => kind !== 'stop' && kind !== 'neutral');
  return told.length > 1 && told.every(({ full }) => long.acronyms.includes(full));
}

export const haveSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value) => right.includes(value));
