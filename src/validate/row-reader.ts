import { columnByKey } from '../columns/index.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import type { CellReading } from './cell-reading.ts';
import { readCell } from './read-cell.ts';
import { splitValues } from './read-code.ts';

/** The cells of a row, typed. */
export type TypedCells = Pick<DataRecord, 'fields' | 'refused' | 'nil' | 'unknown'> & {
  unreadable: string[];
  diagnostics: Diagnostic[];
};

/** A column of a file, ready to read its cells. */
interface ReadyColumn {
  column: ColumnSpec;
  match: HeaderMatch | null;
  /** Configured code by folded cell. */
  codes: Map<string, string>;
  /** What the configuration says separates its values, beside the usual marks. */
  separator: string | null;
  /** Readings of cells already met: files repeat themselves. */
  readings: Map<string, CellReading>;
  /** Value that the configuration gives to every row. */
  constant: string | null;
}

/** Longer cells are seldom repeated. */
const longestKept = 120;

/** Makes the function that types the rows of one table. */
export function rowReader(
  table: Pick<Table, 'file' | 'sheet' | 'kind' | 'headers'>,
  settings: FileConfig | null,
  context: Context,
  packs: readonly CountryNames[],
): (row: Row) => TypedCells {
  const { kind } = table;
  const columns = readyColumns(table, settings);
  const unknownHeaders = table.headers.filter((match) => !columns.some((ready) => ready.match === match));
  return (row) => {
    const place = rowPlace(table, row);
    const typed: TypedCells = { fields: {}, refused: [], nil: [], unreadable: [], unknown: [], diagnostics: [] };
    for (const ready of columns) {
      const raw = (ready.match ? row.cells[ready.match.index] : undefined)?.trim() || ready.constant;
      if (!raw) continue;
      const at = ready.match ? cellPlace(place, ready.match) : place;
      keepCell(
        typed,
        ready.column.key,
        raw,
        at,
        readingOf(ready, raw, (text) => readCell(text, { column: ready.column, kind, context, packs })),
      );
    }
    for (const match of unknownHeaders)
      keepUnknown(typed, row.cells[match.index], cellPlace(place, match), match.header);
    for (const cell of row.cells.slice(table.headers.length)) keepUnknown(typed, cell, place, '');
    return typed;
  };
}

function readyColumns({ kind, headers }: Pick<Table, 'kind' | 'headers'>, settings: FileConfig | null): ReadyColumn[] {
  const constants = settings?.constants ?? {};
  const ready = (column: ColumnSpec, match: HeaderMatch | null): ReadyColumn => ({
    column,
    match,
    codes: new Map(Object.entries(settings?.codes[column.key] ?? {}).map(([cell, code]) => [foldKey(cell), code])),
    separator: settings?.separators[column.key] || null,
    readings: new Map(),
    constant: constants[column.key] ?? null,
  });
  const fromHeaders = headers.flatMap((match) => {
    const column = match.key === null ? undefined : columnByKey(match.key, kind);
    return column ? [ready(column, match)] : [];
  });
  const present = new Set(fromHeaders.map(({ column }) => column.key));
  const fromConstants = Object.keys(constants).flatMap((key) => {
    const column = present.has(key) ? undefined : columnByKey(key, kind);
    return column ? [ready(column, null)] : [];
  });
  return [...fromHeaders, ...fromConstants];
}

function readingOf(ready: ReadyColumn, raw: string, read: (text: string) => CellReading): CellReading {
  const known = ready.readings.get(raw);
  if (known) return known;
  const reading = read(mapCodes(ready, raw));
  if (raw.length <= longestKept) ready.readings.set(raw, reading);
  return reading;
}

/** The cell with its own separator put as `;`, and the values that the configuration maps put as their codes. */
function mapCodes({ codes, separator }: ReadyColumn, raw: string): string {
  const whole = codes.size === 0 ? undefined : codes.get(foldKey(raw));
  if (whole !== undefined) return whole;
  const cell = separator === null ? raw : raw.split(separator).join(';');
  if (codes.size === 0) return cell;
  const parts = splitValues(cell);
  if (!parts.some((part) => codes.has(foldKey(part)))) return cell;
  return parts.map((part) => codes.get(foldKey(part)) ?? part).join(';');
}

function keepCell(typed: TypedCells, key: string, raw: string, at: Place, reading: CellReading): void {
  if (reading.state === 'value') typed.fields[key] = { value: reading.value, raw, at };
  else if (reading.state === 'nil') typed.nil.push(key);
  else if (reading.state === 'refused') typed.refused.push(key);
  else if (reading.state === 'bad') typed.unreadable.push(key);
  for (const note of reading.notes) typed.diagnostics.push({ ...note, place: at });
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
