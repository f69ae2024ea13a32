import { problem } from '../diagnostics/create.ts';
import { bad, type CellReader, value } from './cell-reading.ts';

/** A number as people and machines write it, and what was doubtful about it. */
export interface ReadNumber {
  number: number;
  doubt: 'thousands' | 'words' | null;
}

/** Groups of three digits parted by blanks (all kinds) or apostrophes are one number. */
const grouping = /(?<=^|[^\d])(\d{1,3})((?:[\s\u00a0\u202f'’]\d{3})+)(?!\d)/g;
const currency = /^(?:€|eur|euros?|\$|usd|f ?cfa|xof|xaf|gnf|mad|dhs?|dt|tnd|%)\.?$/i;
const approximate = /^(?:environ|env\.?|about|approx\.?|~|≈|\+\/-)\s*/i;
const multiplier = /milli|mille|thousand|^[kmg]\.?$|^mds?$|^md[hf]/i;

/**
 * Reads `1 250,5`, `1.250,5`, `1250.5`, `45 %`, `1,25E+06`. A point or, for whole numbers, a comma before exactly three
 * digits is a thousands mark, unless `isDecimal` (coordinates). Null when it is no single number.
 */
export function parseNumber(text: string, { isInteger = false, isDecimal = false } = {}): ReadNumber | null {
  const joined = text.replace(grouping, (_, first: string, more: string) => first + more.replace(/\D/g, ''));
  const bare = joined.replace(approximate, '');
  const match = /^([+-]?[\d.,]*\d)(e[+-]?\d+)?\s*(\D*)$/i.exec(bare.replace('\u2212', '-'));
  const [, digits, exponent = '', tail = ''] = match ?? [];
  if (digits === undefined) return null;
  const unit = tail.trim();
  if (unit !== '' && !currency.test(unit) && (multiplier.test(unit) || !/^[\p{L}().’' /-]{2,40}$/u.test(unit)))
    return null;
  const marks = readMarks(digits, isInteger, isDecimal);
  if (marks === null) return null;
  const number = Number(marks.plain + exponent);
  const isWorded = bare !== joined || (unit !== '' && !currency.test(unit));
  return Number.isFinite(number) ? { number, doubt: marks.isDoubtful ? 'thousands' : isWorded ? 'words' : null } : null;
}

/** Which of points and commas part thousands and which the decimals. */
function readMarks(
  digits: string,
  isInteger: boolean,
  isDecimal: boolean,
): { plain: string; isDoubtful: boolean } | null {
  const plain = (text: string, decimal: string) =>
    text.replace(decimal === ',' ? /\./g : /,/g, '').replace(decimal, '.');
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return { plain: digits, isDoubtful: false };
  if (points > 0 && commas > 0) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    const whole = digits.slice(0, digits.lastIndexOf(decimal));
    return isGrouped(whole) ? { plain: plain(digits, decimal), isDoubtful: false } : null;
  }
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) return isGrouped(digits) ? { plain: digits.replaceAll(mark, ''), isDoubtful: false } : null;
  const looksGrouped = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (looksGrouped && !isDecimal && (mark === '.' || isInteger)) {
    return { plain: digits.replace(mark, ''), isDoubtful: mark === ',' || !isInteger };
  }
  return { plain: digits.replace(mark, '.'), isDoubtful: false };
}

const isGrouped = (digits: string): boolean => /^[+-]?\d{1,3}(?:[.,]\d{3})*$/.test(digits) || /^[+-]?\d+$/.test(digits);

/** Greatest absolute value of a coordinate in degrees. */
const boundByColumn: { [key: string]: number } = { latitude: 90, longitude: 180 };

export const readNumber: CellReader = (text, { column }) => {
  const bound = boundByColumn[column.key];
  const isInteger = column.type === 'integer';
  const read = parseNumber(text, { isInteger, isDecimal: bound !== undefined });
  const params = { valeur: text, colonne: column.key };
  if (read === null) {
    const expected = isInteger ? ['1250', '1 250'] : ['1250', '1250,5'];
    return bad(problem('NUM-001', params, { actual: text, expected }));
  }
  const { number, doubt } = read;
  if (isInteger && !Number.isInteger(number)) return bad(problem('NUM-003', params, { actual: text }));
  if (bound !== undefined && Math.abs(number) > bound) {
    return bad(problem('NUM-004', { ...params, borne: bound }, { actual: text }));
  }
  if (doubt === null) return value(number);
  return value(number, problem('NUM-002', { ...params, lu: number }, { actual: text, suggestion: String(number) }));
};
