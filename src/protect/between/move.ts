import type { EditionTabulation } from '../../model/edition.ts';
import { thresholdOf } from '../cell.ts';
import { smallestCell } from '../policy.ts';

/*
 * Whoever holds two editions subtracts one from the other: what moved is a count of those who came, left or changed their
 * answer, and a small one is masked like any small count. A move of nothing is no count.
 */

/** Whether a printed figure moved, by too few to be told. */
export function isSmallMove(before: number, now: number, isSensitive = false): boolean {
  const moved = Math.abs(now - before);
  return moved > 0 && moved < thresholdOf(isSensitive);
}

/** What a figure may have been, as far as its reader knows. */
export type Range = [least: number, most: number];

/** Whether a figure stands so near to what a masked one may have been that it would give it away, or a small move. */
export const isNear = (now: number, [least, most]: Range, isSensitive: boolean): boolean =>
  now > least - thresholdOf(isSensitive) && now < most + thresholdOf(isSensitive);

/** Number of those who answered, masked when it is 1 or 2. */
const answeredRange = (n: number | null): Range => (n === null ? [1, smallestCell.ordinary - 1] : [n, n]);

/** Whether the number of those who answered moved by too few; a masked one beside a printed one may have. */
export function isAnsweredNear(before: number | null, now: number | null): boolean {
  if (before !== null && now !== null) return isSmallMove(before, now);
  if (before === now) return false;
  const [least, most] = answeredRange(before ?? now);
  return isNear(least, answeredRange(null), false) || isNear(most, answeredRange(null), false);
}

type Margins = Pick<EditionTabulation, 'base' | 'answered' | 'not_answered' | 'refused'>;

const bothSmall = (before: number | null, now: number | null): boolean =>
  before !== null && now !== null && isSmallMove(before, now);

/** Whether too few came to a table, or left it, for its figures to follow them. */
export const areMarginsNear = (before: Margins, now: Margins): boolean =>
  isSmallMove(before.base, now.base) ||
  isAnsweredNear(before.answered, now.answered) ||
  bothSmall(before.not_answered, now.not_answered) ||
  bothSmall(before.refused, now.refused);

/**
 * Whether a mask of one edition can't hide a small number, when the other prints this one: more would have to have come
 * or left (`moved`) than did. It was, or is, everybody's then, which is what the mask must not say.
 */
export const isTooGreatForMask = (printed: number, moved: number, isSensitive: boolean): boolean =>
  printed - (thresholdOf(isSensitive) - 1) > Math.max(0, moved);
