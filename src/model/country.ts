import type { Bilingual } from './stage.ts';

/** First-level division of a country. */
export interface Region {
  /** ISO 3166-2. */
  code: string;
  name: Bilingual;
  aliases: string[];
  /** Humanitarian p-code, where it matches one to one. */
  pcode?: string;
  /** Column and row in a schematic grid in which neighbours touch. */
  tile: [number, number];
  /** Towns that place an address in this region. */
  towns: string[];
}

/** What a country is called: enough to know it in a cell. */
export interface CountryNames {
  iso2: string;
  iso3: string;
  names: Bilingual;
  /** Country name inside a sentence. */
  phrases: Record<'fr' | 'en', { the: string; in: string; of: string }>;
  aliases: string[];
}

/** What a country brings, each value with its source. */
export interface CountryPack extends CountryNames {
  names_source?: string;
  division: { fr: [string, string]; en: [string, string]; source: string };
  regions: Region[];
  legal_forms: { code: string; term: Bilingual; source: string }[];
  registers: { name: string; office?: string; source: string }[];
  currency: { code: string; name: Bilingual; per_euro?: number; date?: string; source: string };
  languages: { code: string; name: Bilingual; status?: string; source: string }[];
  data_protection: { law: Bilingual; authority: Bilingual; source: string };
  position: { codes: string[]; source: string };
  /** What stays closed outside the team unless the organisation opened it: a column key, `axis:code` or `axis:code/sub`. */
  risks: { close: string; why: Bilingual; source: string }[];
}
