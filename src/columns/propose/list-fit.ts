import type { Codebook } from '../../model/codebook.ts';
import type { ColumnType } from '../../model/column.ts';
import { foldKey } from '../../text/fold.ts';
import { codeList, matchCode, nearestCode } from '../match-code.ts';
import { headerTokens } from '../resembling.ts';

/** How the cells of a column fit a list of codes. */
export interface ListFit {
  /** Values found in the cells, and how many of them are codes of the list. */
  values: number;
  matched: number;
  /** Different codes matched. */
  codes: number;
  /** What separates several values in a cell, where it is not one of the usual marks; null for none. */
  separator: string | null;
  /** Values that match no code: as typed first, with their count, the most frequent first. */
  unmatched: { value: string; count: number }[];
}

/** How often each different cell stands. */
type Tally = ReadonlyMap<string, number>;

/** Always read as separators of values. */
const usualMarks = /[;|\n؛]/;
/** Tried in this order beside the usual ones. */
const otherMarks = [null, ',', '/', ' - ', ' et '] as const;

/** Values of a cell, parted by the usual marks and one more. */
const valuesOf = (cell: string, separator: string | null): string[] =>
  (separator === null ? cell : cell.split(separator).join(';'))
    .split(usualMarks)
    .map((part) => part.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** A separator is proposed when it makes this many more of the values codes of the list. */
const clearGain = 0.1;

/** Kinds of file share most lists: cells are held against each once. */
const fitsByCells = new WeakMap<Tally, Map<string, ListFit>>();

/** Fits cells to the list of a column, with the separator that makes the largest share of their values match. */
export function fitToList(cells: Tally, list: string, type: ColumnType, codebook: Codebook): ListFit {
  const fits = fitsByCells.get(cells) ?? new Map<string, ListFit>();
  fitsByCells.set(cells, fits);
  const key = `${type}:${list}`;
  const known = fits.get(key);
  if (known) return known;
  const marks = type === 'code' ? [null] : otherMarks.filter((mark) => mark === null || holds(cells, mark));
  const [plain, ...others] = marks.map((mark) => fitWith(cells, { list, type, codebook }, mark));
  let best = plain ?? { values: 0, matched: 0, codes: 0, separator: null, unmatched: [] };
  for (const fit of others) if (shareMatched(fit) >= shareMatched(best) + clearGain) best = fit;
  fits.set(key, best);
  return best;
}

const holds = (cells: Tally, mark: string): boolean => {
  for (const cell of cells.keys()) if (cell.includes(mark)) return true;
  return false;
};

/** Share of the values that are codes of the list, 0 to 1. */
export const shareMatched = ({ values, matched }: ListFit): number => (values === 0 ? 0 : matched / values);

interface Wanted {
  list: string;
  type: ColumnType;
  codebook: Codebook;
}

function fitWith(cells: Tally, wanted: Wanted, separator: string | null): ListFit {
  const codes = new Set<string>();
  const unmatched = new Map<string, { value: string; count: number }>();
  let values = 0;
  let matched = 0;
  for (const [cell, times] of cells) {
    const whole = matchCode(wanted.list, cell, wanted.codebook);
    const found = whole === null ? valuesOf(cell, separator).map((value) => codesOf(value, wanted)) : [[whole]];
    const typed = whole === null ? valuesOf(cell, separator) : [cell];
    for (const [index, value] of typed.entries()) {
      const known = found[index] ?? [];
      values += times;
      if (known.length > 0) matched += times;
      else count(unmatched, value, times);
      for (const code of known) codes.add(code);
    }
  }
  const sorted = [...unmatched.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { values, matched, codes: codes.size, separator, unmatched: sorted };
}

function count(unmatched: Map<string, { value: string; count: number }>, value: string, times: number): void {
  const key = foldKey(value);
  const known = unmatched.get(key);
  if (known) known.count += times;
  else unmatched.set(key, { value, count: times });
}

/** Codes that one value spells: itself, the type of a pair (`osc:formel`), or codes parted by blanks as forms write them. */
function codesOf(value: string, { list, type, codebook }: Wanted): string[] {
  const typed = type === 'pairs' ? value.replace(/\s*[:(].*$/s, '') : value;
  const code = matchCode(list, typed, codebook);
  if (code !== null) return [code];
  const parts = type === 'code' ? [] : value.split(/\s+/);
  const codes = parts.flatMap((part) => matchCode(list, part, codebook) ?? []);
  return parts.length > 1 && codes.length === parts.length ? codes : [];
}

/** What everything here is about: alone, these words tell no code from another. */
const vagueWords = new Set(['migration', 'migratoire', 'migrant', 'migrante', 'migrate']);

/** The code nearest to a value that matches none: by its letters, else by the words it shares with a label; null when none is near. */
export function codeNear(value: string, list: string, codebook: Codebook): string | null {
  const byLetters = nearestCode(list, value, codebook);
  if (byLetters !== null) return byLetters;
  const tokens = headerTokens(value);
  let best: { code: string; score: number } | null = null;
  for (const { code, fr, en, variants = [] } of codeList(list, codebook)) {
    for (const label of [code, fr, en, ...variants]) {
      const labelTokens = headerTokens(label);
      const shared = [...tokens].filter((word) => word.length > 2 && labelTokens.has(word));
      const common = shared.every((word) => vagueWords.has(word)) ? 0 : shared.length;
      const [first = ''] = tokens;
      // What comes first says most: «International : 48 pays» is no country.
      const score =
        (2 * common) / Math.max(1, tokens.size + labelTokens.size) + (common > 0 && labelTokens.has(first) ? 0.05 : 0);
      if (score >= 0.5 && (best === null || score > best.score)) best = { code, score };
    }
  }
  return best?.code ?? null;
}
