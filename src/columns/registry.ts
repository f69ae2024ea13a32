import type { ColumnSpec } from '../model/column.ts';
import { type TableKind, tableKinds } from '../model/table.ts';
import { arabicColumns } from './arabic.ts';
import { deskColumns } from './desk.ts';
import { hxlTagsOf } from './hxl-tags.ts';
import { interviewColumns } from './interview.ts';
import { otherColumns } from './other.ts';
import { profileColumns } from './profile.ts';
import { questions } from './questions.ts';

/** The column with the words of its question, where its definition has none; a question is asked in an interview. */
function asked(column: ColumnSpec): ColumnSpec {
  const question = column.kinds.includes('entretiens') ? questions[column.key] : undefined;
  return question && !column.help ? { ...column, help: question } : column;
}

/** The column with its Arabic words, which are those of an interview: the same key means something else in other files. */
function inArabic(column: ColumnSpec): ColumnSpec {
  const arabic = column.kinds.includes('entretiens') ? arabicColumns[column.key] : undefined;
  if (!arabic) return column;
  const { label, question } = arabic;
  return {
    ...column,
    label: { ...column.label, ar: label },
    ...(column.help && question ? { help: { ...column.help, ar: question } } : {}),
  };
}

/** The column with the HXL hashtag of the first kind of file that gives it one. */
function withHashtag(column: ColumnSpec): ColumnSpec {
  const kinds = column.kinds.includes('acteurs') ? (['acteurs'] as const) : column.kinds;
  const [tag] = kinds.flatMap((kind) => hxlTagsOf(kind, false)[column.key]?.[0] ?? []);
  return tag === undefined ? column : { ...column, hxl: tag };
}

/** Every input column, each said once. A key may stand for two columns in two kinds of file (`mandat`, `type`). */
export const columns: readonly ColumnSpec[] = [...deskColumns, ...profileColumns, ...interviewColumns, ...otherColumns]
  .map(asked)
  .map(inArabic)
  .map(withHashtag);

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
