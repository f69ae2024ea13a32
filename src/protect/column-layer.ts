import { columnByKey } from '../columns/index.ts';
import type { Layer } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';

/** What governs a column in a kind of file; a column the tool does not know is for the internal edition alone. */
export function columnLayer(column: string, kind: TableKind): Layer {
  const spec = columnByKey(column, kind);
  return spec ? (spec.layerByKind?.[kind] ?? spec.layer) : 'internal';
}
