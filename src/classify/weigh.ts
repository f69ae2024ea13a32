import type { SignWeights } from '../model/codebook.ts';
import { type Signs, wordsBySign } from './met-signs.ts';

/** A code that the signs of a sentence say enough of to be given, or so little that a cue of it is not believed. */
export interface Weighed {
  axis: string;
  code: string;
  isGiven: boolean;
  /** Of the sentence, or of the part of it that says most of the code. */
  signs: Signs;
}

/**
 * Known signs from which a sentence says so many things that those of each are lost among the others: low shares there mean
 * nothing, and cues are believed. Looked for between 40 and 400 on texts that were not learned from.
 */
const manySigns = 250;

/** The sum at which a share stands: inverse of the logistic function. */
const sumAt = (share: number): number => Math.log(share / (1 - share));

/** Weights are added up as whole numbers of hundredths: a sentence adds thousands of them. */
const unitsInOne = 100;

/** Weights laid out to be added up: those of a sign, by its number in the book, stand from its start to the next one's. */
export interface LaidWeights {
  codes: SignWeights['codes'];
  starts: Uint32Array;
  /** Places in `codes`. */
  places: Uint16Array;
  /** In hundredths. */
  weights: Int16Array;
  /** What the sum of each code starts from. */
  bases: Float64Array;
  /** Sums from which each code is given, and under which its cues are not believed. */
  given: Float64Array;
  turned: Float64Array;
  /** The sum in which each sign was last counted, for it counts once in each; and the number of sums made. */
  counted: { in: Uint32Array; sums: number };
}

/** The weights of a grid, in the order of their signs. */
export function layOut({ codes, weightsBySign }: SignWeights): LaidWeights {
  const pairs = [...weightsBySign.values()];
  const count = pairs.reduce((sum, { length }) => sum + length / 2, 0);
  const [places, weights] = [new Uint16Array(count), new Int16Array(count)];
  const starts = new Uint32Array(pairs.length + 1);
  let next = 0;
  for (const [sign, ofSign] of pairs.entries()) {
    for (let at = 0; at < ofSign.length; at += 2) {
      places[next] = ofSign[at] ?? 0;
      weights[next++] = Math.round((ofSign[at + 1] ?? 0) * unitsInOne);
    }
    starts[sign + 1] = next;
  }
  const bases = Float64Array.from(codes, ({ base }) => base);
  const given = Float64Array.from(codes, (code) => sumAt(code.given));
  const turned = Float64Array.from(codes, (code) => sumAt(code.turned));
  const counted = { in: new Uint32Array(pairs.length), sums: 0 };
  return { codes, starts, places, weights, bases, given, turned, counted };
}

/**
 * Logistic regression, one code at a time: the weights of the signs that are known, divided by the root of their number so
 * that long sentences do not weigh more, and what each code starts from. A sentence that strings statements together is
 * weighed whole and part by part; for each code what the best part says counts half, the whole half, or the whole alone when
 * it says more. The weights were learned on the project's own coded texts by `bench/train-weights.mjs`. Codes that are given,
 * and those of `fired` cues that are turned away.
 */
export function weigh(
  { whole, parts }: { whole: Signs; parts: readonly { signs: Signs }[] },
  laid: LaidWeights,
  fired: readonly { axis: string; code: string }[] = [],
): Weighed[] {
  const { codes, given, turned } = laid;
  const { sums, known } = addUp(whole, laid);
  const rows = parts.map(({ signs }) => ({ signs, sums: addUp(signs, laid).sums }));
  const weighed: Weighed[] = [];
  const mayTurn = known < manySigns && fired.length > 0;
  for (let place = 0; place < sums.length; place++) {
    const own = sums[place] ?? 0;
    let [signs, most] = [whole, own];
    for (const row of rows) {
      const sum = row.sums[place] ?? 0;
      if (sum > most) [signs, most] = [row.signs, sum];
    }
    const sum = (own + most) / 2;
    const isGiven = sum >= (given[place] ?? 0);
    if (!isGiven && !(mayTurn && sum < (turned[place] ?? 0))) continue;
    const { axis = '', code = '' } = codes[place] ?? {};
    if (isGiven || fired.some((one) => one.code === code && one.axis === axis))
      weighed.push({ axis, code, isGiven, signs });
  }
  return weighed;
}

/** What the signs weigh together for each code, with what it starts from; and how many of them there are. */
function addUp({ met }: Signs, { bases, starts, places, weights, counted }: LaidWeights) {
  const units = new Int32Array(bases.length);
  counted.sums += 1;
  let known = 0;
  for (const sign of met) {
    if (counted.in[sign] === counted.sums) continue;
    counted.in[sign] = counted.sums;
    known += 1;
    const end = starts[sign + 1] ?? 0;
    for (let at = starts[sign] ?? end; at < end; at++) {
      const place = places[at] ?? 0;
      units[place] = (units[place] ?? 0) + (weights[at] ?? 0);
    }
  }
  const scale = 1 / (unitsInOne * Math.sqrt(known || 1));
  const sums = new Float64Array(bases.length);
  for (let place = 0; place < sums.length; place++) sums[place] = (bases[place] ?? 0) + (units[place] ?? 0) * scale;
  return { sums, known };
}

/** Words shown for a code that weights alone gave. */
const shownWords = 3;

/** The words whose signs weigh most for a code, in reading order, or none when only signs without words do. */
export function heaviestWords(signs: Signs, laid: LaidWeights, axis: string, code: string): number[] {
  const wanted = laid.codes.findIndex((one) => one.axis === axis && one.code === code);
  const weightByWord = new Map<number, number>();
  for (const [sign, words] of wordsBySign(signs, (one) => weightOf(one, wanted, laid) !== 0)) {
    const weight = weightOf(sign, wanted, laid);
    for (const word of new Set(words)) {
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

function weightOf(sign: number, wanted: number, { starts, places, weights }: LaidWeights): number {
  const end = starts[sign + 1] ?? 0;
  for (let at = starts[sign] ?? end; at < end; at++) if (places[at] === wanted) return (weights[at] ?? 0) / unitsInOne;
  return 0;
}
