import { byWeights } from '../grading/index.ts';
import type { EvidenceScope } from '../model/actor.ts';
import type { Finding } from './finding.ts';
import type { OtherActor } from './other-actor.ts';
import { clauseOf, type Sentence } from './sentence.ts';
import { covers, type Span } from './span.ts';
import type { Statements } from './statements.ts';
import type { Question } from './verdict.ts';
import { heaviestWords, type LaidWeights, type Weighed, weigh } from './weigh.ts';

/** A sentence, what it states, and what that weighs. */
interface Weighing {
  text: string;
  sentence: Sentence;
  statements: Statements;
  weights: LaidWeights;
  spans: Span[];
  others: OtherActor[];
  /** What the column asks. */
  question: Question;
  /** Whom words of the sentence speak of. */
  scope(words: number[]): EvidenceScope;
  /** The clause of a word says what the organisation does. */
  states(at: number): boolean;
  /** What cues found that the weights were not learned with: those of an edited grid. */
  added: ReadonlySet<Finding>;
}

/**
 * What the cues found in a sentence, without those that its other signs gainsay, and with the codes that no cue gives and
 * that its signs give together.
 */
export function weighFindings(fired: Finding[], weighing: Weighing): Finding[] {
  const weighed = weigh(weighing.statements, weighing.weights, fired);
  const given = weighed.filter((one) => one.isGiven && !fired.some((finding) => isSameCode(one, finding)));
  const isTurned = (finding: Finding): boolean =>
    finding.polarity === 'for' &&
    !weighing.added.has(finding) &&
    weighed.some((one) => !one.isGiven && isSameCode(one, finding));
  return [
    ...fired.filter((finding) => !isTurned(finding)),
    // A code whose cue was turned away stays away, and a question states nothing.
    ...(weighing.sentence.segment.isQuestion ? [] : given.flatMap((one) => findingOf(one, weighing) ?? [])),
  ];
}

const isSameCode = (one: { axis: string; code: string }, other: { axis: string; code: string }): boolean =>
  one.code === other.code && one.axis === other.axis;

/** «pas seulement formée» says more than the word, and no lack. */
const isNotOnly = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:seulement|uniquement|only|just)$/.test(tokens[at]?.form ?? '') &&
  /^(?:pas|not)$/.test(tokens[at - 1]?.form ?? '');

/** Strengths told by what there is not, or by what others do not: «ni parti ni bailleur», «que personne n’aborde». */
const tellsByDenial: ReadonlySet<string> = new Set([
  'independance',
  'acces-vulnerables',
  'comprehension-emploi',
  'connaissance-terrain',
  'flexibilite',
]);

/** One looks ahead; what one goes on with, or demands of others, is done already. */
const isPlainWish = ({ kind, isSearch, isPlea, deniedBy }: Span): boolean =>
  kind === 'wish' && !isSearch && !isPlea && deniedBy === undefined;

/** «Notre centre publie déjà»: the clause opens on the organisation. */
const opensAsOwn = (sentence: Sentence, at: number): boolean =>
  /^(?:nous|notre|nos|on|we|our)$/.test(sentence.tokens[clauseOf(sentence, at)[0]]?.form ?? '');

/** Does what stands around a code's words take it back: a denial, the past, another actor? Weights then give nothing. */
function isTakenBack(
  { axis, code }: Weighed,
  words: readonly number[],
  { sentence, spans, others, question, states }: Weighing,
): boolean {
  if (words.some((at) => isNotOnly(sentence, at))) return true;
  const isStrengthOrRole = axis === 'force' || axis === 'role';
  // What is advised to others, or wished for, is not done yet.
  if (isStrengthOrRole && question === 'advice' && !words.some((at) => states(at) || opensAsOwn(sentence, at)))
    return true;
  const over = spans.filter((span) => words.some((at) => covers(span, at)));
  if (over.some(({ isUntrue, isOfLack, deniedBy }) => isUntrue || isOfLack || (deniedBy && axis !== 'faiblesse')))
    return true;
  if (over.some(({ kind }) => kind === 'past' || kind === 'overcome')) return true;
  if (axis === 'besoin' || axis === 'faiblesse') return false;
  const wished = words.filter((at) => over.some((span) => isPlainWish(span) && covers(span, at)));
  if (isStrengthOrRole && wished.length * 2 > words.length) return true;
  if (tellsByDenial.has(code)) return false;
  const full = words.filter((at) => !sentence.isFunction[at]);
  const denied = full.filter((at) =>
    over.some((span) => (span.kind === 'negation' || span.kind === 'reported') && covers(span, at)),
  );
  if (denied.length > 0 && denied.length * 2 > full.length) return true;
  const byOthers = words.filter((at) =>
    others.some(({ from, to, involvesUs }) => !involvesUs && at >= from && at < to),
  );
  return byOthers.length * 2 > words.length;
}

/** The words that weigh most are the evidence; without any there is none, and no code. */
function findingOf(one: Weighed, weighing: Weighing): Finding | null {
  const { axis, code, signs } = one;
  const { text, sentence, weights, scope } = weighing;
  const words = heaviestWords(signs, weights, axis, code);
  const [head, tail] = [sentence.tokens[words[0] ?? -1], sentence.tokens[words.at(-1) ?? -1]];
  if (!head || !tail || isTakenBack(one, words, weighing)) return null;
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
