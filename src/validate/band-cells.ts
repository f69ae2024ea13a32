import { columnByKey, matchCode } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';

/** Columns of a number, each with the column of its bands: older surveys kept one, ours asks the other. */
const bandByNumber: { readonly [key: string]: string } = {
  nb_membres: 'nb_membres_tranche',
  nb_salaries_tp: 'nb_salaries_tranche',
  annee_creation: 'periode_creation',
  budget_annuel: 'budget_tranche',
  budget_global: 'budget_projet_tranche',
};
/** Not for amounts: a number under «tranche de budget» has no currency. */
const numberByBand: { readonly [key: string]: string } = {
  nb_membres_tranche: 'nb_membres',
  nb_salaries_tranche: 'nb_salaries_tp',
  periode_creation: 'annee_creation',
};

const wholeNumber = /^\d{1,3}(?:[ \u00a0\u202f.,]?\d{3})*$|^\d+$/;

/**
 * The column that a cell belongs to when its header asks a number and the cell is a band («plus de 1000», «avant 2002»),
 * or the other way round; null when it stands where it should. A number is never compared with the codes of bands:
 * `110` would spell `1-10`.
 */
export function bandColumnFor(raw: string, column: ColumnSpec, kind: TableKind, codebook: Codebook): ColumnSpec | null {
  const isNumber = wholeNumber.test(raw);
  const key = (isNumber ? numberByBand : bandByNumber)[column.key];
  const twin = key === undefined ? undefined : columnByKey(key, kind);
  if (!twin) return null;
  return isNumber || matchCode(twin.list ?? '', raw, codebook) !== null ? twin : null;
}
