import { distance } from 'fastest-levenshtein';
import type { Codebook } from '../model/codebook.ts';
import type { CodeEntry } from '../model/column.ts';
import type { Bilingual } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { lists } from './lists.ts';
import { listVariants } from './variants.ts';

/** Codes of a list; `grid:axis` gives the top-level codes of that axis with the variants this field uses. */
export function codeList(listId: string, codebook: Codebook): readonly CodeEntry[] {
  if (!listId.startsWith('grid:')) return lists.find((list) => list.id === listId)?.codes ?? [];
  const axis = listId.slice('grid:'.length);
  return (codebook.entriesByAxis.get(axis) ?? [])
    .filter((entry) => entry.parent === null)
    .map(({ code, label }) => ({ code, ...label, variants: listVariants[axis]?.[code] ?? [] }));
}

/** Label of a code, or null when the list has no such code. */
export function listLabel(listId: string, code: string, codebook: Codebook): Bilingual | null {
  const entry = codeList(listId, codebook).find((candidate) => candidate.code === code);
  return entry ? { fr: entry.fr, en: entry.en } : null;
}

/** A typed cell against a list: its code, or the nearest one (null when none is near). */
export function matchCode(
  listId: string,
  cell: string,
  codebook: Codebook,
): { code: string } | { code: null; nearest: string | null } {
  const spellings = spellingsOf(listId, codebook);
  const key = foldKey(cell);
  const code = spellings.get(key);
  if (code !== undefined) return { code };
  return { code: null, nearest: nearest(key, spellings) };
}

/** Code lists of one grid are folded once. */
const spellingsByCodebook = new WeakMap<Codebook, Map<string, Map<string, string>>>();

function spellingsOf(listId: string, codebook: Codebook): Map<string, string> {
  let spellingsByList = spellingsByCodebook.get(codebook);
  if (!spellingsByList) {
    spellingsByList = new Map();
    spellingsByCodebook.set(codebook, spellingsByList);
  }
  let spellings = spellingsByList.get(listId);
  if (!spellings) {
    spellings = new Map();
    const entries = codeList(listId, codebook);
    for (const { code } of entries) spellings.set(foldKey(code), code);
    for (const { code, fr, en, variants = [] } of entries) {
      for (const spelling of [fr, en, ...variants]) {
        const key = foldKey(spelling);
        if (!spellings.has(key)) spellings.set(key, code);
      }
    }
    spellingsByList.set(listId, spellings);
  }
  return spellings;
}

/** The code whose spelling is nearest, within a third of its length. */
function nearest(key: string, spellings: Map<string, string>): string | null {
  let best: { code: string; gap: number } | null = null;
  for (const [spelling, code] of spellings) {
    const gap = distance(key, spelling);
    if (gap <= Math.max(1, Math.floor(spelling.length / 3)) && (!best || gap < best.gap)) best = { code, gap };
  }
  return best?.code ?? null;
}
