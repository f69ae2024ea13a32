import { closeSync, existsSync, openSync, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { matchCountry } from '../countries/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Narrative } from '../model/cartography.ts';
import type { FileConfig } from '../model/config.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../read/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { LoadedConfiguration } from './config-file.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';
import { mostByHand, readText } from './read-text.ts';
import { streamOf } from './stream-of.ts';

/** Files that hold tables, by their ending; workbooks are told by the reader, which knows their bytes. */
const tableEnding = /\.(csv|tsv|txt|tab|xlsx|xlsm|xlsb|xls|ods)$/i;

/** Whether a file's name says that it holds a table. */
export const isTableFile = (name: string): boolean => tableEnding.test(name);

/** Texts that the report has a place for: `textes/<id>.md`. */
export const narrativeIds = [
  'contexte',
  'cadre-legal',
  'analyse',
  'bonnes-pratiques',
  'recommandations',
  'remerciements',
] as const;

/** What a country's folder holds. */
export interface CountryInputs {
  sources: Source[];
  narrative: Narrative[];
  diagnostics: Diagnostic[];
}

const slashed = (path: string): string => path.split(sep).join('/');

/** What stands at a path, links followed; null where nothing does, or where they lead round or nowhere. */
function standingAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Names in a folder, in one order whatever the machine; none when there is no such folder. */
const namesIn = (folder: string): string[] =>
  standingAt(folder)?.isDirectory() ? readdirSync(folder).sort(compareCodeUnits) : [];

/**
 * Files of a folder; links are followed, hidden files and a spreadsheet's lock files passed over. What bears the name of a
 * table is given whatever it is, a link that leads nowhere too: it is not read, and told.
 */
const filesIn = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => !/^[.~]/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => standingAt(path)?.isFile() || isTableFile(path));

/** A country's folder, however its code is written, or null. */
export function countryFolder(dataFolder: string, iso2: string): string | null {
  const name = namesIn(dataFolder).find((entry) => entry.toUpperCase() === iso2);
  return name === undefined ? null : join(dataFolder, name);
}

/** Names that say what a file is need no configuration; `prive/` is read like the rest and never leaves. */
const ownFiles = (dataFolder: string, iso2: string): string[] => {
  const folder = countryFolder(dataFolder, iso2);
  return folder === null ? [] : [folder, join(folder, 'prive')].flatMap(filesIn);
};

/** A text of a word processor, or of a printer: notes, a report, the record of a meeting. */
const writtenText = /\.(?:docx?|odt|rtf|pdf|pages|txt)$/i;

/** Files of a country's folder that are neither a table nor a text the report has a place for; notes to oneself aside. */
function ignoredFiles(dataFolder: string, iso2: string): Diagnostic[] {
  const folder = countryFolder(dataFolder, iso2);
  const known: string[] = narrativeIds.map((id) => `${id}.md`);
  const place = (path: string) => ({ place: { file: slashed(relative(dataFolder, path)) } });
  const files = ownFiles(dataFolder, iso2).filter((path) => !tableEnding.test(path) && !/\.md$/i.test(path));
  const texts =
    folder === null ? [] : filesIn(join(folder, 'textes')).filter((path) => !known.includes(basename(path)));
  return [
    ...files.map((path) =>
      writtenText.test(path) ? problem('PRJ-121', {}, place(path)) : problem('PRJ-006', {}, place(path)),
    ),
    ...texts.map((path) => problem('PRJ-022', { known: known.join(', ') }, place(path))),
  ];
}

