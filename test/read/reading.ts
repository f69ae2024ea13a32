import type { FileConfig } from '../../src/model/config.ts';
import type { Row, Table, TableKind } from '../../src/model/table.ts';
import { readTables } from '../../src/read/index.ts';

interface Given {
  file?: string;
  kind?: TableKind | null;
  settings?: Partial<FileConfig>;
  /** Size of the chunks that the bytes arrive in. */
  chunk?: number;
}

export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Reads bytes or text to their end. */
export async function readAll(
  content: string | Uint8Array,
  { file = 'acteurs.csv', kind = null, settings, chunk = 7 }: Given = {},
) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const base: FileConfig = { file, kind: kind ?? 'acteurs', columns: {}, codes: {}, separators: {}, constants: {} };
  const full = settings ? Object.assign(base, settings) : null;
  const result = await readTables({ file, kind, settings: full, open: () => inChunks(bytes, chunk) });
  const rows: Row[] = [];
  const table: Table | null = result.tables[0] ?? null;
  if (table) for await (const row of table.rows) rows.push(row);
  const codes = result.diagnostics.map(({ code }) => code);
  return { table, rows, codes, diagnostics: result.diagnostics, checksum: result.checksum() };
}
