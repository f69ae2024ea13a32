import { columnByKey } from '../columns/index.ts';
import { textOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Layer } from '../model/column.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { once, onceForBoth } from '../text/once.ts';
import { nameRedactor } from '../text/redact.ts';
import { columnLayer } from './column-layer.ts';
import { wordsOf } from './file-texts.ts';
import { type PlainWords, type Spellings, spellingRedactor, spellingsOf } from './name-spellings.ts';
import { openPlaces } from './open-places.ts';

/** A word of the names of this many organisations is known by none. */
const namesOfMany = 4;

/** A word that this many rows write in small letters is a word. */
const saidByMany = 3;

const spokenLayers: readonly Layer[] = ['profile', 'statement', 'fact'];

/** Words in small letters of the free texts of rows, with how many rows write them. */
export function spokenWords(records: Mapped['records']): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const record of records) for (const word of wordsSpoken(record)) rows.set(word, (rows.get(word) ?? 0) + 1);
  return rows;
}

/** Words in small letters of the free texts of a row. */
const wordsSpoken = once(({ fields, kind }: DataRecord): ReadonlySet<string> => {
  const typed = Object.entries(fields).flatMap(([key, { raw }]) => {
    return columnByKey(key, kind)?.type === 'text' && spokenLayers.includes(columnLayer(key, kind)) ? [raw] : [];
  });
  return new Set(typed.flatMap(smallWords));
});

/** Folded words of a text that begin with a small letter. */
export const smallWords = (text: string): string[] =>
  (text.match(/(?<![\p{L}\p{N}@._-])\p{Ll}\p{L}+/gu) ?? []).map(foldKey);

/** Words in small letters of the texts of the project itself. */
export const smallWordsOf = once((texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(smallWords)));

const allWordsOf = once((texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf)));

/** Words by which no organisation of these is known. Every edition of a country asks for them, and for each several times. */
const plainWordsOf = onceForBoth((cartography: Mapped, publicTexts: readonly string[]): PlainWords => {
  const bearers = new Map<string, number>();
  for (const actor of cartography.actors) {
    for (const word of new Set(allNames(actor).flatMap(wordsOf))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  const seats = cartography.records.flatMap((record) => textOf(record, 'ville_siege') ?? []);
  const places = [...openPlaces(cartography.country), ...seats.map(foldWords)].flatMap((place) => place.split(' '));
  const of = (counts: ReadonlyMap<string, number>, least: number) =>
    [...counts].flatMap(([word, n]) => (n >= least ? [word] : []));
  const rows = spokenWords(cartography.records);
  return {
    shared: new Set([...places, ...of(bearers, namesOfMany)]),
    spoken: new Set([...allWordsOf(publicTexts), ...of(rows, saidByMany)]),
    small: new Set(rows.keys()),
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
