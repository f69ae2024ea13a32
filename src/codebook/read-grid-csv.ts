import { parse } from 'csv-parse/sync';
import { problem } from '../diagnostics/create.ts';
import type { Staged } from '../model/stage.ts';

/** A row of a grid file by header, with its spreadsheet row. */
export interface GridRow {
  row: number;
  cells: Record<string, string>;
}

/** Rows of one file of the grid (`;` or `,`, header first); cells trimmed. Unreadable or lacking a column: told, no rows. */
export function readGridCsv(file: string, text: string, headers: readonly string[]): Staged<GridRow[]> {
  let table: string[][];
  try {
    table = gridCells(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { value: [], diagnostics: [problem('GRI-001', { file }, { place: { file }, cause })] };
  }
  const found = (table[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = headers.filter((header) => !found.includes(header));
  if (missing.length > 0) {
    const diagnostics = missing.map((header) => problem('GRI-002', { file, header }, { place: { file, row: 1 } }));
    return { value: [], diagnostics };
  }
  const value = table.slice(1).flatMap((cells, index): GridRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ row: index + 2, cells: Object.fromEntries(found.map((key, at) => [key, (cells[at] ?? '').trim()])) }];
  });
  return { value, diagnostics: [] };
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
