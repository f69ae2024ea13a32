import { derives } from './acronym.ts';
import { type Alignment, align, isTypo, noAlignment } from './align.ts';
import type { Name } from './name.ts';
import type { Rarity } from './rarity.ts';
import { levels as ladder, type levels } from './weights.ts';
import { notionOf, ordinaryWords } from './words.ts';

export type NameLevel = keyof (typeof levels)['nom'];

/** The level two names reach, and which one shortens the other, if one does. */
export interface NameComparison {
  level: NameLevel;
  short: 'left' | 'right' | null;
  left: Name;
  right: Name;
}

/** Compares two names; null when they cannot be compared: two scripts, or nothing but an acronym on one side. */
export function compareNames(left: Name, right: Name, rarity: Rarity): NameComparison | null {
  const result = (level: NameLevel, short: NameComparison['short'] = null) => ({ level, short, left, right });
  const isMarked = !haveSame(left.foreign, right.foreign);
  if (left.key === right.key && isMarked) return result('mark-missing', left.foreign.length === 0 ? 'left' : 'right');
  if (left.key === right.key) return result(isTelling(left, right, rarity) ? 'exact' : 'exact-ordinary');
  if (left.bare !== null || right.bare !== null) return compareBare(left, right, result);
  if (left.script !== right.script) return null;
  if (isSameAside(left, right)) return result(isTelling(left, right, rarity) ? 'exact' : 'exact-ordinary');
  if (isOneWord(left, right))
    return sameCore(left, right, noAlignment, isTelling(left, right, rarity) ? '' : '-ordinary', result);
  const shortened = shortenedSide(left, right);
  if (shortened !== null) return result('contained', shortened);
  const alignment = align(left.core, right.core, rarity);
  const { matched, rare, count, leftOnly, rightOnly } = alignment;
  if (count === 0) return result('different');
  const suffix = rare >= tellingRare || matched >= tellingSum ? '' : '-ordinary';
  if (leftOnly === 0 && rightOnly === 0) return sameCore(left, right, alignment, suffix, result);
  const short = leftOnly === 0 ? 'left' : rightOnly === 0 ? 'right' : null;
  if (short !== null && formsWithin(left, right, short)) {
    if (left.foreign.length + right.foreign.length + left.numbers.length + right.numbers.length > 0) {
      return result('mark-missing', short);
    }
    const isPlain = rare >= tellingRare && alignment.translations + alignment.typos === 0;
    return result(isPlain && isBeginning(left, right, short) ? 'contained' : 'contained-ordinary', short);
  }
  return result(matched / (matched + leftOnly + rightOnly) >= 0.6 ? 'overlapping' : 'different');
}

const haveSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value) => right.includes(value));

type Result = (level: NameLevel, short?: NameComparison['short']) => NameComparison;

/** «Plan» and «Plan International», «Tearfund» and «Tearfund VZW»: a federation, or a body of one land's law, beside others. */
const scopeOf = ({ words }: Name): string =>
  [...new Set(words.map(({ text }) => notionOf(text)).filter((text) => scopeWords.has(text)))].sort().join(' ');
const scopeWords: ReadonlySet<string> = new Set([
  'international',
  'worldwide',
  'vzw',
  'gmbh',
  'ggmbh',
  'onlus',
  'stichting',
]);

/** What the matched words must tell to be more than ordinary: a rare word, or three ordinary ones. */
const tellingRare = 0.6;
const tellingSum = 1.4;

/** Two names whose words that count are the same: what else sets them apart? */
function sameCore(
  left: Name,
  right: Name,
  { typos, translations }: Alignment,
  suffix: '' | '-ordinary',
  result: Result,
) {
  const missing = missingMark(left, right);
  if (missing?.isWeak) return result('mark-missing', missing.side);
  const isFormShared = left.forms.some((form) => right.forms.includes(form));
  if (left.forms.length > 0 && right.forms.length > 0 && !isFormShared) return result('other-form');
  if (isOfAnotherKind(left) !== isOfAnotherKind(right)) return result('other-form');
  if (areOfTwoForms(left, right)) return result('other-form');
  if (translations > 0) return result(`translated${suffix}`);
  if (missing) return result(`contained${suffix}`, missing.side);
  if (scopeOf(left) !== scopeOf(right)) return result('scope');
  if ((left.forms.length === 0) !== (right.forms.length === 0)) {
    return result(`contained${suffix}`, left.forms.length === 0 ? 'left' : 'right');
  }
  return result(typos > 0 ? `close${suffix}` : `same-words${suffix}`);
}

/**
 * «Association des femmes de Kolda» and «ONG des femmes de Kolda»: two legal forms, and words that say what many do, be it
 * in a village nobody listed. A proper name alone («ONG Kayalo», «Association Kayalo») outweighs the form.
 */
function areOfTwoForms(left: Name, right: Name): boolean {
  const [a, b] = [legalFormOf(left), legalFormOf(right)];
  return a !== null && b !== null && a !== b && left.words.some(({ kind }) => kind === 'ordinary');
}
const legalFormOf = ({ words }: Name): string | null =>
  words.map(({ text }) => legalForms.get(text)).find((form) => form !== undefined) ?? null;
