import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Row, TableKind } from '../model/table.ts';
import { headerSearchRows, isHxlRow } from './header.ts';
import { chosenSheets, headerOfTop } from './header-of-top.ts';
import { openSheets } from './open-sheets.ts';
import { takeRows } from './pieces.ts';

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

/**
 * The header and the first rows of each sheet of a file, known columns or none; sheets without rows are left out. The
 * header is the one that `validate` goes by, joined where it spreads over several rows.
 */
export async function sampleSheets(
  { file, open, settings, kind }: SampledFile,
  limit: number,
): Promise<{ sheets: SampledSheet[]; diagnostics: Diagnostic[] }> {
  const opened = await openSheets(open(), { file, settings, kind });
  const tops: Row[][] = [];
  for (const sheet of opened.sheets) tops.push(await takeRows(sheet.rows, limit + headerSearchRows));
  const chosen = await chosenSheets({ file, open, settings, kind }, opened.sheets, tops);
  const sheets: SampledSheet[] = [];
  for (const [at, sheet] of opened.sheets.entries()) {
    const top = tops[at] ?? [];
    const [first] = top;
    if (!first) continue;
    const header = headerOfTop(top, chosen[at] ?? null) ?? { row: first.row, columns: first.cells, taken: 1 };
    const { name, isHidden } = sheet;
    const isWhole = (await takeRows(sheet.rows, 1)).length === 0;
    const rows = top.slice(header.taken).filter(({ cells }) => !isHxlRow(cells));
    sheets.push({
      name,
      isHidden,
      headers: header.columns,
      headerRow: header.row,
      rows: rows.slice(0, limit),
      isWhole,
    });
  }
  return { sheets, diagnostics: opened.diagnostics };
}
