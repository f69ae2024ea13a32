import { distance } from 'fastest-levenshtein';
import type { Codebook } from '../model/codebook.ts';
import type { CodeEntry } from '../model/column.ts';
import type { Bilingual } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { inArabic, lists } from './lists.ts';
import { publishedSpellings } from './published-labels.ts';
import { listVariants } from './variants.ts';

const codesByList = new Map(lists.map(({ id, codes }) => [id, codes]));
/** Lists that are axes of a grid, made once for each grid. */
const codesByCodebook = new WeakMap<Codebook, Map<string, readonly CodeEntry[]>>();

/** Codes of a list; `grid:axis` gives the top-level codes of that axis with the variants this field uses. */
export function codeList(listId: string, codebook: Codebook): readonly CodeEntry[] {
  if (!listId.startsWith('grid:')) return codesByList.get(listId) ?? [];
  const codesByAxis = codesByCodebook.get(codebook) ?? new Map<string, readonly CodeEntry[]>();
  codesByCodebook.set(codebook, codesByAxis);
  const axis = listId.slice('grid:'.length);
  const codes =
    codesByAxis.get(axis) ??
    (codebook.entriesByAxis.get(axis) ?? [])
      .filter((entry) => entry.parent === null)
      .map(({ code, label }) => ({
        code,
        ...label,
        ...inArabic(listId, code),
        variants: [...(listVariants[axis]?.[code] ?? []), ...publishedSpellings(listId, code)],
      }));
  codesByAxis.set(axis, codes);
  return codes;
}

/** Label of a code, or null when the list has no such code. */
export function listLabel(listId: string, code: string, codebook: Codebook): Bilingual | null {
  const entry = codeList(listId, codebook).find((candidate) => candidate.code === code);
  return entry ? { fr: entry.fr, en: entry.en } : null;
}

/** The code that a typed cell spells on a list, or null. */
export const matchCode = (listId: string, cell: string, codebook: Codebook): string | null =>
  spellingsOf(listId, codebook).get(foldKey(cell)) ?? null;

/** The code whose spelling is nearest to a cell that matches none, or null when none is near. */
export const nearestCode = (listId: string, cell: string, codebook: Codebook): string | null =>
  nearest(foldKey(cell), spellingsOf(listId, codebook));

/** Whether a cell is a slip of the keyboard away from a spelling of the list: a letter more, less or another. */
export const isSlipOf = (listId: string, cell: string, codebook: Codebook): boolean => {
  const key = foldKey(cell);
  return [...spellingsOf(listId, codebook).keys()].some((spelling) => distance(key, spelling) <= 1);
};

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
    for (const { code, fr, en, ar, variants = [] } of entries) {
      for (const spelling of [fr, en, ...(ar ? [ar] : []), ...variants]) {
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
