import type { CountryPack, Region } from '../model/country.ts';
import { foldKey, foldWords } from '../text/fold.ts';

const regionsByPack = new WeakMap<CountryPack, Map<string, Region | null>>();

/**
 * The region a cell names: by ISO code, p-code, name, alias or a town; «région de» and the like are left aside. Null when
 * nothing fits, or when a town's name fits two regions. Codes are compared with their hyphen: ML10 is not ML-10.
 */
export function findRegion(pack: CountryPack, cell: string): Region | null {
  const regions = regionsOf(pack);
  const coded = regions.get(codeKey(cell));
  if (coded) return coded;
  const whole = regions.get(foldKey(cell));
  if (whole !== undefined) return whole;
  const bare = withoutDivision(cell);
  return regions.get(foldKey(bare)) ?? null;
}

/** Keys of codes bear a mark that folded names have not: the two never meet. */
const codeKey = (cell: string): string => `#${cell.trim().toUpperCase()}`;

const divisionWords =
  /^(?:la |le |les |l )?(?:regions?|districts?|gouvernorats?|provinces?|prefectures?|wilayas?|cercles?|communes?|departements?|villes?|governorates?|city)(?: autonomes?)?(?: (?:de la|de l|du|des|de|d|of))? (?=.)/;

/** «Région de Kayes», «gouvernorat de l’Ariana», «Kayes (région)» → the name alone, folded. */
const withoutDivision = (cell: string): string =>
  foldWords(cell)
    .replace(divisionWords, '')
    .replace(/ (?:regions?|province|governorate|district)$/, '');

function regionsOf(pack: CountryPack): Map<string, Region | null> {
  let regions = regionsByPack.get(pack);
  if (regions) return regions;
  regions = new Map();
  for (const region of pack.regions) {
    const { code, name, aliases, pcode } = region;
    for (const key of pcode ? [code, pcode] : [code]) regions.set(codeKey(key), region);
    for (const spelling of [name.fr, name.en, ...aliases]) {
      for (const key of [foldKey(spelling), foldKey(withoutDivision(spelling))]) regions.set(key, region);
    }
  }
  const named = new Set(regions.keys());
  for (const region of pack.regions) {
    for (const town of region.towns) {
      const key = foldKey(town);
      if (named.has(key)) continue;
      const other = regions.get(key);
      regions.set(key, other === undefined || other === region ? region : null);
    }
  }
  regionsByPack.set(pack, regions);
  return regions;
}
