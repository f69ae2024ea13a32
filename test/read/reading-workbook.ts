import type { FileConfig } from '../../src/model/config.ts';
import type { TableKind } from '../../src/model/table.ts';
import { readTables } from '../../src/read/index.ts';
import { openSheets } from '../../src/read/open-sheets.ts';
import { inChunks } from './reading.ts';

/** Reads every table of a file to its end. */
export async function readWorkbook(
  bytes: Uint8Array,
  {
    file = 'SN/donnees.xlsx',
    kind = null,
    settings,
  }: { file?: string; kind?: TableKind | null; settings?: Partial<FileConfig> } = {},
) {
  const base: FileConfig = { file, kind: kind ?? 'acteurs', columns: {}, codes: {}, separators: {}, constants: {} };
  const full = settings ? { ...base, ...settings } : null;
  const result = await readTables({
    file,
    kind: kind ?? full?.kind ?? null,
    settings: full,
    open: () => inChunks(bytes, 4096),
  });
  const tables = [];
  for (const table of result.tables) {
    const rows: { row: number; cells: string[] }[] = [];
    for await (const { row, cells } of table.rows) rows.push({ row, cells });
    tables.push({
      sheet: table.sheet,
      kind: table.kind,
      headerRow: table.headerRow,
      headers: table.headers,
      dialect: table.dialect,
      rows,
    });
  }
  const told = (code: string) => result.diagnostics.find((one) => one.code === code);
  return {
    tables,
    diagnostics: result.diagnostics,
    codes: result.diagnostics.map(({ code }) => code),
    told,
    checksum: result.checksum(),
  };
}

/** Cells of the first sheet, by row. */
export async function cellsOf(bytes: Uint8Array, file = 'acteurs.xlsx') {
  const { sheets, diagnostics } = await openSheets(inChunks(bytes, 5000), { file, settings: null, kind: null });
  const rows: { row: number; cells: string[] }[] = [];
  const [sheet] = sheets;
  if (sheet) for await (const { row, cells } of sheet.rows) rows.push({ row, cells });
  const problems = [...diagnostics, ...(sheet?.problems(() => null) ?? [])];
  return { sheet, rows, problems, codes: problems.map(({ code }) => code) };
}
