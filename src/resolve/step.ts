import type { MatchStep } from '../model/actor.ts';
import { type Level, levels } from './weights.ts';

export type Ladder = typeof levels;

/** A step of the ladder, as data. */
export function step<C extends keyof Ladder>(
  comparison: C,
  at: keyof Ladder[C],
  left: string,
  right: string,
): MatchStep {
  const { label, weight } = levels[comparison][at] as Level;
  return { comparison, level: label, weight, left, right };
}

/** Total of a ladder. */
export const sum = (steps: readonly MatchStep[]): number => steps.reduce((total, { weight }) => total + weight, 0);

/** Both sides say something, and nothing in common. */
export const isDisjoint = <T>(left: readonly T[], right: readonly T[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
