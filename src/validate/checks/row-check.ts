import { columnsOf } from '../../columns/index.ts';
import type { ColumnSpec } from '../../model/column.ts';
import type { Context } from '../../model/context.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DataRecord } from '../../model/record.ts';
import { type TableKind, tableKinds } from '../../model/table.ts';

/** What one row says that may be wrong, whatever the other rows say: told at its cell, the value kept. */
export type RowCheck = (record: DataRecord, context: Context) => Diagnostic[];

/** Columns of a kind of file that a check looks at, found once: rows are many. */
export function columnsByKind(isWanted: (column: ColumnSpec) => boolean): (kind: TableKind) => readonly ColumnSpec[] {
  const wanted = new Map(tableKinds.map((kind) => [kind, columnsOf(kind).filter(isWanted)]));
  return (kind) => wanted.get(kind) ?? [];
}
