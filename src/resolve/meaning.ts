import { placesApart } from './compare-places.ts';
import { isKnownWord } from './known-words.ts';
import type { Name, Word } from './name.ts';
import { missingMembers } from './name-forms.ts';
import { mayTranslate } from './tongue.ts';
import { isTransliteration, soundsAcross } from './transliterated.ts';
import { type Language, senseOf } from './vocabulary.ts';
import type { NameLevel } from './weights.ts';

/*
 * Two names that say the same in two languages, word for word: «Forum tunisien pour les droits économiques», «Tunisian Forum
 * for Economic Rights», «المنتدى التونسي للحقوق الاقتصادية»; or that name their country once by its noun and once by its
 * adjective («de Côte d’Ivoire», «ivoirienne»).
 */

/** What one word of a name stands for. */
interface Token {
  word: Word;
  senses: readonly string[];
  languages: readonly Language[];
  /** ISO code when the word is a country or its adjective. */
  country: string | null;
  isNeutral: boolean;
}

const neutral: ReadonlySet<string> = new Set(['association', 'organisation', 'ong']);

const tokensByName = new WeakMap<Name, Token[]>();

/** What the words of a name stand for, little words aside. */
function tokensOf(name: Name): Token[] {
  let tokens = tokensByName.get(name);
  if (tokens === undefined) {
    tokens = readTokens(name);
    tokensByName.set(name, tokens);
  }
  return tokens;
}

function readTokens(name: Name): Token[] {
  const said = name.words.filter(({ kind }) => kind !== 'stop' && kind !== 'country' && kind !== 'place');
  const tokens: Token[] = said.map((word) => {
    const { senses, languages, country } = senseOf(word.full, word.text);
    return {
      word,
      senses,
      languages,
      country,
      isNeutral: country === null && (word.kind === 'neutral' || neutral.has(senses[0] ?? '')),
    };
  });
  const countries = name.countries.map((country): Token => {
    const word: Word = { full: country, text: country, kind: 'country' };
    return { word, senses: [], languages: [], country, isNeutral: false };
  });
  const places = name.places.map(({ id }): Token => {
    const word: Word = { full: id, text: id, kind: 'place' };
    return { word, senses: [], languages: [], country: null, isNeutral: false };
  });
  // «Lutte contre» is one word in other languages.
  const isFight = tokens.some(({ senses }) => senses.includes('lutte'));
  return [...tokens.filter(({ senses }) => !isFight || senses[0] !== 'contre'), ...countries, ...places];
}

const idOf = ({ country, senses, word }: Token): string => country ?? senses[0] ?? word.text;

/** What a name says whatever the language, for names that say the same to meet; null of names of one word. */
export function meaningKey(name: Name): string | null {
  if (name.bare !== null) return null;
  const ids = tokensOf(name).filter(({ isNeutral }) => !isNeutral);
  return ids.length < 2 ? null : ids.map(idOf).sort().join(' ');
}

/** What each word of a name says and sounds like, for names in two scripts to meet. */
export function crossScriptKeys(name: Name): string[] {
  const tokens = tokensOf(name).filter(({ isNeutral }) => !isNeutral);
  const heard = tokens.map(({ word }) => soundsAcross(word.full));
  const keys = tokens.flatMap((token, index) => {
    const sounds = (heard[index] ?? []).filter(({ length }) => length >= 3);
    return [`y:${idOf(token)}`, ...sounds.map((sound) => `z:${sound}`)];
  });
  // «الرحمة الخيرية», «Ar-Rahma Al-Khayriya»: words of two consonants tell together.
  const shortest = heard.map((sounds) => [...sounds].sort((a, b) => a.length - b.length)[0] ?? '').filter(Boolean);
  return shortest.length === 2 ? [...keys, `zz:${shortest.sort().join(' ')}`] : keys;
}

/** What two matched words share. */
type Match = 'text' | 'language' | 'sense' | 'country' | 'adjective' | 'sound';

function matchOf(left: Token, right: Token, areTwoScripts: boolean): Match | null {
  if (left.country !== null && right.country !== null)
    return left.country === right.country ? countryMatch(left, right) : null;
  const isAlike = areTwoScripts && soundShared(left, right).length >= 2;
  if (left.country !== null || right.country !== null) return isAlike ? 'sound' : null;
  if (left.word.text === right.word.text) return 'text';
  const isOne = left.senses.some((sense) => right.senses.includes(sense));
  const isName = !areTwoScripts && (isArabicAlone(left) || isArabicAlone(right));
  if (isOne && !isName) return senseMatch(left, right);
  return isAlike ? 'sound' : null;
}

