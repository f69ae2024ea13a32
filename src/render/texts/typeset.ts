import type { Language } from '../../model/stage.ts';
import { plural } from '../../text/format.ts';

/* Typography of the fixed sentences: written with plain spaces in the source, set once when the catalogue is loaded. */

const noBreak = '\u00a0';

/** No-break spaces and apostrophes as French printers set them; English gets its apostrophes. Links are left alone. */
export function typeset(text: string, language: Language): string {
  const common = text.replaceAll("'", '’').replaceAll('...', '…');
  if (language === 'en') return common;
  return common
    .replace(/ ([:;?!%»€])/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/\b(n°|p\.) (?=\S)/g, `$1${noBreak}`);
}

/** A text of the catalogue: fixed, made from figures, or a branch of them. */
type Texts = { [key: string]: string | string[] | ((...values: never[]) => string) | Texts };

/** Sets every text of a catalogue, those made from figures included. */
export function typesetAll<T extends object>(texts: T, language: Language): T {
  const entries = Object.entries(texts as Texts).map(([key, value]) => {
    if (typeof value === 'string') return [key, typeset(value, language)];
    if (Array.isArray(value)) return [key, value.map((text) => typeset(text, language))];
    if (typeof value === 'function') return [key, (...values: never[]) => typeset(value(...values), language)];
    return [key, typesetAll(value, language)];
  });
  return Object.fromEntries(entries) as T;
}

/** A number with its word in the right number: French counts 0 and 1 as one. */
export function counted(language: Language): (count: number, one: string, many: string) => string {
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB');
  return (count, one, many) => {
    return `${format.format(count)}${noBreak}${plural(count, one, many, language)}`;
  };
}
