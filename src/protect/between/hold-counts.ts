import type { Edition } from '../../model/edition.ts';
import { isLimitId, limitIds } from '../../model/limits.ts';
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

/** Limits that count interviews or those approached: a small move of one would tell that somebody came or left. */
const heldLimits: ReadonlySet<string> = new Set([
  ...['interviews-few', 'non-response', 'consent-missing', 'consent-support', 'consent-stated', 'mandate-missing'],
  ...['old-data', 'undated-records', 'coders-none', 'coders-few', 'translation-notes', 'group-interviews'],
]);

/**
 * The limits say the numbers printed elsewhere in the edition; those that count interviews keep what the last given-out
 * edition printed as long as they move by 1 or 2 only, and none comes or goes for such a move.
 */
export function holdLimits(limits: Limits, now: Counts, printed: Counts, given: readonly PrintedFigures[]): Limits {
  const fresh = withHeldCounts(limits, now, printed);
  const last = given.at(-1)?.limits;
  if (!last) return fresh;
  const before = last.filter(({ id }) => heldLimits.has(id));
  const isNew = ({ id, params }: Limits[number]) =>
    heldLimits.has(id) && !before.some((one) => one.id === id) && isSmallChange(params, {});
  const held = fresh
    .filter((limit) => !isNew(limit))
    .map((limit) => {
      const printedOne = before.find(({ id }) => id === limit.id);
      return printedOne && isSmallChange(printedOne.params, limit.params)
        ? { ...limit, params: printedOne.params }
        : limit;
    });
  const ids = held.map(({ id }) => id);
  const gone = before.filter(({ id, params }) => isLimitId(id) && !ids.includes(id) && isSmallChange(params, {}));
  return [...held, ...gone.map(({ id, params }) => ({ id, params }))].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

const placeOf = (id: string): number => (limitIds as string[]).indexOf(id);

/** Whether one number at least moved, and none by more than 2; a total is no move of its own. */
function isSmallChange(before: Limits[number]['params'], now: Limits[number]['params']): boolean {
  const isGone = Object.keys(now).length === 0;
  const moves = Object.entries(before)
    .filter(([key]) => !(isGone && totals.includes(key)))
    .map(([key, n]) => [Number(n), Number(now[key] ?? 0)] as const)
    .filter(([then, fresh]) => then !== fresh);
  return moves.length > 0 && moves.every(([then, fresh]) => isSmallMove(then, fresh));
}

const totals = ['total', 'approached', 'years', 'known'];

/** The limits say the numbers printed elsewhere in the edition. */
function withHeldCounts(limits: Limits, now: Counts, printed: Counts): Limits {
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
