import { isServerHeader } from '../columns/index.ts';
import { matchCountry } from '../countries/index.ts';
import { append } from '../diagnostics/append.ts';
import { problem } from '../diagnostics/create.ts';
import type { RefusedElsewhere } from '../model/cartography.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import type { Row, SetAside, SetAsideReason, SourceAccount, Table } from '../model/table.ts';
import { detached } from '../text/detach.ts';
import { foldWords } from '../text/fold.ts';
import { cellsAsTyped } from './cells-as-typed.ts';
import { dateOrders } from './date-order.ts';
import { closedCount, keylessFile, privateCount, tablePlace } from './file-problems.ts';
import { leftForLater } from './left-for-later.ts';
import { publishedSourceOf } from './published-source.ts';
import { answerReader } from './read-chosen-code.ts';
import { sheetAnswerReader } from './read-sheet-answer.ts';
import type { RowKeeping } from './row-keeping.ts';
import { ownIdOf } from './row-key.ts';
import { linkReader } from './row-links.ts';
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
  /** What rows set aside refuse, as rows of consents: a refusal outlives its row. */
  refusals: DataRecord[];
  /** Whom rows of other countries say not to name. */
  refusedElsewhere: RefusedElsewhere[];
  /** Keys of the rows of other countries, to which rows of repeated groups may belong. */
  elsewhere: Set<string>;
  /** Where the header stands and what it holds. */
  header: Pick<Table, 'headerRow' | 'headers'>;
}

/**
 * Rows of one table as typed records. Every row is used or set aside with its reason: read = used + set aside. `keeping`
 * says what stays in memory, for files too long to be kept whole.
 */
export async function validateTable(
  table: Table,
  settings: FileConfig | null,
  context: Context,
  packs: readonly CountryNames[],
  keeping: RowKeeping | null = null,
): Promise<Staged<ValidatedTable>> {
  const diagnostics: Diagnostic[] = [];
  const tell = (found: readonly Diagnostic[]) => {
    if (keeping) keeping.onProblems(found);
    else append(diagnostics, found);
  };
  const keyless = keylessFile(table, settings);
  if (keyless) tell([keyless]);
  const { rows, orders, swapped } = await dateOrders(table);
  for (const { index, n } of swapped) {
    const colonne = table.headers.find((header) => header.index === index)?.header ?? '';
    tell([problem('DAT-006', { colonne, n }, { place: tablePlace(table) })]);
  }
  const reader = rowReader(table, settings, context, packs, orders);
  const reading: Reading = {
    table,
    settings,
    context,
    packs,
    fileCountry: fileCountryOf(table, settings, packs, tell),
    publishedSource: publishedSourceOf(settings, table.headers),
    isKeyless: keyless !== null,
    isLeftForLater: leftForLater(table),
    readAnswer: answerReader(table, context.codebook),
    readRow: answeredIn(table, reader.read, context),
    linksOf: linkReader(table),
  };
  const headers = table.headers.map(({ header }) => header);
  const value = emptyTable(reading);
  const elsewhere = new Map<string, number>();
  const closed = closedCount(tablePlace(table));
  const contacts = privateCount(tablePlace(table));
  const cells = cellsAsTyped(table);
  for (const row of table.above ?? []) {
    value.account.read += 1;
    const outcome = { reason: 'au-dessus' as const, diagnostics: [] };
    setRowAside(value, outcome, headers, row, table, keyless, keeping?.keepsSetAside ?? true);
  }
  for await (const read of rows) {
    const row = { ...read, cells: cells.of(read.cells) };
    const outcome = readOutcome(row, reading, elsewhere);
    tell(outcome.diagnostics);
    value.account.read += 1;
    if ('record' in outcome) {
      value.account.used += 1;
      closed.note(outcome.record);
      contacts.note(outcome.record);
      if (keeping === null) keepRecord(value, outcome.record, headers, row, table);
      else if (keeping.keeps(outcome.record, sizeOf(row))) {
        keepRecord(value, keeping.shorten(outcome.record), headers, row, table, keeping.keepsCells);
      }
    } else {
      if (value.elsewhere.size < elsewhereKept) for (const key of outcome.links?.own ?? []) value.elsewhere.add(key);
      if (outcome.refusal) value.refusals.push(outcome.refusal);
      if (outcome.refusedElsewhere) value.refusedElsewhere.push(outcome.refusedElsewhere);
      setRowAside(value, outcome, headers, row, table, keyless, keeping?.keepsSetAside ?? true);
    }
  }
  value.account.dialect = { ...table.dialect };
  tell([...reader.problems(), ...closed.problems(), ...contacts.problems(), ...cells.problems()]);
  const { 'sans-reponse': unfilled = 0 } = value.account.byReason;
  if (table.kind === 'accords' && unfilled > 0)
    tell([problem('ACC-006', { n: unfilled }, { place: tablePlace(table) })]);
  if (table.kind === 'decisions' && unfilled > 0)
    tell([problem('DEC-003', { n: unfilled }, { place: tablePlace(table) })]);
  if (elsewhere.size > 0) {
    const n = [...elsewhere.values()].reduce((sum, count) => sum + count, 0);
    tell([problem('LIG-004', { n, pays: [...elsewhere.keys()].sort().join(', ') }, { place: tablePlace(table) })]);
  }
  return { value, diagnostics };
}

