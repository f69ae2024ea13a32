import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareCodeUnits } from '../text/sort.ts';
import { countryFolder, isTableFile } from './data-folder.ts';
import { isReportFile } from './make-edition.ts';
import type { Needles } from './withdraw-needles.ts';
import { type Find, filesUnder, findAmong } from './withdraw-search.ts';

/** Another folder of data or of editions that tells of who withdraws: a copy, corrected or not. */
export interface CopyFind {
  folder: string;
  files: string[];
}

/** Where things stand. */
export interface Folders {
  dataFolder: string;
  outputFolder: string;
  cwd: string;
  iso2: string;
}

/** How deep under the folder of the project copies are looked for; deeper ones are named among what is beyond reach. */
const deepest = 2;

/** Larger files are no list or report of ours, in bytes. */
const largest = 1 << 26;

/**
 * Copies of the country's data or editions beside the data or where the person stands: what `validate --corriger` wrote, an
 * older data folder, a build with another `--sortie`; and loose files there.
 */
export function copiesTelling(folders: Folders, needles: Needles): CopyFind[] {
  const { dataFolder, outputFolder, cwd, iso2 } = folders;
  const roots = [...new Set([dirname(dataFolder), cwd])];
  const besides = [dataFolder, outputFolder];
  const copies = new Set(roots.flatMap((root) => copiesUnder(root, iso2, besides, deepest)));
  const pathsByFolder = new Map([...copies].map((folder) => [folder, filesUnder(countryFolder(folder, iso2) ?? '')]));
  for (const root of roots) if (!besides.includes(root)) pathsByFolder.set(root, looseFiles(root));
  return [...pathsByFolder]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([folder, paths]) => {
      const files = findAmong(paths, needles).flatMap(({ path, times }) => (times > 0 ? [path] : []));
      return files.length > 0 ? [{ folder, files }] : [];
    });
}

/** Files of the data folder that tell of who withdraws, and of which no row or line is told: notes, documents, other sheets. */
export function otherFilesTelling(
  { dataFolder, iso2 }: Folders,
  told: readonly { file: string }[],
  needles: Needles,
): Find[] {
  const known = new Set(told.map(({ file }) => join(dataFolder, file)));
  const own = countryFolder(dataFolder, iso2);
  const paths = [...looseFiles(dataFolder), ...(own === null ? [] : filesUnder(own))];
  return findAmong(
    paths.filter((path) => !known.has(path)),
    needles,
  ).filter(({ times }) => times > 0);
}

function copiesUnder(folder: string, iso2: string, besides: readonly string[], depth: number): string[] {
  if (besides.includes(folder)) return [];
  const own = countryFolder(folder, iso2);
  if (own !== null && isCopy(own)) return [folder];
  return depth === 0
    ? []
    : foldersIn(folder).flatMap((name) => copiesUnder(join(folder, name), iso2, besides, depth - 1));
}

/** Whether a folder named for the country holds tables, or editions of a build. */
const isCopy = (own: string): boolean =>
  entriesOf(own).some((entry) => entry.isFile() && isTableFile(entry.name)) ||
  foldersIn(own).some((name) => entriesOf(join(own, name)).some((entry) => entry.isFile() && isReportFile(entry.name)));

const endings = /\.(?:csv|tsv|txt|tab|xlsx|xlsm|ods|md|html?|json|geojson|docx|svg|graphml|yaml|yml)$/i;

/** Files at the top of a folder that may tell of somebody; the configuration is read with the texts. */
const looseFiles = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile() && endings.test(entry.name) && basename(entry.name) !== 'cartographie.yaml')
    .map(({ name }) => join(folder, name))
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= largest);

/** Folders of a folder; links, hidden ones and those of programs are passed over, and what cannot be listed. */
const foldersIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(({ name }) => name);

function entriesOf(folder: string) {
  try {
    return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  } catch {
    return [];
  }
}
