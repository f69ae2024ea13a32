import { foldKey } from '../text/fold.ts';
import { type Alignment, align, noAlignment } from './align.ts';
import { placesApart } from './compare-places.ts';
import { countryByDemonym } from './demonyms.ts';
import { isKnownWord } from './known-words.ts';
import { levelOnceRead } from './little-words.ts';
import { levelOfMeaning } from './meaning.ts';
import type { Name } from './name.ts';
import { comparedAsides, levelOfBeginning } from './name-beginning.ts';
import {
  areOfTwoForms,
  isFormBesideAssociation,
  isOfAnotherKind,
  missingDivision,
  missingForm,
  missingMembers,
} from './name-forms.ts';
import type { Rarity } from './rarity.ts';
import { brandSide, haveSame, isAcronymsOf, isCutShort, shortenedSide } from './shortened-names.ts';
import { differenceOf } from './slip.ts';
import { levels as ladder, type NameLevel } from './weights.ts';
import { notionOf, ordinaryWords } from './words.ts';

/** The level two names reach, and which one shortens the other, if one does. */
export interface NameComparison {
  level: NameLevel;
  short: 'left' | 'right' | null;
  left: Name;
  right: Name;
}

/** Compares two names; null when they cannot be compared: two scripts, or nothing but an acronym on one side. */
export function compareNames(left: Name, right: Name, rarity: Rarity): NameComparison | null {
  const compared = comparedByWords(left, right, rarity);
  if (left.key === right.key || left.note !== right.note) return compared;
  const meant = levelOfMeaning(left, right);
  if (meant !== null && (compared === null || ladder.nom[meant].weight > ladder.nom[compared.level].weight)) {
    const level = left.script === right.script ? levelOnceRead(meant, left, right) : meant;
    return { level, short: null, left, right };
  }
  return compared === null ? null : { ...compared, level: levelOnceRead(compared.level, left, right) };
}

function comparedByWords(left: Name, right: Name, rarity: Rarity): NameComparison | null {
  const result = (level: NameLevel, short: NameComparison['short'] = null) => ({ level, short, left, right });
  if (left.note !== right.note) return left.key === right.key ? result('noted') : null;
  if (left.key === right.key) return sameKey(left, right, rarity, result);
  if (left.bare !== null || right.bare !== null) return compareBare(left, right, result);
  if (left.script !== right.script) return null;
  if (isSameAside(left, right) || isSameInBrackets(left, right)) {
    if (isTelling(left, right, rarity)) return result('exact');
    const isFew = left.core.length + left.forms.length <= fewWords && saidIn(left) !== saidIn(right);
    return result(isFew ? 'same-words-ordinary' : 'exact-ordinary');
  }
  if (isOneWord(left, right))
    return sameCore(left, right, noAlignment, isTelling(left, right, rarity) ? '' : '-ordinary', result);
  if (isCutShort(left, right)) return result('contained', left.key.length < right.key.length ? 'left' : 'right');
  const shortened = shortenedSide(left, right);
  if (shortened !== null) return result('contained', shortened);
  if (hasTownAsWord(left, right)) return { ...asCompared(left, right, rarity), left, right };
  const alignment = align(left.core, right.core, rarity);
  const { matched, rare, count, leftOnly, rightOnly } = alignment;
  // «Mairie de Kolda», «Commune de Kolda»: a form and a place are all they say.
  const areFormsAlone = left.core.length + right.core.length === 0 && haveSame(left.forms, right.forms);
  if (areFormsAlone && left.forms.length > 0 && haveSame(idsOf(left), idsOf(right)) && left.places.length > 0)
    return sameCore(left, right, noAlignment, '-ordinary', result);
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
    const isOneWordMore =
      isPlain &&
      Math.min(left.core.length, right.core.length) >= 2 &&
      Math.abs(left.core.length - right.core.length) === 1;
    const level = isPlain ? levelOfBeginning(left, right, short) : null;
    return result(level ?? (isOneWordMore ? 'extended' : 'contained-ordinary'), short);
  }
  return result(matched / (matched + leftOnly + rightOnly) >= 0.6 ? 'overlapping' : 'different');
}

/** «Observatoire de Gao-Nioro», «… de Gao-Niorro»: one says a town, and the other a word more in its place. */
const hasTownAsWord = (left: Name, right: Name): boolean =>
  (left.places.length === 0) !== (right.places.length === 0) &&
  coreWithPlaces(left).length === coreWithPlaces(right).length;
const coreWithPlaces = ({ words }: Name): string[] =>
  words.flatMap(({ kind, text }) => (kind === 'ordinary' || kind === 'rare' || kind === 'place' ? [text] : []));
const asCompared = (left: Name, right: Name, rarity: Rarity): NameComparison => {
  const [a, b] = [left, right].map((name): Name => ({ ...name, core: coreWithPlaces(name), places: [] })) as [
    Name,
    Name,
  ];
  return comparedByWords(a, b, rarity) ?? { level: 'different', short: null, left, right };
};

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