/** No survey has as many rows of other countries. */
const elsewhereKept = 100_000;

/** Characters of a row's cells, and what holding them costs. */
const sizeOf = ({ cells }: Row): number => cells.reduce((sum, cell) => sum + cell.length + 16, 0);

function fileCountryOf(
  table: Table,
  settings: FileConfig | null,
  packs: readonly CountryNames[],
  tell: (found: readonly Diagnostic[]) => void,
): string | null {
  if (!settings?.country) return null;
  const code = matchCountry(packs, settings.country);
  if (code === null) {
    tell([problem('PAY-002', { valeur: settings.country }, { place: tablePlace(table) })]);
  }
  return code;
}

function emptyTable(reading: Reading): ValidatedTable {
  const { headerRow, headers } = reading.table;
  return {
    records: [],
    setAside: [],
    account: emptyAccount(reading),
    origins: new Map(),
    elsewhere: new Set(),
    refusals: [],
    refusedElsewhere: [],
    header: { headerRow, headers },
  };
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
      .filter(({ key, header, isOwn }) => key === null && !isOwn && header.trim() !== '' && !isServerHeader(header))
      .map(({ header }) => header),
    columns: [...new Set(table.headers.flatMap(({ key }) => key ?? []))].sort(),
    ...(publishedSource === null ? {} : { publishedSource }),
  };
}

function keepRecord(
  value: ValidatedTable,
  record: DataRecord,
  headers: string[],
  row: Row,
  table: Table,
  keepsCells = true,
): void {
  value.records.push(record);
  const submission = table.headers.find(({ header }) => foldWords(header) === 'submission time');
  value.origins.set(record, {
    headers,
    cells: keepsCells ? row.cells : [],
    hasOwnId: ownIdOf(record.kind, record.fields) !== null,
    submitted: detached(submission ? (row.cells[submission.index] ?? '').trim() : ''),
  });
}

function setRowAside(
  value: ValidatedTable,
  { reason, diagnostics }: { reason: SetAsideReason; diagnostics: Diagnostic[] },
  headers: string[],
  row: Row,
  table: Table,
  keyless: Diagnostic | null,
  isKept: boolean,
): void {
  value.account.setAside += 1;
  value.account.byReason[reason] = (value.account.byReason[reason] ?? 0) + 1;
  if (!isKept) return;
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  if (reason === 'autre-pays') codes.push('LIG-004');
  if (reason === 'au-dessus') codes.push('LEC-082');
  if (reason === 'sans-cle' && keyless) codes.push(keyless.code);
  value.setAside.push({ place: rowPlace(table, row), kind: table.kind, reason, codes, headers, cells: row.cells });
}

/** Reads rows; those of a sheet of decisions to take, with what was answered in it. */
function answeredIn(table: Table, read: Reading['readRow'], { codebook }: Context): Reading['readRow'] {
  const readSheet = sheetAnswerReader(table, codebook);
  return readSheet === null ? read : (row) => readSheet(row, read(row));
}
