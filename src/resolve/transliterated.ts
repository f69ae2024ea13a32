/*
 * A word of Arabic in its own letters and in Latin ones, by its consonants: vowels, doubled letters and the letters that each
 * hand writes its own way are left out («شباب», «Chabab», «Shabab»).
 */

const arabicLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'b',
    ت: 't',
    ث: 't',
    ج: 'j',
    ح: 'h',
    ه: 'h',
    خ: 'x',
    د: 'd',
    ذ: 'd',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'š',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'd',
    غ: 'g',
    ف: 'f',
    ق: 'k',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
  }),
);

/** Consonants of an Arabic word, folded. */
const ofArabic = (word: string): string => [...word].map((letter) => arabicLetters.get(letter) ?? '').join('');

/** A last «ة» is heard before a noun, «Basmat al-Khair», and silent elsewhere. */
const withLast = (word: string): string[] =>
  /.ه$/u.test(word) ? [word.replace(/ه$/u, ''), word.replace(/ه$/u, 'ت')] : [word];

/** Consonants of a word in Latin letters that may be Arabic, folded, without an article that has melted into it. */
const ofLatin = (word: string): string =>
  word
    .replace(/^[ae](dh|sh|ch|th|kh|[tdrzsnj])(?=\1)/, '')
    .replace(/[sc]h/g, 'š')
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/dj/g, 'j')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/q|k|c(?=[aou])/g, 'k')
    .replace(/[aeiouwy'’]/g, '');

/** «Agadir» is written with the letter of `k` in one hand and of `g` in another. */
const latinReadings = (word: string): string[] => {
  const reading = ofLatin(word);
  return /g(?!h)/.test(word) ? [reading, reading.replace(/g/g, 'k')] : [reading];
};

const isArabic = /\p{Script=Arabic}/u;
/** What may be written as one with an Arabic word. */
const prefixes: readonly RegExp[] = [/^(?:بال|وال|ال|لل)(?=\p{L}{2})/u, /^[وبل](?=\p{L}{3})/u];

/** The consonants of a folded word, each once where it is doubled; of an Arabic one with and without what is glued to it. */
export function soundsAcross(word: string): string[] {
  const readings = isArabic.test(word)
    ? [word, ...prefixes.map((prefix) => word.replace(prefix, ''))].flatMap(withLast).map(ofArabic)
    : latinReadings(word);
  // Few hands write the breath of «Nahda» or «Rihana» alike.
  const breathed = readings.flatMap((reading) => [reading, reading.replaceAll('h', '')]);
  return [...new Set(breathed.map((reading) => reading.replace(/(.)\1+/g, '$1')))];
}

/** How each Arabic letter is written in Latin ones, by French and English hands. */
const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: '[aeio]+',
    و: '(?:ou|oo|o|u|w|v)+',
    ي: '(?:i|y|e|a)+',
    ع: '[aeiou]*',
    ب: '(?:b+|p)',
    ت: 't+',
    ث: '(?:th?|s)',
    ج: '(?:d?j+|dg|g)',
    ح: 'h*',
    خ: '(?:kh?|x)',
    د: 'd+',
    ذ: '(?:dh?|z)',
    ر: 'r+',
    ز: 'z+',
    س: '(?:s+|c)',
    ش: '(?:s?ch|sh)',
    ص: 's+',
    ض: 'd+h?',
    ط: 't+h?',
    ظ: '(?:d+h?|z)',
    غ: '(?:gh?|r)',
    ف: '(?:f+|ph)',
    ق: '(?:q|k+|c+q?|g)',
    ك: '(?:k+|c|q|g)',
    ل: 'l+',
    م: 'm+',
    ن: 'n+',
    ه: 'h*',
  }),
);
const short = '[aeiouy]{0,2}';

/** What each Arabic letter may be in Latin ones within a word, the short vowel after it too, and at its end. */
const shapes: ReadonlyMap<string, { within: RegExp; last: RegExp }> = new Map(
  [...latinOf].map(([letter, latin]) => [
    letter,
    {
      within: new RegExp(`^${latin}${short}$`),
      last: new RegExp(letter === 'ه' ? '^(?:ah?|at|eh?|et)$' : `^${latin}e?$`),
    },
  ]),
);
/** Words longer than this are no words. */
const longestWord = 40;

/**
 * Whether Latin letters spell an Arabic word: long vowels and last ones written, short ones as each hand hears them. Letter
 * by letter, with every place where each may end: one pattern for the whole word would try them all, one after the other.
 */
function isSpelled(arabic: string, latin: string): boolean {
  if (arabic.length > longestWord || latin.length > longestWord) return false;
  const letters = [...arabic].flatMap((letter) => shapes.get(letter) ?? []);
  let ends = new Set([0]);
  for (const [at, { within, last }] of letters.entries()) {
    const shape = at === letters.length - 1 ? last : within;
    const next = new Set<number>();
    for (const start of ends)
      for (let end = start; end <= latin.length; end += 1) if (shape.test(latin.slice(start, end))) next.add(end);
    ends = next;
  }
  return ends.has(latin.length);
}

/** Whether one of two folded words is the other in Latin letters, vowel by vowel: «كرامة» is «Karama» and «كرم» is not. */
export function isTransliteration(left: string, right: string): boolean {
  if (isArabic.test(left) === isArabic.test(right)) return false;
  const [arabic, latin] = isArabic.test(left) ? [left, right] : [right, left];
  const bare = latin.replace(/^[ae](dh|sh|ch|th|kh|[tdrzsnj])(?=\1)/, '');
  const readings = [arabic, ...prefixes.map((prefix) => arabic.replace(prefix, ''))];
  return readings.some((reading) => isSpelled(reading, latin) || isSpelled(reading, bare));
}
