import { writtenOut } from '../text/abbreviations.ts';
import type { Segment, Token } from '../text/segment.ts';
import type { StemLanguage } from '../text/stem.ts';
import { clauseStarts } from './clauses.ts';
import type { Fit, KnownWord, KnownWords } from './known-words.ts';
import type { CompiledPattern } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A segment made ready for patterns: for each word its terms, whether it is a function word, and its clause. */
export interface Sentence {
  segment: Segment;
  tokens: Token[];
  words: KnownWord[];
  /** What each word fits: its own terms, or those of the word that it takes up. */
  fits: Fit[];
  /** A bit for each term that some word fits: a pattern with another term stands nowhere. */
  present: Int32Array;
  isFunction: boolean[];
  /** Number of the clause each word stands in. */
  clause: number[];
  /** First and last-plus-one word of each clause. */
  clauses: [from: number, to: number][];
  language: StemLanguage;
  /** Conditions already asked of this sentence. */
  answers: Map<CompiledPattern | CompiledPattern[], boolean>;
  /** Where groups of conditions stand, once asked for. */
  places: Map<CompiledPattern[], [first: number, last: number][]>;
}

/** Looks the words of a segment up and cuts it into clauses. */
export function makeSentence(segment: Segment, language: StemLanguage, known: KnownWords): Sentence {
  const tokens = answerFirst(language === 'fr' ? segment.tokens.map(inFull) : segment.tokens);
  const starts = clauseStarts(tokens, language);
  const words = tokens.map(known.of);
  const fits = words.map(({ fit }) => fit);
  if (language === 'fr') {
    takeUpAfterBut(tokens, fits);
    takeUpAfterCleft(tokens, fits);
  }
  const clause: number[] = [];
  const clauses: Sentence['clauses'] = [];
  for (let at = 0; at < tokens.length; at++) {
    const own = clauses.at(-1);
    if (own && !starts.has(at)) own[1] = at + 1;
    else clauses.push([at, at + 1]);
    clause.push(clauses.length - 1);
  }
  return {
    segment,
    tokens,
    words,
    fits,
    present: termsIn(fits, known.slots),
    isFunction: words.map(({ isFunction }) => isFunction),
    clause,
    clauses,
    language,
    answers: new Map(),
    places: new Map(),
  };
}

function termsIn(fits: readonly Fit[], slots: number): Int32Array {
  const present = new Int32Array((slots >>> 5) + 1);
  for (const { slotList } of fits)
    for (const slot of slotList) present[slot >>> 5] = (present[slot >>> 5] ?? 0) | (1 << (slot & 31));
  return present;
}

const noneAtAll = /^(?:non|neant|zero|0|aucune?|rien|jamais|no|none)$/;
/** Words of a line that answers a question of one or two words, at most. */
const longestAnswered = 7;

/** «Hébergement : non», «local = 0» are read as «aucun hébergement», «aucun local»; every word keeps its place in the text. */
function answerFirst(tokens: Token[]): Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || first === last || tokens.length > longestAnswered || !noneAtAll.test(last.form)) return tokens;
  if (last.before !== 2 && last.form !== '0') return tokens;
  const isEnglish = /^(?:no|none)$/.test(last.form);
  const none = { ...last, word: isEnglish ? 'no' : 'aucun', form: isEnglish ? 'no' : 'aucun', before: 0 as const };
  return [none, ...tokens.slice(0, -1)];
}

const lacks = /^(?:manqu\w+|besoins?|difficultes?|problemes?|soucis?)$/;
const beforeLack = set('pas plus aucun aucune nullement guere de d');

/** «ne manquons pas de fonds, mais de locaux»: «mais» stands for the verb or the noun that was denied of the fonds. */
function takeUpAfterBut(tokens: Token[], fits: Fit[]): void {
  tokens.forEach(({ form }, but) => {
    if (form !== 'mais' || !/^(?:de|d|du|des)$/.test(tokens[but + 1]?.form ?? '')) return;
    const lack = tokens.findLastIndex((token, at) => at < but && at >= but - 8 && lacks.test(token.form));
    const [before, after] = [tokens[lack - 1]?.form ?? '', tokens[lack + 1]?.form ?? ''];
    const denied = fits[lack];
    if (denied && (beforeLack.has(before) || after === 'pas' || after === 'plus')) fits[but] = denied;
  });
}

