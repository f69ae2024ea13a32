import { fold, foldKey } from '../text/fold.ts';
import { acronymKey, derives, isAcronymLike, joinDotted } from './acronym.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Name, Word, WordKind } from './name.ts';
import {
  bodyForms,
  evenArabic,
  expansions,
  neutralForms,
  notionOf,
  ordinaryWords,
  singular,
  stopWords,
} from './words.ts';

/**
 * A name as typed, taken apart; two when a cell holds two («Badakanou (Association des ressortissants …)», «Pan African
 * Network … / Réseau panafricain …»).
 */
export function readNames(raw: string, gazetteer: Gazetteer): Name[] {
  const text = joinDotted(evenArabic(raw).replace(/\s+/g, ' ').trim());
  const { outside, inside } = brackets(text);
  const sides = outside.split(/\s\/\s|\s?[*]\s?/).map((side) => side.trim());
  const parts = sides.length > 1 && sides.every((side) => side.split(' ').length >= 3) ? sides : [outside];
  const long = inside.filter((part) => part.split(' ').length >= 3 && !/^(section|antenne|ex\b|deuxi)/i.test(part));
  const rest = inside.filter((part) => !long.includes(part));
  const sided = parts.map((part) => readName(raw, part, rest, gazetteer));
  return [...shareCountries(sided), ...long.map((part) => readName(raw, part, [], gazetteer))];
}

/** «Vétérinaires … / Dierenartsen … – Belgium»: the country of one side is that of the other. */
function shareCountries(names: readonly Name[]): Name[] {
  const of = (key: 'countries' | 'foreign') => [...new Set(names.flatMap((name) => name[key]))];
  const shared = { countries: of('countries'), foreign: of('foreign') };
  return names.length > 1 ? names.map((name) => ({ ...name, ...shared })) : [...names];
}

/** Text outside brackets, and the text of each pair of brackets. */
function brackets(text: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  const outside = text.replace(/[([]([^()[\]]*)[)\]]/g, (_, part: string) => {
    inside.push(part.trim());
    return ' ';
  });
  const bare = outside.replace(/\s+/g, ' ').trim();
  return foldKey(bare) === '' ? { outside: text, inside: [] } : { outside: bare, inside: inside.filter(Boolean) };
}

function readName(raw: string, outside: string, inside: readonly string[], gazetteer: Gazetteer): Name {
  const acronyms = inside.filter(
    (part) => !part.includes(' ') && isAcronymLike(part) && gazetteer.placeOf([foldKey(part)]) === null,
  );
  const { acronym, long } = splitAcronym(outside, gazetteer);
  if (acronym !== null) acronyms.push(acronym);
  const { words, places } = readWords(long, gazetteer);
  const marks: Word[] = [];
  for (const part of inside.filter((candidate) => !acronyms.includes(candidate))) {
    const more = readWords(part, gazetteer);
    words.push(
      ...more.words.map((word) =>
        word.kind === 'rare' || word.kind === 'ordinary' ? { ...word, kind: 'optional' as const } : word,
      ),
    );
    places.push(...more.places);
    marks.push(...more.words.filter(({ kind }) => kind === 'place' || kind === 'country' || kind === 'number'));
  }
  const ofKind = (...kinds: WordKind[]) => words.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const bare = bareAcronym(long, gazetteer);
  const core = bare === null ? ofKind('ordinary', 'rare') : [bare];
  const key = foldKey(long) + marks.map(({ full }) => full).join('');
  const countries = places.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  return {
    raw,
    key: key === '' ? raw.trim() : key,
    words,
    core,
    joined: core.join(''),
    bag: words
      .filter(({ kind }) => kind !== 'stop')
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
    script: scriptOf(key),
  };
}

/** «ASSER – Association …», «UNICEF/United Nations …», «FAO Food and …», «… Culture ABC» → the acronym and the long name. */
function splitAcronym(text: string, gazetteer: Gazetteer): { acronym: string | null; long: string } {
  const dashed = /^(\S+)\s*(?:[–—:/]|\s-|-\s)\s*(\S.*)$/u.exec(text) ?? /^(\S+?)[/](\S+\s.*)$/u.exec(text);
  if (dashed?.[1] && dashed[2] && fits(dashed[1], dashed[2], gazetteer)) return { acronym: dashed[1], long: dashed[2] };
  const trailing = /^(.*\S)\s*(?:[–—:/,]|\s-)\s*(\S+)$/u.exec(text);
  if (trailing?.[1] && trailing[2] && fits(trailing[2], trailing[1], gazetteer))
    return { acronym: trailing[2], long: trailing[1] };
  const tokens = text.split(' ');
  const isShouted = text === text.toUpperCase();
  for (const [acronym, long] of [
    [tokens[0], tokens.slice(1).join(' ')],
    [tokens.at(-1), tokens.slice(0, -1).join(' ')],
  ] as const) {
    if (isShouted || acronym === undefined || !fits(acronym, long, gazetteer)) continue;
    if (derives(acronymKey(acronym), readWords(long, gazetteer).words) === 'initials') return { acronym, long };
  }
  return { acronym: null, long: text };
}

