import type { Language } from '../model/stage.ts';

/* Numbers, dates and punctuation as each language prints them. Formatters are made once: making one per call is slow. */

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const numberFormats = {
  fr: new Intl.NumberFormat(locales.fr, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 1 }),
};
const plainFormats = {
  fr: new Intl.NumberFormat(locales.fr, { useGrouping: false, maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(locales.en, { useGrouping: false, maximumFractionDigits: 6 }),
};
const monthFormats = {
  fr: new Intl.DateTimeFormat(locales.fr, { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { month: 'long', timeZone: 'UTC' }),
};
const listFormats = {
  fr: new Intl.ListFormat(locales.fr, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
};

/** `1 250,5` (narrow no-break space) or `1,250.5`. */
export const formatNumber = (value: number, language: Language): string => numberFormats[language].format(value);

/** A number with as many digits after the point as said: `0,70` or `0.70`. */
export const formatFixed = (value: number, digits: number, language: Language): string => {
  // No minus sign before what rounds to zero.
  const text = value.toFixed(digits).replace(/^-(?=0(?:\.0*)?$)/, '');
  return language === 'fr' ? text.replace('.', ',') : text;
};

/** Years and coordinates: no grouping. */
export const formatPlainNumber = (value: number, language: Language): string => plainFormats[language].format(value);

/** A share of 0 to 1 as a whole percentage, a half going up: `37 %` or `37%`. */
export function formatPercent(share: number, language: Language): string {
  // 23/40 is 57.5, though floating point makes it 57.49999999999999.
  const percent = Math.round(share * 100 + 1e-9);
  return language === 'fr' ? `${percent}\u00a0%` : `${percent}%`;
}

/** ISO date (YYYY, YYYY-MM or YYYY-MM-DD) as words: `12 mars 2026`, `1er mars 2026`, `mars 2026`, `2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (!year || !month) return iso;
  const name = monthFormats[language].format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
  if (!day) return `${name} ${year}`;
  const number = Number(day);
  return `${language === 'fr' && number === 1 ? '1er' : number} ${name} ${year}`;
}

/** «a, b et c» or “a, b and c”. */
export const formatList = (values: string[], language: Language): string => listFormats[language].format(values);

const choiceFormats = {
  fr: new Intl.ListFormat('fr', { type: 'disjunction' }),
  en: new Intl.ListFormat('en', { type: 'disjunction' }),
};

/** Names joined with «ou» or “or”: any one of them will do. */
export const formatChoice = (values: string[], language: Language): string => choiceFormats[language].format(values);

/** Quotes with the language's own marks. */
export function quoted(text: string, language: Language): string {
  return language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}

/** With a capital at its beginning. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With none: a title inside a sentence. */
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** One or many: French counts 0 and 1 as one. */
export function plural(count: number, one: string, many: string, language: Language): string {
  return (language === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : many;
}
