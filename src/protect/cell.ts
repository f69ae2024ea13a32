import { smallestCell } from './policy.ts';

/** A count that may be masked: null means masked. */
export interface Cell {
  n: number | null;
  /** The true count, masked or not. */
  count: number;
  isSensitive: boolean;
  /** A nought of a line that holds nobody: everybody knows it, so that masking it protects nothing. */
  isVoid?: boolean;
  /** It stands in a line hidden whole, noughts included: being masked says nothing of it. */
  isInHiddenLine?: boolean;
  /** It counts everybody, and is masked for that. */
  isEverybody?: boolean;
}

/** Whether a count is too small to print: 1 or 2; a sensitive code under 5, zero included. */
export function isTooSmall(n: number, isSensitive: boolean): boolean {
  return isSensitive ? n < smallestCell.sensitive : n > 0 && n < smallestCell.ordinary;
}

/** The least count that may be printed. */
export const thresholdOf = (isSensitive: boolean): number =>
  isSensitive ? smallestCell.sensitive : smallestCell.ordinary;

/** What a reader who knows the rule takes as the least a masked cell may be: an ordinary one is masked for holding somebody. */
export const floorOf = ({ count, isSensitive, isInHiddenLine }: Cell): number =>
  isSensitive || isInHiddenLine === true ? 0 : Math.min(1, count);

/** A nought masked for want of anything else to mask: then nobody knows any more that a masked cell holds somebody. */
export const isZeroMaskedLast = ({ n, count, isSensitive, isInHiddenLine }: Cell): boolean =>
  n === null && count === 0 && !isSensitive && isInHiddenLine !== true;
