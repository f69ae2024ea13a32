import { fold } from '../text/fold.ts';
import { countryByDemonym } from './demonyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { evenArabic, stopWords } from './words.ts';

/*
 * The Movement of the Red Cross and Red Crescent has one national society in a country, no more (its statutes, article 4),
 * so that a name made of the emblem and one country, in whatever language, is that society.
 */
const emblem =
  /croix[\s-]rouge|croissant[\s-]rouge|red cross(?:[\s/]+red crescent)?|red crescent|cruz roja|cruz vermelha|croce rossa|rotes kreuz|rode kruis|r[oø]de kors|roda korset|الهلال الاحمر|الصليب الاحمر/u;

/** Words that any society may have around its emblem and its country. */
const empty = new Set(['society', 'societe', 'national', 'nationale', 'nat', 'جمعيه']);

/** «Croix-Rouge sénégalaise», «Ghana Red Cross Society», «الهلال الأحمر التونسي» → `croix-rouge/XX`; null for any other name. */
export function redCrossSocietyOf(text: string, gazetteer: Gazetteer): string | null {
  const folded = evenArabic(fold(text)).replaceAll(/[أإآ]/g, 'ا');
  if (!emblem.test(folded)) return null;
  const words = folded
    .replace(emblem, ' ')
    .replace(/\([a-z]{2,6}\)\s*$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word));
  // Little words are part of some countries («Côte d’Ivoire») and link others («de Belgique»).
  const told = [words, words.filter((word) => !stopWords.has(word)), trimmed(words)].find(
    (list) => countryOf(list, gazetteer) !== null,
  );
  const country = told === undefined ? null : countryOf(told, gazetteer);
  return country === null ? null : `croix-rouge/${country}`;
}

/** Without the little words at its beginning. */
const trimmed = (words: readonly string[]): string[] => {
  const from = words.findIndex((word) => !stopWords.has(word));
  return from < 0 ? [] : words.slice(from);
};

function countryOf(words: readonly string[], gazetteer: Gazetteer): string | null {
  if (words.length === 0) return null;
  const place = gazetteer.placeOf(words);
  if (place?.kind === 'country') return place.id;
  return words.length === 1 ? (countryByDemonym.get(words[0] ?? '') ?? null) : null;
}