/** «Amal» in Latin letters is a name there, and no «espoir». */
const isArabicAlone = ({ languages }: Token): boolean => languages.length === 1 && languages[0] === 'ar';

/** «Sociales» and «social», a word of both languages, are one; «affaire» and «affair» are one in two; «feminin» and «femme» in one. */
function senseMatch({ languages: a }: Token, { languages: b }: Token): Match {
  if (a.length > 1 || b.length > 1) return 'text';
  return a.some((each) => b.includes(each)) ? 'sense' : 'language';
}

/** «Tunisien» and «tunisienne» are one word, «Tunisie» another, and so is «Tunisian». */
function countryMatch(left: Token, right: Token): Match {
  if (left.word.text === right.word.text) return 'text';
  return left.word.kind === 'country' || right.word.kind === 'country' ? 'country' : 'adjective';
}

/** The longest run of consonants that two words share. */
const soundShared = (left: Token, right: Token): string => {
  const others = soundsAcross(right.word.full);
  return soundsAcross(left.word.full)
    .filter((sound) => others.includes(sound))
    .reduce((best, sound) => (sound.length > best.length ? sound : best), '');
};

/** Words laid side by side, and those left over. */
interface Matched {
  matches: { match: Match; left: Token; right: Token }[];
  over: Token[];
}

function laidOut(left: readonly Token[], right: readonly Token[], areTwoScripts: boolean): Matched {
  const remaining = [...right];
  const result: Matched = { matches: [], over: [] };
  for (const token of left) {
    const ranked = remaining
      .map((other) => ({ match: matchOf(token, other, areTwoScripts), other }))
      .filter((each): each is { match: Match; other: Token } => each.match !== null);
    const best = ranked.find(({ match }) => match !== 'sound') ?? ranked[0];
    if (best === undefined) result.over.push(token);
    else {
      remaining.splice(remaining.indexOf(best.other), 1);
      result.matches.push({ match: best.match, left: token, right: best.other });
    }
  }
  result.over.push(...remaining);
  return result;
}

/** What a sound of so many consonants tells, and a place that both names bear. */
const soundWeights = [0, 0, 0.5, 1.25, 1.5];
const placeWeight = 1.25;
/** Consonants alone that tell as much as those of a word of two, the vowels being another's. */
const unvowelled = 0.5;
function soundWeight(left: Token, right: Token): number {
  const weight = soundWeights[Math.min(soundShared(left, right).length, soundWeights.length - 1)] ?? 0;
  return isTransliteration(left.word.full, right.word.full) ? weight : Math.min(weight, unvowelled);
}

/** How much two matched words tell: a proper name more than a word, a sound of two consonants nearly nothing. */
function toldBy({ match, left, right }: Matched['matches'][number]): number {
  if (match === 'sound') return soundWeight(left, right);
  if (left.word.kind === 'place') return placeWeight;
  return match === 'text' && left.word.kind === 'rare' && !isKnownWord(left.word.text) ? 1.5 : 1;
}

/** What the words of one organisation tell at least, and from where a person is asked. */
const enough = 2.5;
const askFrom = 1.5;

/** «Banque de Tunisie» and «Banque tunisienne» are two: short of three words beside the country a person looks. */
const enoughOfOneLanguage = 4;

