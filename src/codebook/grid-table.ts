import { parse } from 'csv-parse/sync';
import { problem } from '../diagnostics/create.ts';
import type { Place } from '../model/place.ts';
import type { Staged } from '../model/stage.ts';
import type { Row } from '../model/table.ts';

/** One file of the grid whose cells somebody else has read: an edited copy, from any spreadsheet. */
export interface GridTable {
  /** As the person knows it. */
  file: string;
  sheet?: string;
  headerRow: number;
  headers: string[];
  rows: Row[];
}

/** A file of the grid: its text (`;` or `,`, header first), or its cells. */
export type GridSource = string | GridTable;

/** Where a row stands, or one of its cells. */
export type PlaceOf = (header?: string) => Place;

/** A row of a grid file by header, cells trimmed. */
export interface GridRow {
  at: PlaceOf;
  cells: Record<string, string>;
}

/** Rows of one file of the grid. Unreadable or lacking a column: told, no rows. Columns may stand in any order, among others. */
export function readGridTable(file: string, source: GridSource, headers: readonly string[]): Staged<GridRow[]> {
  let table: GridTable;
  try {
    table = typeof source === 'string' ? tableOf(file, source) : source;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { value: [], diagnostics: [problem('GRI-001', { file }, { place: { file }, cause })] };
  }
  const where = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
  const found = table.headers.map((cell) => cell.trim().toLowerCase());
  const indexes = headers.map((header) => [header, found.indexOf(header)] as const);
  const missing = indexes.filter(([, index]) => index < 0).map(([header]) => header);
  if (missing.length > 0) {
    const place = { ...where, row: table.headerRow };
    const diagnostics = missing.map((header) =>
      problem('GRI-002', { file: table.file, header }, { place, expected: [...headers] }),
    );
    return { value: [], diagnostics };
  }
  const indexByHeader = new Map(indexes);
  const value = table.rows.flatMap(({ row, cells }): GridRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const at: PlaceOf = (header) => {
      const index = header === undefined ? undefined : indexByHeader.get(header);
      return index === undefined || header === undefined
        ? { ...where, row }
        : { ...where, row, column: letterOf(index), header };
    };
    return [{ at, cells: Object.fromEntries(indexes.map(([key, index]) => [key, asTyped(cells[index] ?? '')])) }];
  });
  return { value, diagnostics: [] };
}

/** A copy made for people has an apostrophe before a cell that a spreadsheet would run (`=sans`). */
export const asTyped = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

function tableOf(file: string, text: string): GridTable {
  const [headers = [], ...rows] = gridCells(text);
  return {
    file,
    headerRow: 1,
    headers,
    rows: rows.map((cells, index) => ({ row: index + 2, line: index + 2, cells })),
  };
}

/** Cells of a file of the grid, header included. Throws on quotes that do not match. */
export function gridCells(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const first = clean.slice(0, clean.indexOf('\n') + 1 || undefined);
  return cutRows(clean, first.includes(';') ? ';' : ',');
}

/** Cells of a file. Few rows hold quotes: csv-parse reads those, and the others are cut at the delimiter. */
function cutRows(text: string, delimiter: string): string[][] {
  const records = cutRecords(text);
  const quoted = records.filter((record) => record.includes('"'));
  const cells: string[][] = parse(quoted.join('\n'), { delimiter, relax_column_count: true, skip_empty_lines: false });
  let next = 0;
  return records.map((record) => (record.includes('"') ? (cells[next++] ?? []) : record.split(delimiter)));
}

/** Lines, put together where a quote opened on one is closed on another. */
function cutRecords(text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (!text.includes('"')) return lines;
  const records: string[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const record: string = open === null ? line : `${open}\n${line}`;
    open = record.split('"').length % 2 === 0 ? record : null;
    if (open === null) records.push(record);
  }
  return open === null ? records : [...records, open];
}

/** Several codes in one cell. */
export const splitCodes = (cell: string): string[] => cell.split(/[\s|,;]+/).filter((code) => code !== '');

/** Several texts in one cell, separated by ` | `. */
export const splitTexts = (cell: string): string[] =>
  cell
    .split(/\s*\|\s*/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
