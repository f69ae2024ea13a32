/* Taking out of a text what could lead to a person or an organisation. The mark says that something was taken out. */

export const redactionMark = '[…]';

const address = /(?:[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,})|(?:https?:\/\/\S+|www\.\S+)/gu;

/** Eight digits or more, alone or in groups: a telephone, unless it reads as a date, as years or as an amount. */
const digits = /(?:(?:\+|00)?\d(?:[\s.\u00a0\u202f-]?\d){7,})/gu;
const isoDate = /^(?:19|20)\d\d-\d\d-\d\d$/;
const years = /^(?:(?:19|20)\d\d[\s.-]?)+$/;
const counted = /^[\s\u00a0\u202f]*(?:f\s?cfa|fcfa|cfa|xof|xaf|gnf|mad|tnd|dt|dh|dinars?|dirhams?|francs?|euros?|€|%)/i;

/** A civility followed by one to three capitalised words. */
const person = /(?:\b(?:M|Mr|Mme|Mlle|Dr|Pr|El Hadj|Madame|Monsieur)\.?\s+)(?:\p{Lu}[\p{L}'’-]+\s?){1,3}/gu;

/** E-mails, web addresses, telephone numbers, and persons introduced by a civility. */
export const redactContacts = (text: string): string =>
  text
    .replace(address, redactionMark)
    .replace(digits, (match, at: number, whole: string) => {
      const isNumber = isoDate.test(match) || years.test(match) || counted.test(whole.slice(at + match.length));
      return isNumber ? match : redactionMark;
    })
    .replace(person, `${redactionMark} `);

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/**
 * A function that takes names out of a text wherever they stand as whole words, case aside; short all-capital acronyms
 * only as typed, so that a word is not taken for one. Longest first. Made once for many texts.
 */
export function nameRedactor(names: Iterable<string>): (text: string) => string {
  const known = [...new Set(names)].map((name) => name.trim()).filter((name) => name.length >= 2);
  const isAcronym = (name: string) => name.length <= 6 && name === name.toUpperCase();
  const patterns = [
    patternOf(
      known.filter((name) => !isAcronym(name)),
      'giu',
    ),
    patternOf(known.filter(isAcronym), 'gu'),
  ].filter((pattern) => pattern !== null);
  return (text) => patterns.reduce((redacted, pattern) => redacted.replace(pattern, redactionMark), text);
}

function patternOf(names: string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
