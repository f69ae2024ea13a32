import { recordSchema } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Row, SetAsideReason, Table } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { applyConsent } from './apply-consent.ts';
import { rowCountry } from './row-country.ts';
import { missingKey, ownIdOf } from './row-key.ts';
import { rowPlace, type TypedCells } from './row-reader.ts';

/** What a row is read with. */
export interface Reading {
  table: Table;
  settings: FileConfig | null;
  context: Context;
  packs: readonly CountryNames[];
  fileCountry: string | null;
  publishedSource: string | null;
  /** No column can make a row, which is told once for the file. */
  isKeyless: boolean;
  readRow: (row: Row) => TypedCells;
}

/** A row becomes a record, or is set aside for a reason. */
export type Outcome =
  | { record: DataRecord; diagnostics: Diagnostic[] }
  | { reason: SetAsideReason; diagnostics: Diagnostic[] };

/** Reads one row; codes of other countries met join `elsewhere`. */
export function readOutcome(row: Row, reading: Reading, elsewhere: string[]): Outcome {
  const { table, settings, context } = reading;
  const place = rowPlace(table, row);
  if (isTotal(row)) return { reason: 'total', diagnostics: [problem('LIG-003', {}, { place })] };
  if (isHeaderAgain(row, table)) return { reason: 'entete', diagnostics: [problem('LIG-007', {}, { place })] };
  const typed = reading.readRow(row);
  const country = countryOf(row, typed, reading);
  if (country.state === 'other') {
    elsewhere.push(country.code);
    return { reason: 'autre-pays', diagnostics: [] };
  }
  if (country.state === 'unknown') return { reason: 'pays-inconnu', diagnostics: typed.diagnostics };
  const missing = missingKey(table.kind, typed.fields);
  if (missing !== null) {
    const isBlank = Object.keys(typed.fields).every((key) => key in (settings?.constants ?? {}));
    const told = isBlank ? problem('LIG-002', {}, { place }) : problem('LIG-001', { colonnes: missing }, { place });
    const isTold = reading.isKeyless && !isBlank;
    return {
      reason: isBlank ? 'sans-reponse' : 'sans-cle',
      diagnostics: isTold ? typed.diagnostics : [...typed.diagnostics, told],
    };
  }
  if (settings?.consent && table.kind === 'entretiens') applyConsent(typed.fields, settings.consent, place);
  const { diagnostics, unreadable, ...readable } = typed;
  const cells = unreadable.length > 0 ? { ...readable, unreadable } : readable;
  dropMisshapen(table, cells.fields, diagnostics);
  const record: DataRecord = {
    id: ownIdOf(table.kind, cells.fields) ?? `${table.kind}:${table.file}:${row.row}`,
    kind: table.kind,
    country: context.country.iso2,
    at: place,
    ...cells,
    ...(reading.publishedSource === null ? {} : { publishedSource: reading.publishedSource }),
  };
  addSourceUrl(record, settings);
  return { record, diagnostics };
}

/** A totals line that a spreadsheet left under the data. */
function isTotal(row: Row): boolean {
  const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
  return first.length < 30 && /^(?:sous |grand )?tota(?:l|ux)(?: general)?$/.test(foldWords(first));
}

/** The header once more, as files pasted one under the other leave it; one cell alone may be a name. */
function isHeaderAgain(row: Row, { headers }: Table): boolean {
  let same = 0;
  for (const [index, cell] of row.cells.entries()) {
    const folded = foldWords(cell);
    if (folded === '') {
      if (cell.trim() !== '') return false;
      continue;
    }
    if (folded !== foldWords(headers[index]?.header ?? '')) return false;
    same += 1;
  }
  return same > 1 || (same === 1 && headers.length === 1);
}

function countryOf(row: Row, typed: TypedCells, { table, context, packs, fileCountry }: Reading) {
  const match = table.headers.find(({ key }) => key === 'pays');
  const cell = match ? (row.cells[match.index] ?? '').trim() : '';
  const said = cell === '' || typed.nil.includes('pays') || typed.refused.includes('pays') ? null : cell;
  const own = context.country.iso2;
  const country = rowCountry(said, typed.fields, packs, { own, fileCountry });
  if (country.state === 'own' && said !== null && match && !typed.fields.pays) {
    // Several countries in the cell, ours among them.
    typed.diagnostics = typed.diagnostics.filter(({ code }) => code !== 'PAY-001');
    const at = { ...rowPlace(table, row), column: match.letter, header: match.header };
    typed.fields.pays = { value: own, raw: said, at };
  }
  return country;
}

/** The schema of the kind has the last word on each typed cell; what it refuses is left out and told. */
function dropMisshapen(table: Table, fields: DataRecord['fields'], diagnostics: Diagnostic[]): void {
  const { shape } = recordSchema(table.kind); // cell by cell: a row fills few of the columns of its kind
  for (const [key, { value, raw, at }] of Object.entries(fields)) {
    const checked = shape[key]?.safeParse(value);
    if (checked?.success !== false) continue;
    for (const { message } of checked.error.issues) {
      diagnostics.push(problem('COD-007', { valeur: raw, colonne: key }, { place: at, actual: raw, cause: message }));
    }
    delete fields[key];
  }
}

function addSourceUrl(record: DataRecord, settings: FileConfig | null): void {
  if (!settings?.sourceUrl || record.kind !== 'acteurs' || record.fields.source_url) return;
  record.fields.source_url = { value: settings.sourceUrl, raw: settings.sourceUrl, at: record.at };
}
