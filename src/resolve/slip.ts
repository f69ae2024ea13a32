import { editDistance, jaroWinkler } from '../text/similarity.ts';
import { countryByDemonym } from './demonyms.ts';
import { isKnownWord, masculine } from './known-words.ts';
import { ordinaryWords } from './words.ts';

const sounds = new Map<string, string>();
const mostSounds = 100_000;

/**
 * What sets two words apart that are nearly the same. `spelling`: they sound alike («Tamsirou», «Tamsiru»). `slip`: one is a
 * word and the other none («Dévelopement»). `proper`: a letter inside a long name, that the rest must bear out. `neighbour`:
 * they may well be two words or two names («coiffeurs» and «coiffeuses», «Kayenta» and «Karenta»).
 */
export type Difference = 'spelling' | 'slip' | 'proper' | 'neighbour';

/** Letters from which one is mistaken in a word without making another. */
const longWord = 7;

/** How two different words, folded and in the singular, may be one; null when they are too far apart. */
export function differenceOf(left: string, right: string): Difference | null {
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  // Nearly all pairs of words stop here: neither near in letters nor one Arabic word under two articles.
  const isFar = longer < 4 || shorter < 3 || longer - shorter > 4;
  if (isFar || (left[0] !== right[0] && left.at(-1) !== right.at(-1) && !article.test(left) && !article.test(right)))
    return null;
  if (ordinaryWords.has(left) && ordinaryWords.has(right)) return null;
  if (/\d/.test(left) || /\d/.test(right)) return null;
  const sound = soundOf(left);
  const isAlike = sound.length >= 3 && sound === soundOf(right);
  const isOneArabic = areTransliterations(left, right);
  if (!isAlike && !isOneArabic && !isNear(left, right, shorter, longer)) {
    const isOne = undoubled(left) === undoubled(right);
    if (!isOne && !isVowelApart(left, right) && !haveOneSkeleton(left, right)) return null;
    if (isKnownWord(left) || isKnownWord(right)) return null;
    return isOne ? 'proper' : 'neighbour';
  }
  const areKnown = [isKnownWord(left), isKnownWord(right)];
  if (!areKnown.includes(true) && (isAlike || isOneArabic)) {
    if ((isAlike && longer >= 5) || isOneArabic === 'spelling') return 'spelling';
    return isAlike || isOneArabic === 'proper' ? 'proper' : 'neighbour';
  }
  if (!isNear(left, right, shorter, longer)) return null;
  if (isMisread(left, right)) return areKnown[0] === areKnown[1] ? 'neighbour' : 'slip';
  if (isAbstract(left) || isAbstract(right)) return 'slip';
  if (areKnown.every(Boolean) || masculine(left) === masculine(right) || areTwoPeoples(left, right)) return 'neighbour';
  if (left[0] !== right[0]) return 'neighbour';
  if (areKnown.includes(true)) return longer >= longWord ? 'slip' : 'neighbour';
  const isInside = left.at(-1) === right.at(-1) && shorter >= longWord && editDistance(left, right) === 1;
  return isInside ? 'proper' : 'neighbour';
}

/** «Doom», «Dom»: long vowels, doubled or not. */
const undoubled = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

/** «Amal», «Amel»: one vowel for another, in a short name that spells another language. */
const isVowelApart = (left: string, right: string): boolean =>
  left.length === right.length &&
  left.replace(/[aeiou]/g, '*') === right.replace(/[aeiou]/g, '*') &&
  editDistance(left, right) === 1;

/** «Jossour», «Jusur»: three consonants in one order, and vowels as each hand hears them. */
const haveOneSkeleton = (left: string, right: string): boolean => {
  if (left[0] !== right[0] || left.length - right.length > 2 || right.length - left.length > 2) return false;
  const skeleton = withoutVowels(left);
  return skeleton.length >= 3 && skeleton === withoutVowels(right);
};

/** «Mobilité», that no one writes «mobilitée» but by mistake: a noun without gender. */
const isAbstract = (word: string): boolean => word.length >= longWord && word.endsWith('te') && ordinaryWords.has(word);

/** One letter apart in five or more; two in eight or more when they begin alike. */
function isNear(left: string, right: string, shorter: number, longer: number): boolean {
  if (longer < 5 || shorter < 4 || longer - shorter > 2) return false;
  // A typing error seldom falls on the first letter and the last at once.
  if (left[0] !== right[0] && left.at(-1) !== right.at(-1)) return false;
  if (masculine(left) === masculine(right)) return true;
  const edits = editDistance(left, right);
  return edits === 1 || (edits === 2 && longer >= 8 && jaroWinkler(left, right) >= 0.93);
}

/** «Nigérien» is not «Nigérian». */
function areTwoPeoples(left: string, right: string): boolean {
  const [a, b] = [countryByDemonym.get(left), countryByDemonym.get(right)];
  return a !== undefined && b !== undefined && a !== b;
}

/** A word by its sound in French spellings of African names: letters doubled, `ou` and `u`, `dj` and `di` before a vowel. */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = spokenOf(word);
  if (sounds.size < mostSounds) sounds.set(word, sound);
  return sound;
}
const spokenOf = (word: string): string =>
  word
    .replace(/ou|oo|w/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/dj|d[iy](?=[aeou])/g, 'j')
    .replace(/c?k|q|c(?![eihy])/g, 'k')
    .replace(/(?<![cs])h/g, '')
    .replace(/y/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');

/** The article that Arabic names carry, made one with the letter that follows: «Ettadhamen», «Ennour». */
const article = /^[ae](dh|sh|ch|th|kh|[tdrzsnj])(?=\1)/;

/** The consonants of a transliterated Arabic name, without its article; null of a word that bears none. */
export function consonantsOf(word: string): string | null {
  if (!article.test(word) || isKnownWord(word)) return null;
  const skeleton = withoutVowels(word.replace(article, ''));
  return skeleton.length >= 2 ? skeleton : null;
}
const withoutVowels = (word: string): string => soundOf(word).replace(/[aeiou]/g, '');

/**
 * One Arabic word, two hands: `spelling` when only the article is written otherwise («Ennour», «Annour»), `proper` when a
 * short one leaves it out or glues it («Nour», «Alamal» beside «Al Amal»), `neighbour` when vowels differ too («Ettadhamen»,
 * «Attadamoun»); null when the two are not one.
 */
function areTransliterations(left: string, right: string): Exclude<Difference, 'slip'> | null {
  const [a, b] = [withoutArticle(left), withoutArticle(right)];
  if (a === left && b === right) return null;
  const [one, other] = [soundOf(a), soundOf(b)];
  if (one === other && one.length >= 3) return (a !== left && b !== right) || one.length >= 5 ? 'spelling' : 'proper';
  const areBoth = article.test(left) && article.test(right);
  return areBoth && consonantsOf(left) !== null && consonantsOf(left) === consonantsOf(right) ? 'neighbour' : null;
}

/** «Ennour» → «nour», «Alhayat» → «hayat». */
const withoutArticle = (word: string): string => {
  const bare = word.replace(article, '');
  return bare === word && word.length >= 7 ? word.replace(/^[ae]l(?=\p{L})/u, '') : bare;
};

/** «lnclusion», «Comrnunautaire»: letters that a scanner takes one for the other. */
const isMisread = (left: string, right: string): boolean =>
  Math.min(left.length, right.length) >= 6 && seen(left) === seen(right);
const seen = (word: string): string => word.replace(/l/g, 'i').replace(/rn/g, 'm');
