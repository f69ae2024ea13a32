import type { SignWeights } from '../model/codebook.ts';
import type { Token } from '../text/segment.ts';
import { infinitives, type StemLanguage, stem } from '../text/stem.ts';
import type { CompiledCue, CompiledLanguage } from './compile-cues.ts';
import type { MarkerKind } from './markers.ts';
import type { OtherActor } from './other-actor.ts';
import type { Sentence } from './sentence.ts';
import { covers, type Span } from './span.ts';
import type { Question } from './verdict.ts';
import { type Field, fieldsOf, pairOf, pairsAmong, signUnder } from './word-fields.ts';

/**
 * Signs of a sentence that weights are learned on, each with the words that show it: the stem of each full word, alone,
 * with the one before, and under the marker that covers it; the fields its words belong to (`word-fields.ts`), alone, under
 * a marker, by the question, and two by two; the codes whose cues hold the word; a few small words; the question that is
 * answered; the cues that fired, and those that stand there without their conditions. Whoever reads a weight reads these.
 */
export type Signs = Map<string, number[]>;

const markerNames: Record<MarkerKind, string> = {
  negation: 'non',
  absence: 'manque',
  difficulty: 'peine',
  wish: 'veut',
  hypothesis: 'si',
  past: 'avant',
  overcome: 'avant',
  received: 'recu',
  avoid: 'contre',
  reported: 'dit',
  contrast: 'autre',
};

/** Small words that say who speaks, or that something is not so. */
const smallWords = new Set(
  'nous notre nos on pas plus sans peu que trop jamais rien personne aucun si ils elles eux they we our no not'.split(
    ' ',
  ),
);

interface SignContext {
  compiled: CompiledLanguage;
  spans: Span[];
  others: OtherActor[];
  question: Question;
  /** `for` or `against`, and the code, of each cue that fired in the sentence. */
  fired: { polarity: string; axis: string; code: string }[];
  /** Cues whose words stand in the sentence and whose conditions are not met. */
  silent: { cue: CompiledCue; words: number[] }[];
}

/** Stem of a word as most people type it: without accents, verbs with «nous» as their infinitive. */
const stemOf = ({ form }: Token, language: StemLanguage): string =>
  stem((language === 'fr' ? infinitives(form)[0] : undefined) ?? form, language);

/** A stem, and the sign it makes under each marker: made once, since a text is looked up by some hundreds of signs. */
interface KnownStem {
  stem: string;
  underTurn: Map<string, string>;
}

const stemsByForm: Record<StemLanguage, Map<string, KnownStem>> = { fr: new Map(), en: new Map(), ar: new Map() };
const memoryLimit = 20_000;

function knownStem(token: Token, language: StemLanguage): KnownStem {
  const stems = stemsByForm[language];
  const known = stems.get(token.form);
  if (known !== undefined) return known;
  if (stems.size >= memoryLimit) stems.clear();
  const made = { stem: stemOf(token, language), underTurn: new Map() };
  stems.set(token.form, made);
  return made;
}

function signOfTurn({ stem: own, underTurn }: KnownStem, turn: string): string {
  const known = underTurn.get(turn) ?? `${turn}:${own}`;
  underTurn.set(turn, known);
  return known;
}

/** Signs of two words in a row that weigh, by the first word and the second. */
type WordPairs = Map<string, Map<string, string>>;
const wordPairsByWeights = new WeakMap<SignWeights, WordPairs>();

function wordPairsOf(weights: SignWeights): WordPairs {
  const known = wordPairsByWeights.get(weights);
  if (known) return known;
  const pairs: WordPairs = new Map();
  for (const sign of weights.weightsBySign.keys()) {
    const [first = '', second, ...others] = sign.split(' ');
    if (second === undefined || others.length > 0) continue;
    const after = pairs.get(first) ?? new Map<string, string>();
    pairs.set(first, after.set(second, sign));
  }
  wordPairsByWeights.set(weights, pairs);
  return pairs;
}

/** The marker that covers a word, or `eux` when another actor does what is said; `+` when nothing turns it. */
function turnOf(at: number, { spans, others }: SignContext): string {
  const span = spans.find((one) => covers(one, at) && !one.at.includes(at));
  if (span) return markerNames[span.kind];
  return others.some(({ from, to, involvesUs }) => at >= from && at < to && !involvesUs) ? 'eux' : '+';
}

