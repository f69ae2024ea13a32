export { findRegion } from './find-region.ts';
export { countrySpellings, matchCountry } from './match-country.ts';
export { packSchema } from './pack-schema.ts';
export { parseCountryNames, parsePack } from './parse-pack.ts';
