import type { FieldValue } from '../model/record.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { telephoneKey } from './clues.ts';

/** A value as it is compared: spelling, order and the way of writing an address or a telephone aside. */
function comparable(key: string, value: FieldValue): string {
  if (Array.isArray(value))
    return value
      .map((entry) => (typeof entry === 'string' ? foldKey(entry) : JSON.stringify(entry)))
      .sort()
      .join('|');
  if (typeof value !== 'string') return String(value);
  if (key === 'tel_public') return telephoneKey(value) ?? foldKey(value);
  if (key === 'site_internet')
    return value
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '');
  if (key === 'ville_siege') return foldWords(value.replace(/\(.*/, ''));
  return foldWords(value);
}

/** Whether two cells of a column say the same. */
export const isSameValue = (key: string, left: FieldValue, right: FieldValue): boolean =>
  comparable(key, left) === comparable(key, right);

/** Whether a value says the same with more in it: `2014-05` for `2014`, `Montreuil (France)` for `Montreuil`. */
export function isMorePrecise(value: FieldValue, than: FieldValue): boolean {
  if (typeof value !== 'string' || typeof than !== 'string' || value.length <= than.length) return false;
  return /^\d{4}(-\d{2})?$/.test(than)
    ? value.startsWith(`${than}-`)
    : foldWords(value).startsWith(`${foldWords(than)} `);
}
