import { distance } from 'fastest-levenshtein';

/* Distances between two short strings. Fold first: none of these forgives accents or case. */

/** Letters to insert, delete or replace to turn one string into the other. */
export const editDistance = (left: string, right: string): number => distance(left, right);

/** Jaro similarity, 0 to 1. */
export function jaro(left: string, right: string): number {
  if (left === right) return 1;
  if (left.length === 0 || right.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const isTakenLeft = new Uint8Array(left.length);
  const isTakenRight = new Uint8Array(right.length);
  let shared = 0;
  for (let i = 0; i < left.length; i += 1) {
    const end = Math.min(right.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (isTakenRight[j] || left.charCodeAt(i) !== right.charCodeAt(j)) continue;
      isTakenLeft[i] = 1;
      isTakenRight[j] = 1;
      shared += 1;
      break;
    }
  }
  if (shared === 0) return 0;
  let swapped = 0;
  for (let i = 0, j = 0; i < left.length; i += 1) {
    if (!isTakenLeft[i]) continue;
    while (!isTakenRight[j]) j += 1;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) swapped += 1;
    j += 1;
  }
  return (shared / left.length + shared / right.length + (shared - swapped / 2) / shared) / 3;
}

/**
 * Jaro-Winkler similarity, 0 to 1: a bonus of a tenth for each of the first four letters shared, given only above a Jaro
 * of 0.7, as Winkler's own definition has it (some libraries give it always).
 */
export function jaroWinkler(left: string, right: string): number {
  const base = jaro(left, right);
  if (base <= 0.7) return base;
  const most = Math.min(4, left.length, right.length);
  let prefix = 0;
  while (prefix < most && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix += 1;
  return base + prefix * 0.1 * (1 - base);
}
