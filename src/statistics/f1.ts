/** Answers compared with the truth: given rightly, given wrongly, not given. */
export interface Hits {
  right: number;
  extra: number;
  missed: number;
}

/** Shares between 0 and 1; null where nothing was given (precision), nothing was to give (recall), or neither (F1). */
export interface Scores {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const noHits: Hits = { right: 0, extra: 0, missed: 0 };

export const addHits = (a: Hits, b: Hits): Hits => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});

/** Precision, recall and their harmonic mean, from counts (van Rijsbergen, Information Retrieval, 1979). */
export function scoresOf({ right, extra, missed }: Hits): Scores {
  const share = (of: number): number | null => (of === 0 ? null : right / of);
  const all = 2 * right + extra + missed;
  return { precision: share(right + extra), recall: share(right + missed), f1: all === 0 ? null : (2 * right) / all };
}
