import { createHash } from 'node:crypto';
import type { Codebook } from '../model/codebook.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Table, TableKind } from '../model/table.ts';
import { openSheets } from './open-sheets.ts';
import { drain, hashed } from './pieces.ts';
import { tablesOf } from './tables-of-sheets.ts';

/** A file to read: its name in the data folder, how to open it, what the configuration says of it. */
export interface Source {
  file: string;
  open(): AsyncIterable<Uint8Array>;
  settings: FileConfig | null;
  /** Kind known from elsewhere; null to find out from the name and the headers. */
  kind: TableKind | null;
  /** The grid, whose codes may be headers (`thematiques/accueil`). */
  codebook?: Codebook | null;
}

/**
 * The tables of a file: one of a text, one a sheet of a workbook, none when the file is no table. What is met on the way
 * joins `diagnostics`, and each `dialect` is settled, when the rows end. `checksum()`: SHA-256 of the bytes, hexadecimal,
 * once the rows of every table have been read to their end.
 */
export interface ReadResult {
  tables: Table[];
  diagnostics: Diagnostic[];
  checksum(): string;
}

/** Bytes as tables: encoding, delimiter, sheets, header rows and columns found, rows given as chunks arrive. */
export async function readTables(source: Source): Promise<ReadResult> {
  const { file, settings } = source;
  const hash = createHash('sha256');
  const bytes = hashed(source.open(), hash);
  const opened = await openSheets(bytes, { file, settings, kind: source.kind });
  const diagnostics = [...opened.diagnostics];
  const tables = await tablesOf(opened.sheets, source, diagnostics);
  if (tables.length === 0) await drain(bytes);
  let digest: string | null = null;
  return {
    tables,
    diagnostics,
    checksum: () => {
      digest ??= hash.digest('hex');
      return digest;
    },
  };
}