/** An acronym beside a long name: two words or more, and no place («…, UK»). */
const fits = (acronym: string, long: string, gazetteer: Gazetteer): boolean =>
  isAcronymLike(acronym) && long.split(' ').length >= 2 && gazetteer.placeOf([foldKey(acronym)]) === null;

/** The acronym of a text that holds nothing else, but perhaps a place («ADR Pikine», «ACAC-Dakar», «PSM Sénégal»). */
function bareAcronym(text: string, gazetteer: Gazetteer): string | null {
  const tokens = text.replace(/^(?:l['’])?(?:ong|ngo|association|asso)\s+/i, '').split(' ');
  for (const separator of [/[\s-]+/, /\s+/]) {
    const [first = '', ...others] = tokens.join(' ').split(separator);
    const isPlace = others.length > 0 && gazetteer.placeOf(others.map((token) => foldKey(token))) !== null;
    if (isPlace && isAcronymLike(first)) return acronymKey(first);
  }
  const [only = ''] = tokens;
  return tokens.length === 1 && isAcronymLike(only) ? acronymKey(only) : null;
}

/** The one word of a name that holds no other, legal form aside: «ONG Realic». */
function loneWord(words: readonly Word[]): string | null {
  const [only, ...others] = words.filter(({ kind }) => kind !== 'stop' && kind !== 'neutral' && kind !== 'country');
  const isAlone = only?.kind === 'rare' && others.length === 0;
  return isAlone && only.full.length >= 5 && only.full.length <= 10 ? only.full : null;
}

/** The words of a text with what each does, and the places they name (the longest run first). */
export function readWords(text: string, gazetteer: Gazetteer): { words: Word[]; places: Place[] } {
  const folded = fold(text)
    .replace(/\bplate[- ]?forme\b/g, 'plateforme')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => expansions.get(word) ?? word);
  const words: Word[] = [];
  const places: Place[] = [];
  for (let i = 0; i < folded.length; ) {
    let length = Math.min(5, folded.length - i);
    let place: Place | null = null;
    for (; length > 0; length -= 1) {
      place = gazetteer.placeOf(folded.slice(i, i + length));
      if (place) break;
    }
    if (place) {
      places.push(place);
      const kind = place.kind === 'country' ? 'country' : 'place';
      for (const full of folded.slice(i, i + length)) words.push(sharedWord(full, full, kind));
      i += length;
      continue;
    }
    const full = folded[i] ?? '';
    const word = singular(full);
    // One letter that opens a name («Y Care») is part of it.
    words.push(sharedWord(full, word, i === 0 && full === 'y' ? 'rare' : kindOf(full, word)));
    i += 1;
  }
  return { words, places };
}

const knownWords = new Map<string, Word>();
const mostKnown = 100_000;

/** One object for a word wherever it stands: a register holds each hundreds of times. */
function sharedWord(full: string, text: string, kind: WordKind): Word {
  const key = `${kind} ${full}`;
  let word = knownWords.get(key);
  if (word === undefined) {
    word = { full, text, kind };
    if (knownWords.size < mostKnown && full.length < 40) knownWords.set(key, word);
  }
  return word;
}

/** Words that only introduce a place. */
const divisionWords = new Set([
  'region',
  'district',
  'gouvernorat',
  'wilaya',
  'prefecture',
  'departement',
  'arrondissement',
  'environ',
]);

function kindOf(full: string, word: string): WordKind {
  if (/^\d+$/.test(full) || /^(?:ii|iii|iv|vi|vii|viii|ix)$/.test(full)) return 'number';
  if (stopWords.has(full)) return 'stop';
  if (divisionWords.has(word)) return 'optional';
  if (neutralForms.has(word)) return 'neutral';
  if (bodyForms.has(word)) return 'form';
  return ordinaryWords.has(word) ? 'ordinary' : 'rare';
}

function scriptOf(key: string): Name['script'] {
  if (key === '') return 'none';
  if (/\p{Script=Latin}/u.test(key)) return 'latin';
  return /\p{Script=Arabic}/u.test(key) ? 'arabic' : 'other';
}
