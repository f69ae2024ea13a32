import { fold } from '../text/fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Word, WordKind } from './name.ts';
import { isArabicWord } from './vocabulary.ts';
import { bodyForms, expanded, neutralForms, ordinaryWords, singular, stopWords } from './words.ts';

/** The words of a text with what each does, and the places they name (the longest run first). */
export function readWords(text: string, gazetteer: Gazetteer): { words: Word[]; places: Place[] } {
  const folded = expanded(
    fold(text)
      .replace(/\bplate[- ]?forme\b/g, 'plateforme')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
  const words: Word[] = [];
  const places: Place[] = [];
  for (let i = 0; i < folded.length; ) {
    let length = Math.min(5, folded.length - i);
    let place: Place | null = null;
    for (; length > 0; length -= 1) {
      place = gazetteer.placeOf(folded.slice(i, i + length));
      if (place) break;
    }
    if (place) {
      places.push(place);
      const kind = place.kind === 'country' ? 'country' : 'place';
      for (const full of folded.slice(i, i + length)) words.push(sharedWord(full, full, kind));
      i += length;
      continue;
    }
    const full = folded[i] ?? '';
    const word = isOfRights(folded, i) ? 'humain' : singular(full);
    // One letter that opens a name («Y Care») is part of it.
    words.push(sharedWord(full, word, i === 0 && full === 'y' ? 'rare' : kindOf(full, word)));
    i += 1;
  }
  return { words, places };
}

/** «Droits de l’homme» are the «droits humains», and the word gives the same letter to an acronym. */
const isOfRights = (folded: readonly string[], at: number): boolean =>
  folded[at] === 'homme' && folded[at - 1] === 'l' && folded[at - 2] === 'de' && /^droits?$/.test(folded[at - 3] ?? '');

const knownWords = new Map<string, Word>();
const mostKnown = 100_000;

/** One object for a word wherever it stands: a register holds each hundreds of times. */
function sharedWord(full: string, text: string, kind: WordKind): Word {
  const key = `${kind} ${full}`;
  let word = knownWords.get(key);
  if (word === undefined) {
    word = { full, text, kind };
    if (knownWords.size < mostKnown && full.length < 40) knownWords.set(key, word);
  }
  return word;
}

/** Words that only introduce a place. */
const divisionWords = new Set([
  'region',
  'district',
  'gouvernorat',
  'wilaya',
  'prefecture',
  'departement',
  'arrondissement',
]);

function kindOf(full: string, word: string): WordKind {
  if (/^\d+$/.test(full) || /^(?:ii|iii|iv|vi|vii|viii|ix|0[a-z])$/.test(full)) return 'number';
  if (stopWords.has(full)) return 'stop';
  if (divisionWords.has(word)) return 'optional';
  if (neutralForms.has(word)) return 'neutral';
  if (bodyForms.has(word)) return 'form';
  return ordinaryWords.has(word) || isArabicWord(full) ? 'ordinary' : 'rare';
}
