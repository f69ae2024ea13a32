import { matchCountry } from '../countries/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import type { Row, SetAside, SetAsideReason, SourceAccount, Table } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { closedRecords, keylessFile } from './file-problems.ts';
import { publishedSourceOf } from './published-source.ts';
import { ownIdOf } from './row-key.ts';
import { type Reading, readOutcome } from './row-outcome.ts';
import { rowPlace, rowReader } from './row-reader.ts';

/** Where a record comes from, kept until files are seen together. */
export interface RowOrigin {
  headers: string[];
  cells: string[];
  /** The id is the row's own, and so may stand twice. */
  hasOwnId: boolean;
  /** Submission time as typed by the form's server, or ''. */
  submitted: string;
}

/** One file's rows, used or set aside, with its account; `origins` lets a used row be set aside later. */
export interface ValidatedTable {
  records: DataRecord[];
  setAside: SetAside[];
  account: Omit<SourceAccount, 'checksum'>;
  origins: Map<DataRecord, RowOrigin>;
}

/** Rows of one table as typed records. Every row is used or set aside with its reason: read = used + set aside. */
export async function validateTable(
  table: Table,
  settings: FileConfig | null,
  context: Context,
  packs: readonly CountryNames[],
): Promise<Staged<ValidatedTable>> {
  const diagnostics: Diagnostic[] = [];
  const keyless = keylessFile(table, settings);
  if (keyless) diagnostics.push(keyless);
  const reading: Reading = {
    table,
    settings,
    context,
    packs,
    fileCountry: fileCountryOf(table, settings, packs, diagnostics),
    publishedSource: publishedSourceOf(settings, table.headers),
    isKeyless: keyless !== null,
    readRow: rowReader(table, settings, context, packs),
  };
  const headers = table.headers.map(({ header }) => header);
  const value: ValidatedTable = { records: [], setAside: [], account: emptyAccount(reading), origins: new Map() };
  const elsewhere: string[] = [];
  for await (const row of table.rows) {
    const outcome = readOutcome(row, reading, elsewhere);
    diagnostics.push(...outcome.diagnostics);
    value.account.read += 1;
    if ('record' in outcome) keepRecord(value, outcome.record, headers, row, table);
    else setRowAside(value, outcome, headers, row, table, keyless);
  }
  value.account.dialect = { ...table.dialect };
  diagnostics.push(...closedRecords(table.file, value.records));
  if (elsewhere.length > 0) {
    const codes = [...new Set(elsewhere)].sort().join(', ');
    diagnostics.push(problem('LIG-004', { n: elsewhere.length, pays: codes }, { place: { file: table.file } }));
  }
  return { value, diagnostics };
}

function fileCountryOf(
  table: Table,
  settings: FileConfig | null,
  packs: readonly CountryNames[],
  diagnostics: Diagnostic[],
): string | null {
  if (!settings?.country) return null;
  const code = matchCountry(packs, settings.country);
  if (code === null) {
    diagnostics.push(problem('PAY-002', { valeur: settings.country }, { place: { file: table.file } }));
  }
  return code;
}

function emptyAccount({ table, publishedSource }: Reading): ValidatedTable['account'] {
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    kind: table.kind,
    dialect: { ...table.dialect },
    read: 0,
    used: 0,
    setAside: 0,
    byReason: {},
    unknownHeaders: table.headers
      .filter(({ key, header }) => key === null && header.trim() !== '')
      .map(({ header }) => header),
    ...(publishedSource === null ? {} : { publishedSource }),
  };
}

function keepRecord(value: ValidatedTable, record: DataRecord, headers: string[], row: Row, table: Table): void {
  value.account.used += 1;
  value.records.push(record);
  const submission = table.headers.find(({ header }) => foldWords(header) === 'submission time');
  value.origins.set(record, {
    headers,
    cells: row.cells,
    hasOwnId: ownIdOf(record.kind, record.fields) !== null,
    submitted: submission ? (row.cells[submission.index] ?? '').trim() : '',
  });
}

function setRowAside(
  value: ValidatedTable,
  { reason, diagnostics }: { reason: SetAsideReason; diagnostics: Diagnostic[] },
  headers: string[],
  row: Row,
  table: Table,
  keyless: Diagnostic | null,
): void {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  if (reason === 'autre-pays') codes.push('LIG-004');
  if (reason === 'sans-cle' && keyless) codes.push(keyless.code);
  value.setAside.push({ place: rowPlace(table, row), kind: table.kind, reason, codes, headers, cells: row.cells });
  value.account.setAside += 1;
  value.account.byReason[reason] = (value.account.byReason[reason] ?? 0) + 1;
}
