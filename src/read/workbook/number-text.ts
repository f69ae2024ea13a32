/** A number without exponent, as short as it can be: `1250.5`, `0.00001`. */
function plain(number: number): string {
  const text = String(number);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Three figures after the point and few before would be read as thousands (`1.250`): a zero more leaves no doubt. */
const withoutDoubt = (text: string): string => (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text);

/** Rounded to the 15 figures that spreadsheets keep, so that 0.1 + 0.2 is 0.3. */
const rounded = (number: number): number => Number(number.toPrecision(15));

/** The number a workbook stores as a cell of text would say it; whole numbers keep every figure they are written with. */
export function numberText(stored: string): string {
  if (/^-?\d{1,30}$/.test(stored)) return stored;
  const number = stored.trim() === '' ? Number.NaN : Number(stored);
  return Number.isFinite(number) ? withoutDoubt(plain(rounded(number))) : stored;
}

/** A share as a percentage: `0.125` → `12.5%`. */
export function percentText(stored: string): string {
  const number = stored.trim() === '' ? Number.NaN : Number(stored);
  return Number.isFinite(number) ? `${withoutDoubt(plain(rounded(number * 100)))}%` : stored;
}

/** Whole numbers shown with leading zeros (postal codes, telephones) have them back. */
export const paddedText = (stored: string, digits: number): string =>
  /^\d+$/.test(stored) ? stored.padStart(digits, '0') : numberText(stored);
