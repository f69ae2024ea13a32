import type { Codebook } from '../model/codebook.ts';

/** A code of the grid as assignments hold it: a sub-code goes with its parent. */
export interface PlacedCode {
  axis: string;
  code: string;
  sub: string | null;
}

/** Finds a code (or sub-code) on an axis; `code/sub` is read too. Null when the grid has none. */
export function placeCode(codebook: Codebook, axis: string, code: string): PlacedCode | null {
  const last = code.includes('/') ? code.slice(code.lastIndexOf('/') + 1) : code;
  const entry = codebook.entryByKey.get(`${axis}:${last}`);
  if (!entry) return null;
  return entry.parent ? { axis, code: entry.parent, sub: entry.code } : { axis, code: entry.code, sub: null };
}

/** Reads `axe:code` or `axe:code/sous-code`. */
export function parseGridKey(codebook: Codebook, key: string): PlacedCode | null {
  const [axis, ...rest] = key.trim().split(':');
  return axis && rest.length > 0 ? placeCode(codebook, axis.trim(), rest.join(':').trim()) : null;
}
