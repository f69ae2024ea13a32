import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { fold } from './fold.ts';
import { isNounInOns, ownFamily } from './word-families.ts';

export type StemLanguage = 'fr' | 'en' | 'ar';

const stemmers = { fr: stemFrench, en: stemEnglish, ar: stemArabic };
/** Clitics written on to an Arabic word: and, then, with, like, for, and the article. */
const arabicClitics = /^(?:وال|فال|بال|كال|ولل|لل|ال|و|ف|ب|ك|ل)(?=\p{L}{3})/u;

/** Folded Snowball stem of one word: «Sensibilisations» → `sensibilis`. */
export function stem(word: string, language: StemLanguage): string {
  const lower = word.toLowerCase();
  if (language === 'ar') return stemArabic(fold(lower).replace(arabicClitics, ''));
  return fold(stemmers[language](lower));
}

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
