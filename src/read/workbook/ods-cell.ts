import { numberText, percentText } from './number-text.ts';
import { isoDurationText, isoText } from './serial-date.ts';
import type { Attributes } from './xml.ts';

/** What a cell shows, from its typed value and its paragraphs. */
export function odsCellText(attributes: Attributes, paragraphs: string): string {
  const type = attributes['office:value-type'];
  const value = attributes['office:value'];
  if (type === 'percentage' && value !== undefined) return percentText(value);
  if ((type === 'float' || type === 'currency') && value !== undefined && !isError(attributes, paragraphs)) {
    return leadingZeros(paragraphs, value) ?? numberText(value);
  }
  if (type === 'date') return isoText(attributes['office:date-value'] ?? paragraphs);
  if (type === 'time') return isoDurationText(attributes['office:time-value'] ?? paragraphs);
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
  return paragraphs === '' ? (attributes['office:string-value'] ?? '') : paragraphs;
}

/** A whole number shown with zeros in front (a telephone, a postal code) keeps them. */
function leadingZeros(shown: string, value: string): string | null {
  const digits = shown.replace(/[\s\u00a0\u202f.-]/g, '');
  return /^0\d+$/.test(digits) && /^\d+$/.test(value) && Number(digits) === Number(value) ? digits : null;
}

/** A formula that failed: LibreOffice says so in an attribute of its own, and shows `#N/A`, `#DIV/0!`, `Err:502`. */
export const isError = (attributes: Attributes, paragraphs: string): boolean =>
  attributes['calcext:value-type'] === 'error' ||
  (attributes['table:formula'] !== undefined && /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(paragraphs));
