import type { CountryPack } from '../model/country.ts';
import { foldKey } from '../text/fold.ts';

/** Units of a currency in one euro, or null. */
export function perEuro(currency: string | null, pack: Pick<CountryPack, 'currency'>): number | null {
  if (currency === null) return null;
  const key = foldKey(currency);
  if (['eur', 'euro', 'euros'].includes(key) || currency.includes('€')) return 1;
  const isCfa = pack.currency.code.startsWith('X') && /cfa/.test(key);
  const isOwn =
    isCfa || [pack.currency.code, pack.currency.name.fr, pack.currency.name.en].some((name) => foldKey(name) === key);
  return isOwn ? (pack.currency.per_euro ?? null) : null;
}
