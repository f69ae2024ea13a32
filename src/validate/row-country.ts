import { matchCountry } from '../countries/index.ts';
import type { CountryNames } from '../model/country.ts';
import type { DataRecord } from '../model/record.ts';

/** Whose country a row is: the one being mapped, another (its code), or unknown. */
export type RowCountry = { state: 'own' } | { state: 'other'; code: string } | { state: 'unknown' };

/**
 * The country of a row: its `pays` cell (null when it says nothing), else what the configuration says of the file, else the folder's. A cell that
 * names several countries belongs to each of them.
 */
export function rowCountry(
  cell: string | null,
  fields: DataRecord['fields'],
  packs: readonly CountryNames[],
  { own, fileCountry }: { own: string; fileCountry: string | null },
): RowCountry {
  const typed = fields.pays?.value;
  if (typeof typed === 'string') return typed === own ? { state: 'own' } : { state: 'other', code: typed };
  if (cell !== null) {
    const codes = cell.split(/[;|,/\n]/).map((part) => matchCountry(packs, part));
    if (codes.includes(own)) return { state: 'own' };
    const code = codes.find((candidate) => candidate !== null);
    return code && codes.every((candidate) => candidate !== null) ? { state: 'other', code } : { state: 'unknown' };
  }
  return fileCountry === null || fileCountry === own ? { state: 'own' } : { state: 'other', code: fileCountry };
}
