import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';
import { isNounInOns, ownFamily } from './word-families.ts';

export type StemLanguage = 'fr' | 'en' | 'ar';

/** Clitics written on to an Arabic word: and, then, with, like, for, and the article. */
const arabicClitics = /^(?:وال|فال|بال|كال|ولل|لل|ال|و|ف|ب|ك|ل)(?=\p{L}{3})/u;

/** Stems of words in lower case: a word is asked for as typed, without its accents, and by the signs it gives. */
const stems: Record<StemLanguage, (lower: string) => string> = {
  fr: remembered((lower) => fold(stemFrench(lower))),
  en: remembered((lower) => fold(stemEnglish(lower))),
  ar: remembered((lower) => stemArabic(fold(lower).replace(arabicClitics, ''))),
};

/** Folded Snowball stem of one word: «Sensibilisations» → `sensibilis`. */
export const stem = (word: string, language: StemLanguage): string => stems[language](word.toLowerCase());

/** Infinitives that a French first person plural may come from, the likeliest first; Snowball leaves «-ons» alone. */
export function infinitives(lower: string): string[] {
  if (!lower.endsWith('ons') || lower.length < 6 || isNounInOns(fold(lower))) return [];
  if (lower.endsWith('issons')) return [`${lower.slice(0, -6)}ir`, `${lower.slice(0, -3)}er`];
  if (lower.endsWith('geons')) return [`${lower.slice(0, -4)}er`];
  if (lower.endsWith('tions') || lower.endsWith('sions')) return [];
  return [`${lower.slice(0, -3)}er`];
}

/**
 * Every stem a word may be known by: as typed, without its accents (people leave them out), and for French verbs in
 * «-ons» that of the infinitive. Two words are of one family when they share a stem.
 */
export function stemsOf(word: string, language: StemLanguage): string[] {
  const lower = word.toLowerCase();
  const folded = fold(lower);
  const family = language === 'fr' ? ownFamily(folded) : null;
  if (family !== null) return [family];
  const spellings = lower === folded ? [lower] : [lower, folded];
  const forms = language === 'fr' ? [...spellings, ...spellings.flatMap(infinitives)] : spellings;
  return [...new Set(forms.map((form) => stem(form, language)))];
}
