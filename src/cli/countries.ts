import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { matchCountry, parseCountryNames, parsePack } from '../countries/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { remembered } from '../text/remembered.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { packageRoot } from './assets.ts';
import { Failure } from './failure.ts';
import { suggest } from './nearest-name.ts';
import { readPlainText } from './read-plain.ts';
import { mostByHand, readText } from './read-text.ts';

const slashed = (path: string): string => path.split(sep).join('/');

const ownPacks = join(packageRoot, 'src', 'countries');

/** Files of the tool's own do not change while it runs: each is read once. */
const ownNames = remembered((file: string) => parseCountryNames(readPlainText(file)));
const ownPack = remembered((file: string) => parsePack(readText(file, basename(file), mostByHand), basename(file)));

/** Where packs come from: the tool's own, then the project's (`donnees/pays/BJ.yaml`), which win. */
const packFolders = (dataFolder: string): string[] => [ownPacks, join(dataFolder, 'pays')];

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

/** Countries whose packs can be used, and the problems of all packs: a broken one costs its own country alone. */
export interface LoadedPacks {
  countries: CountryNames[];
  diagnostics: Diagnostic[];
  /** A country's whole pack, null when there is none or it is broken. */
  packOf(iso2: string | null): CountryPack | null;
}

/**
 * Every country that has a pack, in order of code. Of the tool's own packs only the names are read, and the rest when
 * one is asked for; the project's own are read whole, so that what is wrong in them is told.
 */
export function loadPacks(dataFolder: string): LoadedPacks {
  const countries: CountryNames[] = [];
  const diagnostics: Diagnostic[] = [];
  const readPack = (file: string): CountryPack | null => {
    const shown = relative(dataFolder, file).startsWith('..') ? basename(file) : slashed(relative(dataFolder, file));
    const isOwn = dirname(file) === ownPacks && shown === basename(file);
    const parsed = isOwn ? ownPack(file) : parsePack(readText(file, shown, mostByHand), shown);
    diagnostics.push(...parsed.diagnostics);
    return parsed.value;
  };
  const packByCode = new Map<string, CountryPack | null>();
  const fileByCode = new Map<string, string>();
  for (const [, file] of [...packFiles(dataFolder)].sort(([a], [b]) => compareCodeUnits(a, b))) {
    const names = dirname(file) === ownPacks ? ownNames(file) : null;
    const pack = names === null ? readPack(file) : null;
    const country = names ?? pack;
    if (country === null) continue;
    countries.push(country);
    fileByCode.set(country.iso2, file);
    if (pack) packByCode.set(pack.iso2, pack);
  }
  const packOf = (iso2: string | null): CountryPack | null => {
    const file = fileByCode.get(iso2 ?? '');
    if (iso2 === null || file === undefined) return null;
    const pack = packByCode.get(iso2) ?? readPack(file);
    packByCode.set(iso2, pack);
    return pack;
  };
  return { countries, diagnostics, packOf };
}

/** The packs asked for by code, name or alias; throws a `Failure` (misuse) that names what is known and the nearest. */
export function choosePacks(
  asked: readonly string[],
  { countries, diagnostics, packOf }: LoadedPacks,
  dataFolder: string,
  language: Language,
): CountryPack[] {
  const chosen = asked.map((value) => {
    const code = matchCountry(countries, value);
    const pack = packOf(code);
    if (pack) return pack;
    const broken = code === null ? undefined : packFiles(dataFolder).get(code);
    if (broken !== undefined) throw new Failure(problem('PRJ-015', { value, file: broken }), 2, diagnostics);
    const known = countries.map(({ iso2, names }) => `${iso2} (${names[language]})`).join(', ');
    // Two or three letters are near too many codes for a hint to help.
    const near =
      value.length > 3
        ? suggest(
            value,
            countries.map(({ names }) => names[language]),
          )
        : {};
    throw new Failure(problem('PRJ-001', { value, known, folder: join(dataFolder, 'pays') }, near), 2);
  });
  return [...new Map(chosen.map((pack) => [pack.iso2, pack])).values()];
}
