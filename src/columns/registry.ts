import type { ColumnSpec } from '../model/column.ts';
import { type TableKind, tableKinds } from '../model/table.ts';
import { deskColumns } from './desk.ts';
import { interviewColumns } from './interview.ts';
import { otherColumns } from './other.ts';
import { profileColumns } from './profile.ts';

/** Every input column, each said once. A key may stand for two columns in two kinds of file (`mandat`, `type`). */
export const columns: readonly ColumnSpec[] = [...deskColumns, ...profileColumns, ...interviewColumns, ...otherColumns];

const columnsByKind = new Map<TableKind, ColumnSpec[]>(
  tableKinds.map((kind) => [kind, columns.filter((column) => column.kinds.includes(kind))]),
);

/** The columns a kind of file may have, in the order of the contract. */
export const columnsOf = (kind: TableKind): ColumnSpec[] => columnsByKind.get(kind) ?? [];

/** The first column of each key. */
const byKey = (among: readonly ColumnSpec[]): Map<string, ColumnSpec> =>
  new Map([...among].reverse().map((column) => [column.key, column]));

const columnsByKey = byKey(columns);
const columnsByKeyAndKind = new Map(tableKinds.map((kind) => [kind, byKey(columnsOf(kind))]));

/** A column by key; with a kind, the one that stands in that kind of file. */
export const columnByKey = (key: string, kind?: TableKind): ColumnSpec | undefined =>
  (kind ? columnsByKeyAndKind.get(kind) : columnsByKey)?.get(key);
