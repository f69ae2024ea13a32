/* Folding: one spelling for comparison. NFKD leaves œ, æ, ø, ß, ð and the curly apostrophe alone; the table adds them. */

const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  ł: 'l',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};
const ligature = /[œæøßðł’‘ʼ]/g;

/** Lower case, no accents, straight apostrophes. Arabic keeps its letters, without vowel marks or tatweel. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(ligature, (letter) => ligatures[letter] ?? letter);
}

/** Folded letters and digits only, words separated by one blank: «L’Accès (2)» → `l acces 2`. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folded letters and digits with nothing between them: the key of a tolerant comparison. */
export function foldKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
