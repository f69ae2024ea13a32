import { fold, foldWords } from '../../text/fold.ts';
import { refusesToAnswer, saysNothing as saysNothingAtAll } from '../blank-words.ts';

/* What one cell looks like, by itself. Looser than the readers of cells: a share of cells is judged, not one. */

const mailbox = /^[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:\s*[;,/|\s]\s*[^\s@]+@\S+)*$/u;
const webAddress =
  /^(?:https?:\/\/\S+|www\.\S+|(?:[a-z0-9_-]+\.)+(?:org|com|net|info|fr|sn|ml|ci|gn|cm|ma|tn|eu|int|africa)(?:\/\S*)?)$/i;
const telephoneSigns = /^[\s\u00a0+()\d.\-–/;,|]+$/;
const dates = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T\s].*)?$/,
  /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{2}|\d{4})(?:\s.*)?$/,
  /^(?:\p{L}+ )?(?:\d{1,2}(?:er|st|nd|rd|th)? )?(?:jan|fe[bv]|mar|a[pv]r|ma[iy]|juin|jui?l|june?|july?|aou|aug|sep|oct|nov|dec)\p{L}*\.?,? (?:\d{1,2},? )?\d{4}$/u,
];
const yesNo = new Set([
  'oui',
  'non',
  'yes',
  'no',
  'o',
  'n',
  'y',
  'x',
  'vrai',
  'faux',
  'true',
  'false',
  '0',
  '1',
  'نعم',
  'لا',
]);
/** Words that tell what an organisation is, in the names they bear. */
const legalWords = new Set(
  'association associations ong ngo reseau union collectif federation fondation foundation organisation organization cooperative groupement comite mouvement forum alliance amicale coordination plateforme ligue centre cercle caritas confederation coalition network syndicat societe conseil espace initiative initiatives action actions solidarite'.split(
    ' ',
  ),
);

export const words = (text: string): string[] => foldWords(text).split(' ').filter(Boolean);

export const isEmail = (text: string): boolean => mailbox.test(text);
export const isWebAddress = (text: string): boolean => webAddress.test(text) && !isEmail(text);

/** Eight to fifteen digits with the marks of a telephone: a sign, a leading zero, groups that are not thousands. */
export function isTelephone(text: string): boolean {
  const [first = ''] = text
    .split(/[/;,|]/)
    .map((part) => part.replace(/^(?:t[ée]l|gsm|cel|mob(?:ile)?)[\s.:]*/i, '').trim());
  const digits = first.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15 || !telephoneSigns.test(first) || isDate(first)) return false;
  if (/^(?:\+|00|0\d|\()/.test(first)) return true;
  return (
    /\d[\s.-]\d/.test(first) &&
    !/^\d{1,3}(?:[\s\u00a0.]\d{3})+$/.test(first) &&
    !/^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(first)
  );
}

/** A year of an organisation's life, the «.0» of a spreadsheet put aside. */
export const isYear = (text: string): boolean => /^(?:19\d\d|20[0-3]\d)(?:[.,]0+)?$/.test(text);
export const isDate = (text: string): boolean => dates.some((date) => date.test(fold(text)));
export const isNumber = (text: string): boolean =>
  /^[-+]?\d{1,3}(?:[\s\u00a0\u202f.,]?\d{3})*(?:[.,]\d+)?\s*(?:%|€)?$/.test(text);
export const isYesNo = (text: string): boolean => yesNo.has(fold(text).replace(/[\s.!]+$/, ''));
/** Decimal degrees: three decimals or more. */
export const isCoordinate = (text: string): boolean => /^-?\d{1,3}[.,]\d{3,}$/.test(text);

/** A short word mostly of capitals: `ASDEM`, `R.A.C`, `CARITAS-SN`. */
export function isAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return (
    letters.length >= 2 &&
    letters.length <= 14 &&
    text.trim().split(/\s+/).length <= 2 &&
    capitals / letters.length >= 0.6
  );
}

/** Two words or more, as names of organisations and not as sentences have them. */
export const isNameLike = (text: string): boolean => {
  const count = words(text).length;
  return count >= 2 && count <= 16 && /\p{L}{3}/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
};
export const bearsLegalWord = (text: string): boolean => words(text).some((word) => legalWords.has(word));

/** What people and programs write for no value: it says nothing of a column. */
export const saysNothing = (text: string): boolean => saysNothingAtAll(text, { type: 'text' }) || refusesToAnswer(text);

/** Cells of a first row that no header would have: a number, a date, an address. */
export const looksLikeData = (cells: readonly string[]): boolean =>
  cells.some((cell) => {
    const text = cell.trim();
    return isEmail(text) || isTelephone(text) || isDate(text) || isCoordinate(text) || (isNumber(text) && text !== '');
  });
