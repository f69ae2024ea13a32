import { matchCode, nearestCode } from '../columns/index.ts';
import type { Codebook } from '../model/codebook.ts';
import { foldKey, foldWords } from '../text/fold.ts';

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

/** A code as people write it: the code in any case, its label or a sub-code's in French or English, or a known variant. */
export function placeLabel(codebook: Codebook, axis: string, typed: string): PlacedCode | null {
  const own = placeCode(codebook, axis, typed.trim());
  if (own) return own;
  const key = foldKey(typed);
  if (key === '') return null;
  const fits = ({ code, label }: { code: string; label: { fr: string; en: string } }): boolean =>
    [code, label.fr, label.en].some((spelling) => foldKey(spelling) === key);
  const entries = codebook.entriesByAxis.get(axis) ?? [];
  // A code before a sub-code of the same label.
  const entry = entries.find((one) => one.parent === null && fits(one)) ?? entries.find(fits);
  const code = entry?.code ?? matchCode(`grid:${axis}`, typed, codebook);
  return code === null ? null : placeCode(codebook, axis, code);
}

/** The code that somebody most likely meant by words that are none: by its letters, else one whose code or label holds them. */
export function nearestGridCode(codebook: Codebook, axis: string, typed: string): string | null {
  const near = nearestCode(`grid:${axis}`, typed, codebook);
  const wanted = foldWords(typed);
  if (near !== null || wanted === '') return near;
  const holds = (text: string): boolean => ` ${foldWords(text)} `.includes(` ${wanted} `);
  const entry = (codebook.entriesByAxis.get(axis) ?? []).find(({ code, label }) =>
    [code, label.fr, label.en].some(holds),
  );
  return entry?.code ?? null;
}
