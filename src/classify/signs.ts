import type { CompiledCue, CompiledLanguage } from './compile-cues.ts';
import type { MarkerKind } from './markers.ts';
import { addSign, noSigns, type Signs, shareSign } from './met-signs.ts';
import type { OtherActor } from './other-actor.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { type CodeSigns, type FieldSigns, noSign, type SignBook, type WordSigns } from './sign-book.ts';
import type { Span } from './span.ts';
import type { Question } from './verdict.ts';

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

/** The same with what holds of the whole sentence looked up once, however many parts it has. */
export interface SignsAround {
  book: SignBook;
  question: Question;
  /** For each word the marker that covers it, or `eux` when another actor does what is said; `+` when nothing turns it. */
  turns: string[];
  fired: { sign: number; start: number }[];
  silent: { sign: number; words: number[] }[];
}

export const signsAround = ({ tokens }: Sentence, context: SignContext): SignsAround => {
  const { compiled, question, fired, silent } = context;
  const { book } = compiled;
  return {
    book,
    question,
    turns: turnsOf(tokens.length, context),
    fired: fired.map(({ polarity, axis, code, start }) => ({ sign: book.ofFired(polarity, axis, code), start })),
    silent: silent.map(({ cue: { entry }, words }) => ({ sign: book.ofFired('muet', entry.axis, entry.code), words })),
  };
};

function turnsOf(count: number, { spans, others }: SignContext): string[] {
  const turns = new Array<string>(count).fill('+');
  for (const { from, to, involvesUs } of others) if (!involvesUs) turns.fill('eux', from, to);
  for (const { kind, from, to, at } of spans.toReversed())
    for (let word = from; word < Math.min(to, count); word++) if (!at.includes(word)) turns[word] = markerNames[kind];
  return turns;
}

/**
 * Signs of a sentence that weights are learned on, each with the words that show it: the stem of each full word, alone,
 * with the one before, and under the marker that covers it; the fields its words belong to (`word-fields.ts`), alone, under
 * a marker, by the question, and two by two; the codes whose cues hold the word; a few small words; the question that is
 * answered; the cues that fired, and those that stand there without their conditions; that it is but a part of a sentence.
 * Whoever reads a weight reads these; here they go by their numbers in the book (`sign-book.ts`). Those that weigh, or every
 * one where weights are learned.
 */
export function signsOf({ tokens, words, fits }: Sentence, around: SignsAround, part?: Part): Signs {
  const { book, turns, question } = around;
  const signs = noSigns();
  const wordsByCode = new Map<CodeSigns, number[]>();
  const wordsByField = new Map<FieldSigns, number[]>();
  const { from, to } = part ?? { from: 0, to: tokens.length };
  let previous: { word: WordSigns; at: number } | null = null;
  for (let at = from; at < to; at++) {
    const known = words[at];
    if (!known) continue;
    const { signs: word, isFunction } = known;
    const before = tokens[at]?.before ?? 0;
    const turn = turns[at] ?? '+';
    for (const field of word.fields) shareSign(signs, field.under(turn), addWord(wordsByField, field, at));
    addSign(signs, word.small, at);
    if (isFunction) {
      if (before > 0) previous = null;
      continue;
    }
    if (word.isNumber) continue;
    addSign(signs, word.alone, at);
    addSign(signs, word.under(turn), at);
    const pair = previous && before < 2 ? previous.word.before(word) : noSign;
    if (previous && pair !== noSign) {
      addSign(signs, pair, previous.at);
      addSign(signs, pair, at);
    }
    previous = { word, at };
    for (const code of fits[at]?.codes ?? []) addWord(wordsByCode, code, at);
  }
  for (const [code, shown] of wordsByCode)
    for (let count = 0; count < Math.min(shown.length, code.length); count++)
      shareSign(signs, code[count] ?? noSign, shown);
  addFields(signs, wordsByField, question);
  addSign(signs, book.ofQuestion(question), null);
  if (part) addSign(signs, book.ofPart, null);
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  for (const one of around.fired) if (!part || (one.start >= start && one.start < end)) addSign(signs, one.sign, null);
  for (const { sign, words: shown } of around.silent)
    if (shown.some((at) => at >= from && at < to)) for (const at of shown) addSign(signs, sign, at);
  return signs;
}

/** Adds a word to those of a key, which it gives back. */
function addWord<Key>(wordsByKey: Map<Key, number[]>, key: Key, at: number): number[] {
  const known = wordsByKey.get(key);
  if (known) {
    known.push(at);
    return known;
  }
  const first = [at];
  wordsByKey.set(key, first);
  return first;
}

/** The fields of a sentence, each alone, by the question, and with each other one. */
function addFields(signs: Signs, wordsByField: ReadonlyMap<FieldSigns, number[]>, question: Question): void {
  const fields = [...wordsByField].sort(([a], [b]) => a.rank - b.rank);
  for (const [place, [field, words]] of fields.entries()) {
    shareSign(signs, field.alone, words);
    shareSign(signs, field.under(question), words);
    for (let next = place + 1; next < fields.length; next++) {
      const [other, others] = fields[next] ?? [field, words];
      const sign = field.and(other);
      if (sign !== noSign && !isSame(words, others)) shareSign(signs, sign, [...words, ...others]);
    }
  }
}

/** One and the same word makes no pair of two fields. */
const isSame = (words: readonly number[], others: readonly number[]): boolean =>
  words.length === others.length && words.every((word) => others.includes(word));