const legalForms: ReadonlyMap<string, string> = new Map([
  ...['association', 'asbl', 'jamiya', 'jamia', 'جمعيه'].map((word) => [word, 'association'] as const),
  ...['ong', 'ngo', 'organisation', 'organization', 'منظمه'].map((word) => [word, 'ong'] as const),
]);

/** Forms that no other body leaves out of its name: «Kayalo University» is not Kayalo. */
const isOfAnotherKind = ({ forms }: Name): boolean => forms.some((form) => ownKinds.has(form));
const ownKinds: ReadonlySet<string> = new Set(
  [
    'universite',
    'university',
    'ministere',
    'ministry',
    'commune',
    'laboratoire',
    'institut',
    'institute',
    'syndicat',
  ].map(notionOf),
);

/** A word alone, one of the two written as an acronym: the same word, or a typing error apart. */
function compareBare(left: Name, right: Name, result: Result): NameComparison | null {
  const [a, b] = [left.core[0] ?? '', right.core[0] ?? ''];
  if (isAcronymsOf(left, right)) return result('contained', 'left');
  if (isAcronymsOf(right, left)) return result('contained', 'right');
  const brand = brandSide(left, right);
  if (brand !== null) return result('brand', brand);
  if (left.core.length !== 1 || right.core.length !== 1) return null;
  if (a === b) return left.bare === right.bare ? null : sameCore(left, right, noAlignment, '', result);
  return a.length >= 6 && isTypo(a, b) ? result('close') : null;
}

/** «KAALO» beside «KAALO Aid and Development Organization»: which side is the proper name alone, if one is. */
function brandSide(left: Name, right: Name): 'left' | 'right' | null {
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

/**
 * «CARITAS-PARI» beside «CARITAS – Point d'accueil pour réfugiés et immigrés (PARI)», «Enda Diapol» beside «Enda
 * Prospectives Dialogues Politiques»: the proper name that opens both, then an acronym or syllables of the other words.
 */
function shortenedSide(left: Name, right: Name): 'left' | 'right' | null {
  if (isAcronymsOf(left, right)) return 'left';
  if (isAcronymsOf(right, left)) return 'right';
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

/** Every word that counts is an acronym of the other name, two at least. */
function isAcronymsOf(short: Name, long: Name): boolean {
  if (long.acronyms.length < 2) return false;
  const told = short.words.filter(({ kind }) => kind !== 'stop' && kind !== 'neutral');
  return told.length > 1 && told.every(({ full }) => long.acronyms.includes(full));
}

/** Forms that may follow a proper name and leave it what it is: «Nagaad Network». */
const plainForms: ReadonlySet<string> = new Set(['reseau', 'network', 'fondation', 'foundation', 'initiative']);

/** The shorter name is how the longer begins, in two words or more: a name is shortened from its end. */
function isBeginning(left: Name, right: Name, short: 'left' | 'right'): boolean {
  const sequence = (name: Name) =>
    name.words.filter(({ kind }) => kind === 'form' || kind === 'ordinary' || kind === 'rare').map(({ text }) => text);
  const [from, to] = short === 'left' ? [left, right] : [right, left];
  const words = sequence(from);
  return words.length >= 2 && words.every((word, index) => sequence(to)[index] === word);
}

/** The shorter name names no kind of body that the longer does not. */
const formsWithin = (left: Name, right: Name, short: 'left' | 'right'): boolean => {
  const [from, to] = short === 'left' ? [left, right] : [right, left];
  return from.forms.every((form) => to.forms.includes(form));
};

/** The same words in any order, little words and plurals aside. */
const isSameAside = (left: Name, right: Name): boolean =>
  left.bag !== '' && left.bag === right.bag && left.core.length === right.core.length;

/** Names that differ only by where words are cut: «Samusocial», «Samu social». */
const isOneWord = (left: Name, right: Name): boolean =>
  left.joined !== '' && left.joined === right.joined && left.core.length !== right.core.length;

const isTelling = (left: Name, right: Name, rarity: Rarity): boolean =>
  [left, right].some(
    ({ core }) =>
      core.some((word) => !ordinaryWords.has(word) && rarity(word) >= tellingRare) ||
      core.reduce((sum, word) => sum + rarity(word), 0) >= tellingSum,
  );

/** Which name lacks the place, the number or the foreign country that the other bears; the last two set apart more. */
function missingMark(left: Name, right: Name): { side: 'left' | 'right'; isWeak: boolean } | null {
  const strong = (name: Name) => name.numbers.length + name.foreign.length;
  const marks = (name: Name) => name.places.length + strong(name);
  const [a, b] = [marks(left), marks(right)];
  if ((a === 0) === (b === 0)) return null;
  return { side: a === 0 ? 'left' : 'right', isWeak: strong(left) + strong(right) > 0 };
}

/** The best level over all the names of two sides; null when none can be compared. */
export function bestComparison(left: readonly Name[], right: readonly Name[], rarity: Rarity): NameComparison | null {
  let best: NameComparison | null = null;
  for (const a of left.slice(0, 6)) {
    for (const b of right.slice(0, 6)) {
      const comparison = compareNames(a, b, rarity);
      if (comparison && (!best || ladder.nom[comparison.level].weight > ladder.nom[best.level].weight))
        best = comparison;
    }
  }
  return best;
}
