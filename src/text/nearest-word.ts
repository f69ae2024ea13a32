import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold.ts';

/** The name among `names` that a person most likely meant, case and accents aside: at most a third of its letters differ. */
export function nearestWord(wanted: string, names: readonly string[]): string | null {
  const folded = foldWords(wanted);
  let best: { name: string; gap: number } | null = null;
  for (const name of names) {
    const gap = distance(folded, foldWords(name));
    if (gap <= Math.max(folded.length, name.length) / 3 && (best === null || gap < best.gap)) best = { name, gap };
  }
  return best?.name ?? null;
}
