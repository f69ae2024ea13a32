import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';
import { joinDotted } from './acronym.ts';
import { countryByDemonym } from './demonyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { institutions } from './institutions.ts';
import { redCrossSocietyOf } from './red-cross.ts';
import { evenArabic, expansions, singular, stopWords } from './words.ts';

/** Words that tell nothing of which institution is meant. */
const empty = new Set('inc incorporated ltd asbl ev ngo ong gvt int intl'.split(' '));
/** American and British spellings, and words written in both languages alike. */
const spellings = new Map(
  Object.entries({
    organization: 'organisation',
    organizat: 'organisation',
    program: 'programme',
    center: 'centre',
    labor: 'labour',
    agricultural: 'agriculture',
  }),
);
/** Words with which a government is named beside its country. */
const governmental = new Set(
  'government govt gvt gouvernement etat republic republique kingdom royaume federal of'.split(' '),
);

/** «UN Women» is no «un»: the letters are kept, so that they are not taken for the French article. */
const withUn = (text: string): string => text.replace(/^((?:USA?|The)\s+)?UN(?:[\s-]+(?=\p{Lu})|\s*$)/u, '$1UNO ');

const tokensOf = (text: string): string[] =>
  fold(evenArabic(withUn(joinDotted(text))))
    .replace(/\bint'? ?l\b/g, 'intl')
    .replace(/\b(?:co) (?=ordination|operation)/g, '$1')
    .replace(/\b(c)o-(?=ordination|operation)/g, '$1o')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => expansions.get(word) ?? word)
    // One letter that opens a name («Y Care») is part of it.
    .filter((word, index) => word !== '' && (!stopWords.has(word) || (index === 0 && word === 'y')))
    .map((word) => spellings.get(word) ?? singular(word));

/** Words from which their order no longer matters: «Centre de recherche et développement» is not its reverse. */
const longName = 5;

/** Words under which a name is looked up: a long one whatever their order, as lists of donors turn them round. */
function bagOf(tokens: readonly string[]): string {
  const told = [...new Set(tokens)].filter((word) => !empty.has(word));
  return (told.length >= longName ? told.sort() : told).join(' ');
}

/** Names of every institution by their words, whatever the order. */
const idByBag = new Map<string, string>();
/** Acronyms, one word or several, with the institutions that bear them; `isOwn` when they mean nothing else. */
const bearersByAcronym = new Map<string, { id: string; isOwn: boolean }[]>();
const namesById = new Map<string, string[]>();
const homeById = new Map<string, string>();
const stateById = new Map<string, string>();

for (const { id, names, acronyms, sharedAcronyms, home, organOf } of institutions) {
  if (organOf !== null) stateById.set(id, `gov:${organOf}`);
  if (home !== null) homeById.set(id, home);
  const own = names.map(tokensOf);
  for (const tokens of own) idByBag.set(bagOf(tokens), id);
  for (const acronym of acronyms) idByBag.set(bagOf(tokensOf(acronym)), id);
  namesById.set(
    id,
    own.map((tokens) => tokens.join(' ')),
  );
  for (const [list, isOwn] of [
    [acronyms, true],
    [sharedAcronyms, false],
  ] as const) {
    for (const acronym of list) {
      const key = tokensOf(acronym).join('');
      const bearers = bearersByAcronym.get(key) ?? [];
      if (!bearers.some((bearer) => bearer.id === id)) bearersByAcronym.set(key, [...bearers, { id, isOwn }]);
    }
  }
}

/** A name is an institution's when its words differ from a known one by this share of their letters at most. */
const tolerance = 0.12;

/**
 * The known institution that a name writes (`institutions.ts`), or null: its name in any language, its acronym where
 * nothing else bears it, both together in any order, or one name twice in two languages. A country alone, or with
 * «government of», is that country's government, `gov:XX`. A national office or member («Oxfam
 * Deutschland») is one of its own, `oxfam/DE`.
 */
export function institutionOf(text: string, gazetteer: Gazetteer): string | null {
  return (
    ofWords(text, gazetteer) ??
    ofSides(text, gazetteer) ??
    ofSeat(text, gazetteer) ??
    redCrossSocietyOf(text, gazetteer) ??
    sectionOf(text, gazetteer) ??
    ofAccount(text, gazetteer) ??
    ofFootnote(text, gazetteer)
  );
}

/** The institution of which these words are a name or an acronym that nothing else bears, or null; no place is read. */
export const institutionByName = (text: string): string | null => idByBag.get(bagOf(tokensOf(text))) ?? null;

