import { foldKey } from '../text/fold.ts';
import { acronymKey, derives, isAcronymLike, joinDotted } from './acronym.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Name, Word, WordKind } from './name.ts';
import { readWords } from './read-words.ts';
import { spelledOut } from './spelled-out.ts';
import { tongueOf } from './tongue.ts';
import { evenArabic, legalMarks, notionOf } from './words.ts';

/**
 * A name as typed, taken apart; two when a cell holds two («Badakanou (Association des ressortissants …)», «Pan African
 * Network … / Réseau panafricain …»).
 */
export function readNames(raw: string, gazetteer: Gazetteer): Name[] {
  const text = withCountry(withUn(joinDotted(evenArabic(spelledOut(raw)).replace(/\s+/g, ' ').trim())));
  const scripts = bothScripts(text);
  if (scripts !== null)
    return shareCountries(scripts.flatMap((part) => readNames(part, gazetteer))).map((name) => ({ ...name, raw }));
  const { outside, inside: all } = brackets(withPartOutside(text));
  const notes = all.filter((part) => homonymNote.test(part));
  const inside = all.filter((part) => !notes.includes(part));
  const sides = outside.split(/\s\/\s|\s?[*]\s?/).map((side) => side.trim());
  const [first = ''] = inside;
  // «AJD (Association des jeunes pour le développement)»: the acronym is no name beside the long one.
  if (inside.length === 1 && first.split(' ').length >= 3 && isAcronymLike(outside) && first !== outside) {
    const name = readName(raw, first, [outside], gazetteer);
    if (name.acronyms.includes(acronymKey(outside))) return [noted(name, notes)];
  }
  const parts =
    sides.length > 1 && sides.every((side) => side.split(' ').length >= 3 && !opensPart.test(side)) ? sides : [outside];
  const long = inside.filter((part) => part.split(' ').length >= 3 && !opensPart.test(part));
  const rest = inside.filter((part) => !long.includes(part));
  const sided = parts.map((part) => readName(raw, part, rest, gazetteer));
  const names = [...shareCountries(sided), ...long.map((part) => readName(raw, part, [], gazetteer))];
  return names.map((name) => noted(name, notes));
}

function noted(name: Name, notes: readonly string[]): Name {
  const note = notes.map(foldKey).sort().join(' ');
  return note === '' ? name : { ...name, note };
}