/** All the signs of a sentence. */
export function signsOf(sentence: Sentence, context: SignContext): Signs {
  const signs: Signs = new Map();
  // Most signs of a sentence weigh nothing; only where weights are learned is every one asked for.
  const weighed = context.compiled.weights?.weightsBySign;
  const add = (sign: string, words: readonly number[]): void => {
    if (weighed && !weighed.has(sign)) return;
    const known = signs.get(sign);
    if (known) known.push(...words);
    else signs.set(sign, [...words]);
  };
  const wordPairs = context.compiled.weights && wordPairsOf(context.compiled.weights);
  const pairSign = (first: string, second: string): string | undefined =>
    wordPairs ? wordPairs.get(first)?.get(second) : `${first} ${second}`;
  const wordsByCode = new Map<string, number[]>();
  let previous: { stem: string; at: number } | null = null;
  const wordsByField = new Map<Field, number[]>();
  sentence.tokens.forEach((token, at) => {
    const fields = fieldsOf(token.form);
    const turn = fields.length > 0 || !sentence.isFunction[at] ? turnOf(at, context) : '+';
    for (const field of fields) {
      const words = wordsByField.get(field);
      if (words) words.push(at);
      else wordsByField.set(field, [at]);
      const sign = signUnder(field, turn);
      if (!weighed || weighed.has(sign)) signs.set(sign, wordsByField.get(field) ?? [at]);
    }
    if (smallWords.has(token.form)) add(`mot ${token.form}`, [at]);
    if (sentence.isFunction[at]) {
      if (token.before > 0) previous = null;
      return;
    }
    if (/^\d+$/.test(token.form)) return;
    const known = knownStem(token, sentence.language);
    const { stem: own } = known;
    add(own, [at]);
    add(signOfTurn(known, turn), [at]);
    const pair = previous && token.before < 2 ? pairSign(previous.stem, own) : undefined;
    if (previous && pair !== undefined) add(pair, [previous.at, at]);
    previous = { stem: own, at };
    for (const key of context.compiled.codesAt(sentence.slots[at])) {
      const words = wordsByCode.get(key);
      if (words) words.push(at);
      else wordsByCode.set(key, [at]);
    }
  });
  for (const [key, words] of wordsByCode) {
    // The same words show the sign at each count: the array is shared.
    for (let count = 1; count <= Math.min(words.length, 3); count++) {
      const sign = `lexique${count} ${key}`;
      if (!weighed || weighed.has(sign)) signs.set(sign, words);
    }
  }
  addFields(signs, wordsByField, context);
  add(`question ${context.question}`, []);
  for (const { polarity, axis, code } of context.fired) add(`indice ${polarity} ${axis}:${code}`, []);
  for (const { cue, words } of context.silent) add(`indice muet ${cue.entry.axis}:${cue.entry.code}`, words);
  return signs;
}

type WeighedPairs = ReturnType<typeof pairsAmong>;
const pairsByWeights = new WeakMap<SignWeights, WeighedPairs>();

function weighedPairs(weights: SignWeights): WeighedPairs {
  const pairs = pairsByWeights.get(weights) ?? pairsAmong(weights.weightsBySign.keys());
  pairsByWeights.set(weights, pairs);
  return pairs;
}

/** The fields of a sentence, each alone, by the question, and with each other one; of pairs only those that weigh. */
function addFields(
  signs: Signs,
  wordsByField: ReadonlyMap<Field, number[]>,
  { compiled, question }: SignContext,
): void {
  const pairs = compiled.weights && weighedPairs(compiled.weights);
  const fields = [...wordsByField].sort(([a], [b]) => a.rank - b.rank);
  for (const [place, [field, words]] of fields.entries()) {
    signs.set(field.sign, words);
    signs.set(signUnder(field, question), words);
    for (let next = place + 1; next < fields.length; next++) {
      const [other, others] = fields[next] ?? [field, words];
      if (pairs && pairs.isKnown[field.rank * pairs.count + other.rank] === 0) continue;
      if (!isSame(words, others)) signs.set(pairOf(field, other), [...words, ...others]);
    }
  }
}

/** One and the same word makes no pair of two fields. */
const isSame = (words: readonly number[], others: readonly number[]): boolean =>
  words.length === others.length && words.every((word) => others.includes(word));
