import type { Edition } from '../../model/edition.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { isSmallMove } from './move.ts';

type Counts = Edition['counts'];

/** Numbers that no name printed beside them gives: they are held in both directions. */
const unnamed = ['approached', 'interviewed', 'interviews', 'interviews_open'] as const;

/** Organisations that the printed numbers still count, and the present ones no more: they add to what is not said. */
export interface HeldUnits {
  known: number;
  interviewed: number;
}

/**
 * The report's first numbers, beside those of every given-out edition (oldest first): one that moved by 1 or 2 keeps the
 * last printed, so that it is the base of the tables that are held too. Organisations that join are named: their number
 * follows, and only a small fall of it is held.
 */
export function holdCounts(now: Counts, earlier: readonly PrintedFigures[]): Counts {
  const given = earlier.flatMap(({ counts }) => counts ?? []);
  const last = given.at(-1);
  if (!last) return now;
  const held = (fresh: number, before: readonly number[], isFallOnly: boolean): number => {
    const kept = before.at(-1) ?? fresh;
    return before.some((then) => isSmallMove(then, fresh)) && (kept > fresh || !isFallOnly) ? kept : fresh;
  };
  const known = held(now.known, given.map((one) => one.known), true); // biome-ignore format: one line
  const kinds = now.known_by.map(({ kind, n }) => {
    const before = given.map(({ known_by: list }) => list.find((one) => one.kind === kind)?.n ?? 0);
    return { kind, n: held(n, before, true) };
  });
  const numbers = Object.fromEntries(
    unnamed.map((key) => [key, held(now[key], given.map((one) => one[key]), false)]), // biome-ignore format: one line
  ) as Pick<Counts, (typeof unnamed)[number]>;
  return {
    ...now,
    ...numbers,
    known,
    known_by: kinds.map(({ kind, n }) => ({ kind, n: Math.min(n, known) })),
    interviewed: Math.min(numbers.interviewed, known),
  };
}

type Limits = Edition['limits'];

/** Limits of which `total` is the number of interviews. */
const ofInterviews: readonly string[] = ['consent-missing', 'mandate-missing', 'translation-notes'];

/** The limits say the numbers printed elsewhere in the edition. */
export function withHeldCounts(limits: Limits, now: Counts, printed: Counts): Limits {
  return limits.map((limit) => {
    const { id, params } = limit;
    const numbers = { ...params };
    if (params.known === now.known) numbers.known = printed.known;
    if (params.interviewed === now.interviewed) numbers.interviewed = printed.interviewed;
    if (ofInterviews.includes(id) && params.total === now.interviews) {
      numbers.total = printed.interviews;
      // All of them: all of those printed.
      if (params.interviews === now.interviews) numbers.interviews = printed.interviews;
    }
    if (id === 'coders-none' && params.interviews === now.interviews) numbers.interviews = printed.interviews;
    if (id === 'consent-support') numbers.unknown = Number(params.unknown) + printed.interviews - now.interviews;
    return { ...limit, params: numbers };
  });
}
