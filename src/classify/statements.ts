import type { CompiledLanguage } from './compile-cues.ts';
import { type Signs, wordsBySign } from './met-signs.ts';
import { type Part, partsOf } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { type SignContext, signsAround, signsOf } from './signs.ts';

/** What a sentence says, by its signs: as a whole, and statement by statement where it strings several together. */
export interface Statements {
  whole: Signs;
  parts: (Part & { signs: Signs })[];
}

export function statementsOf(sentence: Sentence, context: SignContext): Statements {
  const around = signsAround(sentence, context);
  return {
    whole: signsOf(sentence, around),
    parts: partsOf(sentence).map((part) => ({ ...part, signs: signsOf(sentence, around, part) })),
  };
}

/** The signs of one sentence, or of a part of it, and its UTF-16 positions in the text: what weights are learned on. */
export interface ReadSigns {
  signs: ReadonlyMap<string, readonly number[]>;
  start: number;
  end: number;
  isPart: boolean;
}

/** The same by the names of the signs. */
export function namedSigns(
  { whole, parts }: Statements,
  { segment, tokens }: Sentence,
  { book }: CompiledLanguage,
): ReadSigns[] {
  const named = (signs: Signs) => new Map([...wordsBySign(signs)].map(([sign, words]) => [book.nameOf(sign), words]));
  const { start, end } = segment;
  return [
    { signs: named(whole), start, end, isPart: false },
    ...parts.map(({ signs, from, to }) => ({
      signs: named(signs),
      start: tokens[from]?.start ?? start,
      end: tokens[to - 1]?.end ?? end,
      isPart: true,
    })),
  ];
}
