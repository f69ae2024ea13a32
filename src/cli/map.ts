import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { looksLikeData } from '../columns/propose/index.ts';
import { matchCountry } from '../countries/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { FileConfig } from '../model/config.ts';
import type { CountryPack } from '../model/country.ts';
import { type TableKind, tableKinds } from '../model/table.ts';
import { type SampledSheet, sampleSheets } from '../read/index.ts';
import { chooseFrom } from './choose.ts';
import { loadConfiguration } from './config-file.ts';
import { choosePacks, loadPacks } from './countries.ts';
import { type ExitCode, Failure } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { addEntry, entryText } from './map-entry.ts';
import { tellMapping, tellNext } from './map-words.ts';
import { type Mapping, type MappingContext, mappingOf } from './mapping.ts';
import { suggest } from './nearest-name.ts';
import { readText } from './read-text.ts';
import type { Session } from './session.ts';
import { streamOf } from './stream-of.ts';
import { writeOne } from './write-output.ts';

/** Rows looked at: enough to know a column, whatever the size of the file. */
const sampledRows = 2000;

const slashed = (path: string): string => path.split(sep).join('/');

/** `map FICHIER`: proposes what each column of a file means, with reasons, as an entry of the configuration. */
export async function map(session: Session, [typed = '']: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const place = locate(session, typed);
  const [told] = options.type === undefined ? [] : chooseFrom([...tableKinds], [options.type], '--type');
  const { codebook, warnings } = await loadGrid(place.grid, options.grille ?? place.grid ?? '');
  terminal.problems(warnings);
  const context = contextOf(session, place, (told as TableKind | undefined) ?? null, codebook);
  const mapping = chosenMapping(await sheetsOf(place, context), session, context);
  if (!options.json) tellMapping(mapping, terminal);
  tellDoubts(session, place, mapping);
  const entry = entryText(mapping, terminal.language);
  const written = options.ecrire ? writeEntry(session, place, entry) : null;
  if (options.json) streams.stdout.write(`${JSON.stringify(asJson(mapping, terminal.language), null, 2)}\n`);
  else if (!options.ecrire) streams.stdout.write(entry);
  tellNext(mapping, context.country, written, terminal);
  return 0;
}

/** Where the file and the configuration stand. */
interface FilePlace {
  path: string;
  /** As the configuration will name it. */
  file: string;
  isInside: boolean;
  dataFolder: string;
  /** The configuration's own path, whether or not it exists yet. */
  configuration: string;
  files: readonly FileConfig[];
  /** Folder of the edited grid, or null for the tool's own. */
  grid: string | null;
}

function locate({ options, streams }: Session, typed: string): FilePlace {
  const cwd = streams.cwd();
  const path = resolve(cwd, typed);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Failure(problem('PRJ-018', { file: typed }), 2);
  const configuration = resolve(cwd, options.config ?? 'cartographie.yaml');
  const isThere = existsSync(configuration) || (options.config !== undefined && !options.ecrire);
  const { configuration: loaded, gridFolder: configured } = loadConfiguration(isThere ? configuration : null, cwd);
  const dataFolder = options.donnees === undefined ? loaded.dataFolder : resolve(cwd, options.donnees);
  const inside = relative(dataFolder, path);
  const isInside = !inside.startsWith('..') && !isAbsolute(inside);
  return {
    path,
    file: isInside ? slashed(inside) : basename(path),
    isInside,
    dataFolder,
    configuration,
    files: loaded.files,
    grid: gridFolder(options, configured, cwd),
  };
}

/** Packs of the countries asked for; for want of any, of the country whose folder holds the file; else of all. */
function contextOf(
  { options, terminal }: Session,
  place: FilePlace,
  kind: TableKind | null,
  codebook: Codebook,
): MappingContext {
  const { dataFolder, isInside, file } = place;
  const loaded = loadPacks(dataFolder);
  const asked = options.pays ? choosePacks(options.pays, loaded, dataFolder, terminal.language) : [];
  const folder = isInside && /^[A-Za-z]{2}\//.test(file) ? matchCountry(loaded.countries, file.slice(0, 2)) : null;
  const own = loaded.packOf(asked.length === 0 ? folder : null);
  const named = own ? [own] : asked;
  const all = loaded.countries
    .map(({ iso2 }) => loaded.packOf(iso2))
    .filter((pack): pack is CountryPack => pack !== null);
  const [only] = named.length === 1 ? named : [];
  return {
    file: isInside || !only ? file : `${only.iso2}/${file}`,
    codebook,
    packs: named.length > 0 ? named : all,
    countries: loaded.countries,
    country: only?.iso2 ?? null,
    kind,
  };
}

