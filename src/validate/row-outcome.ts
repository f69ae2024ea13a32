import {
  columnByKey,
  inheritedKeys,
  isExampleRow,
  isFootRow,
  isHxlTag,
  isServerHeader,
  isTotalRow,
  keyColumnsByKind,
  recordSchema,
} from '../columns/index.ts';
import { findRegion } from '../countries/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { RefusedElsewhere } from '../model/cartography.ts';
import type { FileConfig } from '../model/config.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Row, SetAsideReason, Table } from '../model/table.ts';
import { foldWords } from '../text/fold.ts';
import { answersConsent } from './apply-accords.ts';
import { applyConsent } from './apply-consent.ts';
import { checkRow } from './checks/index.ts';
import { dropFutureConsent } from './future-consents.ts';
import { isMisunderstood } from './read-sheet-answer.ts';
import { onlyCloses, refusalOf } from './refusal-of.ts';
import { refusedInAnother } from './refused-in-another.ts';
import { rowCountry } from './row-country.ts';
import { missingKey, ownIdOf } from './row-key.ts';
import type { Links } from './row-links.ts';
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
  /** The row is a question that nobody answered yet. */
  isLeftForLater: (typed: TypedCells) => boolean;
  /** Turns an answer chosen from a list into what `decisions` writes. */
  readAnswer: (fields: DataRecord['fields']) => void;
  readRow: (row: Row) => TypedCells;
  /** Links of a row to those of other sheets; null when the file has none. */
  linksOf: ((row: Row) => Links | null) | null;
}

/** A row becomes a record, or is set aside for a reason. */
export type Outcome =
  | { record: DataRecord; diagnostics: Diagnostic[] }
  | {
      reason: SetAsideReason;
      diagnostics: Diagnostic[];
      links?: Links;
      refusal?: DataRecord | null;
      refusedElsewhere?: RefusedElsewhere | null;
    };

/** Reads one row; rows of other countries are counted in `elsewhere`, by code. */
export function readOutcome(row: Row, reading: Reading, elsewhere: Map<string, number>): Outcome {
  const { table, settings, context } = reading;
  const place = rowPlace(table, row);
  if (isTotalRow(row.cells)) return { reason: 'total', diagnostics: [problem('LIG-003', {}, { place })] };
  if (isFootRow(row.cells) && !isUnderText(row, table))
    return { reason: 'note', diagnostics: [problem('LIG-009', {}, { place })] };
  if (isSubheading(row, reading)) return { reason: 'intertitre', diagnostics: [problem('LIG-010', {}, { place })] };
  if (isHeaderAgain(row, table) || isTagRow(row))
    return { reason: 'entete', diagnostics: [problem('LIG-007', {}, { place })] };
  if (isExampleRow(row.cells)) return { reason: 'exemple', diagnostics: [problem('QST-001', {}, { place })] };
  const typed = reading.readRow(row);
  const links = reading.linksOf?.(row) ?? null;
  const country = countryOf(row, typed, reading);
  if (country.state === 'other') {
    elsewhere.set(country.code, (elsewhere.get(country.code) ?? 0) + 1);
    const other = reading.packs.find(({ iso2 }) => iso2 === country.code);
    const refusedElsewhere = other ? refusedInAnother(typed, table.kind, place, other) : null;
    return { reason: 'autre-pays', diagnostics: [], ...(links ? { links } : {}), refusedElsewhere };
  }
  // Its cell is told all the same.
  const holdsAnyway = table.kind === 'decisions' && onlyCloses(typed);
  if (country.state === 'unknown' && !holdsAnyway)
    return { reason: 'pays-inconnu', diagnostics: typed.diagnostics, refusal: refusalOf(typed, table, place, context) };
  reading.readAnswer(typed.fields);
  if (isMisunderstood(typed)) {
    return { reason: 'illisible', diagnostics: typed.diagnostics, refusal: refusalOf(typed, table, place, context) };
  }
  if (reading.isLeftForLater(typed)) {
    const refusal = table.kind === 'decisions' ? refusalOf(typed, table, place, context) : null;
    return { reason: 'sans-reponse', diagnostics: typed.diagnostics, refusal };
  }
  const missing = missingKey(table.kind, withInherited(typed.fields, links, settings));
  if (missing !== null) {
    const isBlank = Object.keys(typed.fields).every((key) => key in (settings?.constants ?? {}));
    // Full of words, none of them under a column that is known: what is wrong is the header, not the row.
    const isStray = isBlank && typed.unknown.some(({ header }) => !isServerHeader(header));
    const told = isStray
      ? problem('LIG-008', {}, { place })
      : isBlank
        ? problem('LIG-002', {}, { place })
        : problem('LIG-001', { colonnes: missing }, { place });
    const isTold = reading.isKeyless && (!isBlank || isStray);
    return {
      reason: isBlank && !(isStray && reading.isKeyless) ? 'sans-reponse' : 'sans-cle',
      diagnostics: isTold ? typed.diagnostics : [...typed.diagnostics, told],
      refusal: refusalOf(typed, table, place, context),
    };
  }
  if (table.kind === 'accords' && !answersConsent(typed))
    return { reason: 'sans-reponse', diagnostics: typed.diagnostics };
  if (settings?.consent && table.kind === 'entretiens') applyConsent(typed, settings.consent, place);
  const { diagnostics, unreadable, ...readable } = typed;
  const cells = unreadable.length > 0 ? { ...readable, unreadable } : readable;
  dropMisshapen(table, cells.fields, diagnostics);
  diagnostics.push(...dropFutureConsent(cells.fields, context.asOf));
  const record: DataRecord = {
    id: ownIdOf(table.kind, cells.fields) ?? placeId(table, row),
    kind: table.kind,
    country: context.country.iso2,
    at: place,
    ...cells,
    ...(links === null ? {} : { links }),
    ...(reading.publishedSource === null ? {} : { publishedSource: reading.publishedSource }),
  };
  addSourceUrl(record, settings);
  diagnostics.push(...checkRow(record, context));
  return { record, diagnostics };
}

