import { distance } from 'fastest-levenshtein';
import { foldKey } from '../text/fold.ts';

/** The value whose spelling is nearest to a text, within a third of its length; the first of equals. */
export function nearest<T>(text: string, spellings: Iterable<readonly [spelling: string, value: T]>): T | null {
  const key = foldKey(text);
  let best: { value: T; gap: number } | null = null;
  for (const [spelling, candidate] of spellings) {
    if (Math.abs(spelling.length - key.length) > spelling.length / 3 + 1) continue;
    const gap = distance(key, spelling);
    if (gap <= Math.max(1, Math.floor(spelling.length / 3)) && (best === null || gap < best.gap)) {
      best = { value: candidate, gap };
    }
  }
  return best?.value ?? null;
}
