import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { matchCountry, parsePack } from '../countries/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { packageRoot } from './assets.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';

const slashed = (path: string): string => path.split(sep).join('/');

/** Where packs come from: the tool's own, then the project's (`donnees/pays/BJ.yaml`), which win. */
const packFolders = (dataFolder: string): string[] => [join(packageRoot, 'src', 'countries'), join(dataFolder, 'pays')];

/** File of each pack, by ISO code in the file's name. */
export function packFiles(dataFolder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of packFolders(dataFolder)) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort(compareCodeUnits)) {
      const code = /^([A-Za-z]{2})\.ya?ml$/.exec(name)?.[1];
      if (code) files.set(code.toUpperCase(), join(folder, name));
    }
  }
  return files;
}

/** Packs that can be used, and the problems of all: a broken one costs its own country alone. */
export interface LoadedPacks {
  packs: CountryPack[];
  diagnostics: Diagnostic[];
}

/** Every pack, in order of code. Loaded once a command, and only when names must be matched. */
export function loadPacks(dataFolder: string): LoadedPacks {
  const packs: CountryPack[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [, file] of [...packFiles(dataFolder)].sort(([a], [b]) => compareCodeUnits(a, b))) {
    const shown = relative(dataFolder, file).startsWith('..') ? basename(file) : slashed(relative(dataFolder, file));
    const parsed = parsePack(readFileSync(file, 'utf8'), shown);
    if (parsed.value) packs.push(parsed.value);
    diagnostics.push(...parsed.diagnostics);
  }
  return { packs, diagnostics };
}

/** The packs asked for by code, name or alias; throws a `Failure` (misuse) that names what is known and the nearest. */
export function choosePacks(
  asked: readonly string[],
  { packs, diagnostics }: LoadedPacks,
  dataFolder: string,
  language: Language,
): CountryPack[] {
  const chosen = asked.map((value) => {
    const code = matchCountry(packs, value);
    const pack = packs.find(({ iso2 }) => iso2 === code);
    if (pack) return pack;
    const broken = code === null ? undefined : packFiles(dataFolder).get(code);
    if (broken !== undefined) throw new Failure(problem('PRJ-015', { value, file: broken }), 2, diagnostics);
    const known = packs.map(({ iso2, names }) => `${iso2} (${names[language]})`).join(', ');
    // Two or three letters are near too many codes for a hint to help.
    const near =
      value.length > 3
        ? suggest(
            value,
            packs.map(({ names }) => names[language]),
          )
        : {};
    throw new Failure(problem('PRJ-001', { value, known, folder: join(dataFolder, 'pays') }, near), 2);
  });
  return [...new Map(chosen.map((pack) => [pack.iso2, pack])).values()];
}
