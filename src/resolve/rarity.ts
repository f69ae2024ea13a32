import type { Node } from './mention.ts';
import { ordinaryWords } from './words.ts';

/** How much a word tells, 0 to 1: a rare word of the lists and of these names 1, an ordinary word half as much. */
export interface Rarity {
  (word: string): number;
  /** Distinct names that bear it. */
  count(word: string): number;
}

/** Counts words over the names of a build, each distinct name once. */
export function rarityOf(nodes: readonly Node[]): Rarity {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { clues } of nodes) {
    for (const { key, core } of clues.names) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const word of new Set(core)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  // Up to five names may be spellings of one organisation: only beyond does a word count as shared.
  const scale = Math.log(seen.size + 20);
  const weigh = (word: string): number => {
    const count = Math.max(1, (counts.get(word) ?? 1) / 5);
    return Math.max(0.15, 1 - Math.log(count) / scale) * (ordinaryWords.has(word) ? 0.5 : 1);
  };
  const known = new Map([...counts.keys()].map((word) => [word, weigh(word)]));
  return Object.assign((word: string) => known.get(word) ?? weigh(word), {
    count: (word: string) => counts.get(word) ?? 0,
  });
}
