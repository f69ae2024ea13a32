/**
 * Ranks by keys compared one after the other, greater first: equals share a rank, and as many ranks are then skipped
 * (1, 2, 2, 4). A null key has nothing to be ordered by, and no rank.
 */
export function sharedRanks(keys: readonly (readonly number[] | null)[]): (number | null)[] {
  const ranked = keys.filter((key) => key !== null);
  return keys.map((key) => (key === null ? null : 1 + ranked.filter((other) => isGreater(other, key)).length));
}

function isGreater(left: readonly number[], right: readonly number[]): boolean {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}
