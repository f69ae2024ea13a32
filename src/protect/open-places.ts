import type { CountryPack } from '../model/country.ts';
import { foldWords } from '../text/fold.ts';

/** Folded names of the divisions and towns of a country: an organisation that bears one is not known by it. */
export const openPlaces = ({ regions }: Pick<CountryPack, 'regions'>): ReadonlySet<string> =>
  new Set(regions.flatMap(({ name, towns }) => [name.fr, name.en, ...towns].map(foldWords)));
