import { countrySpellings, findRegion } from '../countries/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { CountryPack } from '../model/country.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { bodyForms, neutralForms, ordinaryWords, singular, stopWords } from './words.ts';

/** A place that a name or a cell holds. */
export interface Place {
  id: string;
  kind: 'country' | 'region' | 'town';
  /** Code of the region that holds it, when the pack knows. */
  region: string | null;
}

/** Places known when names are read: those of the pack, the world's countries, and the towns that the rows name. */
export interface Gazetteer {
  country: string;
  /** The place a run of folded words names, or null. */
  placeOf(words: readonly string[]): Place | null;
  /** Places of a cell such as `Rabat; Tanger` or `Montreuil (France)`. */
  placesOfCell(cell: string): Place[];
  /** Region of a cell that holds one, by code or name. */
  regionOfCell(cell: string): Place;
}

const isWord = (word: string): boolean =>
  [stopWords, neutralForms, bodyForms, ordinaryWords].some((list) => list.has(word) || list.has(singular(word)));

/** A spelling may be looked for inside names when it is long enough and no everyday word. */
const canStandInName = (key: string): boolean => key.length >= 4 && !isWord(key) && key !== 'reunion';

/** Short names of countries that stand in names of organisations and mean nothing else there. */
const shortCountries = [
  ['uk', 'GB'],
  ['usa', 'US'],
  ['rci', 'CI'],
] as const;

const townCells = ['ville_siege'];

/** The gazetteer of one build. Order of rows does not matter. */
export function gazetteerOf(pack: CountryPack, records: readonly DataRecord[]): Gazetteer {
  const placeByKey = new Map<string, Place>();
  const add = (spelling: string, place: Place) => {
    const key = foldKey(spelling);
    if (canStandInName(key) && !placeByKey.has(key)) placeByKey.set(key, place);
  };
  for (const { code, name, aliases, towns } of pack.regions) {
    const region: Place = { id: code, kind: 'region', region: code };
    for (const spelling of [name.fr, name.en, ...aliases]) add(spelling, region);
    for (const town of towns)
      add(town, { id: foldKey(town), kind: 'town', region: findRegion(pack, town)?.code ?? code });
  }
  for (const [key, iso] of countrySpellings([pack])) add(key, { id: iso, kind: 'country', region: null });
  for (const [key, iso] of shortCountries) placeByKey.set(key, { id: iso, kind: 'country', region: null });
  const typedTowns = new Set(records.flatMap((record) => townCells.flatMap((key) => splitCell(textOf(record, key)))));
  for (const town of [...typedTowns].sort()) {
    if (foldWords(town).split(' ').length <= 3) add(town, townPlace(pack, town));
  }
  return {
    country: pack.iso2,
    regionOfCell: (cell) => {
      const id = findRegion(pack, cell)?.code ?? cell;
      return { id, kind: 'region', region: id };
    },
    placeOf: (words) => placeByKey.get(words.join('')) ?? null,
    placesOfCell: (cell) => splitCell(cell).map((part) => placeByKey.get(foldKey(part)) ?? townPlace(pack, part)),
  };
}

const townPlace = (pack: CountryPack, town: string): Place => ({
  id: foldKey(town),
  kind: 'town',
  region: findRegion(pack, town)?.code ?? null,
});

/** `Pikine (Dakar)`, `Rabat; Tanger`, `Mbour, Thiès` → their parts. */
function splitCell(cell: string | null): string[] {
  return (cell ?? '')
    .split(/[;,/()|\n]/)
    .map((part) => part.trim())
    .filter((part) => foldKey(part).length > 1);
}

/** Places of the seat: town and region columns. */
export function seatPlaces(record: DataRecord, gazetteer: Gazetteer): Place[] {
  const region = textOf(record, 'region_siege');
  return [
    ...listOf(record, 'ville_siege').flatMap((cell) => gazetteer.placesOfCell(cell)),
    ...(region === null ? [] : [gazetteer.regionOfCell(region)]),
  ];
}
