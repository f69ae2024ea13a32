import { distance } from 'fastest-levenshtein';
import { foldKey } from '../text/fold.ts';

/** The known name nearest to what was typed, within a third of its length, or null. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const key = foldKey(typed);
  const [best] = known
    .map((name) => ({ name, gap: distance(key, foldKey(name)) }))
    .sort((a, b) => a.gap - b.gap || (a.name < b.name ? -1 : 1));
  return best && best.gap <= Math.max(1, Math.ceil(key.length / 3)) ? best.name : null;
}

/** The `suggestion` of a problem when a known name is near, to be spread into it. */
export function suggest(typed: string, known: readonly string[]): { suggestion?: string } {
  const near = nearestName(typed, known);
  return near === null ? {} : { suggestion: near };
}
