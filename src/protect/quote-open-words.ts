import { countrySpellings } from '../countries/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from '../text/given-names.ts';
import { plainDigits } from '../text/telephone-digits.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { smallWordsOf } from './small-words.ts';

/**
 * Words with a capital that a quote may hold: of wide places, and those that no one bears as a name, met in small letters in
 * the grid or said by several in what is open.
 */
export const openWordsOf = (cartography: Cartography, publicTexts: readonly string[]): ReadonlySet<string> =>
  new Set([...widePlaces(cartography), ...smallWordsOf(publicTexts), ...ordinaryWords(cartography)]);

/** Words of places as wide as a region: regions of the country, countries of the world, wider names. */
function widePlaces(cartography: Cartography): ReadonlySet<string> {
  const regions = cartography.country.regions.flatMap(({ name }) => [name.fr, name.en]);
  const words = [...regions, ...wideNames].flatMap((name) => foldWords(name).split(' '));
  return new Set([...words, ...regions.map(foldKey), ...countrySpellings([cartography.country]).keys()]);
}

const wideNames = 'État Afrique Africa Europe Maghreb Sahel Méditerranée Atlantique Nord Sud Est Ouest Genève'.split(
  ' ',
);

/** Institutions that anyone may name. */
const openAcronyms = new Set(
  'OIM HCR CEDEAO UE ONU ONG OSC GIE OMS UNICEF AFD VIH PAF IOM UNHCR EU UN NGO CSO DJ SMS'.split(' '),
);

/** Letters of another script, an address, a handle, a number that may be a telephone, figure by figure too. */
const unsafe =
  /[^\p{Script=Latin}\P{L}]|[@_]|%[0-9a-f]{2}|\p{L}{2,}\.\p{L}{2,}|(?:\d[^\p{L}\p{N}]{0,12}(?:et\s)?){6,}|(?<!\p{N})(?:\d[^\p{L}\p{N}]{1,12}){4,}\d(?!\p{N})/iu;

/** A telephone in words: four numbers in a row. */
const figure =
  '(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|quatre-vingts?|nonante|cent)';
const figures = new RegExp(
  String.raw`(?<!\p{L})${figure}(?:-(?:et-)?${figure})*(?:[\s,.]+(?:et\s+)?${figure}(?:-(?:et-)?${figure})*){3,}(?!\p{L})`,
  'iu',
);

/** What is called or placed by the word that follows, in small letters as well. */
const called =
  /(?<!\p{L})(?:(?:mme|mlle|mr|dr|pr|madame|mademoiselle|monsieur|docteur|professeur|(?:sous-)?préfet|gouverneur|maire|colonel|commissaire|imam|abbé|pasteur)\.?|m\.)\s+(\p{Ll}[\p{L}’'-]+)|(?<!\p{L})(?:village|hameau|quartier|ville|commune|localité|bourg|campement)\s+(?:de\s+|du\s+|d['’])(\p{Ll}[\p{L}’'-]+)/giu;

/**
 * A capital may be a person, a village, an organisation nobody listed: a sentence is quoted only when each of its
 * capitalised words is met in small letters elsewhere, or names a country, a region, an institution.
 */
export function namesSomething(sentence: string, openWords: ReadonlySet<string>): boolean {
  if (unsafe.test(plainDigits(sentence)) || figures.test(sentence)) return true;
  if (foldWords(sentence).split(' ').some(isGivenName)) return true;
  const isOpen = (word: string) =>
    openWords.has(foldKey(word)) ||
    isFunctionWord(foldKey(word), 'fr') ||
    isFunctionWord(foldKey(word), 'en') ||
    foldWords(word)
      .split(' ')
      .every((part) => openWords.has(part) || part.length < 2);
  const isNobody = (word: string | undefined) => word === undefined || isOpen(word);
  if ([...sentence.matchAll(called)].some(([, name, place]) => !isNobody(name) || !isNobody(place))) return true;
  return [...sentence.matchAll(/\p{Lu}[\p{L}’'-]*/gu)].some(([word]) => !openAcronyms.has(word) && !isOpen(word));
}
