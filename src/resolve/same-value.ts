import type { CountryPack, Region } from '../model/country.ts';
import type { FieldValue } from '../model/record.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { telephoneKey } from './clues.ts';

/** A value as it is compared: spelling, order and the way of writing an address or a telephone aside. */
function comparable(key: string, value: FieldValue, regions: readonly Region[]): string {
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
  if (key === 'ville_siege') return townOf(foldKey(value.replace(/\(.*/, '')), regions);
  return foldWords(value);
}

/** A town that bears the name of its division, under the one spelling that the country's pack puts first. */
function townOf(town: string, regions: readonly Region[]): string {
  for (const { name, aliases, towns } of regions) {
    const [first = '', ...others] = [name.fr, name.en, ...aliases].map(foldKey);
    if (others.includes(town) && towns.some((each) => foldKey(each) === first)) return first;
  }
  return town;
}

/** Whether two cells of a column say the same; a town may be spelt as any name that its country's divisions give it. */
export const isSameValue = (
  key: string,
  left: FieldValue,
  right: FieldValue,
  { regions }: Pick<CountryPack, 'regions'>,
): boolean => comparable(key, left, regions) === comparable(key, right, regions);

/** Whether a value says the same with more in it: `2014-05` for `2014`, `Montreuil (France)` for `Montreuil`. */
export function isMorePrecise(value: FieldValue, than: FieldValue): boolean {
  if (typeof value !== 'string' || typeof than !== 'string' || value.length <= than.length) return false;
  return /^\d{4}(-\d{2})?$/.test(than)
    ? value.startsWith(`${than}-`)
    : foldWords(value).startsWith(`${foldWords(than)} `);
}
