import { foldKey } from '../text/fold.ts';
import { derives } from './acronym.ts';
import { type Alignment, align, noAlignment } from './align.ts';
import { isKnownWord } from './known-words.ts';
import type { Name } from './name.ts';
import type { Rarity } from './rarity.ts';
import { differenceOf } from './slip.ts';
import { levels as ladder, type levels } from './weights.ts';
import { notionOf, ordinaryWords, singular } from './words.ts';

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
  if (left.note !== right.note) return left.key === right.key ? result('noted') : null;
  if (left.key === right.key) return sameKey(left, right, rarity, result);
  if (left.bare !== null || right.bare !== null) return compareBare(left, right, result);
  if (left.script !== right.script) return null;
  if (isSameAside(left, right)) {
    if (isTelling(left, right, rarity)) return result('exact');
    return result(left.core.length + left.forms.length <= fewWords ? 'same-words-ordinary' : 'exact-ordinary');
  }
  if (isOneWord(left, right))
    return sameCore(left, right, noAlignment, isTelling(left, right, rarity) ? '' : '-ordinary', result);
  if (isCutShort(left, right)) return result('contained', left.key.length < right.key.length ? 'left' : 'right');
  const shortened = shortenedSide(left, right);
  if (shortened !== null) return result('contained', shortened);
  const alignment = align(left.core, right.core, rarity);
  const { matched, rare, count, leftOnly, rightOnly } = alignment;
  if (count === 0) return result('different');
  const suffix = rare >= tellingRare || matched >= tellingSum ? '' : '-ordinary';
  if (leftOnly === 0 && rightOnly === 0) return sameCore(left, right, alignment, suffix, result);
  if (haveOtherMarks(left, right)) return result('different');
  const short = leftOnly === 0 ? 'left' : rightOnly === 0 ? 'right' : null;
  if (short !== null && formsWithin(left, right, short)) {
    if (left.foreign.length + right.foreign.length + left.numbers.length + right.numbers.length > 0) {
      return result('mark-missing', short);
    }
    const isPlain = rare >= tellingRare && alignment.translations + alignment.typos === 0;
    return result((isPlain ? levelOfBeginning(left, right, short) : null) ?? 'contained-ordinary', short);
  }
  return result(matched / (matched + leftOnly + rightOnly) >= 0.6 ? 'overlapping' : 'different');
}

const haveSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value) => right.includes(value));

/** Two names of the same letters: what stands in brackets, or a country, may still set them apart. */
function sameKey(left: Name, right: Name, rarity: Rarity, result: Result): NameComparison {
  const asides = comparedAsides(left, right);
  if (asides === 'both') return result('shortened');
  if (!haveSame(left.foreign, right.foreign)) {
    return result('mark-missing', left.foreign.length === 0 ? 'left' : 'right');
  }
  if (asides !== null) return result(isProper(left) ? 'shortened' : 'contained-ordinary', asides);
  return result(isTelling(left, right, rarity) ? 'exact' : 'exact-ordinary');
}

/** Which name lacks what the other says in brackets; `both` when they say other things there. */
function comparedAsides({ asides: a }: Name, { asides: b }: Name): 'left' | 'right' | 'both' | null {
  if (a.length > 0 && b.length > 0) return a.some((word) => b.includes(word)) ? null : 'both';
  return a.length === b.length ? null : a.length === 0 ? 'left' : 'right';
}

/** A word that names, and is none of the language. */
const isProper = ({ core }: Name): boolean => core.length >= 2 && core.some((word) => !isKnownWord(word));

type Result = (level: NameLevel, short?: NameComparison['short']) => NameComparison;

/** «Plan» and «Plan International», «Tearfund» and «Tearfund VZW»: a federation, or a body of one land's law, beside others. */
const scopeOf = ({ words, core }: Name): string =>
  [...new Set(words.map(({ text }) => notionOf(text)))]
    .filter((text) => scopeWords.has(text) || (core.length === 1 && formsElsewhere.has(text)))
    .sort()
    .join(' ');
const scopeWords: ReadonlySet<string> = new Set(['international', 'worldwide']);
/** They tell a national body from the others of one brand; of a name of several words, a branch abroad seldom is one. */
const formsElsewhere: ReadonlySet<string> = new Set(['vzw', 'gmbh', 'ggmbh', 'onlus', 'stichting']);

/** Ordinary words that make no name of their own: «Migration Développement» need not be «Migrations & Développement». */
const fewWords = 2;

/** What the matched words must tell to be more than ordinary: a rare word, or three ordinary ones. */
const tellingRare = 0.6;
const tellingSum = 1.4;

