import { columnByKey, columnsOf, matchHeaders, titleAt } from '../columns/index.ts';
import type { ColumnType } from '../model/column.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord, FieldValue } from '../model/record.ts';
import type { HeaderMatch, TableKind } from '../model/table.ts';
import { canonicalCell } from './canonical-cell.ts';
import { readCell } from './read-cell.ts';
import { saysOther } from './read-code.ts';
import { asConfigured } from './ready-column.ts';
import type { ValidatedTable } from './validate-table.ts';

/** One thing that a canonical copy writes otherwise than its original. */
export interface Modification {
  /** Where it stands in the original; without column, a value that stood in no cell of its own. */
  place: Place;
  /** Key of the column in the copy. */
  column: string;
  was: string;
  is: string;
  /** A header put as our own, or a value in its canonical form. */
  kind: 'header' | 'value';
  /** Codes of the problems that were told of this cell. */
  codes: string[];
}

/** A table under our own headers, its values in canonical form; cells that could not be read stay as typed. */
export interface CanonicalTable {
  headers: string[];
  rows: string[][];
  modifications: Modification[];
}

/** A column of the copy and where it comes from in the original. */
interface CopiedColumn {
  header: string;
  /** Column of the contract whose values it holds, or null: cells as typed. */
  key: string | null;
  /** Where it stands in the original; null for values that stood in no cell of their own. */
  index: number | null;
  /** Beside the choices of a question: the words of its «autre», or only the cells that are no mark. */
  holds?: { others: string } | 'strays';
}

type Original = Pick<ValidatedTable, 'records' | 'origins' | 'header'> & { kind: TableKind };

/** What reading cells again takes. */
interface Given {
  context: Context;
  packs: readonly CountryNames[];
  /** What the configuration says of the file: the copy has none. */
  settings: FileConfig | null;
  /** Problems of the table, as told when it was read. */
  diagnostics: readonly Diagnostic[];
}

/** Their codes would lose the words written beside «autre». */
const listTypes = new Set<ColumnType>(['code', 'codes', 'pairs']);
/** These leave out a part of the cell without being errors: the cell stays as typed. */
const lossyWarnings = new Set(['COD-006']);

/** The records of a table as a canonical copy, with what it changes. Order of rows is kept. */
export function canonicalTable(original: Original, given: Given): CanonicalTable {
  const columns = columnsOfCopy(original);
  const told = problemsByCell(given.diagnostics);
  const modifications = headerChanges(original, columns);
  const rows = original.records.map((record) => {
    const cells = original.origins.get(record)?.cells ?? [];
    return columns.map((column) => {
      const typed = (column.index === null ? '' : (cells[column.index] ?? '')).trim();
      if (column.holds === 'strays') return strayIn(record, column, original.header.headers);
      if (column.holds)
        return writtenApart(record).includes(column.holds.others) ? otherOf(record, column.holds.others) : '';
      if (column.key === null) return typed;
      // An answer given in several columns, or by the configuration, is at hand as the record read it.
      const own = column.index === null ? record.fields[column.key] : undefined;
      const place = placeOf(record, column, original.header.headers);
      const problems = own
        ? original.header.headers
            .filter(({ key }) => key === column.key)
            .flatMap(({ letter }) => told.get(cellKey({ ...record.at, column: letter })) ?? [])
        : (told.get(cellKey(place)) ?? []);
      const answer = cellOf(record, column.key, own?.raw ?? typed, problems, given);
      const written = answer === '' && column.key === sourceKey ? (record.publishedSource ?? '') : answer;
      if (written !== typed) {
        const codes = [...new Set(problems.map(({ code }) => code))];
        modifications.push({ place, column: column.key, was: typed, is: written, kind: 'value', codes });
      }
      return written;
    });
  });
  return { headers: columns.map(({ header }) => header), rows, modifications };
}

/** What says where a row can be read; a list that the configuration names for the whole file is written there. */
const sourceKey = 'source';

/** Words under a choice, which the record keeps as unknown. */
function strayIn({ unknown }: DataRecord, { index }: CopiedColumn, headers: readonly HeaderMatch[]): string {
  const letter = index === null ? undefined : headers[index]?.letter;
  return unknown.find(({ at }) => at.column === letter)?.raw ?? '';
}

const cellKey = ({ sheet, row, column }: Place): string => `${sheet ?? ''}!${row} ${column ?? ''}`;

function problemsByCell(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const byCell = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.scope !== 'cell' || !diagnostic.place) continue;
    const key = cellKey(diagnostic.place);
    byCell.set(key, [...(byCell.get(key) ?? []), diagnostic]);
  }
  return byCell;
}

function placeOf({ at }: DataRecord, { index }: CopiedColumn, headers: readonly HeaderMatch[]): Place {
  const match = index === null ? undefined : headers[index];
  return match ? { ...at, column: match.letter, header: match.header } : at;
}

/** The value in canonical form when reading it back gives the same value; else the cell as typed, parted and coded as the configuration says. */
function cellOf(
  record: DataRecord,
  key: string,
  typed: string,
  problems: readonly Diagnostic[],
  { context, packs, settings }: Given,
): string {
  const asTyped = asConfigured(settings, key, typed);
  const field = record.fields[key];
  const column = columnByKey(key, record.kind);
  if (!field || !column) return asTyped;
  if (problems.some(({ severity, code }) => severity === 'error' || lossyWarnings.has(code))) return asTyped;
  if (listTypes.has(column.type) && saysOther(typed)) return asTyped;
  const written = canonicalCell(field.value);
  const again = readCell(written, { column, kind: record.kind, context, packs });
  return again.state === 'value' && isSame(again.value, field.value) ? written : asTyped;
}

