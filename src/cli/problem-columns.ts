import { columnByKey, configuredColumn, matchHeaders } from '../columns/index.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { FileConfig } from '../model/config.ts';
import type { Place } from '../model/place.ts';
import { type SourceAccount, type TableKind, tableKinds } from '../model/table.ts';
import type { ValidatedPart } from '../validate-sources.ts';
import { type ColumnAt, verdictOf } from './quiet-problems.ts';

/** Columns as the reader matched them, for one table or several. */
export const columnsOfParts = (parts: readonly Pick<ValidatedPart, 'header' | 'account'>[]): ColumnAt => {
  const tables = new Map(parts.map((part) => [tableKey(part.account), part]));
  return (place) => {
    const part = tables.get(tableKey(place));
    if (part === undefined) return columnAnywhere(place);
    const { headerRow, headers } = part.header;
    if (place.row === headerRow) return 'header';
    const match = headers.find(({ letter, header }) =>
      place.column === undefined ? header === place.header : letter === place.column,
    );
    return (match?.key && columnByKey(match.key, part.account.kind)) || null;
  };
};

const tableKey = ({ file, sheet }: Pick<Place, 'file' | 'sheet'>): string => JSON.stringify([file, sheet]);

/** Columns found again by their headers, where the tables themselves are gone: what the configuration maps, then the model's. */
export const columnsOfSources = (accounts: readonly SourceAccount[], files: readonly FileConfig[]): ColumnAt => {
  const kinds = new Map(accounts.map((account) => [tableKey(account), account.kind]));
  return (place) => {
    const { header = '' } = place;
    const kind = kinds.get(tableKey(place));
    if (kind === undefined) return columnAnywhere(place);
    const settings = files.find(
      ({ file, sheet }) => file === place.file && (sheet === undefined || sheet === place.sheet),
    );
    const mapped = configuredColumn(settings?.columns, header);
    if (mapped !== undefined) return (mapped !== null && columnByKey(mapped, kind)) || null;
    return columnOf(kind, header);
  };
};

const columnByHeader = new Map<string, ColumnSpec | null>();

function columnOf(kind: TableKind, header: string): ColumnSpec | null {
  const key = `${kind} ${header}`;
  const known = columnByHeader.get(key);
  if (known !== undefined) return known;
  const match = matchHeaders(kind, [header])[0]?.key;
  const column = (match && columnByKey(match, kind)) || null;
  if (columnByHeader.size < 5_000) columnByHeader.set(key, column);
  return column;
}

/** A column of a table of an unknown kind: the most closed of those that its header may mean. */
export const columnAnywhere: ColumnAt = ({ header }) => {
  if (header === undefined) return null;
  const found = tableKinds.flatMap((kind) => columnOf(kind, header) ?? []);
  return found.find((column) => verdictOf(column) === 'shape') ?? found[0] ?? null;
};
