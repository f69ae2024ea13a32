import type { HeaderMatch } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';

/*
 * The CSV of the programme's public web map: one row an organisation, `coordo_x` its latitude and `coordo_y` its
 * longitude, as the map's own code reads them, and one column for each of 14 themes, marked `x`.
 */

/** Its theme columns, which are codes of the grid's themes. */
const themeCodes = [
  'accueil', 'accompagnement', 'humanitaire', 'cohesion', 'droit', 'education_sante', 'enfants', 'genre', 'gouvernance', 'professionnel',
  'developpement', 'plaidoyer', 'circulation', 'autre_theme',
] as const; // biome-ignore format: a list of codes
const themeByHeader = new Map(themeCodes.map((code) => [foldKey(code), code]));

/** Its other columns. */
const cardHeaders = [
  'maj', 'pays', 'nom', 'adresse', 'indic', 'numero', 'autre_numero', 'email', 'internet', 'statut', 'annee', 'budget', 'dialogue', 'intervention',
].map(foldKey); // biome-ignore format: a list of headers

/** Whether these are the headers of the web map: both coordinates, and most of the rest. */
export function isWebMap(headers: readonly string[]): boolean {
  const present = new Set(headers.map(foldKey));
  if (!present.has('coordox') || !present.has('coordoy')) return false;
  const cards = cardHeaders.filter((header) => present.has(header)).length;
  const themes = [...themeByHeader.keys()].filter((header) => present.has(header)).length;
  return cards >= 5 && cards + themes >= 8;
}

/** Themes by index of header, for a file of the web map; null for any other. */
export function webMapThemes(headers: readonly string[]): Map<number, Pick<HeaderMatch, 'key' | 'choice'>> | null {
  if (!isWebMap(headers)) return null;
  return new Map(
    headers.flatMap((header, index) => {
      const code = themeByHeader.get(foldKey(header));
      return code ? [[index, { key: 'thematiques', choice: code }] as const] : [];
    }),
  );
}