/** «Ce n’est pas l’argent qui manque, c’est le personnel»: the second is what lacks. */
function takeUpAfterCleft(tokens: Token[], fits: Fit[]): void {
  const lack = tokens.findIndex(
    ({ form }, at) => /^(?:manque|manquent)$/.test(form) && tokens[at - 1]?.form === 'qui' && at > 3,
  );
  const [verb, not] = [tokens.findIndex(({ form }) => form === 'est'), tokens.findIndex(({ form }) => form === 'pas')];
  if (lack < 0 || verb < 0 || not !== verb + 1 || not > lack) return;
  const takenUp = tokens.findIndex(
    ({ form }, at) => at > lack && at <= lack + 3 && /^(?:mais|c|plutot|surtout)$/.test(form),
  );
  const lacking = fits[lack];
  if (takenUp > 0 && lacking) fits[takenUp] = lacking;
}

/** A short form known by the word it stands for, its own spelling kept. */
function inFull(token: Token): Token {
  const form = writtenOut(token.form);
  return form === null ? token : { ...token, form };
}

/** First and last-plus-one word of the clause in which a word stands. */
export const clauseOf = ({ clause, clauses }: Sentence, index: number): readonly [from: number, to: number] =>
  clauses[clause[index] ?? 0] ?? nowhere;

const nowhere = [0, 0] as const;

/** Function words stepped over between neighbours, at most. */
const longestStep = 5;

/** After a comma these begin something else, which a gap does not step into. */
const beginsAnew = new Set('un une nous on il elle ils elles ce c notre nos pas mais puis we they it but'.split(' '));

/** Some word of the sentence fits a term. */
export const isPresent = ({ present }: Sentence, slot: number): boolean =>
  ((present[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;

/** Indexes of the words that fit a pattern starting at a word, or null. */
export function matchAt(sentence: Sentence, at: number, pattern: CompiledPattern): number[] | null {
  const first = pattern[0];
  if (!first || !sentence.fits[at]?.slots.has(first.slot)) return null;
  for (let index = 1; index < pattern.length; index++)
    if (!isPresent(sentence, pattern[index]?.slot ?? -1)) return null;
  return matchRest(sentence, pattern, 1, [at]);
}

function matchRest(sentence: Sentence, pattern: CompiledPattern, index: number, found: number[]): number[] | null {
  const item = pattern[index];
  if (!item) return found;
  const { tokens, fits, isFunction } = sentence;
  let content = item.gap;
  let steps = 0;
  for (let at = (found.at(-1) ?? 0) + 1; at < tokens.length; at++) {
    const before = tokens[at]?.before ?? 0;
    if (before > (item.gap === 8 ? 2 : item.gap === 3 ? 1 : 0)) return null;
    if (before > 0 && beginsAnew.has(tokens[at]?.form ?? '')) return null;
    if (fits[at]?.slots.has(item.slot)) {
      const rest = matchRest(sentence, pattern, index + 1, [...found, at]);
      if (rest) return rest;
    }
    if (isFunction[at]) {
      if (++steps > longestStep + item.gap) return null;
    } else if (content-- <= 0) return null;
  }
  return null;
}

/** True when the pattern stands anywhere among the words; asked once for each pattern. */
function hasMatch(sentence: Sentence, pattern: CompiledPattern): boolean {
  for (const { slot } of pattern) if (!isPresent(sentence, slot)) return false;
  const known = sentence.answers.get(pattern);
  if (known !== undefined) return known;
  const answer = sentence.tokens.some((_, at) => matchAt(sentence, at, pattern) !== null);
  sentence.answers.set(pattern, answer);
  return answer;
}

/** True when a pattern of a group stands among the words and some of it from one word up to another, that one left out. */
export const hasAnyWithin = (sentence: Sentence, group: CompiledPattern[], from: number, to: number): boolean =>
  hasAny(sentence, group) && placesOf(sentence, group).some(([first, last]) => first < to && last >= from);

/** First and last words of every match of a group; looked for once. */
function placesOf(sentence: Sentence, group: CompiledPattern[]): [first: number, last: number][] {
  const known = sentence.places.get(group);
  if (known) return known;
  const places = group
    .filter((pattern) => hasMatch(sentence, pattern))
    .flatMap((pattern) =>
      sentence.tokens.flatMap((_, at): [number, number][] => {
        const found = matchAt(sentence, at, pattern);
        return found ? [[at, found.at(-1) ?? at]] : [];
      }),
    );
  sentence.places.set(group, places);
  return places;
}

/** True when a pattern of a group stands anywhere among the words; asked once for each group. */
export function hasAny(sentence: Sentence, group: CompiledPattern[]): boolean {
  const known = sentence.answers.get(group);
  if (known !== undefined) return known;
  const answer = group.some((pattern) => hasMatch(sentence, pattern));
  sentence.answers.set(group, answer);
  return answer;
}