/** Why a file can't be read, as the system's code (EACCES, EBUSY …), or null. */
function refusal(path: string): string | null {
  try {
    const standing = statSync(path);
    if (!standing.isFile()) return standing.isDirectory() ? 'EISDIR' : 'ENXIO'; // a pipe may never end
    closeSync(openSync(path, 'r'));
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function sourceOf(path: string, dataFolder: string, settings: FileConfig | null): Source {
  const file = slashed(relative(dataFolder, path));
  return { file, open: () => streamOf(path), settings, kind: settings?.kind ?? null };
}

/** Texts written by people, by the name of their file; `diagnostics` is told of those that cannot be opened. */
function narrativeIn(dataFolder: string, iso2: string, diagnostics: Diagnostic[]): Narrative[] {
  const folder = join(countryFolder(dataFolder, iso2) ?? dataFolder, 'textes');
  return narrativeIds.flatMap((id) => {
    const path = join(folder, `${id}.md`);
    if (!existsSync(path)) return [];
    const file = slashed(relative(dataFolder, path));
    const detail = refusal(path) ?? (statSync(path).size > mostByHand ? 'E2BIG' : null);
    if (detail !== null) {
      diagnostics.push(problem('PRJ-017', { detail }, { place: { file } }));
      return [];
    }
    const markdown = readText(path, file)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    return markdown.trim() === '' ? [] : [{ id, file, markdown }];
  });
}

/** Files of known names, then those the configuration describes. */
function tablesOf(
  { configuration, readsOnlyNamed }: LoadedConfiguration,
  iso2: string,
  packs: readonly CountryNames[],
): { path: string; settings: FileConfig | null }[] {
  const { dataFolder, files } = configuration;
  const found = readsOnlyNamed
    ? []
    : [...filesIn(dataFolder), ...ownFiles(dataFolder, iso2)].filter((path) => tableEnding.test(path));
  return [
    ...found
      .filter((path) => !files.some(({ file }) => join(dataFolder, file) === path))
      .map((path) => ({ path, settings: null })),
    ...files
      // A country that cannot be told is left to the rows to say, with a warning.
      .filter(({ country }) => country === undefined || (matchCountry(packs, country) ?? iso2) === iso2)
      .map((settings) => ({ path: join(dataFolder, settings.file), settings })),
  ];
}

function missingFile(path: string, { file }: FileConfig, dataFolder: string): Diagnostic {
  const near = suggest(basename(file), namesIn(dirname(path)));
  return problem('PRJ-005', { file, by: 'cartographie.yaml', folder: dataFolder }, { place: { file }, ...near });
}

/** Every input of a country: files of known names, files the configuration names, texts. Throws a `Failure` if there is none. */
export function countryInputs(
  loaded: LoadedConfiguration,
  iso2: string,
  packs: readonly CountryNames[],
): CountryInputs {
  const { dataFolder } = loaded.configuration;
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  for (const { path, settings } of tablesOf(loaded, iso2, packs)) {
    const source = sourceOf(path, dataFolder, settings);
    const detail = refusal(path);
    if (detail === 'ENOENT' && settings !== null) diagnostics.push(missingFile(path, settings, dataFolder));
    else if (detail !== null) diagnostics.push(problem('PRJ-017', { detail }, { place: { file: source.file } }));
    else sources.push(source);
  }
  if (sources.length === 0) {
    const [first, ...others] = diagnostics;
    if (first) throw new Failure(first, 2, others);
    const folder = countryFolder(dataFolder, iso2) ?? join(dataFolder, iso2);
    throw new Failure(
      problem(
        'PRJ-004',
        { country: iso2, folder },
        suggest(
          iso2,
          namesIn(dataFolder).filter((name) => name.toUpperCase() !== iso2),
        ),
      ),
      2,
    );
  }
  if (!loaded.readsOnlyNamed) diagnostics.push(...ignoredFiles(dataFolder, iso2));
  const narrative = narrativeIn(dataFolder, iso2, diagnostics);
  return {
    sources: sources.sort((a, b) => compareCodeUnits(a.file, b.file)),
    narrative,
    diagnostics,
  };
}

/** Countries of `--tous`: folders named by an ISO code, and countries the configuration names. */
export function countriesWithData({ configuration }: LoadedConfiguration, packs: readonly CountryNames[]): string[] {
  const folders = namesIn(configuration.dataFolder)
    .filter((name) => /^[A-Za-z]{2}$/.test(name))
    .filter((name) => standingAt(join(configuration.dataFolder, name))?.isDirectory())
    .map((name) => name.toUpperCase());
  const named = configuration.files.flatMap(({ country }) => (country && matchCountry(packs, country)) || []);
  return [...new Set([...folders, ...named])].sort(compareCodeUnits);
}

/** Folders of a country's folder that are read. */
const readFolders: readonly string[] = ['prive', 'textes'];

/** Whether a table stands in a folder, or in a folder of it. */
const holdsTables = (folder: string, depth = 3): boolean =>
  namesIn(folder).some((name) => {
    if (/^[.~]/.test(name)) return false;
    const path = join(folder, name);
    return standingAt(path)?.isDirectory() ? depth > 0 && holdsTables(path, depth - 1) : isTableFile(name);
  });

/**
 * Folders with tables that are another country's, by their name, and that nobody reads: one that is not called by the code
 * of a country with a pack, a second one of the same code, one inside a country's. Paths from the data folder.
 */
export function unreadFolders(
  { configuration, readsOnlyNamed }: LoadedConfiguration,
  packs: readonly CountryNames[],
  own: string,
): string[] {
  const { dataFolder, files } = configuration;
  const isNamed = (folder: string) => files.some(({ file }) => slashed(file).startsWith(`${folder}/`));
  const isFolder = (name: string) => standingAt(join(dataFolder, name))?.isDirectory() === true;
  const read = new Set(packs.map(({ iso2 }) => basename(countryFolder(dataFolder, iso2) ?? '')));
  const found = namesIn(dataFolder)
    .filter((name) => isFolder(name) && (matchCountry(packs, name) ?? (/^[a-z]{2}$/i.test(name) ? name : own)) !== own)
    .flatMap((name) => {
      if (!read.has(name) || (readsOnlyNamed && !isNamed(name))) return isNamed(name) ? [] : [name];
      const within = namesIn(join(dataFolder, name)).filter(
        (inner) => !/^[.~]/.test(inner) && !readFolders.includes(inner),
      );
      return within.map((inner) => join(name, inner)).filter(isFolder);
    });
  return found.filter((name) => holdsTables(join(dataFolder, name))).map((name) => `${slashed(name)}/`);
}