/** The level that two names reach by what they say; null when they do not say the same or say it in the same words. */
export function levelOfMeaning(left: Name, right: Name): NameLevel | null {
  if (!mayTranslate(left, right) || left.bare !== null || right.bare !== null || missingMembers(left, right) !== null)
    return null;
  if (placesApart(left, right) !== null) return null;
  const areTwoScripts = left.script !== right.script;
  const [a, b] = [tokensOf(left), tokensOf(right)];
  const [told, other] = [a, b].map((tokens) => tokens.filter(({ isNeutral }) => !isNeutral)) as [Token[], Token[]];
  if (Math.abs(told.length - other.length) > 1 || Math.min(told.length, other.length) < (areTwoScripts ? 1 : 2))
    return null;
  const { matches, over } = laidOut(told, other, areTwoScripts);
  if (matches.length === 0 || over.length > 1) return null;
  const weight = matches.reduce((sum, each) => sum + toldBy(each), 0);
  const isCross = areTwoScripts || matches.some(({ match }) => match === 'language');
  const isMixed = !areTwoScripts && matches.some(({ match }) => match === 'sense');
  if (over.length === 1) return isCross && isComplement(over[0]) && weight >= enough ? 'translated' : null;
  if (!isCross)
    return isInOrder(told, matches, other) ? levelOfNationality(matches, weight, haveOtherForms(a, b)) : null;
  if (weight < (areTwoScripts ? 1 : askFrom)) return null;
  const isSure = weight >= enough && !isMixed && !haveOtherForms(a, b) && isAnchored(left, right, matches);
  return isSure ? 'same-meaning' : 'translated';
}

/** Words from which what a name says is no chance, though nothing in it names. */
const tellingWords = 5;

/**
 * Something beside words of the language says that it is one body: a country, a place, a number or a proper name that both
 * bear, a part of the world beside three words, what a country has one of, or five words and more. «Appui aux migrants et réfugiés» and «Migrants and Refugees Support» may be two.
 */
function isAnchored(left: Name, right: Name, matches: Matched['matches']): boolean {
  const shared = (of: (name: Name) => readonly string[]) => of(left).some((each) => of(right).includes(each));
  return (
    matches.length >= tellingWords ||
    (left.tongue.isHome && matches.some(({ left: { senses } }) => senses.some((sense) => ofOneLand.has(sense)))) ||
    (matches.length === tellingWords - 1 &&
      matches.some(({ left: { senses } }) => senses.some((sense) => ofManyLands.has(sense)))) ||
    matches.some(({ match, left: { country, word } }) => country !== null || match === 'sound' || isNaming(word)) ||
    shared(({ numbers }) => numbers) ||
    shared(({ places }) => places.map(({ id }) => id))
  );
}
/** A country has one of each; in a list of many countries nothing says which. */
const ofOneLand: ReadonlySet<string> = new Set(['national', 'ministere']);
/** Parts of the world that bodies name as others name their country. */
const ofManyLands: ReadonlySet<string> = new Set(['arabe', 'maghrebin', 'africain', 'europeen', 'mediterraneen']);
const isNaming = ({ kind, text }: Word): boolean => kind === 'place' || (kind === 'rare' && !isKnownWord(text));

/** A word that may be left out in the other language: no country, number, place nor proper name. */
const isComplement = (token: Token | undefined): boolean =>
  token !== undefined && token.country === null && (token.word.kind === 'ordinary' || token.languages.length > 0);

/** «Association …» and «Organisation …»: each says that it is another body. */
function haveOtherForms(left: readonly Token[], right: readonly Token[]): boolean {
  const neutralOf = (tokens: readonly Token[]) => tokens.filter(({ isNeutral }) => isNeutral).map(idOf);
  const [a, b] = [neutralOf(left), neutralOf(right)];
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}

/** The words of both names but their country stand in one order. */
function isInOrder(left: readonly Token[], matches: Matched['matches'], right: readonly Token[]): boolean {
  const said = (tokens: readonly Token[]) => tokens.filter(({ country }) => country === null);
  const rightOf = new Map(matches.map((each) => [each.left, each.right]));
  return said(left).every((token, index) => rightOf.get(token) === said(right)[index]);
}

/** People of whom an adjective says where they come from, and the name of a land where they are. */
const people: ReadonlySet<string> = new Set(
  'femme jeune fille enfant mere etudiant eleve migrant immigre refugie travailleur personne citoyen ressortissant juriste avocat journaliste enseignant artisan pecheur agriculteur commercant'.split(
    ' ',
  ),
);

/** The same words, the country said once by its noun and once by its adjective. */
function levelOfNationality(matches: Matched['matches'], weight: number, isDoubtful: boolean): NameLevel | null {
  const countries = matches.filter(({ match }) => match === 'country');
  if (countries.length !== 1 || matches.some(({ match }) => match !== 'country' && match !== 'text')) return null;
  const ofPeople = matches.some(({ left }) => left.senses.some((sense) => people.has(sense)));
  return weight >= enoughOfOneLanguage && !isDoubtful && !ofPeople ? 'same-nationality' : 'translated';
}