const isSame = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Our columns under their keys, choices of one question as one column, the words beside «autre» under the name that the
 * form gives them, everything else under its own header.
 */
function columnsOfCopy({ kind, records, origins, header }: Original): CopiedColumn[] {
  const columns: CopiedColumn[] = [];
  const asked = new Set<string>();
  const placed = new Set<string>();
  const place = (key: string, index: number | null): void => {
    if (placed.has(key)) return;
    placed.add(key);
    columns.push({ header: key, key, index });
  };
  const doubtful = closedBeside(records, header.headers);
  const wholes = new Set(header.headers.flatMap((match) => (isWhole(match) && match.key ? [match.key] : [])));
  for (const match of header.headers) {
    if (match.isOwn) continue;
    if (match.key !== null && doubtful.has(match.letter)) {
      placed.add(match.key);
      columns.push({ header: match.header, key: match.key, index: match.index });
    } else if (match.key !== null && isWhole(match)) place(match.key, match.index);
    else if (match.key !== null && match.choice !== undefined && !match.isOther) {
      if (!wholes.has(match.key)) place(match.key, null);
      if (records.some(({ unknown }) => unknown.some(({ at }) => at.column === match.letter))) {
        columns.push({ header: `${match.header} (non lue)`, key: null, index: match.index, holds: 'strays' });
      }
    } else if (match.key !== null && match.isOther && !asked.has(match.key)) {
      asked.add(match.key);
      columns.push({ header: `autre_${match.key}`, key: null, index: match.index });
    } else columns.push({ header: match.header, key: null, index: match.index });
  }
  for (const key of new Set(records.flatMap(writtenApart))) {
    if (!asked.has(key)) columns.push({ header: `autre_${key}`, key: null, index: null, holds: { others: key } });
  }
  const used = new Set(
    records.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([key, { at }]) => (doubtful.has(at.column ?? '') ? [] : [key])),
    ),
  );
  if (records.some(({ publishedSource }) => publishedSource !== undefined)) used.add(sourceKey);
  for (const { key } of columnsOf(kind)) if (used.has(key)) place(key, null);
  const width = Math.max(0, ...[...origins.values()].map(({ cells }) => cells.length));
  for (let index = header.headers.length; index < width; index += 1) columns.push({ header: '', key: null, index });
  const typed = header.headers.map((match) => match.header);
  return withoutMisreading(
    kind,
    columns
      .filter((column) => !isBlankColumn(column, origins))
      .map((column) => (isUntitled(column) ? { ...column, header: titleAt(typed, column.index ?? 0) } : column)),
  );
}

/** Columns whose contacts were taken for a person's: under a header that says «public» the copy would open them. */
function closedBeside(records: readonly DataRecord[], headers: readonly HeaderMatch[]): ReadonlySet<string> {
  const isMoved = ({ fields, unknown }: DataRecord, { key, letter }: HeaderMatch) =>
    fields[key ?? '']?.at.column !== letter &&
    (fields.contact_prive_tel?.at.column === letter || unknown.some(({ at }) => at.column === letter));
  const contacts = headers.filter(({ key }) => key === 'tel_public' || key === 'email_public');
  return new Set(
    contacts.filter((match) => records.some((record) => isMoved(record, match))).map(({ letter }) => letter),
  );
}

/** Questions whose «autre» has its words in a cell of their own; those of «Autre : …» stay in the cell, which is copied. */
const writtenApart = ({ fields, others = {} }: DataRecord): string[] =>
  Object.keys(others).filter((key) => others[key]?.at.column !== fields[key]?.at.column);
const otherOf = ({ others }: DataRecord, key: string): string => others?.[key]?.raw ?? '';

const isWhole = ({ choice, isOther }: HeaderMatch): boolean => choice === undefined && !isOther;

const isUntitled = ({ header, key, index }: CopiedColumn): boolean =>
  key === null && header.trim() === '' && index !== null;

const isBlankColumn = (column: CopiedColumn, origins: Original['origins']): boolean =>
  isUntitled(column) && ![...origins.values()].some(({ cells }) => (cells[column.index ?? 0] ?? '').trim() !== '');

/** A header that the configuration had set aside must not be read in a copy that has no configuration. */
function withoutMisreading(kind: TableKind, columns: CopiedColumn[]): CopiedColumn[] {
  const matches = matchHeaders(
    kind,
    columns.map(({ header }) => header),
  );
  return columns.map((column, index) => {
    const match = matches[index];
    const isRead = match !== undefined && match.key !== null && isWhole(match);
    return column.key === null && isRead ? { ...column, header: `${column.header} (non lue)` } : column;
  });
}

function headerChanges({ header: { headerRow, headers }, records }: Original, columns: CopiedColumn[]): Modification[] {
  const { file, sheet } = records[0]?.at ?? { file: '' };
  return columns.flatMap(({ header, key, index }): Modification[] => {
    const match = index === null ? undefined : headers[index];
    if (!match || match.header.trim() === header || (match.choice !== undefined && !match.isOther)) return [];
    const place: Place = { file, ...(sheet === undefined ? {} : { sheet }), row: headerRow, column: match.letter };
    return [{ place, column: key ?? header, was: match.header, is: header, kind: 'header', codes: [] }];
  });
}
