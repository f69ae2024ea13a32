import type { TableMove } from '../../model/changes.ts';

export type FigureSide = TableMove['before'];

/** A figure with the interval it may stand in; `most` is the highest that a masked one can be. */
export const figureSide = (n: number | null, answered: number | null, most: number): FigureSide => ({
  n,
  answered,
  low: n ?? 0,
  high: n ?? Math.max(0, most),
});

/** Whether the figure surely moved; `unsure` when one of the two is masked and the intervals meet. */
export function moveOf(before: FigureSide, after: FigureSide): 'moved' | 'same' | 'unsure' {
  if (before.high < after.low || after.high < before.low) return 'moved';
  return (before.n === null) === (after.n === null) ? 'same' : 'unsure';
}

/** Least and most by which a figure moved. */
export const leastMove = (before: FigureSide, after: FigureSide): number =>
  Math.max(after.low - before.high, before.low - after.high, 0);

/**
 * Smallest move listed in an edition that leaves the team, as for the cells of its tables: a move of one or two, put
 * beside the others of the same day, would draw the organisation that came, left or closed its words.
 */
export const smallestMove = { ordinary: 3, sensitive: 5 } as const;