/** «Association Ennour (جمعية النور)», «جمعية النور - Association Ennour» → each; null when one script is not a name. */
function bothScripts(text: string): [string, string] | null {
  if (!/\p{Script=Arabic}/u.test(text) || !/\p{Script=Latin}/u.test(text)) return null;
  const tidy = (part: string) =>
    part
      .replace(/[()[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:/–—|-]+|[\s,;:/–—|-]+$/gu, '');
  const arabicFirst = /^([^\p{Script=Latin}]+)([^\p{Script=Arabic}]+)$/u.exec(text);
  const latinFirst = /^([^\p{Script=Arabic}]+)([^\p{Script=Latin}]+)$/u.exec(text);
  const [, first = '', second = ''] = arabicFirst ?? latinFirst ?? [];
  const parts: [string, string] = [tidy(first), tidy(second)];
  const areNames = parts.every((part) => part.split(' ').length >= 2 && /\p{L}{2}/u.test(part));
  return areNames ? parts : null;
}

/** What follows is a part of the organisation, or what it was, and no other name of it. */
const part = 'section|antenne|cellule|branche?|chapter|d[ée]l[ée]gation|bureau|office';
const opensPart = new RegExp(`^(?:${part}|si[eè]ge|ex\\b)`, 'i');
const holdsPart = new RegExp(`(?<!\\p{L})(?:${part})s?(?!\\p{L})`, 'iu');

/** Whether a name says that it is that of a part, «Amis du Port – section Nord»: the same words elsewhere are another’s. */
export const namesPart = (name: string): boolean => holdsPart.test(name);

/** «Ligue Kayalo (section de Matam)» is «Ligue Kayalo, section de Matam». */
const bracketedPart = new RegExp(`[([]\\s*((?:${part})(?!\\p{L})[^()[\\]]*)[)\\]]`, 'giu');
const withPartOutside = (text: string): string => text.replace(bracketedPart, ' $1 ').trim();

/** A word in brackets that may set apart: no page, no letters of a code. */
const maySay = ({ kind, text }: Word): boolean => kind === 'rare' && /^\D{3,}$/.test(text);

/** «(deuxième fiche)», «(homonyme)»: whoever typed it had two organisations of one name, or one twice, and says no more. */
const homonymNote =
  /^(?:homonyme?\b|bis$|autre\b|other\b|(?:deuxi[eè]me|seconde?|troisi[eè]me|2e|2[eè]me|3e|2nd|second|third)\s+(?:fiche|ligne|entr[ée]e|mention|card|row|entry|record)\b)/i;

/** «UN Women» is not «un», unless every word is in capitals and it may be the French article. */
const withUn = (text: string): string =>
  text === text.toUpperCase() ? text : text.replace(/(?<![\p{L}\p{N}])UN(?=[\s-]\p{Lu})/gu, 'UNO');

/** «WANEP-CI», «CARITAS CI»: the code of a country after a name of one word; only codes that are no usual initials. */
const withCountry = (text: string): string =>
  text.replace(/^([\p{L}]{3,})[-\s]([A-Z]{2,3})$/u, (found, name: string, code: string) => {
    const country = countryByCode.get(code);
    return country === undefined ? found : `${name} ${country}`;
  });
const countryByCode: ReadonlyMap<string, string> = new Map([
  ['CI', 'Côte d’Ivoire'],
  ['RCI', 'Côte d’Ivoire'],
  ['RDC', 'RDC'],
  ['DRC', 'RDC'],
  ['RCA', 'RCA'],
  ['BF', 'Burkina Faso'],
]);

/** «Vétérinaires … / Dierenartsen … – Belgium»: the country of one side is that of the other. */
function shareCountries(names: readonly Name[]): Name[] {
  const of = (key: 'countries' | 'foreign') => [...new Set(names.flatMap((name) => name[key]))];
  const shared = { countries: of('countries'), foreign: of('foreign') };
  return names.length > 1 ? names.map((name) => ({ ...name, ...shared })) : [...names];
}

/** «(siège)», «(à vérifier)»: a note on the row; the head office is the organisation. */
const seatNote =
  /^(?:le |the )?(?:si[eè]ge(?: (?:social|national|central))?|head ?office|headquarters|hq|doublon|duplicate|[aà] v[eé]rifier)$/i;

/** Text outside brackets, and the text of each pair of brackets that may name. */
function brackets(text: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  const outside = text.replace(/[([]([^()[\]]*)[)\]]/g, (_, part: string) => {
    inside.push(part.trim());
    return ' ';
  });
  const bare = outside.replace(/\s+/g, ' ').trim();
  return foldKey(bare) === ''
    ? { outside: text, inside: [] }
    : { outside: bare, inside: inside.filter((part) => part !== '' && !seatNote.test(part)) };
}

function readName(raw: string, outside: string, inside: readonly string[], gazetteer: Gazetteer): Name {
  const acronyms = inside.filter(
    (part) => !part.includes(' ') && isAcronymLike(part) && gazetteer.placeOf([foldKey(part)]) === null,
  );
  const { acronym, long } = splitAcronym(outside, gazetteer);
  if (acronym !== null) acronyms.push(acronym);
  const { words, places } = readWords(long, gazetteer);
  const marks: Word[] = [];
  const asides: string[] = [];
  for (const part of inside.filter((candidate) => !acronyms.includes(candidate))) {
    const more = readWords(part, gazetteer);
    words.push(
      ...more.words.map((word) =>
        word.kind === 'rare' || word.kind === 'ordinary' ? { ...word, kind: 'optional' as const } : word,
      ),
    );
    places.push(...more.places);
    // «(entraidons-nous)» says the same in other words; «(Kayar)» may be a town.
    const isGloss = /^\p{Ll}/u.test(part) && more.words.length > 1;
    if (!isGloss) asides.push(...more.words.filter(maySay).map(({ text }) => text));
    marks.push(...more.words.filter(({ kind }) => kind === 'place' || kind === 'country' || kind === 'number'));
  }
  const ofKind = (...kinds: WordKind[]) => words.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const bare = bareAcronym(long, gazetteer);
  const told = ofKind('ordinary', 'rare', 'form');
  // «Association Ettadhamen»: a town is all that names it.
  const core = bare === null ? ofKind('ordinary', 'rare', ...(told.length === 0 ? (['place'] as const) : [])) : [bare];
  const key = (bare !== null && places.length === 0 ? bare : foldKey(long)) + marks.map(({ full }) => full).join('');
  const countries = places.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  return {
    raw,
    key: key === '' ? raw.trim() : key,
    words,
    core,
    joined: core.join(''),
    bag: words
      .filter(
        ({ kind, full }) => kind !== 'stop' && !(legalMarks.has(full) && (core.length > 1 || !nationalMarks.has(full))),
      )
      .map(({ text }) => text)
      .sort()
      .join(' '),
    forms: [...new Set(ofKind('form').map(notionOf))].sort(),
    places: places.filter(({ kind }) => kind !== 'country'),
    countries,
    foreign: countries.filter((country) => country !== gazetteer.country),
    numbers: ofKind('number'),
    acronyms: [...new Set([...acronyms.map(acronymKey), ...(bare === null ? [] : [bare])])],
    bare,
    maybeAcronym: bare === null ? loneWord(words) : null,
    opening: bare === null ? openingAcronym(long, words) : null,
    asides,
    note: null,
    script: scriptOf(key),
    tongue: tongueOf(words, countries, gazetteer.country !== ''),
  };
}

/** «ASSER – Association …», «UNICEF/United Nations …», «FAO Food and …», «… Culture ABC» → the acronym and the long name. */
function splitAcronym(typed: string, gazetteer: Gazetteer): { acronym: string | null; long: string } {
  // «ONG ACR – Action citoyenne …»: the form is said of what follows.
  const text = typed.replace(/^(?:l['’])?(?:ong|ngo|asso(?:ciation)?)\s+(?=\S+\s*(?:[–—:/]|\s-)\s)/i, '');
  const dashed = /^(\S+)\s*(?:[–—:/]|\s-|-\s)\s*(\S.*)$/u.exec(text) ?? /^(\S+?)[/](\S+\s.*)$/u.exec(text);
  if (dashed?.[1] && dashed[2] && fits(dashed[1], dashed[2], gazetteer)) return { acronym: dashed[1], long: dashed[2] };
  const trailing = /^(.*\S)\s*(?:[–—:/,]|\s-)\s*(\S+)$/u.exec(text);
  const isShouted = text === text.toUpperCase();
  // «FOYER DES JEUNES – KAYAR»: where all is in capitals, or two stand side by side, the last word may be a town.
  const mayBeOther = isShouted || text.includes('/') || (trailing?.[2] ?? '').length > longestUnexplained;
  const isOther =
    mayBeOther &&
    trailing !== null &&
    derives(acronymKey(trailing[2] ?? ''), readWords(trailing[1] ?? '', gazetteer).words) === null;
  if (trailing?.[1] && trailing[2] && !isOther && fits(trailing[2], trailing[1], gazetteer))
    return { acronym: trailing[2], long: trailing[1] };
  const tokens = text.split(' ');
  for (const [acronym, long] of [
    [tokens[0], tokens.slice(1).join(' ')],
    [tokens.at(-1), tokens.slice(0, -1).join(' ')],
  ] as const) {
    if (isShouted || acronym === undefined || !fits(acronym, long, gazetteer)) continue;
    const derivation = derives(acronymKey(acronym), readWords(long, gazetteer).words);
    const isCapital = acronym === acronym.toUpperCase();
    if (derivation === 'initials' || (derivation === 'syllables' && isCapital)) return { acronym, long };
  }
  return { acronym: null, long: typed };
}

/** Letters from which what ends a name is taken for its acronym only when it can come from the name. */
const longestUnexplained = 6;

/** An acronym beside a long name: two words or more, or several run together («DanChurchAid»), and no place («…, UK»). */
const fits = (acronym: string, long: string, gazetteer: Gazetteer): boolean =>
  isAcronymLike(acronym) &&
  (long.split(' ').length >= 2 || long.replace(/\P{Lu}/gu, '') === acronym) &&
  gazetteer.placeOf([foldKey(acronym)]) === null;

/** The acronym of a text that holds nothing else, but perhaps a place («ADR Pikine», «ACAC-Dakar», «PSM Sénégal»). */
function bareAcronym(text: string, gazetteer: Gazetteer): string | null {
  const tokens = text
    .replace(/^(?:l['’])?(?:ong|ngo|association|asso)\s+/i, '')
    .replace(/\s+(?:asbl|vzw|ong|ngo|inc|ltd|cio|e\.?v)\.?$/i, '')
    .split(' ');
  for (const separator of [/[\s-]+/, /\s+/]) {
    const [first = '', ...others] = tokens.join(' ').split(separator);
    const isPlace = others.length > 0 && gazetteer.placeOf(others.map((token) => foldKey(token))) !== null;
    if (isPlace && isAcronymLike(first)) return acronymKey(first);
  }
  const [only = ''] = tokens;
  return tokens.length === 1 && isAcronymLike(only) ? acronymKey(only) : null;
}

/** The acronym that opens a text of two or three words, «URCM Dargoul»; none in a text all in capitals. */
function openingAcronym(text: string, words: readonly Word[]): string | null {
  const [first = '', ...others] = text.split(/[\s–—-]+/);
  const told = words.filter(({ kind }) => kind !== 'stop');
  const isShouted = text === text.toUpperCase();
  const isShort = told.length >= 2 && told.length <= 3 && others.length > 0;
  const opening = acronymKey(first);
  return isShort && !isShouted && isAcronymLike(first) && opening.length >= 3 && told[0]?.full === opening
    ? opening
    : null;
}

/** The one word of a name that holds no other, legal form aside: «ONG Realic». */
function loneWord(words: readonly Word[]): string | null {
  const [only, ...others] = words.filter(({ kind }) => kind !== 'stop' && kind !== 'neutral' && kind !== 'country');
  const isAlone = only?.kind === 'rare' && others.length === 0;
  return isAlone && only.full.length >= 5 && only.full.length <= 10 ? only.full : null;
}

/** Marks that tell a national body from the others of one brand, when the name is that brand alone. */
const nationalMarks: ReadonlySet<string> = new Set(['vzw', 'gmbh', 'ggmbh', 'onlus']);

function scriptOf(key: string): Name['script'] {
  if (key === '') return 'none';
  if (/\p{Script=Latin}/u.test(key)) return 'latin';
  return /\p{Script=Arabic}/u.test(key) ? 'arabic' : 'other';
}
