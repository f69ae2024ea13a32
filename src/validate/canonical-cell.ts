import type { FieldValue } from '../model/record.ts';

/**
 * A value as people should write it, the inverse of `readCell`: codes, ISO dates, «oui» and «non», numbers without
 * thousands marks and with the decimal comma that a French spreadsheet takes for a number.
 */
export function canonicalCell(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return plainNumber(value).replace('.', ',');
  if (typeof value === 'string') return value;
  return value.map(entryText).join(';');
}

/** A number in figures alone, without exponent. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [digits = '', exponent = '0'] = text.split('e');
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
}

function entryText(entry: Exclude<FieldValue, string | number | boolean>[number]): string {
  if (typeof entry === 'string') return entry;
  if ('axis' in entry) return `${entry.against ? 'contre:' : ''}${entry.axis}:${entry.code}`;
  return entry.form === null ? entry.type : `${entry.type}:${entry.form}`;
}