const idsOf = ({ places }: Name): string[] => places.map(({ id }) => id);

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
  if (missing?.isWeak)
    return result(
      isAddressAbroad(left, right) || isToldWithout(left, right)
        ? 'extended'
        : lacksCountryAlone(left, right)
          ? 'country-missing'
          : 'mark-missing',
      missing.side,
    );
  const isFormShared = left.forms.some((form) => right.forms.includes(form));
  if (left.forms.length > 0 && right.forms.length > 0 && !isFormShared) return result('other-form');
  const formless = missingForm(left, right);
  if (formless === 'both') return result('other-form');
  if (isOfAnotherKind(left) !== isOfAnotherKind(right) || isFormBesideAssociation(left, right))
    return result('other-form');
  const division = left.core.length === 0 ? null : missingDivision(left, right);
  if (division === 'both') return result('different');
  if (areOfTwoForms(left, right)) return result('other-form');
  const elsewhere = placesApart(left, right);
  if (elsewhere !== null) return result(elsewhere === 'both' ? 'different' : 'extended');
  if (translations > 0) return result(`translated${suffix}`);
  if (doubts > 0) return result(`neighbour${suffix}`);
  const dropped = suffix === '' ? 'shortened' : 'contained-ordinary';
  if (missing) return result(suffix === '' && isAddress(left, right) ? 'contained' : dropped, missing.side);
  if (division !== null) return result(dropped, division);
  const asides = comparedAsides(left, right);
  if (asides !== null) return result(dropped, asides === 'both' ? null : asides);
  if (scopeOf(left) !== scopeOf(right)) return result('scope');
  const memberless = missingMembers(left, right);
  if (formless !== null || memberless !== null) return result(dropped, formless ?? memberless);
  if (typos > 0) return result(`close${suffix}`);
  const isSaidAlike = suffix !== '' && left.core.length + left.forms.length > 1 && saidIn(left) === saidIn(right);
  return result(isSaidAlike ? 'exact-ordinary' : `same-words${suffix}`);
}

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

/** The shorter name names no kind of body that the longer does not. */
const formsWithin = (left: Name, right: Name, short: 'left' | 'right'): boolean => {
  const [from, to] = short === 'left' ? [left, right] : [right, left];
  return from.forms.every((form) => to.forms.includes(form));
};

/** The same words in any order, little words and plurals aside. */
const isSameAside = (left: Name, right: Name): boolean =>
  left.bag !== '' && left.bag === right.bag && left.core.length === right.core.length;

/** «Union Kayalo (Matam)», «Union Kayalo de Matam»: the very same words, one of the two with brackets, wherever they stand. */
const isSameInBrackets = (left: Name, right: Name): boolean =>
  (/[([]/.test(left.raw) || /[([]/.test(right.raw)) && spokenIn(left) !== '' && spokenIn(left) === spokenIn(right);
const spokenIn = ({ words }: Name): string =>
  words
    .flatMap(({ full, kind }) => (kind === 'stop' ? [] : [full]))
    .sort()
    .join(' ');

/** What a name says in its very words: without the form that opens it and its articles, «de», «en», «of» being one link. */
const saidIn = ({ words }: Name): string =>
  words
    .filter(
      ({ kind, full }, at, { length }) =>
        !(kind === 'neutral' && (at === 0 || at === length - 1)) && !articles.has(full),
    )
    .map(({ kind, full }) => (full === 'and' ? 'et' : kind === 'stop' && links.has(full) ? '~' : full))
    .join(' ')
    .replace(/^~ /, '');
const articles: ReadonlySet<string> = new Set('le la les l the'.split(' '));
const links: ReadonlySet<string> = new Set('de des du d en au aux a of in at'.split(' '));

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
/** «Secours Tamsir, Mali», «Secours Tamsir (Mali)»: the country of its seat, or a section: a person looks. */
function isAddressAbroad(left: Name, right: Name): boolean {
  const [bare, placed] = left.countries.length === 0 ? [left, right] : [right, left];
  const isAlone = placed.countries.length === 1 && placed.numbers.length + bare.countries.length === 0;
  return (
    isAlone &&
    isProper(bare) &&
    /[,;(–—]\s*[\p{L}’' -]+[)]?\s*$/u.test(placed.raw) &&
    placed.words.at(-1)?.kind === 'country'
  );
}
/** «Association Lumière sur l’Émigration au Maroc» without its country: three words or more, and no brand of many lands. */
const isToldWithout = (left: Name, right: Name): boolean =>
  left.core.length >= 3 && lacksCountryAlone(left, right) && !left.core.some((word) => countryByDemonym.has(word));
/** «Fondation Kayalo Retour Mali» without its country, of three words or a proper name among two. */
const lacksCountryAlone = (left: Name, right: Name): boolean =>
  (saidCount(left) >= 3 || isProper(left)) &&
  left.numbers.length + right.numbers.length === 0 &&
  left.countries.length + right.countries.length === 1 &&
  !left.core.some((word) => countryByDemonym.has(word));
/** Words that say what it is: «Coordination des associations de rapatriés» has three. */
const saidCount = ({ words }: Name): number =>
  words.filter(
    ({ kind }, at) => kind === 'form' || kind === 'ordinary' || kind === 'rare' || (kind === 'neutral' && at > 0),
  ).length;
const keyBefore = (raw: string): string => foldKey(raw.slice(0, Math.max(0, raw.search(/[([]/))));

/** Which name lacks a place, a number or a foreign country that the other bears; the last two set apart more. */
function missingMark(left: Name, right: Name): { side: 'left' | 'right'; isWeak: boolean } | null {
  const lacks = (of: (name: Name) => readonly unknown[]): 'left' | 'right' | null =>
    (of(left).length === 0) === (of(right).length === 0) ? null : of(left).length === 0 ? 'left' : 'right';
  const strong = lacks(({ numbers }) => numbers) ?? lacks(({ foreign }) => foreign);
  if (strong !== null) return { side: strong, isWeak: true };
  const side = lacks(({ places }) => places);
  return side === null ? null : { side, isWeak: false };
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
