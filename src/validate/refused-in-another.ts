import { listOf } from '../model/access.ts';
import type { RefusedElsewhere } from '../model/cartography.ts';
import type { CountryNames } from '../model/country.ts';
import type { Place } from '../model/place.ts';
import type { TableKind } from '../model/table.ts';
import { severityOf } from './protective-columns.ts';
import { isWithdrawal } from './refusal-of.ts';
import type { TypedCells } from './row-reader.ts';

/** Answers that keep an organisation from being named. */
const closing = ['accord_figurer', 'opposition', 'retrait_date'] as const;

/**
 * Whom a row of another country says not to name, its acronym aside: files that countries share, and rows put in the
 * wrong folder, are read by the country that they are not of alone. Null for a row that refuses or names nobody, and for
 * whom speaks for an authority or an agency.
 */
export function refusedInAnother(
  typed: Pick<TypedCells, 'fields' | 'refused' | 'unreadable'>,
  kind: TableKind,
  at: Place,
  country: Pick<CountryNames, 'iso2' | 'names'>,
): RefusedElsewhere | null {
  const { type_repondant: respondent, hors_societe_civile: outside } = typed.fields;
  if (outside !== undefined || (respondent !== undefined && respondent.value !== 'osc')) return null;
  const isRefused = closing.some((key) => (severityOf(typed, key) ?? 0) > 0);
  if (!isRefused && !(kind === 'decisions' && isWithdrawal(typed))) return null;
  const names = ['acteur', 'nom', 'autres_noms'].flatMap((key) => listOf(typed, key));
  return names.length === 0 ? null : { country: { iso2: country.iso2, names: country.names }, names, places: [], at };
}
