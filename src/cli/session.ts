import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/stage.ts';
import { fixturesFolder, packageRoot, toolVersion } from './assets.ts';
import { type LoadedConfiguration, loadConfiguration } from './config-file.ts';
import { choosePacks, type LoadedPacks, loadPacks } from './countries.ts';
import { countriesWithData } from './data-folder.ts';
import { Failure } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import type { OptionValues } from './options.ts';
import { recoverReports, sweepBeside, sweepData } from './recover-reports.ts';
import type { Streams } from './streams.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given. */
export interface Session {
  options: OptionValues;
  streams: Streams;
  terminal: Terminal;
}

/** A project ready to work on: configuration, grid, packs, the countries asked for. */
export interface Project {
  loaded: LoadedConfiguration;
  codebook: Codebook;
  /** Names of every country that has a pack. */
  countries: CountryNames[];
  packOf: LoadedPacks['packOf'];
  chosen: CountryPack[];
  /** Name of a language by its code, from every pack there is; null when none has it. */
  languageOf: (code: string) => Bilingual | null;
  isFictional: boolean;
  asOf: string | null;
  /** Problems of the project itself: country files, an edited grid. */
  diagnostics: Diagnostic[];
}

export { loadCodebook } from './grid.ts';

/** The configuration named, or `cartographie.yaml` where the person stands, or none. */
export function findConfiguration(options: OptionValues, cwd: string): string | null {
  if (options.config !== undefined) return resolve(cwd, options.config);
  const usual = join(cwd, 'cartographie.yaml');
  return existsSync(usual) ? usual : null;
}

/**
 * The data folder: `--donnees`, the configuration's, `donnees/` here; in a clone of the project without one, the
 * fictional data that come with it; anywhere else a missing folder is a misuse.
 */
function locateData(
  options: OptionValues,
  cwd: string,
  needsData: boolean,
): { loaded: LoadedConfiguration; isFictional: boolean; isFallback: boolean } {
  const file = findConfiguration(options, cwd);
  const loaded = loadConfiguration(file, cwd);
  const outputFolder =
    options.sortie !== undefined && options.sortie !== '-'
      ? resolve(cwd, options.sortie)
      : loaded.configuration.outputFolder;
  const dataFolder = options.donnees !== undefined ? resolve(cwd, options.donnees) : loaded.configuration.dataFolder;
  const withFolders = (base: LoadedConfiguration, data: string): LoadedConfiguration => ({
    ...base,
    configuration: { ...base.configuration, dataFolder: data, outputFolder },
  });
  if (existsSync(dataFolder))
    return { loaded: withFolders(loaded, dataFolder), isFictional: isOwnExample(dataFolder), isFallback: false };
  const isClone = resolve(cwd) === packageRoot && options.donnees === undefined && !loaded.namesData;
  if (!isClone && !needsData) return { loaded: withFolders(loaded, dataFolder), isFictional: false, isFallback: false };
  if (!isClone) throw new Failure(problem('PRJ-002', { folder: dataFolder }), 2);
  const own = file === null ? loadConfiguration(join(fixturesFolder, 'cartographie.yaml'), cwd) : loaded;
  return { loaded: withFolders(own, fixturesFolder), isFictional: true, isFallback: true };
}

/** The example sets that come with the project: every one of their organisations is invented. */
const isOwnExample = (folder: string): boolean =>
  folder === fixturesFolder || folder === join(fixturesFolder, 'publie');

/** `--au`, checked. */
function asOfFrom({ au }: OptionValues): string | null {
  if (au === undefined) return null;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(au) && new Date(`${au}T00:00:00Z`).toISOString().startsWith(au);
  if (!isDate) throw new Failure(problem('PRJ-016', { value: au }), 2);
  return au;
}

/** Opens the project that the options describe, writes cut short finished; says so on stderr when the data are fictional. */
export async function openProject(
  { options, streams, terminal }: Session,
  command: string,
  { needsData = true }: { needsData?: boolean } = {},
): Promise<Project> {
  const asOf = safeDate(options);
  const { loaded, isFictional, isFallback } = locateData(options, streams.cwd(), needsData);
  const { dataFolder, outputFolder } = loaded.configuration;
  recoverReports(outputFolder);
  sweepData(dataFolder);
  const configuration = findConfiguration(options, streams.cwd());
  if (configuration !== null) sweepBeside(configuration);
  const loadedPacks = loadPacks(dataFolder);
  const asked = options.tous ? countriesWithData(loaded, loadedPacks.countries) : (options.pays ?? []);
  if (options.tous && asked.length === 0) throw new Failure(problem('PRJ-021', { folder: dataFolder }), 2);
  if (asked.length === 0) {
    const detail =
      terminal.language === 'fr'
        ? 'Il manque le pays\u00a0: --pays SN, ou --tous'
        : 'The country is missing: --pays SN, or --tous';
    throw new Failure(problem('PRJ-011', { detail, command: `cartographie ${command}` }), 2);
  }
  const chosen = choosePacks(asked, loadedPacks, dataFolder, terminal.language);
  if (isFictional) terminal.say(terminal.paint.warning(fictionalNotice[terminal.language](isFallback)));
  const { countries, packOf } = loadedPacks;
  const folder = gridFolder(options, loaded.gridFolder, streams.cwd());
  const { codebook, warnings } = await loadGrid(folder, options.grille ?? folder ?? '');
  const diagnostics = [...loadedPacks.diagnostics, ...warnings];
  const languageOf = languageNames(loadedPacks);
  return { loaded, codebook, countries, packOf, chosen, languageOf, isFictional, asOf, diagnostics };
}

const fictionalNotice = {
  fr: (isFallback: boolean) =>
    isFallback
      ? 'DONNÉES FICTIVES\u00a0: pas de dossier «\u00a0donnees\u00a0» ici, le jeu d’exemple du projet est utilisé.'
      : 'DONNÉES FICTIVES\u00a0: jeu d’exemple du projet.',
  en: (isFallback: boolean) =>
    isFallback
      ? 'FICTIONAL DATA: no “donnees” folder here, the project’s example set is used.'
      : 'FICTIONAL DATA: the project’s example set.',
};

function safeDate(options: OptionValues): string | null {
  try {
    return asOfFrom(options);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(problem('PRJ-016', { value: options.au ?? '' }), 2);
  }
}

/** Packs are read whole, in order of country code, only when a language is asked for that no other list knows. */
const languageNames = ({ countries, packOf }: LoadedPacks): Project['languageOf'] => {
  let names: Map<string, Bilingual> | null = null;
  return (code) => {
    names ??= new Map(
      countries
        .flatMap(({ iso2 }) => packOf(iso2)?.languages ?? [])
        .map(({ code: each, name }) => [each, name] as const)
        .reverse(),
    );
    return names.get(code) ?? null;
  };
};

/** What the stages are given for one country. */
export const contextFor = (project: Project, country: CountryPack): Context => ({
  country,
  codebook: project.codebook,
  config: project.loaded.configuration,
  asOf: project.asOf,
  isFictional: project.isFictional,
  toolVersion,
  languageOf: project.languageOf,
  otherCountries: countriesWithData(project.loaded, project.countries).filter((iso2) => iso2 !== country.iso2),
});
