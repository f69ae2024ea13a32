import { countrySpellings } from '../countries/index.ts';
import type { Cartography } from '../model/cartography.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from '../text/given-names.ts';
import type { Access } from './access.ts';
import { smallWordsOf, spokenWords } from './closed-spellings.ts';

/** Words with a capital that a quote may hold: of wide places, and those that no one bears as a name. */
export const openWordsOf = (
  cartography: Cartography,
  access: Access,
  publicTexts: readonly string[],
): ReadonlySet<string> => new Set([...widePlaces(cartography), ...commonWords(cartography, access, publicTexts)]);

/** Words of places as wide as a region: regions of the country, countries of the world, wider names. */
function widePlaces(cartography: Cartography): ReadonlySet<string> {
  const regions = cartography.country.regions.flatMap(({ name }) => [name.fr, name.en]);
  const words = [...regions, ...wideNames].flatMap((name) => foldWords(name).split(' '));
  return new Set([...words, ...regions.map(foldKey), ...countrySpellings([cartography.country]).keys()]);
}

const wideNames = 'État Afrique Africa Europe Maghreb Sahel Méditerranée Atlantique Nord Sud Est Ouest Genève'.split(
  ' ',
);

/**
 * Words that no one bears as a name: met in small letters in the grid, or in the open free texts of two rows at least. A
 * mailbox, a private cell, a column that nobody knows may hold a name in small letters.
 */
function commonWords(cartography: Cartography, access: Access, publicTexts: readonly string[]): ReadonlySet<string> {
  const open = cartography.records.filter(({ id, kind }) =>
    access.isOpen(id, kind === 'entretiens' ? 'statement' : 'profile'),
  );
  const said = [...spokenWords(open)].flatMap(([word, rows]) => (rows > 1 ? [word] : []));
  return new Set([...smallWordsOf(publicTexts), ...said]);
}

/** Institutions that anyone may name. */
const openAcronyms = new Set(
  'OIM HCR CEDEAO UE ONU ONG OSC GIE OMS UNICEF AFD VIH PAF IOM UNHCR EU UN NGO CSO DJ SMS'.split(' '),
);

/** Letters of another script, an address, a handle, a number that may be a telephone. */
const unsafe = /[^\p{Script=Latin}\P{L}]|@|\p{L}\.\p{L}{2,}\/|(?:\d[\s.,;/()\u2013-]{0,3}){6,}/u;

/**
 * A capital may be a person, a village, an organisation nobody listed: a sentence is quoted only when each of its
 * capitalised words is met in small letters elsewhere, or names a country, a region, an institution.
 */
export function namesSomething(sentence: string, openWords: ReadonlySet<string>): boolean {
  if (unsafe.test(sentence) || foldWords(sentence).split(' ').some(isGivenName)) return true;
  const isOpen = (word: string) =>
    openWords.has(foldKey(word)) ||
    isFunctionWord(foldKey(word), 'fr') ||
    isFunctionWord(foldKey(word), 'en') ||
    foldWords(word)
      .split(' ')
      .every((part) => openWords.has(part) || part.length < 2);
  return [...sentence.matchAll(/\p{Lu}[\p{L}’'-]*/gu)].some(([word]) => !openAcronyms.has(word) && !isOpen(word));
}