/** A row without an id of its own is known by where it stands. */
const placeId = ({ kind, file, sheet }: Table, { row }: Row): string =>
  `${kind}:${file}${sheet === undefined ? '' : `!${sheet}`}:${row}`;

/** What a row of a repeated group will have once joined to its interview, for a row that says something itself. */
function withInherited(
  fields: DataRecord['fields'],
  links: Links | null,
  settings: FileConfig | null,
): Record<string, unknown> {
  const saysSomething = Object.keys(fields).some((key) => !(key in (settings?.constants ?? {})));
  if (links?.parent == null || !saysSomething) return fields;
  return { ...Object.fromEntries(inheritedKeys.map((key) => [key, links.parent])), ...fields };
}

/** Kinds whose rows are about organisations: there a place alone is no name. */
const ofOrganisations = new Set<Table['kind']>(['acteurs', 'entretiens', 'terrain']);

/** A line that parts the table («RÉGION DE KAYES»): merged over its columns, or a place alone where names stand. */
function isSubheading({ cells, isBanner }: Row, { table, context }: Reading): boolean {
  if (isBanner) return true;
  const [only, ...others] = cells.filter((cell) => cell.trim() !== '');
  if (only === undefined || others.length > 0 || table.headers.length < 3 || !ofOrganisations.has(table.kind))
    return false;
  const key = table.headers[cells.indexOf(only)]?.key ?? null;
  const isNameCell = key === null || hasKeyOf(table.kind, key);
  return isNameCell && findRegion(context.country, only) !== null;
}

/** Under a column of words, «Note : …» may be an answer by itself. */
function isUnderText({ cells }: Row, { headers, kind }: Table): boolean {
  const key = headers[cells.findIndex((cell) => cell.trim() !== '')]?.key ?? null;
  const column = key === null ? undefined : columnByKey(key, kind);
  return column !== undefined && column.type === 'text' && (column.isOpen === true || hasKeyOf(kind, column.key));
}

const hasKeyOf = (kind: Table['kind'], key: string): boolean =>
  keyColumnsByKind[kind].some((keys) => keys.includes(key));

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

/** Hashtags once more, under a header pasted with them. */
function isTagRow({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every(isHxlTag);
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
