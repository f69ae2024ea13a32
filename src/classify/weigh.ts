import type { SignWeights } from '../model/codebook.ts';
import type { Signs } from './signs.ts';

/** A code that the signs of a sentence say enough of to be given, or so little that a cue of it is not believed. */
export interface Weighed {
  axis: string;
  code: string;
  isGiven: boolean;
}

/**
 * Known signs from which a sentence says so many things that those of each are lost among the others: low shares there mean
 * nothing, and cues are believed. Looked for between 40 and 400 on texts that were not learned from.
 */
const manySigns = 250;

/** The sum at which a share stands: inverse of the logistic function. */
const sumAt = (share: number): number => Math.log(share / (1 - share));

/** Sums from which each code is given, and under which its cues are not believed. */
interface Cuts {
  given: Float64Array;
  turned: Float64Array;
}
const cutsByWeights = new WeakMap<SignWeights, Cuts>();

function cutsOf(weights: SignWeights): Cuts {
  const known = cutsByWeights.get(weights);
  if (known) return known;
  const cuts = {
    given: Float64Array.from(weights.codes, ({ given }) => sumAt(given)),
    turned: Float64Array.from(weights.codes, ({ turned }) => sumAt(turned)),
  };
  cutsByWeights.set(weights, cuts);
  return cuts;
}

/**
 * Logistic regression, one code at a time: the weights of the signs that are known, divided by the root of their number so
 * that long sentences do not weigh more, and what each code starts from. The weights were learned on the project's own coded
 * texts by `bench/train-weights.mjs`. Codes that are given, and those of `fired` cues that are turned away.
 */
export function weigh(
  signs: Signs,
  weights: SignWeights,
  fired: readonly { axis: string; code: string }[] = [],
): Weighed[] {
  const { codes, weightsBySign } = weights;
  const cuts = cutsOf(weights);
  const sums = new Float64Array(codes.length);
  let known = 0;
  for (const sign of signs.keys()) {
    const ofSign = weightsBySign.get(sign);
    if (!ofSign) continue;
    known += 1;
    for (let at = 0; at < ofSign.length; at += 2) {
      const place = ofSign[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (ofSign[at + 1] ?? 0);
    }
  }
  const scale = 1 / Math.sqrt(known || 1);
  const weighed: Weighed[] = [];
  for (const [place, { axis, code, base }] of codes.entries()) {
    const sum = base + (sums[place] ?? 0) * scale;
    if (sum >= (cuts.given[place] ?? 0)) weighed.push({ axis, code, isGiven: true });
    else if (known < manySigns && fired.length > 0 && sum < (cuts.turned[place] ?? 0))
      if (fired.some((one) => one.code === code && one.axis === axis)) weighed.push({ axis, code, isGiven: false });
  }
  return weighed;
}

/** Words shown for a code that weights alone gave. */
const shownWords = 3;

/** The words whose signs weigh most for a code, in reading order, or none when only signs without words do. */
export function heaviestWords(
  signs: Signs,
  { codes, weightsBySign }: SignWeights,
  axis: string,
  code: string,
): number[] {
  const wanted = codes.findIndex((one) => one.axis === axis && one.code === code);
  const weightByWord = new Map<number, number>();
  for (const [sign, words] of signs) {
    const weight = weightOf(weightsBySign.get(sign) ?? [], wanted);
    for (const word of weight === 0 ? [] : new Set(words)) {
      weightByWord.set(word, (weightByWord.get(word) ?? 0) + weight / words.length);
    }
  }
  return [...weightByWord]
    .filter(([, weight]) => weight > 0)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, shownWords)
    .map(([word]) => word)
    .sort((a, b) => a - b);
}

function weightOf(weights: readonly number[], wanted: number): number {
  for (let at = 0; at < weights.length; at += 2) if (weights[at] === wanted) return weights[at + 1] ?? 0;
  return 0;
}
