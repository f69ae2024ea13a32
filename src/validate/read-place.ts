import { isPlaceCode } from '../columns/index.ts';
import { countrySpellings, findRegion, matchCountry } from '../countries/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import { bad, type CellContext, type CellReader, listValue, value } from './cell-reading.ts';
import { nearest } from './nearest.ts';
import { splitValues } from './read-code.ts';

export const readCountry: CellReader = (text, { column, packs }) => {
  const code = matchCountry(packs, text);
  return code === null ? bad(unknownCountry(text, column.key, packs)) : value(code);
};

/** An unknown country, with the nearest name. */
export function unknownCountry(text: string, colonne: string, packs: readonly CountryNames[]): Diagnostic {
  const suggestion = nearest(text, countrySpellings(packs));
  return problem('PAY-001', { valeur: text, colonne }, { actual: text, ...(suggestion ? { suggestion } : {}) });
}

/** One division of the country; a place that the pack does not know stays as typed. */
export const readRegion: CellReader = (text, cell) => {
  const region = findRegion(cell.context.country, text);
  return region ? value(region.code) : value(text.replace(/\s+/g, ' '), unknownZone(text, cell));
};

/** Divisions and countries; words for the whole country become its code. Unknown zones stay as typed. */
export const readZones: CellReader = (text, cell) => {
  const zones = new Set<string>();
  const notes: Diagnostic[] = [];
  for (const part of splitValues(text)) {
    const codes = part.split(/\s+/);
    if (codes.length > 1 && codes.every((code) => isPlaceCode(code) && zoneOf(code, cell))) {
      // Several in one cell, as a form exports the codes of its choices.
      for (const code of codes) zones.add(zoneOf(code, cell) ?? code);
      continue;
    }
    const whole = zoneOf(part, cell);
    const pieces = whole ? [part] : part.split(/\s*[,،/&()+]\s*|\s+(?:et|and)\s+(?:le\s+|la\s+|les\s+)?|\.\s+/iu);
    for (const piece of pieces.flatMap((name) => segmentZones(trimMarks(name), cell))) {
      const zone = zoneOf(piece, cell);
      if (!zone) notes.push(unknownZone(piece, cell));
      zones.add(zone ?? piece.replace(/\s+/g, ' '));
    }
  }
  return listValue([...zones], notes);
};

const trimMarks = (text: string): string => text.replace(/^[\s.:–-]+|[\s.:–-]+$/g, '');

/** Words between names that name nothing themselves. */
const linkWords = /^(?:(?:du?|des?|la|les?|et|en|zones?|regions?|cercles?|districts?|communes?)(?: |$))+$/;

/** «Kayes - Kita -Ségou», «Tombouctou Kidal»: cut into the zones known, when most of the words are. */
function segmentZones(text: string, cell: CellContext): string[] {
  if (text === '') return [];
  if (zoneOf(text, cell)) return [text];
  const words = text.split(/[\s–-]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 60) return [text];
  const zones: { name: string; isKnown: boolean }[] = [];
  let known = 0;
  for (let start = 0; start < words.length; ) {
    const length = [4, 3, 2, 1].find(
      (size) => start + size <= words.length && zoneOf(words.slice(start, start + size).join(' '), cell),
    );
    const name = words.slice(start, start + (length ?? 1)).join(' ');
    const last = zones.at(-1);
    if (length === undefined && last && !last.isKnown) last.name += ` ${name}`;
    else zones.push({ name, isKnown: length !== undefined });
    known += length ?? 0;
    start += length ?? 1;
  }
  if (known * 2 <= words.length) return [text];
  return zones.filter(({ name, isKnown }) => isKnown || !linkWords.test(foldWords(name))).map(({ name }) => name);
}

const wholeCountry =
  /^(?:a l echelle |au niveau |niveau |echelle |territoire )?national[es]?$|^(?:sur |dans )?(?:tout le |toute l |l )?(?:ensemble du |etendue du )?(?:pays|territoire)(?: national)?$|^(?:toutes|dans toutes) les (?:regions|provinces)(?: du pays)?$|^(?:nationwide|whole country|countrywide)$/;

function zoneOf(text: string, { context, packs }: CellContext): string | null {
  const region = findRegion(context.country, text);
  if (region) return region.code;
  const words = foldWords(text);
  if (wholeCountry.test(words)) return context.country.iso2;
  const country = words.replace(/^(?:tout le|toute la|tout|dans tout le|le|la|les|l|au|aux|en) /, '');
  return matchCountry(packs, text) ?? matchCountry(packs, country);
}

const unknownZone = (text: string, { column, context }: CellContext): Diagnostic => {
  const spellings = context.country.regions.map(({ name }) => [foldWords(name.fr).replace(/ /g, ''), name.fr] as const);
  const suggestion = nearest(text, spellings);
  return problem(
    'ZON-001',
    { valeur: text, colonne: column.key },
    { actual: text, ...(suggestion ? { suggestion } : {}) },
  );
};
