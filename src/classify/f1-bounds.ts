import { type Interval, wilsonInterval } from '../statistics/index.ts';
import type { Agreement } from './measure-texts.ts';

/** Texts that bear the code, under which resampling them says nothing («1,000–1,000» of one text). */
const fewestPositives = 5;

/**
 * 95 % interval of F1; of few texts, that of the share of codes given alike (Wilson), of which F1 is a rising function.
 * Null when no code was given and none was to give.
 */
export function f1Bounds({ intervals, right, extra, missed }: Agreement): Interval | null {
  if (right + missed >= fewestPositives) return intervals.f1;
  const alike = wilsonInterval(right, right + extra + missed);
  const asF1 = (share: number): number => (2 * share) / (1 + share);
  return alike === null ? null : { low: asF1(alike.low), high: asF1(alike.high) };
}
