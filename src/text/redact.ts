import { calledInArabic, calledPerson } from './civilities.ts';
import { escapePattern } from './escape-pattern.ts';
import { replacePersons } from './given-names.ts';
import { isShortName } from './short-name.ts';
import { counted, mailboxShape, telephoneShape } from './telephone-shape.ts';
import { replaceUnlistedPersons } from './unlisted-persons.ts';

/* Taking out of a text what could lead to a person or an organisation. The mark says that something was taken out. */

export const redactionMark = '[…]';

/** An address with its scheme, or a host with what follows it («t.me/nom»). */
const webAddress =
  /(?:https?|ftp):\/\/\S+|www\.\S+|(?<![\p{L}\p{N}._%+@-])(?:[\p{L}\p{N}-]{1,64}\.){1,4}\p{L}{2,12}\/[^\s«»<>]+/giu;

/** The name of an account («@nom»): a sentence that gives one is not quoted at all. */
const account = /(?<![\p{L}\p{N}._%+@/-])@[\p{L}\p{N}_.]{2,64}[\p{L}\p{N}_]/gu;

/** What was taken out, and the rule that took it. */
export interface Taken {
  words: string;
  rule: 'courriel' | 'adresse-internet' | 'telephone' | 'personne' | 'organisation' | 'lieu' | 'decision';
}

/** Told of what a redaction takes out. */
type Tell = (words: string, rule: Taken['rule']) => void;

/** The same as `redactContacts`, and persons whom no list knows: two capitalised words that `isWord` knows for no word. */
export const redactPersons = (text: string, isWord: (folded: string) => boolean): string =>
  replaceUnlistedPersons(redactContacts(text).replace(account, redactionMark), isWord, () => redactionMark);

/** E-mails, web addresses, telephone numbers, and persons introduced by a civility or a first name. */
export const redactContacts = (text: string, tell?: Tell): string => {
  const redacted = redactAddresses(text, tell)
    .replace(calledPerson, (match) => {
      tell?.(match.trim(), 'personne');
      return `${redactionMark} `;
    })
    .replace(calledInArabic, (match) => {
      tell?.(match, 'personne');
      return redactionMark;
    });
  return replacePersons(redacted, (name) => {
    tell?.(name, 'personne');
    return redactionMark;
  });
};

/** E-mails, web addresses and telephone numbers. */
export const redactAddresses = (text: string, tell?: Tell): string =>
  text
    .replace(webAddress, (match) => {
      tell?.(match, 'adresse-internet');
      return redactionMark;
    })
    .replace(mailboxShape, (match) => {
      tell?.(match, 'courriel');
      return redactionMark;
    })
    .replace(telephoneShape, (match, plain: string | undefined, at: number, whole: string) => {
      const isNumber = plain !== undefined || counted.test(whole.slice(at + match.length));
      if (!isNumber) tell?.(match, 'telephone');
      return isNumber ? match : redactionMark;
    });

const letters: Record<string, string> = {
  a: 'aàâäáãå',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîïíì',
  n: 'nñ',
  o: 'oôöóõò',
  u: 'uùûüú',
  y: 'yÿý',
};

/** A name as it may be typed: accents or none, any apostrophe, blanks or hyphens. */
const loosely = (name: string): string => {
  const signs = [...name.normalize('NFD').replace(/\p{M}/gu, '')];
  const head = signs
    .slice(0, longestName)
    .map((sign) => {
      const variants = letters[sign.toLowerCase()];
      if (variants !== undefined) return `[${variants}${variants.toUpperCase()}]`;
      if (/['’ʼ]/.test(sign)) return "['’ʼ]";
      return /[\s\u00a0-]/.test(sign) ? '[\\s\\u00a0-]+' : escapePattern(sign);
    })
    .join('');
  return signs.length > longestName ? `${head}[^]{0,${signs.length - longestName}}` : head;
};
/** What is longer is no name: after so many of its signs, as many as are left go with them, whatever they are. */
const longestName = 500;

/** An acronym with its letters dotted or not. */
const dotted = (acronym: string): string => [...acronym.replace(/\./g, '')].map(escapePattern).join('\\.?');

/**
 * A function that takes names out of a text wherever they stand as whole words, case aside; short all-capital acronyms
 * only as typed, so that a word is not taken for one. Longest first. Made once for many texts.
 */
export function nameRedactor(names: Iterable<string>): (text: string, tell?: (words: string) => void) => string {
  const known = [...new Set(names)].map((name) => name.trim()).filter((name) => name.length >= 2);
  const patterns = [
    patternOf(
      known.filter((name) => !isShortName(name)),
      loosely,
      'giu',
    ),
    patternOf(known.filter(isShortName), dotted, 'gu'),
  ].filter((pattern) => pattern !== null);
  return (text, tell) =>
    patterns.reduce(
      (redacted, pattern) =>
        redacted.replace(pattern, (match) => {
          tell?.(match);
          return redactionMark;
        }),
      text,
    );
}

function patternOf(names: string[], write: (name: string) => string, flags: string): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(write);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
