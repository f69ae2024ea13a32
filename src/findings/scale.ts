import type { EditionTabulation } from '../model/edition.ts';
import { type Draft, isShown, summed } from './draft.ts';

/** Scales of five, best first: two levels at each end, one in the middle. */
const scales = [
  ['tres-bonne', 'bonne', 'moyenne', 'mauvaise', 'tres-mauvaise'],
  ['toujours', 'le-plus-souvent', 'parfois', 'rarement', 'jamais'],
] as const;

/**
 * The two ends of a scale of five, the fuller one first, each with its two levels, then the middle; the middle comes first
 * when more than half chose it. Nothing when a level is masked.
 */
export function scaleFinding({ values }: EditionTabulation, n: number): Draft | null {
  const scale = scales.find(([best]) => values.some(({ code }) => code === best));
  const shown = (scale ?? []).flatMap((level) => values.filter(isShown).find(({ code }) => code === level) ?? []);
  if (scale === undefined || shown.length !== scale.length) return null;
  const high = summed(shown.slice(0, 2), n);
  const low = summed(shown.slice(-2), n);
  const middle = summed(shown.slice(2, 3), n);
  const ends = low.x > high.x ? [low, high] : [high, low];
  if (middle.x * 2 > n) return { kind: 'scale', parts: [middle, ...ends], side: 'middle' };
  return { kind: 'scale', parts: [...ends, middle], side: low.x > high.x ? 'low' : 'high' };
}