/** Two names whose words that count are the same: what else sets them apart? */
function sameCore(
  left: Name,
  right: Name,
  { typos, doubts, translations }: Alignment,
  suffix: '' | '-ordinary',
  result: Result,
) {
  if (haveOtherMarks(left, right)) return result('different');
  const missing = missingMark(left, right);
  if (missing?.isWeak) return result('mark-missing', missing.side);
  const isFormShared = left.forms.some((form) => right.forms.includes(form));
  if (left.forms.length > 0 && right.forms.length > 0 && !isFormShared) return result('other-form');
  const formless = missingForm(left, right);
  if (formless === 'both') return result('other-form');
  if (isOfAnotherKind(left) !== isOfAnotherKind(right) || isFormBesideAssociation(left, right))
    return result('other-form');
  const division = missingDivision(left, right);
  if (division === 'both') return result('different');
  if (areOfTwoForms(left, right)) return result('other-form');
  if (translations > 0) return result(`translated${suffix}`);
  if (doubts > 0) return result(`neighbour${suffix}`);
  const dropped = suffix === '' ? 'shortened' : 'contained-ordinary';
  if (missing) return result(suffix === '' && isAddress(left, right) ? 'contained' : dropped, missing.side);
  if (division !== null) return result(dropped, division);
  const asides = comparedAsides(left, right);
  if (asides !== null) return result(dropped, asides === 'both' ? null : asides);
  if (scopeOf(left) !== scopeOf(right)) return result('scope');
  if (formless !== null) return result(dropped, formless);
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

/** Which name lacks a form that the other bears («Union Kayalo», «Fédération des unions Kayalo»); `both` when each does. */
function missingForm(left: Name, right: Name): 'left' | 'right' | 'both' | null {
  const lacks = (name: Name, other: Name) => other.forms.some((form) => !name.forms.includes(form));
  const [isLeft, isRight] = [lacks(left, right), lacks(right, left)];
  return isLeft && isRight ? 'both' : isLeft ? 'left' : isRight ? 'right' : null;
}

/** «GIE Kayalo» and «Association Kayalo», «رابطة» and «جمعية»: one says what it is, the other that it is no such body. */
const isFormBesideAssociation = (left: Name, right: Name): boolean =>
  (left.forms.length === 0) !== (right.forms.length === 0) &&
  (left.forms.length === 0 ? left : right).words.some(({ text }) => legalForms.has(text));

/** Which name says no division of a country where the other does; `both` when each says another; null when neither lacks one. */
function missingDivision(left: Name, right: Name): 'left' | 'right' | 'both' | null {
  const [a, b] = [left, right].map(({ words }) => words.flatMap(({ text }) => divisions.get(text) ?? [])) as [
    string[],
    string[],
  ];
  if (a.length > 0 && b.length > 0) return a.some((each) => b.includes(each)) ? null : 'both';
  return a.length === b.length ? null : a.length === 0 ? 'left' : 'right';
}
const divisions: ReadonlyMap<string, string> = new Map(
  [
    ['region', 'gouvernorat', 'governorate', 'wilaya'],
    ['departement', 'district', 'province', 'prefecture'],
    ['arrondissement'],
    ['commune'],
    ['cercle'],
  ].flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
);

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
  const difference = a.length >= 6 ? differenceOf(a, b) : null;
  if (difference === null) return null;
  return result(difference === 'slip' || difference === 'spelling' ? 'close' : 'neighbour');
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
  return (
    long.acronyms.includes(short.opening) ||
    derives(
      short.opening,
      long.words.filter(({ text }) => !rest.includes(text)),
    ) === 'initials'
  );
}

/** Letters from which a name that stops in the middle of a word was cut by the width of a column. */
const shortestCut = 30;

/** «Ministère de la Promotion de la Femme et de l’Enf»: one begins the other, and stops inside a word. */
function isCutShort(left: Name, right: Name): boolean {
  const [short, long] = left.key.length < right.key.length ? [left, right] : [right, left];
  if (short.key.length < shortestCut || !long.key.startsWith(short.key)) return false;
  const last = short.words.at(-1)?.full ?? '';
  const whole = long.words[short.words.length - 1]?.full ?? '';
  return last !== whole && whole.startsWith(last) && haveSame(short.numbers, long.numbers);
}

/** Every word that counts is an acronym of the other name, two at least. */
function isAcronymsOf(short: Name, long: Name): boolean {
  if (long.acronyms.length < 2) return false;
  const told = short.words.filter(({ kind }) => kind !== 'stop' && kind !== 'neutral');
  return told.length > 1 && told.every(({ full }) => long.acronyms.includes(full));
}