/** The State, `gov:XX`, that lists of donors name for this institution, or null. */
export const stateOf = (id: string): string | null => stateById.get(id) ?? null;

function ofWords(text: string, gazetteer: Gazetteer): string | null {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const known = idByBag.get(bagOf(tokens));
  if (known !== undefined) return known;
  for (const token of tokens) {
    for (const { id } of bearersByAcronym.get(token) ?? []) {
      const rest = tokens.filter((word) => !bearersByAcronym.get(word)?.some((bearer) => bearer.id === id));
      if (rest.length > 1 && isNameOf(id, rest)) return id;
    }
  }
  return governmentOf(text, gazetteer);
}

function isNameOf(id: string, tokens: readonly string[]): boolean {
  if (idByBag.get(bagOf(tokens)) === id) return true;
  const written = tokens.join(' ');
  return (namesById.get(id) ?? []).some((name) => {
    const longest = Math.max(name.length, written.length);
    return (longest > 12 && distance(name, written) <= longest * tolerance) || isCut(written, name);
  });
}

/** «Swiss Agency for Development and Co»: a long name that a column cut in the middle of a word. */
const isCut = (written: string, name: string): boolean =>
  written.length >= shortestCut && name.startsWith(written) && name[written.length] !== ' ';
const shortestCut = 24;

/** Towns where these institutions sit: «UNOPS New York», «World Bank – Washington D.C.». */
const seat =
  /[\s,(–—-]+(?:new york|washington(?:,? d\.? ?c\.?)?|gen[eè]ve|geneva|rome|roma|vienna|vienne|paris|nairobi|brussels|bruxelles|bonn|la haye|the hague|addis[- ]ab[ae]ba|abuja|abidjan)\)?\s*$/iu;

/** An institution's name and the town of its seat are that institution. */
function ofSeat(text: string, gazetteer: Gazetteer): string | null {
  const ofHome = idOfHome(text, gazetteer);
  if (ofHome !== null) return ofHome;
  const name = text.replace(seat, '');
  const id = name === text ? null : (ofWords(name, gazetteer) ?? ofSides(name, gazetteer));
  return id?.startsWith('gov:') ? null : id;
}

/** «ACTED FR»: two capitals that end a name are its country's code where that country is known to be its home. */
function idOfHome(text: string, gazetteer: Gazetteer): string | null {
  const [, name = '', code] = /^(.*\S)\s+([A-Z]{2})\s*$/.exec(text) ?? [];
  const id = name === '' ? null : (ofWords(name, gazetteer) ?? ofSides(name, gazetteer));
  return id !== null && homeById.get(id) === code ? id : null;
}

/** «Government of the Netherlands», «United States», «US»: words that only say it is a State are taken off both ends. */
function governmentOf(text: string, gazetteer: Gazetteer): string | null {
  const words = wordsOf(text);
  if (words.length === 1 && words[0] === 'us') return 'gov:US';
  const isEmpty = (word: string | undefined) => word !== undefined && (governmental.has(word) || stopWords.has(word));
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const place = to - from <= 10 ? gazetteer.placeOf(words.slice(from, to)) : null;
      if (place?.kind === 'country') return `gov:${place.id}`;
      if (!isEmpty(words[to - 1])) break;
    }
    if (!isEmpty(words[from])) break;
  }
  return null;
}

