import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped } from '../model/cartography.ts';
import { foldWords } from '../text/fold.ts';
import { once, onceForBoth } from '../text/once.ts';
import { nameRedactor } from '../text/redact.ts';
import { wordsOf } from './file-texts.ts';
import { languageWords } from './language-words.ts';
import { type PlainWords, type Spellings, spellingRedactor, spellingsOf } from './name-spellings.ts';
import { openPlaces } from './open-places.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** A word of the names of this many organisations is known by none. */
const namesOfMany = 4;

const allWordsOf = once((texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf)));

/** Words by which no organisation of these is known. Every edition of a country asks for them, and for each several times. */
const plainWordsOf = onceForBoth((cartography: Mapped, publicTexts: readonly string[]): PlainWords => {
  const bearers = new Map<string, number>();
  for (const actor of cartography.actors) {
    for (const word of new Set(allNames(actor).flatMap(wordsOf))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  const seats = cartography.records.flatMap((record) => textOf(record, 'ville_siege') ?? []);
  const places = [...openPlaces(cartography.country), ...seats.map(foldWords)].flatMap((place) => place.split(' '));
  return {
    shared: new Set([...places, ...[...bearers].flatMap(([word, n]) => (n >= namesOfMany ? [word] : []))]),
    spoken: new Set([...allWordsOf(publicTexts), ...ordinaryWords(cartography)]),
    isLanguage: languageWords(publicTexts),
  };
});

/** What spells `closed` names and no `open` one, in a country. */
export const spellingsIn = (
  cartography: Mapped,
  closed: readonly string[],
  open: readonly string[],
  publicTexts: readonly string[],
): Spellings => spellingsOf(closed, open, plainWordsOf(cartography, publicTexts));

/** Takes names out of a text, as typed, then in their other spellings. */
export function spelledRedactor(
  names: readonly string[],
  spellings: Spellings,
): (text: string, tell?: (words: string) => void) => string {
  if (names.length === 0) return (text) => text;
  const steps = [nameRedactor(names), spellingRedactor(spellings)];
  return (text, tell) => steps.reduce((redacted, redact) => redact(redacted, tell), text);
}
