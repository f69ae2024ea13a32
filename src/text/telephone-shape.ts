/* How a telephone is written among words: one shape for what is taken out, told by its shape, or looked for. */

/** Written with digits, and no telephone: a date, years, a range of round amounts. */
const kept = [
  String.raw`(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)`,
  String.raw`(?:19|20)\d\d(?:[\s.,/–-]{1,3}(?:19|20)\d\d)+(?!\d)`,
  String.raw`\d{1,3}(?:[\s.]\d{3})*[\s.]?000\s?[-–]\s?\d{1,3}(?:[\s.]\d{3})*[\s.]?000(?!\d)`,
  String.raw`\d{1,3}(?:\.\d{3}){1,2}(?![\d.])`,
  String.raw`\d{1,3}(?:[\s.]000){2}(?![\s.]?\d)`,
].join('|');

/** Eight digits or more with the marks of a telephone, in pairs between commas, seven when dashes or points group them. */
const telephones = [
  String.raw`[+(]?\p{Nd}(?:[\s.\-–—/()_]{0,3}\p{Nd}){7,}`,
  String.raw`\+?(?:\d{1,3}\s?[,;]?\s?)?\d{2,3}(?:\s?[,;]\s?\d{2,3}){3,}(?!\d)`,
  String.raw`\p{Nd}{2,4}[.-]\p{Nd}{2,4}[.-]\p{Nd}{2,4}`,
].join('|');

/** Numbers of a text: the first group is what is no telephone. */
export const telephoneShape = new RegExp(`(?<![\\p{Nd}])(?:(${kept})|(?:${telephones}))`, 'gu');

/** What follows an amount. */
export const counted =
  /^[\s\u00a0\u202f]*(?:f\s?cfa|fcfa|cfa|xof|xaf|gnf|mad|tnd|dt|dh|dinars?|dirhams?|francs?|euros?|€|%)/i;

/** Digits of a telephone with nothing between them, whatever marks group them. */
export const joinDigits = (text: string): string =>
  text.replace(/(\d)[\s.()/\u2010-\u2015_-]{1,3}(?=\d)/g, '$1').replace(/(?<=\d\d)\s?[,;]\s?(?=\d\d)/g, '');

/** Signs before the «@», no more than this: a run of letters without end would be read again from each of them. */
const localPart = String.raw`[\p{L}\p{N}._%+-]{1,128}`;
const label = String.raw`[\p{L}\p{N}-]`;

/** A mailbox as a machine writes it, for patterns with the flag u. */
export const plainMailbox = String.raw`${localPart}@[\p{L}\p{N}.-]+\.\p{L}{2,}`;

/** A mailbox, with its signs or spelled out («nom arobase domaine point com», «nom (at) domaine»). */
export const mailboxShape = new RegExp(
  [
    plainMailbox,
    String.raw`${localPart}\s?(?:[([{]\s?(?:at|arobase|arobas|a|@)\s?[)\]}]|(?<=\s)(?:arobase|arobas)(?=\s))\s?${label}+(?:\s?(?:\.|[([]\s?(?:dot|point)\s?[)\]]|(?<=\s)(?:point|dot)(?=\s))\s?${label}+)*`,
    String.raw`${label}{1,128}\s(?:point|dot)\s(?:com|org|net)(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);