/** Words after which another organisation is named: «Secours de Kayane avec Zembla». */
const beside: ReadonlySet<string> = new Set(['with', 'avec', 'via', 'through']);

/** Forms that may follow a proper name and leave it what it is: «Nagaad Network». */
const plainForms: ReadonlySet<string> = new Set(['reseau', 'network', 'fondation', 'foundation', 'initiative']);

/**
 * The shorter name is how the longer begins, in two words or more: a name is shortened from its end. Null when it is not.
 * `extended` when what follows names something else: a word that names («Refugee Welcome Choir»), a section, another
 * organisation. A complement («… des Gens de Passage»), or what a comma or a dash sets apart, does not.
 */
function levelOfBeginning(
  left: Name,
  right: Name,
  short: 'left' | 'right',
): 'contained' | 'shortened' | 'extended' | null {
  const isTold = ({ kind }: Name['words'][number]) => kind === 'form' || kind === 'ordinary' || kind === 'rare';
  const [from, to] = short === 'left' ? [left, right] : [right, left];
  const words = from.words.filter(isTold);
  const at = to.words.flatMap((word, index) => (isTold(word) ? [index] : []));
  if (words.length < 2 || !words.every(({ text }, index) => to.words[at[index] ?? -1]?.text === text)) return null;
  const rest = to.words.slice((at[words.length - 1] ?? 0) + 1);
  if (rest.some(({ text }) => sections.has(text) || wings.has(text))) return 'extended';
  const [next] = rest;
  if (next !== undefined && beside.has(next.full)) return 'extended';
  const [opening = ''] = to.raw.split(/[,:;–—(]|\s-\s/);
  // One word set apart may be a town («Foyer Diam – Kayar»); what is in brackets belongs to the one that says it.
  const isSetApart =
    foldKey(opening) === from.key && rest.filter(isTold).length > 1 && comparedAsides(left, right) === null;
  if (isSetApart || (words.length > 1 && rest.every(({ kind, text }) => kind === 'stop' || areas.has(text))))
    return 'contained';
  return next?.kind === 'rare' || next?.kind === 'form' ? 'extended' : 'shortened';
}

/** People of whom an organisation makes a wing, and what a firm or a house is that bears its name. */
const wings: ReadonlySet<string> = new Set(
  `femme women woman feminin feminine jeune jeunesse youth young fille girl enfant children etudiant student eleve homme men ancien
    veteran aine shabab chabab nissa شباب نساء
    microfinance finance credit banque bank immobilier transport transit media radio television studio edition production
    service ecole school college lycee clinique clinic hopital hospital dispensaire garderie creche foot football basket sport sportif theatre danse musique
    choir chorale bibliotheque library librairie boutique shop restaurant hotel invest investissement investment fonds fund
    sa sarl suarl sas scoop business group groupe holding consulting conseil entreprise company`
    .split(/\s+/)
    .map(singular),
);

/** Parts of the world that an organisation works in: its office there is how it is known in a country. */
const areas: ReadonlySet<string> = new Set(
  'afrique africa francophone anglophone ouest west nord north est east centrale central sahel maghreb'.split(' '),
);

/** What a part of an organisation is called. */
const sections: ReadonlySet<string> = new Set([
  'section',
  'antenne',
  'branche',
  'branch',
  'chapter',
  'chapitre',
  'delegation',
  'cellule',
  'comite',
  'committee',
  'فرع',
]);

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

/** «Sénégal Mali Amitié» and «Sénégal Guinée Amitié»: each bears a country or a number that the other does not. */
const haveOtherMarks = (left: Name, right: Name): boolean =>
  (['countries', 'numbers'] as const).some(
    (key) =>
      left[key].some((mark) => !right[key].includes(mark)) && right[key].some((mark) => !left[key].includes(mark)),
  );

/** «Fondation Awa Sow (Dakar)»: the place stands in brackets after a name of two words that is whole without it. */
function isAddress(left: Name, right: Name): boolean {
  const [bare, placed] = left.places.length === 0 ? [left, right] : [right, left];
  return (
    isProper(bare) &&
    /[([][^()[\]]+[)\]]\s*$/.test(placed.raw) &&
    placed.places.length === 1 &&
    bare.key === keyBefore(placed.raw)
  );
}
const keyBefore = (raw: string): string => foldKey(raw.slice(0, Math.max(0, raw.search(/[([]/))));

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