const wordsOf = (text: string): string[] =>
  fold(joinDotted(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words that a national office or member puts around the name it shares with the others. */
const sectional = new Set(
  'inc ev e v vzw asbl aisbl gmbh ggmbh onlus stichting nationaal national committee comite section of for the de du d la le'.split(
    ' ',
  ),
);

/**
 * «Oxfam Deutschland e.V.», «UNICEF Netherlands National Committee»: an institution's name and one foreign country, no more.
 * Its body there is one of its own, `oxfam/DE`, unless it is no federation and that country is its home («ACTED FR»). In the country mapped, who that body is must come from the rows.
 */
function sectionOf(text: string, gazetteer: Gazetteer): string | null {
  const words = wordsOf(text);
  const country = countryIn(words, gazetteer) ?? demonymIn(words);
  if (country === null || country.id === gazetteer.country) return null;
  const rest = [...words.slice(0, country.from), ...words.slice(country.to)];
  const told = rest.filter((word) => !sectional.has(word));
  const own = (list: readonly string[]): string | null => {
    const tokens = tokensOf(list.join(' '));
    const borne = tokens.length > 0 ? bearersByAcronym.get(tokens.join('')) : undefined;
    const [only] = borne?.length === 1 && tokens.join('').length >= 4 ? borne : [];
    return idByBag.get(bagOf(tokens)) ?? only?.id ?? null;
  };
  const id = own(rest) ?? own(told);
  if (id === null || id.startsWith('gov:')) return null;
  return homeById.get(id) === country.id ? id : `${id}/${country.id}`;
}

/** «World Food Programme*provisional»: one word or two after an asterisk are a footnote. */
function ofFootnote(text: string, gazetteer: Gazetteer): string | null {
  const name = /^([^*]{4,})[*]\s*\S+(?:\s\S+)?\s*$/u.exec(text)?.[1];
  return name === undefined ? null : ofWords(name, gazetteer);
}

/** Desks of an institution, and the words that say which of them is meant. */
const desks = new Set(tokensOf('office bureau headquarters hq siège secretariat secrétariat'));
const deskWords = new Set(
  tokensOf(
    `country pays regional régional global donor region région worldwide north south east west nord sud est ouest northern
    southern eastern western central mediterranean africa afrique asia asie europe pacific`,
  ),
);
/** Words of an accounting line. */
const accounting =
  /\b(?:allocations?|funding windows?|pass through|administrative agent|voluntary contributions|contributions volontaires)\b/;

/**
 * «Save the Children - donor country office», «UNDP Funding Windows»: an institution's name, then words that say which of
 * its desks or accounts is meant. Neither is an organisation of its own, and none names a country.
 */
function ofAccount(text: string, gazetteer: Gazetteer): string | null {
  if (countryIn(wordsOf(text), gazetteer) !== null) return null;
  const tokens = tokensOf(text);
  for (let length = Math.min(tokens.length - 1, 8); length > 0; length -= 1) {
    const id = idByBag.get(bagOf(tokens.slice(0, length))) ?? ownOf(tokens.slice(0, length));
    if (id === undefined) continue;
    const rest = tokens.slice(length);
    const isDesk = rest.some((word) => desks.has(word)) && rest.every((word) => desks.has(word) || deskWords.has(word));
    return isDesk || accounting.test(fold(text)) ? id : null;
  }
  return null;
}

/** The institution that one word means and nothing else does. */
const ownOf = ([word = '', ...others]: readonly string[]): string | undefined =>
  others.length > 0 ? undefined : bearersByAcronym.get(word)?.find(({ isOwn }) => isOwn)?.id;

interface Found {
  id: string;
  from: number;
  to: number;
}

/** «Belgian Committee for UNICEF»: the one adjective of a country that a list of words holds, and where. */
function demonymIn(words: readonly string[]): Found | null {
  const found = words.flatMap((word, at) => {
    const id = countryByDemonym.get(word);
    return id === undefined ? [] : [{ id, from: at, to: at + 1 }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one country that a list of words names, and where. */
function countryIn(words: readonly string[], gazetteer: Gazetteer): Found | null {
  let found: Found | null = null;
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + 4);
    while (to > from && gazetteer.placeOf(words.slice(from, to))?.kind !== 'country') to -= 1;
    const place = to > from ? gazetteer.placeOf(words.slice(from, to)) : null;
    if (place && found) return null;
    if (place) found = { id: place.id, from, to };
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Institutions that an acronym may mean, when others bear it too. */
export const institutionsByAcronym = (acronym: string): string[] =>
  acronym.length < 3 ? [] : (bearersByAcronym.get(acronym) ?? []).filter(({ isOwn }) => !isOwn).map(({ id }) => id);

/** «FAO / Organisation des Nations Unies pour …»: every side is the same institution, or its acronym. */
function ofSides(text: string, gazetteer: Gazetteer): string | null {
  const sides = text
    .split(/[/*|()[\]]|\s[-–—]\s/)
    .map((side) => side.trim())
    .filter((side) => side !== '');
  if (sides.length < 2) return null;
  const found = sides.map((side) => ofWords(side, gazetteer));
  const id =
    found.find((each) => each !== null && !each.startsWith('gov:')) ?? found.find((each) => each !== null) ?? null;
  if (id === null) return null;
  // «Canada – Global Affairs Canada»: the State of an institution beside it says nothing more.
  const state = stateOf(id);
  const isBorne = (side: string) => bearersByAcronym.get(tokensOf(side).join(''))?.some((bearer) => bearer.id === id);
  return sides.every((side, at) => found[at] === id || (state !== null && found[at] === state) || isBorne(side))
    ? id
    : null;
}
