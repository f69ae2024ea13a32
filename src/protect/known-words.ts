import { countrySpellings } from '../countries/index.ts';
import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped } from '../model/cartography.ts';
import { foldWords } from '../text/fold.ts';
import { wordsOfPersons } from '../text/titled-persons.ts';
import { namingColumns } from './naming-columns.ts';
import { openPlaces } from './open-places.ts';
import { linkWords, openingWords, sharedWords, spelledWords } from './plain-words.ts';
import { spokenWords } from './small-words.ts';

/**
 * Whether a folded word is one that nobody bears as a name: met in the grid, in small letters in a text of people, in a
 * place, in the name of an organisation, of a document or of a mechanism. Two words that only such a name holds, in a row and
 * with their capitals («Entretien avec Tiékolo Zarbin»), are as likely a person's.
 */
export function knownWords(cartography: Mapped, publicTexts: readonly string[]): (folded: string) => boolean {
  const known = new Set<string>([...linkWords, ...openingWords, ...sharedWords, ...spelledWords]);
  const add = (text: string | null) => {
    for (const word of text === null ? [] : foldWords(text).split(' ')) known.add(word);
  };
  // One row alone may write a name without its capital.
  for (const [word, rows] of spokenWords(cartography.records)) if (rows > 1) known.add(word);
  for (const text of [...publicTexts, ...openPlaces(cartography.country)]) add(text);
  for (const spelling of countrySpellings([cartography.country]).keys()) known.add(spelling);
  for (const actor of cartography.actors) for (const name of allNames(actor)) add(name);
  const cells = cartography.records.flatMap((record) => [...namingColumns].flatMap((key) => textOf(record, key) ?? []));
  const isKnown = (word: string) => known.has(word);
  const read = [...new Set(cells)].map((text) => ({ text, persons: wordsOfPersons(text, isKnown) }));
  const persons = new Set(read.flatMap((cell) => [...cell.persons]));
  for (const { text } of read) for (const word of foldWords(text).split(' ')) if (!persons.has(word)) known.add(word);
  return (word) => known.has(word);
}
