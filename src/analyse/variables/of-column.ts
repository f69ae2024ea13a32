import { columnByKey } from '../../columns/index.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { ColumnSpec } from '../../model/column.ts';
import type { CountryPack } from '../../model/country.ts';
import type { TableKind } from '../../model/table.ts';
import { type ReadCodes, readCodes, readPairTypes, readWords, readYesNo } from '../read-codes.ts';
import type { ValueLabel } from '../tabulate.ts';
import { listLabels, regionLabels, yesNoLabels } from '../value-labels.ts';

/** The column of a kind of file; a key may mean another column in another kind, so the kind is always said. */
export function columnOf(key: string, kind: TableKind): ColumnSpec {
  const column = columnByKey(key, kind);
  if (!column) throw new Error(`no column ${key} in ${kind}`);
  return column;
}

/** How a column's cells give codes. */
export function readerOf({ key, type }: ColumnSpec): ReadCodes {
  if (type === 'yes-no') return readYesNo(key);
  if (type === 'text' || type === 'name' || type === 'names') return readWords(key);
  return type === 'pairs' ? readPairTypes(key) : readCodes(key);
}

/** The closed values of a column, in order. */
export function valuesOf({ type, list }: ColumnSpec, codebook: Codebook, country: CountryPack): readonly ValueLabel[] {
  if (type === 'yes-no') return yesNoLabels;
  if (type === 'region' || type === 'zones') return regionLabels(country);
  return list === undefined ? [] : listLabels(list, codebook);
}

export const isMultipleColumn = ({ type }: ColumnSpec): boolean => ['codes', 'pairs', 'zones', 'names'].includes(type);
