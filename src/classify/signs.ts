import type { CompiledCue, CompiledLanguage } from './compile-cues.ts';
import type { MarkerKind } from './markers.ts';
import type { OtherActor } from './other-actor.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { type CodeSigns, type FieldSigns, noSign } from './sign-book.ts';
import { covers, type Span } from './span.ts';
import type { Question } from './verdict.ts';

/**
 * Signs of a sentence that weights are learned on, each with the words that show it: the stem of each full word, alone,
 * with the one before, and under the marker that covers it; the fields its words belong to (`word-fields.ts`), alone, under
 * a marker, by the question, and two by two; the codes whose cues hold the word; a few small words; the question that is
 * answered; the cues that fired, and those that stand there without their conditions; that it is but a part of a sentence.
 * Whoever reads a weight reads these; here they go by their numbers in the book (`sign-book.ts`).
 */
export type Signs = Map<number, number[]>;

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

/** What stands around the words of a sentence. */
export interface SignContext {
  compiled: CompiledLanguage;
  spans: Span[];
  others: OtherActor[];
  question: Question;
  /** `for` or `against`, and the code, of each cue that fired in the sentence. */
  fired: { polarity: string; axis: string; code: string; start: number }[];
  /** Cues whose words stand in the sentence and whose conditions are not met. */
  silent: { cue: CompiledCue; words: number[] }[];
}

/** The marker that covers a word, or `eux` when another actor does what is said; `+` when nothing turns it. */
function turnOf(at: number, { spans, others }: SignContext): string {
  const span = spans.find((one) => covers(one, at) && !one.at.includes(at));
  if (span) return markerNames[span.kind];
  return others.some(({ from, to, involvesUs }) => at >= from && at < to && !involvesUs) ? 'eux' : '+';
}

/** The signs of a sentence, or of a part of it: those that weigh, or every one where weights are learned. */
export function signsOf(sentence: Sentence, context: SignContext, part?: Part): Signs {
  const { book, codesAt } = context.compiled;
  const signs: Signs = new Map();
  const wordsByCode = new Map<CodeSigns, number[]>();
  const wordsByField = new Map<FieldSigns, number[]>();
  let previous: { stem: string; at: number } | null = null;
  const { from, to } = part ?? { from: 0, to: sentence.tokens.length };
  const tokens = sentence.tokens.slice(from, to);
  tokens.forEach((token, place) => {
    const at = from + place;
    const word = book.ofWord(token.form);
    const isFunction = sentence.isFunction[at];
    const turn = word.fields.length > 0 || !isFunction ? turnOf(at, context) : '+';
    for (const field of word.fields) share(signs, field.under(turn), addTo(wordsByField, field, [at]));
    add(signs, word.small, [at]);
    if (isFunction) {
      if (token.before > 0) previous = null;
      return;
    }
    if (word.isNumber) return;
    add(signs, word.alone, [at]);
    add(signs, word.under(turn), [at]);
    if (previous && token.before < 2) add(signs, book.ofPair(previous.stem, word.stem), [previous.at, at]);
    previous = { stem: word.stem, at };
    for (const code of codesAt(sentence.slots[at])) addTo(wordsByCode, code, [at]);
  });
  for (const [code, words] of wordsByCode)
    for (let count = 0; count < Math.min(words.length, code.length); count++) share(signs, code[count], words);
  addFields(signs, wordsByField, context.question);
  add(signs, book.numberOf(`question ${context.question}`), []);
  if (part) add(signs, book.numberOf('partie'), []);
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  for (const one of context.fired)
    if (!part || (one.start >= start && one.start < end))
      add(signs, book.numberOf(`indice ${one.polarity} ${one.axis}:${one.code}`), []);
  for (const { cue, words } of context.silent)
    if (words.some((at) => at >= from && at < to))
      add(signs, book.numberOf(`indice muet ${cue.entry.axis}:${cue.entry.code}`), words);
  return signs;
}

/** Adds words to those of a key, which it gives back. */
function addTo<Key>(wordsByKey: Map<Key, number[]>, key: Key, words: readonly number[]): number[] {
  const known = wordsByKey.get(key) ?? [];
  known.push(...words);
  wordsByKey.set(key, known);
  return known;
}

/** Adds a sign, or words to it. */
function add(signs: Signs, sign: number, words: readonly number[]): void {
  if (sign !== noSign) addTo(signs, sign, words);
}

/** Adds a sign that the same words show as others: the array is shared. */
function share(signs: Signs, sign: number | undefined, words: number[]): void {
  if (sign !== undefined && sign !== noSign) signs.set(sign, words);
}

/** The fields of a sentence, each alone, by the question, and with each other one. */
function addFields(signs: Signs, wordsByField: ReadonlyMap<FieldSigns, number[]>, question: Question): void {
  const fields = [...wordsByField].sort(([a], [b]) => a.rank - b.rank);
  fields.forEach(([field, words], place) => {
    share(signs, field.alone, words);
    share(signs, field.under(question), words);
    for (const [other, others] of fields.slice(place + 1)) {
      const sign = field.and(other);
      if (sign !== noSign && !isSame(words, others)) share(signs, sign, [...words, ...others]);
    }
  });
}

/** One and the same word makes no pair of two fields. */
const isSame = (words: readonly number[], others: readonly number[]): boolean =>
  words.length === others.length && words.every((word) => others.includes(word));