/** Encoding and delimiter that the configuration says of this file already; the rest is proposed afresh. */
function settingsOf({ files }: FilePlace, file: string): FileConfig | null {
  const there = files.find((one) => one.file === file);
  return there ? { ...there, columns: {}, codes: {}, separators: {}, constants: {} } : null;
}

async function sheetsOf(place: FilePlace, { file, kind }: MappingContext): Promise<SampledSheet[]> {
  const settings = settingsOf(place, file);
  const { sheets, diagnostics } = await sampleSheets(
    { file, open: () => streamOf(place.path), settings, kind },
    sampledRows,
  );
  const found = sheets.filter(({ headers, rows }) => headers.some((header) => header.trim() !== '') && rows.length > 0);
  if (found.length > 0) return found;
  const [first, ...others] = diagnostics;
  throw new Failure(first ?? problem('PRJ-050', {}, { place: { file } }), 2, others);
}

/** The sheet asked for, or the one whose columns say most; the others are named. */
function chosenMapping(
  sheets: readonly SampledSheet[],
  { options, terminal }: Session,
  context: MappingContext,
): Mapping {
  const names = sheets.flatMap(({ name }) => name ?? []);
  const { feuille } = options;
  if (feuille !== undefined) {
    const sheet = sheets.find(({ name }) => name === feuille);
    if (sheet) return mappingOf(sheet, context);
    const params = { feuille, feuilles: names.join(', ') || '-' };
    throw new Failure(problem('PRJ-051', params, { place: { file: context.file }, ...suggest(feuille, names) }), 2);
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const mappings = (visible.length > 0 ? visible : sheets).map((sheet) => mappingOf(sheet, context));
  const [best] = [...mappings].sort((a, b) => b.score - a.score);
  if (!best) throw new Failure(problem('PRJ-050', {}, { place: { file: context.file } }), 2);
  const others = mappings.filter((mapping) => mapping !== best).map(({ sheet }) => sheet ?? '');
  if (others.length > 0) {
    const params = { n: others.length, feuille: best.sheet ?? '', feuilles: others.join(', ') };
    terminal.problems([problem('PRJ-052', params, { place: { file: context.file } })]);
  }
  return best;
}

/** A first row that is no header, a file to move, contacts to confirm. */
function tellDoubts({ terminal }: Session, { isInside, dataFolder }: FilePlace, mapping: Mapping): void {
  const where = { place: { file: mapping.file } };
  const contacts = mapping.columns.filter(({ needsConsent }) => needsConsent).map(({ header }) => header.trim());
  const titles = mapping.columns.map(({ header }) => header);
  terminal.problems([
    ...(looksLikeData(titles) ? [problem('PRJ-057', {}, where)] : []),
    ...(isInside ? [] : [problem('PRJ-053', { dossier: dataFolder, fichier: mapping.file }, where)]),
    ...(contacts.length > 0 ? [problem('PRJ-054', { n: contacts.length, titres: contacts.join(', ') }, where)] : []),
  ]);
}

/**
 * Adds the entry to the configuration, made if there is none, and says where; '' when the same entry stands there.
 * Refuses when the file has another entry already.
 */
function writeEntry({ streams, terminal }: Session, { configuration }: FilePlace, entry: string): string {
  const shown = relative(streams.cwd(), configuration) || configuration;
  const before = existsSync(configuration) ? readText(configuration, shown) : '';
  const addition = addEntry(before, entry);
  if (addition.state === 'other') {
    const failure = problem('PRJ-055', { configuration: shown, difference: addition.difference.join('\n') });
    throw new Failure(failure, 1);
  }
  if (addition.state === 'same') {
    terminal.problems([problem('PRJ-056', { configuration: shown })]);
    return '';
  }
  writeOne(dirname(configuration), { name: basename(configuration), content: addition.text });
  return shown;
}

const asJson = (mapping: Mapping, language: 'fr' | 'en') => ({
  file: mapping.file,
  sheet: mapping.sheet,
  kind: mapping.kind,
  kind_reasons: mapping.kindReasons.map((reason) => reason[language]),
  country: mapping.country && { code: mapping.country.iso2, is_guess: mapping.country.isGuess },
  columns: mapping.columns.map((column, index) => ({
    header: column.header,
    letter: column.letter,
    key: column.key,
    confidence: column.confidence,
    ...(column.needsConsent ? { needs_consent: true } : {}),
    ...(column.isFaint ? { hint: true } : {}),
    ...(column.isAutomatic ? { automatic: true } : {}),
    reasons: column.reasons.map((reason) => reason[language]),
    ...((mapping.samples[index] ?? []).length > 0 ? { sample: mapping.samples[index] } : {}),
  })),
  codes: mapping.codes,
  separators: mapping.separators.map(({ key, separator }) => ({ key, separator })),
});
