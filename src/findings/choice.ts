import type { EditionTabulation } from '../model/edition.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { type Draft, isShown, isTelling, maskedBound, ranked, type Shown } from './draft.ts';

/** Ties larger than this name too many values. */
const mostTied = 3;
/** Fewest units that a value must have to be told first. */
const fewestFirst = 3;
/** Part of those who answered that the first value must reach to be told at all. */
const leastFirst = 0.2;
/** Below this part of the answers, of one each, no value stands out. */
const standsOut = 0.25;

/** Values by count, those of one count together. */
function ranksOf(values: readonly Shown[]): Shown[][] {
  const counts = [...new Set(values.map(({ n }) => n))].sort((left, right) => right - left);
  return counts.map((count) =>
    values.filter(({ n }) => n === count).sort((left, right) => compareCodeUnits(left.code, right.code)),
  );
}

/**
 * What most have, or the first values in order. A value is told before another only when no masked one may stand above it:
 * the list ends where the printed counts no longer rule that out.
 */
export function choiceFinding(table: EditionTabulation, n: number, isRegister: boolean): Draft | null {
  const bound = maskedBound(table);
  const shown = table.values.filter(isShown).filter(({ n: count }) => count > 0);
  const [fullest = []] = ranksOf(shown);
  const [first] = fullest;
  if (first === undefined || !fullest.every(isTelling)) return null;
  const ranks = ranksOf(shown.filter(isTelling)).filter(([value]) => (value?.n ?? 0) > bound);
  const [top, second, third] = ranks;
  if (first.n === n && n > 1) return { kind: 'all', parts: [ranked(fullest, n)], side: null };
  if (!top) return first.n * 2 > n ? { kind: 'majority', parts: [ranked([first], n)], side: null } : null;
  const next = second !== undefined && second.length <= mostTied - 1 && (second[0]?.n ?? 0) > 1 ? [second] : [];
  if (first.n * 2 > n && top.length === 1) {
    return { kind: 'majority', parts: [top, ...next].map((rank) => ranked(rank, n)), side: null };
  }
  if (top.length > mostTied || (first.n < fewestFirst && !isRegister)) return null;
  if (isRegister && first.n < 2) return null;
  if (!table.multiple && n >= 10 && first.n < standsOut * n && top.length === 1) {
    return { kind: 'spread', parts: [ranked(top, n)], side: null };
  }
  if (first.n < leastFirst * n) return null;
  const told = [top, ...next];
  const room = told.flat().length;
  const isClose = third !== undefined && (third[0]?.n ?? 0) * 2 >= first.n && (third[0]?.n ?? 0) > 1;
  if (next.length > 0 && isClose && third && room + third.length <= mostTied) told.push(third);
  return { kind: 'order', parts: told.map((rank) => ranked(rank, n)), side: null };
}

/** Two places that hold half or more of the seats, when neither does alone; otherwise the order of any choice. */
export function placesFinding(table: EditionTabulation, n: number): Draft | null {
  const bound = maskedBound(table);
  const shown = table.values.filter(isShown).filter(({ n: count }) => count > 0);
  const [first, second, third] = ranksOf(shown).flat();
  const isClear = first && second && second.n > bound && second.n > (third?.n ?? 0);
  if (!table.multiple && isClear && first.n * 2 <= n && (first.n + second.n) * 2 >= n) {
    const pair = { ...ranked([first, second], n), x: first.n + second.n };
    return { kind: 'concentration', parts: [pair], side: null };
  }
  return choiceFinding(table, n, false);
}
