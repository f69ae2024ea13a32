import { countrySpellings, findRegion } from '../countries/index.ts';
import { listOf, textOf } from '../model/access.ts';
import type { CountryPack } from '../model/country.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { townKeyBySpelling } from './town-spellings.ts';
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
  /** The country mapped; '' when names are read by themselves and none is home. */
  country: string;
  /** Names of well-known institutions are recognised (`institutions.ts`). */
  knowsInstitutions: boolean;
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

/**
 * Countries as they stand in names of organisations beside their French and English names: short forms, their own
 * language, and lands that have national sections of their own.
 */
const otherCountryNames: readonly (readonly [folded: string, id: string])[] =
  `uk GB; gb GB; usa US; unitedstatesofamerica US; etatsunisdamerique US; uae AE; rci CI; rdc CD; rca CF; deutschland DE; schweiz CH; svizzera CH; belgie BE; belgien BE;
  nederland NL; holland NL; espana ES; italia IT; osterreich AT; norge NO; sverige SE; danmark DK; suomi FI; polska PL;
  portugal PT; brasil BR; scotland GB-SCT; ecosse GB-SCT; wales GB-WLS; england GB-ENG; angleterre GB-ENG;
  northernireland GB-NIR; irlandedunord GB-NIR; greatbritain GB; grandebretagne GB; britain GB;
  unitedkingdomofgreatbritainandnorthernireland GB; royaumeunidegrandebretagneetdirlandedunord GB;
  republiquedemocratiqueducongo CD; democraticrepublicofthecongo CD; democraticrepublicofcongo CD; drcongo CD; republiqueducongo CG;
  republicofthecongo CG; republiquecentrafricaine CF; frenchrepublic FR; republiquefrancaise FR; swissconfederation CH; confederationsuisse CH; somaliland SO-SL; puntland SO-PL; kurdistan IQ-KR; zanzibar TZ-ZNZ`
    .split(';')
    .map((entry) => {
      const [folded = '', id = ''] = entry.trim().split(' ');
      return [folded, id] as const;
    });

/** «بطنجة», in Tangier. */
const inArabic = /^[بل](?=\p{Script=Arabic}{3})/u;

const townCells = ['ville_siege'];

/** The gazetteer of one build. Order of rows does not matter. */
export function gazetteerOf(
  pack: CountryPack | null,
  records: readonly DataRecord[],
  knowsInstitutions = true,
): Gazetteer {
  const placeByKey = new Map<string, Place>();
  const add = (spelling: string, place: Place) => {
    const key = foldKey(spelling);
    if (canStandInName(key) && !placeByKey.has(key)) placeByKey.set(key, place);
  };
  for (const { code, name, aliases, towns } of pack?.regions ?? []) {
    const region: Place = { id: code, kind: 'region', region: code };
    for (const spelling of [name.fr, name.en, ...aliases]) add(spelling, region);
    for (const town of towns) add(town, { id: foldKey(town), kind: 'town', region: regionCode(pack, town) ?? code });
  }
  for (const [key, iso] of countrySpellings(pack === null ? [] : [pack]))
    add(key, { id: iso, kind: 'country', region: null });
  for (const [key, iso] of otherCountryNames) placeByKey.set(key, { id: iso, kind: 'country', region: null });
  for (const [spelling, main] of townKeyBySpelling) {
    const place = placeByKey.get(main);
    if (place !== undefined) placeByKey.set(spelling, place);
  }
  const typedTowns = new Set(records.flatMap((record) => townCells.flatMap((key) => splitCell(textOf(record, key)))));
  for (const town of [...typedTowns].sort()) {
    if (foldWords(town).split(' ').length <= 3) add(town, townPlace(pack, town));
  }
  return {
    country: pack?.iso2 ?? '',
    knowsInstitutions,
    regionOfCell: (cell) => {
      const id = regionCode(pack, cell) ?? cell;
      return { id, kind: 'region', region: id };
    },
    placeOf: (words) => placeByKey.get(words.join('')) ?? placeByKey.get(words.join('').replace(inArabic, '')) ?? null,
    placesOfCell: (cell) => splitCell(cell).map((part) => placeByKey.get(foldKey(part)) ?? townPlace(pack, part)),
  };
}

/**
 * Places of several countries, none of which is home: «Caritas Maroc» names a country even in Morocco's own list, and a
 * seat in Dakar is elsewhere than one in Tunis.
 */
export function sharedGazetteer(
  packs: readonly CountryPack[],
  records: readonly DataRecord[],
  knowsInstitutions = true,
): Gazetteer {
  const sorted = [...packs].sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1));
  const [first] = sorted;
  const pack = first === undefined ? null : { ...first, regions: sorted.flatMap(({ regions }) => regions) };
  return { ...gazetteerOf(pack, records, knowsInstitutions), country: '' };
}

const regionCode = (pack: CountryPack | null, cell: string): string | null =>
  pack === null ? null : (findRegion(pack, cell)?.code ?? null);

const townPlace = (pack: CountryPack | null, town: string): Place => ({
  id: foldKey(town),
  kind: 'town',
  region: regionCode(pack, town),
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
