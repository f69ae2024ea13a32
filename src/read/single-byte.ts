/** Encodings of one byte a letter that French files come in, the likeliest first. */
const candidates = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const;

/** How often accented letters and typographic signs stand in French text, roughly, in thousandths of a letter. */
const weightBySign: ReadonlyMap<string, number> = new Map(
  Object.entries({ é: 10, è: 5, à: 5, ê: 4, ç: 4, ô: 3, î: 3, û: 3, ù: 3, â: 3, ï: 2, ë: 2, œ: 2, ü: 1, ö: 1, ä: 1 }),
);
const capitals = new Set('ÉÈÀÊÇÔÎÛÙÂÏËŒ');
const typography = new Set('’‘“”«»–—…€°\u00a0•œæ²³£§½º·');
const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);
const isLower = (character: string | undefined): boolean => character !== undefined && /\p{Ll}/u.test(character);

/**
 * The encoding that makes the best French of some bytes, each with its neighbours: Windows-1252 unless another one is
 * clearly better. ISO-8859-15 differs from it only in signs such as œ and €, MacRoman and CP850 in every letter.
 */
export function chooseSingleByte(bytes: Buffer, decode: (bytes: Buffer, encoding: string) => string): string {
  const sample = bytes.subarray(0, 1 << 16);
  if (isArabic(decode(sample, 'windows-1256'))) return 'windows-1256';
  const scores = candidates.map((encoding) => ({ encoding, score: frenchScore(decode(sample, encoding)) }));
  const [usual] = scores;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  // Two letters' worth of evidence, unless the usual reading is nonsense.
  const isClear = usual === undefined || best.score - usual.score >= (usual.score < 0 ? 4 : 8);
  return isClear ? best.encoding : 'windows-1252';
}

/**
 * Words of Arabic letters and hardly anything else beyond ASCII: no accented letters among Latin ones. In French, letters
 * beyond ASCII stand alone in their words.
 */
function isArabic(text: string): boolean {
  const words = text.match(/[^\u0000-\u007f]+/g) ?? [];
  const inWords = words.filter((word) => /^[\u0621-\u0652\u067e\u0686\u0698\u06af]{3,}$/.test(word));
  const mixed = text.match(/[A-Za-z][\u0621-\u0652]|[\u0621-\u0652][A-Za-z]/g) ?? [];
  return inWords.length >= 2 && inWords.length * 2 > words.length && mixed.length * 5 < words.length;
}

function frenchScore(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) >= 0x80) score += signScore(text[at] ?? '', text[at - 1], text[at + 1]);
  }
  return score;
}

function signScore(sign: string, before: string | undefined, after: string | undefined): number {
  const isInWord = isLetter(before) || isLetter(after);
  const weight = weightBySign.get(sign);
  if (weight !== undefined) return isInWord ? weight : 1;
  // A capital in the middle of a word in lower case is a letter misread.
  if (capitals.has(sign)) return isLower(before) ? -5 : isInWord ? 3 : 0;
  if (typography.has(sign)) return isLetter(before) && isLetter(after) && sign !== '’' ? -5 : 2;
  if (isLetter(sign)) return isLower(before) && /\p{Lu}/u.test(sign) ? -5 : 0;
  // Controls, lost letters, signs amid a word.
  if (/[\p{Cc}\ufffd]/u.test(sign)) return -8;
  return isInWord ? -5 : -1;
}
