import { isRepeatedGroup, linkColumns } from '../columns/index.ts';
import type { DataRecord } from '../model/record.ts';
import type { Row, Table } from '../model/table.ts';

/** Keys under which rows of other sheets point to a row, and the one under which it points to another. */
export type Links = NonNullable<DataRecord['links']>;

/** `uuid:` before an identifier, and the `/group[1]` after it that says which repetition a row is, are left out. */
const bare = (id: string): string =>
  id
    .trim()
    .toLowerCase()
    .replace(/^uuid:/, '');

/** The name of a sheet, or of a file without its folder and ending: what `_parent_table_name` says. */
const tableName = ({ file, sheet }: Pick<Table, 'file' | 'sheet'>): string =>
  (sheet ?? file.replace(/^.*\//, '').replace(/\.\w+$/, '')).trim().toLowerCase();

/** Makes the reader of the links of a table's rows; null when its headers hold none. */
export function linkReader(table: Pick<Table, 'file' | 'sheet' | 'headers'>): ((row: Row) => Links | null) | null {
  const headers = table.headers.map(({ header }) => header);
  const { own, parent: above, parentTable } = linkColumns(headers);
  const parent = isRepeatedGroup(headers) ? above : [];
  if (own.length === 0 && parent.length === 0) return null;
  const name = tableName(table);
  return ({ cells }) => {
    const cell = (index: number): string => (cells[index] ?? '').trim();
    const owner = parentTable === null ? '' : cell(parentTable).toLowerCase();
    const keyOf = (prefix: string, value: string, of: string): string =>
      prefix === 'index' ? `index:${of}:${value}` : `${prefix}:${bare(value)}`;
    const ownKeys = own.flatMap(({ index, prefix }) => (cell(index) === '' ? [] : [keyOf(prefix, cell(index), name)]));
    const parentKeys = parent.flatMap(({ index, prefix }) =>
      cell(index) === '' ? [] : [keyOf(prefix, cell(index), owner)],
    );
    const [first = null] = parentKeys;
    return ownKeys.length === 0 && first === null ? null : { own: [...new Set(ownKeys)], parent: first };
  };
}
