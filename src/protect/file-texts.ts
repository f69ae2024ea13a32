import { unzipSync } from 'fflate';
import type { OutputFile } from '../model/output.ts';
import { foldedWords } from '../text/fold.ts';
import { telephonesApart } from '../text/telephone-digits.ts';
import { joinDigits } from '../text/telephone-shape.ts';

/* What a file says to whoever reads, searches or unpacks it, however its words are written. */

/** Signs that take no room: soft hyphens, joiners, marks of direction, control characters. A word cut by one is still read as one word. */
const unseen = /(?![\t\n\v\f\r\x85])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Words as they are looked for: full-width, bold and other dressed letters are the letters they dress. */
export const wordsOf = (text: string): string[] => wordsSeenIn(text.replace(unseen, ''));

/** The same of a text of `textsOf`, whose unseen signs are gone. */
export const wordsSeenIn = (text: string): string[] => foldedWords(text.normalize('NFKC'));

const entities = new Map<string, string>(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    oelig: 'œ',
    aelig: 'æ',
    szlig: 'ß',
    oslash: 'ø',
    commat: '@',
    period: '.',
    plus: '+',
    sol: '/',
    shy: '',
    zwnj: '',
    zwj: '',
    ZeroWidthSpace: '',
  }),
);

/** `&eacute;`, `&Ccedil;`: the letter will do, words are compared without their accents. */
const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron)$/i;

function entity(name: string): string | null {
  const named = entities.get(name) ?? entities.get(name.toLowerCase()) ?? accented.exec(name)?.[1];
  if (named !== undefined) return named;
  const digits = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (digits) return character(Number.parseInt(digits[2] ?? '', digits[1] ? 16 : 10));
  return /^(?:\w*sp|\w*dash|minus|hyphen|middot|bull|Tab|NewLine)$/.test(name) ? ' ' : null;
}

const character = (point: number): string | null => (point <= 0x10ffff ? String.fromCodePoint(point) : null);

/** Bytes written in hexadecimal, as UTF-8 or, where they are not, as Windows does. */
function percentDecoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded
      .replace(/%[89][0-9a-f]/gi, ' ') // apostrophes and dashes, in Windows-1252
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

const decodeOnce = (text: string): string =>
  text
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (whole, hex: string) => character(Number.parseInt(hex, 16)) ?? whole)
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, long: string | undefined, short: string) =>
      String.fromCharCode(Number.parseInt(long ?? short, 16)),
    )
    .replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded)
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\([^\w\s])/g, '$1');

/** How often a text may be encoded upon itself: a page inside a JSON inside an address. */
const deepest = 4;

/** The text of a file as a reader or a search would find it: entities, escapes and percents decoded, Markdown's undone. */
function readable(content: string): string {
  let text = content;
  for (let depth = 0; depth < deepest; depth++) {
    const decoded = decodeOnce(text);
    if (decoded === text) break;
    text = decoded;
  }
  return text.replace(unseen, '');
}

/** Whether a file is a workbook or a document: a package of parts. */
export const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What stands in a file: its text, or that of every part of a workbook or document, with the name of the part. */
function contentsOf({ content }: OutputFile): string[] {
  if (typeof content === 'string') return [content];
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!isPackage(content)) return [text(content)];
  return Object.entries(unzipSync(content)).map(([name, bytes]) => `${name}\n${text(bytes)}`);
}

/** Tags, and signs of emphasis. */
const signs = /<[^>]*>|[*`]|_(?<=\p{L}_)(?=\p{L})/gu;

/**
 * Texts of a file, its name included: as it stands (a name may be in an attribute), with tags for blanks, and with
 * neither tags nor signs of emphasis (a name may be cut in the middle of a word). That one is left out where it would show
 * no word that is sought: a JSON is full of keys that a sign cuts.
 */
export function textsOf(file: OutputFile, sought: Sought = anything): string[] {
  return contentsOf(file).flatMap((content) => {
    const decoded = readable(`${file.name}\n${content}`);
    const withoutTags = decoded.includes('</') ? [decoded.replace(/<[^>]*>/g, ' ')] : [];
    return [decoded, ...withoutTags, ...(saysMore(decoded, sought) ? [decoded.replace(signs, '')] : [])];
  });
}

/** What is looked for in a file, as far as a text without signs may show more of it. */
export interface Sought {
  /** Whether a folded word is part of it. */
  isSought(word: string): boolean;
  /** Names looked for as typed. */
  asTyped: readonly string[];
}

const anything: Sought = { isSought: () => true, asTyped: ['*'] };

/** Signs of emphasis, or what is left of them in a name with an underscore. */
const runOfSigns = /[*`_]+/g;

const isLetter = (sign: string): boolean => sign >= '\x80' || /[A-Za-z0-9]/.test(sign);
const isJoined = (sign: string): boolean => isLetter(sign) || /[*`_]/.test(sign);

/** The different words of a text that signs of emphasis cut, whole. */
function cutWords(text: string): Set<string> {
  const words = new Set<string>();
  let done = 0;
  for (const { 0: run, index } of text.matchAll(runOfSigns)) {
    let [from, to] = [index, index + run.length];
    if (from < done || !isLetter(text.charAt(from - 1)) || !isLetter(text.charAt(to))) continue;
    while (isJoined(text.charAt(from - 1))) from--;
    while (isJoined(text.charAt(to))) to++;
    words.add(text.slice(from, to));
    done = to;
  }
  return words;
}

/** A sign of emphasis among the marks between two figures. */
const joinedFigures = /[*`](?<=\p{N}[\s.()/\u2010-\u2015_,;-]*[*`])(?=[\s.()/\u2010-\u2015_,;*`-]*\p{N})/u;

/** Whether a text says more of what is sought once its tags and signs are taken out. */
function saysMore(text: string, { isSought, asTyped }: Sought): boolean {
  if (/<[^>]*>/.test(text)) return true;
  if (/[*`]/.test(text) && (joinedFigures.test(text) || asTyped.some((name) => /[^\p{L}\p{N}]/u.test(name))))
    return true;
  return [...cutWords(text)].some((words) => {
    const whole = wordsSeenIn(words.replace(signs, ''));
    return whole.join(' ') !== wordsSeenIn(words).join(' ') && whole.some(isSought);
  });
}

const arabicDigits = /[٠-٩۰-۹]/g;

/** A text whose telephones are digits with nothing between them. */
const withPlainNumbers = (text: string): string =>
  joinDigits(text.normalize('NFKC').replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf)));

/** Digits with what may stand between those of a telephone, of this length at least. */
const numbers = (shortest: number): RegExp =>
  new RegExp(`[\\d٠-٩۰-۹][\\d٠-٩۰-۹\\s.()/\\u2010-\\u2015_,;-]{${shortest - 2},}[\\d٠-٩۰-۹]`, 'g');

/** The runs of this many digits (two or more) of a text, its telephones with nothing between theirs, in little room. */
export const plainNumbers = (text: string, shortest: number): string =>
  (text.normalize('NFKC').match(numbers(shortest)) ?? [])
    .flatMap((near) => withPlainNumbers(near).match(/\d+/g) ?? [])
    .filter(({ length }) => length >= shortest)
    .join(' ');

/** What of a text may be one of these telephones: its runs of digits, and those of them that stand there in groups far apart. */
export const numbersOfTelephones = (text: string, telephones: readonly string[]): string =>
  telephones.length === 0
    ? ''
    : [
        plainNumbers(text, Math.min(...telephones.map(({ length }) => length))),
        ...telephonesApart(text, new Set(telephones)),
      ].join(' ');
