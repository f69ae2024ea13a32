import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { matchCountry } from '../countries/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { FileConfig } from '../model/config.ts';
import type { CountryPack } from '../model/country.ts';
import type { Dialect, HeaderMatch } from '../model/table.ts';
import { readTables } from '../read/index.ts';
import { foldKey } from '../text/fold.ts';
import { neutralise, writeCsv } from '../writers/csv.ts';
import { countryFolder } from './data-folder.ts';
import { writeFailure } from './durable-files.ts';
import { encodeText } from './encode-text.ts';
import { Failure } from './failure.ts';
import { lockFolder } from './folder-lock.ts';
import { readPlain } from './read-plain.ts';
import type { Project } from './session.ts';
import { streamOf } from './stream-of.ts';
import { writeOne } from './write-output.ts';

/** A row of `decisions`, by column. */
export type DecisionRow = { [column: string]: string };

/** Columns of a file made anew, in the order of the contract. */
export const usualColumns = [
  'id', 'objet', 'acteur', 'acteur_id', 'autre', 'autre_id', 'decision', 'valeur', 'pour', 'contre', 'abstention', 'motif',
  'dissension', 'reponse', 'annule', 'auteur', 'date',
]; // biome-ignore format: a list of columns

/** Columns without which a row says something else. */
const needed = ['objet', 'acteur', 'autre', 'decision', 'valeur', 'annule'];

/**
 * Adds rows to the country's `decisions.csv`, which is made when there is none. What stands in it stays byte for byte: the
 * rows are written in its own encoding, delimiter, columns and line ends, and the file is replaced as a whole. A file
 * that cannot take them (a column is missing, letters that its encoding has not) is left alone, and `decisions-2.csv`
 * takes them. Returns the path written.
 */
export async function appendDecisions(
  rows: readonly DecisionRow[],
  project: Project,
  pack: CountryPack,
): Promise<string> {
  for (const { path, settings } of filesFor(project, pack)) {
    const folder = dirname(path);
    // Of two people who answer at once, none takes away the other's row.
    const release = lockFor(folder);
    try {
      const content = existsSync(path) ? await appended(path, rows, settings) : madeAnew(rows);
      if (content === null) continue;
      writeOne(folder, { name: basename(path), content });
      return path;
    } finally {
      release();
    }
  }
  throw new Failure(problem('PRJ-084', { folder: project.loaded.configuration.dataFolder }), 2);
}

function lockFor(folder: string): () => void {
  try {
    return lockFolder(folder);
  } catch (error) {
    throw writeFailure(folder, error);
  }
}

/** How the file that would take a row writes its own: headers as typed, the column of each, the delimiter. */
export interface DecisionLayout {
  headers: readonly string[];
  columns: readonly (string | null)[];
  delimiter: string;
}

/** The layout of the first file that holds decisions and can take more; that of a new file when there is none. */
export async function decisionLayout(project: Project, pack: CountryPack): Promise<DecisionLayout> {
  for (const { path, settings } of filesFor(project, pack)) {
    if (!existsSync(path) || readPlain(path).toString('latin1').trim() === '') break;
    const read = await headersOf(path, settings);
    const columns = read?.headers.map(({ key, choice }) => (choice === undefined ? key : null)) ?? [];
    if (!read || needed.some((column) => column !== 'annule' && !columns.includes(column))) continue;
    return { headers: read.headers.map(({ header }) => header), columns, delimiter: read.dialect.delimiter ?? ';' };
  }
  return { headers: usualColumns, columns: usualColumns, delimiter: ';' };
}

const mostFiles = 20;

/** Files that may take the rows, in order: the one the configuration names, `decisions.csv`, `decisions-2.csv` … */
function filesFor(project: Project, pack: CountryPack): { path: string; settings: FileConfig | null }[] {
  const { configuration, readsOnlyNamed } = project.loaded;
  const { dataFolder, files } = configuration;
  const named = files
    .filter(({ kind, country, file }) => {
      const isOurs = country === undefined || matchCountry(project.countries, country) === pack.iso2;
      return kind === 'decisions' && isOurs && /\.(csv|tsv|txt)$/i.test(file);
    })
    .map((settings) => ({ path: join(dataFolder, settings.file), settings }));
  if (readsOnlyNamed) return named;
  const folder = countryFolder(dataFolder, pack.iso2) ?? join(dataFolder, pack.iso2);
  const usual = Array.from({ length: mostFiles }, (_, index) => `decisions${index === 0 ? '' : `-${index + 1}`}.csv`);
  return [...named, ...usual.map((name) => ({ path: join(folder, name), settings: null }))];
}

const madeAnew = (rows: readonly DecisionRow[]): string =>
  writeCsv(
    usualColumns,
    rows.map((row) => usualColumns.map((column) => row[column] ?? '')),
    { forPeople: true },
  );

/** The file with the rows after its own; null when it cannot take them. */
async function appended(
  path: string,
  rows: readonly DecisionRow[],
  settings: FileConfig | null,
): Promise<string | Uint8Array | null> {
  const bytes = readPlain(path);
  if (bytes.toString('latin1').trim() === '') return madeAnew(rows);
  const read = await headersOf(path, settings);
  if (!read) return null;
  const { headers, dialect } = read;
  const keys = headers.map(({ key, choice }) => (choice === undefined ? key : null));
  const isMissing = (column: string) => !keys.includes(column) && rows.some((row) => (row[column] ?? '') !== '');
  // Two organisations of one name are told apart by their ids alone.
  const areHomonyms = rows.some(({ acteur = '', autre = '' }) => foldKey(acteur) === foldKey(autre) && acteur !== '');
  if ([...needed, ...(areHomonyms ? ['acteur_id', 'autre_id'] : [])].some(isMissing)) return null;
  const end = newlineOf(bytes, dialect);
  const lines = rows.map((row) =>
    keys.map((key) => quotedCell(key === null ? '' : (row[key] ?? ''), dialect)).join(dialect.delimiter ?? ';'),
  );
  const isEnded = /[\r\n]\u0000?$/.test(bytes.subarray(-2).toString('latin1'));
  const added = encodeText(`${isEnded ? '' : end}${lines.join(end)}${end}`, dialect.encoding);
  return added === null ? null : Buffer.concat([bytes, added]);
}

/** How a text of decisions is written; null when it is no such text. */
async function headersOf(
  path: string,
  settings: FileConfig | null,
): Promise<{ headers: HeaderMatch[]; dialect: Dialect } | null> {
  const { tables } = await readTables({
    file: basename(path),
    open: () => streamOf(path),
    settings,
    kind: 'decisions',
  });
  const [table, other] = tables;
  if (!table || other || table.dialect.format !== 'text') return null;
  for await (const _ of table.rows); // the dialect is settled when the rows end
  return { headers: table.headers, dialect: table.dialect };
}

function newlineOf(bytes: Buffer, { encoding }: Dialect): string {
  const text = encoding === 'utf-16le' ? bytes.toString('utf16le') : bytes.toString('latin1');
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\r\n';
}

function quotedCell(cell: string, { delimiter, quote }: Dialect): string {
  const text = neutralise(cell.replace(/\s*\n\s*/g, ' '));
  const mark = quote ?? '"';
  const isPlain = !text.includes(mark) && !text.includes(delimiter ?? ';') && text === text.trim();
  return isPlain ? text : `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}
