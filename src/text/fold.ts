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

const notAscii = /[^\0-\x7f]/gu;
const notLetters = /[^\p{L}\p{N}]+/gu;
const asciiMarks = /[^A-Za-z0-9\x80-\uffff]+/g;

/** Texts use few characters that are not ASCII: what one becomes is found out once. */
function remembered(fold: (character: string) => string): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = fold(character);
      known.set(character, folded);
    }
    return folded;
  };
}

const foldCharacter = remembered((character) =>
  character
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(ligature, (letter) => ligatures[letter] ?? letter),
);

/** As `foldCharacter`, with a blank for what is neither letter nor digit. */
const foldLetter = remembered((character) => foldCharacter(character).replace(notLetters, ' '));

/** Lower case, no accents, straight apostrophes. Arabic keeps its letters, without vowel marks or tatweel. */
export const fold = (text: string): string => text.toLowerCase().replace(notAscii, foldCharacter);

const foldLetters = (text: string): string => text.toLowerCase().replace(notAscii, foldLetter);

/** Folded letters and digits only, words separated by one blank: «L’Accès (2)» → `l acces 2`. */
export const foldWords = (text: string): string => foldLetters(text).replace(asciiMarks, ' ').trim();

const plainWord = /^[a-z0-9]+$/;
const anyWord = /[a-z0-9\x80-\uffff]+/g;

/** The words of `foldWords`, of a long text: most are folded as they stand, and the others once each. None: one empty word. */
export function foldedWords(text: string): string[] {
  const known = new Map<string, string[]>();
  const found: string[] = [];
  for (const word of text.toLowerCase().match(anyWord) ?? []) {
    if (plainWord.test(word)) {
      found.push(word);
      continue;
    }
    const folded = known.get(word) ?? foldWords(word).split(' ');
    known.set(word, folded);
    for (const one of folded) if (one !== '') found.push(one);
  }
  return found.length > 0 ? found : [''];
}

/** Arabic letters typed one for the other (final ya, ta marbuta, joined alef), and Arabic digits. */
const foldArabic = remembered((character) =>
  foldLetter(character)
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ٱ', 'ا')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
);

/** Folded letters and digits with nothing between them: the key of a tolerant comparison. */
export const foldKey = (text: string): string =>
  text.toLowerCase().replace(notAscii, foldArabic).replace(asciiMarks, '');
