import { byWeights } from '../grading/index.ts';
import type { EvidenceScope } from '../model/actor.ts';
import type { SignWeights } from '../model/codebook.ts';
import type { Finding } from './finding.ts';
import type { Sentence } from './sentence.ts';
import type { Signs } from './signs.ts';
import { heaviestWords, type Weighed, weigh } from './weigh.ts';

/** A sentence, its signs, and what they weigh. */
export interface Weighing {
  text: string;
  sentence: Sentence;
  signs: Signs;
  weights: SignWeights;
  /** Whom words of the sentence speak of. */
  scope(words: number[]): EvidenceScope;
}

/**
 * What the cues found in a sentence, without those that its other signs gainsay, and with the codes that no cue gives and
 * that its signs give together.
 */
export function weighFindings(fired: Finding[], weighing: Weighing): Finding[] {
  const weighed = weigh(weighing.signs, weighing.weights);
  const given = weighed.filter((one) => one.isGiven && !fired.some((finding) => isSameCode(one, finding)));
  const isTurned = (finding: Finding): boolean =>
    finding.polarity === 'for' && weighed.some((one) => !one.isGiven && isSameCode(one, finding));
  return [
    ...fired.filter((finding) => !isTurned(finding)),
    // A code whose cue was turned away stays away, and a question states nothing.
    ...(weighing.sentence.segment.isQuestion ? [] : given.flatMap((one) => findingOf(one, weighing) ?? [])),
  ];
}

const isSameCode = (one: { axis: string; code: string }, other: { axis: string; code: string }): boolean =>
  one.code === other.code && one.axis === other.axis;

/** The words that weigh most are the evidence; without any there is none, and no code. */
function findingOf({ axis, code }: Weighed, { text, sentence, signs, weights, scope }: Weighing): Finding | null {
  const words = heaviestWords(signs, weights, axis, code);
  const [head, tail] = [sentence.tokens[words[0] ?? -1], sentence.tokens[words.at(-1) ?? -1]];
  if (!head || !tail) return null;
  return {
    axis,
    code,
    sub: null,
    scope: scope(words),
    polarity: 'for',
    reason: null,
    start: head.start,
    end: tail.end,
    quote: text.slice(head.start, tail.end),
    cue: `${axis}:${code}${byWeights} ${words.map((at) => sentence.tokens[at]?.word ?? '').join(' + ')}`,
  };
}
