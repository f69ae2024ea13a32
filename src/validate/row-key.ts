import { columnsOf, keyColumnsAsWords, keyColumnsByKind } from '../columns/index.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';

const profileLayers = new Set(['profile', 'seat', 'contact']);
const profileKeys = columnsOf('revue')
  .filter(({ layer }) => profileLayers.has(layer))
  .map(({ key }) => [key]);

/** What a row of each kind needs to exist; in a desk review, a fact about an organisation will do. */
const keysOf = (kind: TableKind): readonly (readonly string[])[] =>
  kind === 'revue' ? [...keyColumnsByKind.revue, ...profileKeys] : keyColumnsByKind[kind];

/** The columns a row lacks to exist, as words; null when it has what it needs. */
export function missingKey(kind: TableKind, fields: { readonly [key: string]: unknown }): string | null {
  const sets = keysOf(kind);
  return sets.some((keys) => keys.every((key) => fields[key] !== undefined)) ? null : keyColumnsAsWords(sets);
}

/** Whether no row of a file with these columns can ever have what it needs. */
export const lacksKeyColumns = (kind: TableKind, present: ReadonlySet<string>): boolean =>
  !keysOf(kind).some((keys) => keys.every((key) => present.has(key)));

/** The column that holds a row's own id, by kind. */
const idColumnByKind: { [kind in TableKind]?: string } = {
  entretiens: 'id_entretien',
  revue: 'id_constat',
  decisions: 'id',
  registre: 'id',
};

/**
 * The row's own id (with the coder for a second reading), or null when it bears none. Records are kept by their ids: a word
 * that every object answers to (`constructor`, `__proto__`) is no id.
 */
export function ownIdOf(kind: TableKind, fields: DataRecord['fields']): string | null {
  const column = idColumnByKind[kind];
  const id = column === undefined ? undefined : fields[column]?.value;
  if (typeof id !== 'string' || id in Object.prototype) return null;
  const coder = kind === 'entretiens' ? fields.codeur?.value : undefined;
  return typeof coder === 'string' ? `${id}/${coder}` : id;
}
