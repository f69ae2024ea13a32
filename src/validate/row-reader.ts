import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import type { CellContext, CellReading } from './cell-reading.ts';
import { choiceProblems, readAnswer } from './read-answer.ts';
import { readCell } from './read-cell.ts';
import { type ReadyColumn, readingOf, readyColumns } from './ready-column.ts';

/** The cells of a row, typed. */
export type TypedCells = Pick<DataRecord, 'fields' | 'refused' | 'nil' | 'unknown' | 'others'> & {
  unreadable: string[];
  diagnostics: Diagnostic[];
};

/** Types the rows of one table. */
export interface RowReader {
  read(row: Row): TypedCells;
  /** What concerns whole columns, once the rows have ended. */
  problems(): Diagnostic[];
}

/** Makes the reader of the rows of one table. */
export function rowReader(
  table: Pick<Table, 'file' | 'sheet' | 'kind' | 'headers'>,
  settings: FileConfig | null,
  context: Context,
  packs: readonly CountryNames[],
): RowReader {
  const { kind } = table;
  const columns = readyColumns(table, settings);
  const unknownHeaders = table.headers.filter(
    (match) => !match.isOwn && !columns.some(({ match: whole, parts }) => whole === match || parts.includes(match)),
  );
  const read = (row: Row): TypedCells => {
    const place = rowPlace(table, row);
    const typed: TypedCells = { fields: {}, refused: [], nil: [], unreadable: [], unknown: [], diagnostics: [] };
    for (const ready of columns) {
      const cell = { column: ready.column, kind, context, packs };
      if (ready.parts.length > 0) {
        keepAnswer(typed, row, ready, cell, place);
        continue;
      }
      const raw = (ready.match ? row.cells[ready.match.index] : undefined)?.trim() || ready.constant;
      if (!raw) continue;
      const at = ready.match ? cellPlace(place, ready.match) : place;
      keepCell(
        typed,
        ready.column.key,
        raw,
        at,
        readingOf(ready, raw, (text) => readCell(text, cell)),
      );
    }
    for (const match of unknownHeaders)
      keepUnknown(typed, row.cells[match.index], cellPlace(place, match), match.header);
    for (const cell of row.cells.slice(table.headers.length)) keepUnknown(typed, cell, place, '');
    return typed;
  };
  return { read, problems: () => columns.flatMap(choiceProblems) };
}

/** An answer given in several columns. */
function keepAnswer(typed: TypedCells, row: Row, ready: ReadyColumn, cell: CellContext, place: Place): void {
  const placeOf = (match: HeaderMatch | null) => (match ? cellPlace(place, match) : place);
  const answer = readAnswer(row, ready, cell, placeOf);
  if (!answer) return;
  const { key } = ready.column;
  keepCell(typed, key, answer.raw, answer.at, answer.reading);
  typed.diagnostics.push(...answer.notes);
  if (answer.others) {
    const { words, at } = answer.others;
    typed.others = { ...typed.others, [key]: { value: words, raw: words, at } };
  }
  for (const { match, raw } of answer.strays) keepUnknown(typed, raw, placeOf(match), match.header);
}

function keepCell(typed: TypedCells, key: string, raw: string, at: Place, reading: CellReading): void {
  if (reading.state === 'value') typed.fields[key] = { value: reading.value, raw, at };
  else if (reading.state === 'nil') typed.nil.push(key);
  else if (reading.state === 'refused') typed.refused.push(key);
  else if (reading.state === 'bad') typed.unreadable.push(key);
  for (const note of reading.notes) typed.diagnostics.push({ ...note, place: note.place ?? at });
}

function keepUnknown(typed: TypedCells, cell: string | undefined, at: Place, header: string): void {
  const raw = cell?.trim();
  if (raw) typed.unknown.push({ header, raw, at });
}

/** Place of a row. */
export const rowPlace = ({ file, sheet }: Pick<Table, 'file' | 'sheet'>, { row, line }: Row): Place => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  row,
  line,
});

/** Written out, since a place is made for every cell: spreading one is slow. */
function cellPlace({ file, sheet, row, line }: Place, { letter, header }: HeaderMatch): Place {
  const place: Place = { file, column: letter, header };
  if (sheet !== undefined) place.sheet = sheet;
  if (row !== undefined) place.row = row;
  if (line !== undefined) place.line = line;
  return place;
}
