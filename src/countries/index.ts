export { boundsByCountry, mayLieIn } from './bounds.ts';
export { perEuro } from './euro-rate.ts';
export { findRegion } from './find-region.ts';
export { countrySpellings, matchCountry } from './match-country.ts';
export { matchLanguage } from './match-language.ts';
export { packSchema } from './pack-schema.ts';
export { parseCountryNames, parsePack } from './parse-pack.ts';
export { type ReadTelephone, readTelephone, telephonePlans, telephonesIn } from './telephones.ts';
