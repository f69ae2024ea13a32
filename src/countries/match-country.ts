import type { CountryNames } from '../model/country.ts';
import { foldKey } from '../text/fold.ts';

const spellingsByPacks = new WeakMap<readonly CountryNames[], Map<string, string>>();
let worldSpellings: Map<string, string> | null = null;

/** ISO 3166-1 alpha-2 code of the country a cell names (code, name or alias, folded), or null. */
export function matchCountry(packs: readonly CountryNames[], cell: string): string | null {
  const key = foldKey(cell);
  return key === '' ? null : (spellingsOf(packs).get(key) ?? worldNames().get(key) ?? null);
}

/** Folded spellings of every country known, with its code: to find the nearest one. */
export function countrySpellings(packs: readonly CountryNames[]): Map<string, string> {
  return new Map([...worldNames(), ...spellingsOf(packs)]);
}

function spellingsOf(packs: readonly CountryNames[]): Map<string, string> {
  let spellings = spellingsByPacks.get(packs);
  if (!spellings) {
    spellings = new Map();
    for (const { iso2, iso3, names, phrases, aliases } of packs) {
      for (const spelling of [iso2, iso3, names.fr, names.en, phrases.fr.the, phrases.en.the, ...aliases]) {
        spellings.set(foldKey(spelling), iso2);
      }
    }
    spellingsByPacks.set(packs, spellings);
  }
  return spellings;
}

/** Codes that Intl names although they are no country of today. */
const notCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'YD',
  'YU',
  'ZR',
]);

/** Every ISO country by its code and its French and English names. */
function worldNames(): Map<string, string> {
  if (worldSpellings) return worldSpellings;
  worldSpellings = new Map();
  const naming = ['fr', 'en'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (notCountries.has(code)) continue;
    for (const names of naming) {
      const name = names.of(code);
      if (name === undefined) continue;
      worldSpellings.set(foldKey(code), code);
      if (!worldSpellings.has(foldKey(name))) worldSpellings.set(foldKey(name), code);
    }
  }
  return worldSpellings;
}
