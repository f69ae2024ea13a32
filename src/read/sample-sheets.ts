import { matchHeaders } from '../columns/index.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Row, type TableKind, tableKinds } from '../model/table.ts';
import { findGenericHeader } from './generic-header.ts';
import { headerSearchRows, isHxlRow } from './header.ts';
import { openSheets } from './open-sheets.ts';
import type { Sheet } from './sheet.ts';

/** The top of one sheet, whatever its columns are called. */
export interface SampledSheet {
  /** Null for a text file. */
  name: string | null;
  isHidden: boolean;
  headers: string[];
  /** Spreadsheet row of the header. */
  headerRow: number;
  /** Rows below the header, as many as were asked for. */
  rows: Row[];
  /** Whether the sheet ends there. */
  isWhole: boolean;
}

/** What is sampled, and how it opens. */
export interface SampledFile {
  file: string;
  open(): AsyncIterable<Uint8Array>;
  /** Encoding and delimiter, where the configuration says them. */
  settings: FileConfig | null;
  kind: TableKind | null;
}

/** The header and the first rows of each sheet of a file, known columns or none; sheets without rows are left out. */
export async function sampleSheets(
  { file, open, settings, kind }: SampledFile,
  limit: number,
): Promise<{ sheets: SampledSheet[]; diagnostics: Diagnostic[] }> {
  const opened = await openSheets(open(), { file, settings, kind });
  const sheets: SampledSheet[] = [];
  for (const sheet of opened.sheets) {
    const sampled = await sampleOf(sheet, kind, limit);
    if (sampled) sheets.push(sampled);
  }
  return { sheets, diagnostics: opened.diagnostics };
}

async function sampleOf(sheet: Sheet, kind: TableKind | null, limit: number): Promise<SampledSheet | null> {
  const rows: Row[] = [];
  let isWhole = true;
  for await (const row of sheet.rows) {
    if (rows.length >= limit + headerSearchRows) {
      isWhole = false;
      break;
    }
    rows.push(row);
  }
  const at = headerIndex(rows, kind);
  const header = rows[at];
  if (!header) return null;
  const below = rows.slice(at + 1).filter(({ cells }) => !isHxlRow(cells));
  const { name, isHidden } = sheet;
  return { name, isHidden, headers: header.cells, headerRow: header.row, rows: below.slice(0, limit), isWhole };
}

/** The row with two known headers or more, the best first; else the one that looks like a header; else the first. */
function headerIndex(rows: readonly Row[], kind: TableKind | null): number {
  const kinds = kind ? [kind] : tableKinds;
  const searched = rows.slice(0, headerSearchRows);
  const known = searched.map(({ cells }) => {
    const counts = kinds.map((one) => matchHeaders(one, cells).filter(({ key }) => key !== null).length);
    return Math.max(...counts);
  });
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const plain = rows.filter(({ cells }) => !isHxlRow(cells));
  const header =
    plain[
      findGenericHeader(
        plain.map(({ cells }) => cells),
        headerSearchRows,
      ) ?? 0
    ];
  return header ? rows.indexOf(header) : 0;
}
