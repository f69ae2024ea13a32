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

/**
 * «URCM Dargoul» beside «Union Régionale des Coopératives Maraîchères de Dargoul»: initials, with or without that of the
 * place, then the words they leave out; «ODT-Immigrés» beside «Organisation Démocratique du Travail – Immigrés».
 */
function isOpenedByAcronym(short: Name, long: Name): boolean {
  const { opening } = short;
  if (opening === null || long.core.length + long.forms.length < 2 || !haveSame(short.foreign, long.foreign))
    return false;
  const rest = short.words.filter(({ kind, full }) => kind !== 'stop' && full !== opening).map(({ text }) => text);
  const told = long.words.filter(({ kind }) => kind !== 'stop');
  const isEnd = rest.length > 0 && rest.every((word, index) => told[told.length - rest.length + index]?.text === word);
  const before = isEnd ? told.slice(0, -rest.length) : [];
  if (isEnd && before.length > 1 && (long.acronyms.includes(opening) || derives(opening, before) === 'initials'))
    return true;
  const isProper =
    rest.length > 0 && rest.every((word) => !ordinaryWords.has(word) && told.some(({ text }) => text === word));
  if (!isProper) return false;
  const others = long.words.filter(({ text }) => !rest.includes(text));
  const ofHouse = others.filter(({ text }) => !partWords.has(text));
  if (long.acronyms.includes(opening)) return true;
  if ([others, ofHouse, long.words].some((words) => derives(opening, words) === 'initials')) return true;
  return opening.length >= longSyllables && derives(opening, others) === 'syllables';
}

/** Letters of an acronym made of beginnings of words from which they are no chance: «COOPAGRI Kayane». */
const longSyllables = 6;

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
