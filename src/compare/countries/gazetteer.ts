import type { CountryPack } from '../../model/country.ts';
import type { DataRecord } from '../../model/record.ts';
import { type Gazetteer, gazetteerOf } from '../../resolve/index.ts';

/**
 * Places of all the countries compared, none of which is home: «Caritas Maroc» names a country even in Morocco's own list,
 * and a seat in Dakar is elsewhere than one in Tunis.
 */
export function sharedGazetteer(packs: readonly CountryPack[], cards: readonly DataRecord[]): Gazetteer {
  const sorted = [...packs].sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1));
  const [first] = sorted;
  const pack = first === undefined ? null : { ...first, regions: sorted.flatMap(({ regions }) => regions) };
  return { ...gazetteerOf(pack, cards), country: '' };
}
