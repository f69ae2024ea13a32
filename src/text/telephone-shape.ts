/* How a telephone is written among words: one shape for what is taken out, told by its shape, or looked for. */

/** Written with digits, and no telephone: a date, years, a range of round amounts. */
const kept = [
  String.raw`(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)`,
  String.raw`(?:19|20)\d\d(?:[\s.,;:|/·•–−-]{1,3}(?:19|20)\d\d)+(?!\d)`,
  String.raw`\d{1,3}(?:[\s.]\d{3})*[\s.]?000\s?[-–]\s?\d{1,3}(?:[\s.]\d{3})*[\s.]?000(?!\d)`,
  String.raw`\d{1,2}[:h]\d{2}\s?[-–—−/]\s?\d{1,2}[:h]\d{2}(?!\d)`,
  String.raw`(?!\d\d\.\d{3}\.(?!\d00)\d{3}(?!\d))\d{1,3}(?:\.\d{3}){1,2}(?![\d.])`,
  String.raw`\d{1,3}(?:[\s.]000){2}(?![\s.]?\d)`,
].join('|');

/** A digit, in a circle or on a key. */
const digit = String.raw`(?:\p{Nd}|[\u2460-\u2468\u24ea\u2776-\u277e\u24ff])\ufe0f?\u20e3?`;

/** Eight digits or more with the marks of a telephone, in pairs between commas, seven when dashes or points group them. */
const telephones = [
  String.raw`[+(]?${digit}(?:[\s.\-–—/()_·•:~=*|#\\،\u00ad\u2010-\u2012\u2212]{0,3}${digit}){7,}`,
  String.raw`\d{2}(?:(?:\s{1,20}|\s{1,3}et\s{1,3})\d{2}){3,4}(?!\d)`,
  String.raw`\+?(?:\d{1,3}\s?[,;]?\s?)?\d{2,3}(?:\s?[,;]\s?\d{2,3}){3,}(?!\d)`,
  String.raw`\p{Nd}{2,4}[.-]\p{Nd}{2,4}[.-]\p{Nd}{2,4}`,
].join('|');

/** Numbers of a text: the first group is what is no telephone. */
export const telephoneShape = new RegExp(`(?<![\\p{Nd}])(?:(${kept})|(?:${telephones}))`, 'gu');

/** What follows an amount. */
export const counted =
  /^[\s\u00a0\u202f]*(?:f\s?cfa|fcfa|cfa|xof|xaf|gnf|mad|tnd|dt|dh|dinars?|dirhams?|francs?|euros?|€|%|f(?![\p{L}\p{N}])|(?:de\s)?(?:habitants|personnes|migrants|hommes|femmes|people|inhabitants))/iu;

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
    String.raw`${localPart}\s{0,2}(?:[@＠﹫]|%40|&#64;|&commat;)\s{0,2}${label}+(?:\.${label}+)+`,
    String.raw`${localPart}\s(?:at|chez|et\scommercial)\s(?:${label}{1,64}(?:\.|\s(?:dot|point)\s)){1,4}\p{L}{2,12}`,
    String.raw`[\p{L}\p{N}.-]{1,128}_(?:at|arobase)_[\p{L}\p{N}.-]{1,128}(?:_(?:dot|point)_\p{L}{2,12})?`,
    String.raw`${localPart}\s?(?:[([{<]\s?(?:at|arobase|arobas|a|chez|@)\s?[)\]}>]|(?<=\s)(?:arobase|arobas)(?=\s))\s?${label}+(?:\s?(?:\.|[([]\s?(?:dot|point)\s?[)\]]|(?<=\s)(?:point|dot)(?=\s))\s?${label}+)*`,
    String.raw`${label}{1,128}\s(?:point|dot)\s(?:com|org|net)(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);
