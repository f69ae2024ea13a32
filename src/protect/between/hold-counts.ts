import type { Edition } from '../../model/edition.ts';
import { isLimitId, limitIds } from '../../model/limits.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { tableKinds } from '../../model/table.ts';
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
  // A kind that one or two alone were known by stays too.
  const kinds = (tableKinds as readonly string[]).flatMap((kind) => {
    const nIn = (list: Counts['known_by']) => list.find((one) => one.kind === kind)?.n ?? 0;
    const n = held(nIn(now.known_by), given.map(({ known_by: list }) => nIn(list)), true); // biome-ignore format: one line
    return n > 0 ? [{ kind, n }] : [];
  });
  const numbers = Object.fromEntries(
    unnamed.map((key) => [key, held(now[key], given.map((one) => one[key]), false)]), // biome-ignore format: one line
  ) as Pick<Counts, (typeof unnamed)[number]>;
  const others = (['interviews_other', 'interviews_unattributed', 'to_review', 'unattributed'] as const).map((key) => {
    const before = given.flatMap((one) => one[key] ?? []);
    return [key, held(now[key] ?? 0, before, false)] as const;
  });
  const { interviews_unattributed: apart, ...counted } = Object.fromEntries(others) as Record<
    (typeof others)[number][0],
    number
  >;
  // The dates of the first and last interview are those of the number of interviews printed.
  const isKept = [numbers.interviews !== now.interviews, counted.interviews_other !== now.interviews_other].some(
    Boolean,
  );
  const { interviews_unattributed: _, ...rest } = now;
  return {
    ...rest,
    ...numbers,
    ...counted,
    ...(apart !== undefined && apart > 0 ? { interviews_unattributed: apart } : {}),
    findings: held(now.findings, given.flatMap((one) => one.findings ?? []), true), // biome-ignore format: one line
    first_interview: isKept ? (last.first_interview ?? now.first_interview) : now.first_interview,
    last_interview: isKept ? (last.last_interview ?? now.last_interview) : now.last_interview,
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
  ...['self-declared-only', 'one-source', 'to-review-pairs', 'unattributed-records', 'inferred-unreviewed'],
  'codes-contradicted',
]);

/** Limits that count codes: one organisation moves them by many, so that they stay as long as a number of voices is held. */
const ofCodes: ReadonlySet<string> = new Set(['inferred-unreviewed', 'codes-contradicted']);

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
  const areVoicesHeld = ofVoices.some((key) => now[key] !== printed[key]);
  const isKept = (id: string, then: Limits[number]['params'], fresh: Limits[number]['params']) =>
    isSmallChange(then, fresh) || (areVoicesHeld && ofCodes.has(id));
  const held = fresh
    .filter((limit) => !isNew(limit))
    .map((limit) => {
      const printedOne = before.find(({ id }) => id === limit.id);
      return printedOne && isKept(limit.id, printedOne.params, limit.params)
        ? { ...limit, params: printedOne.params }
        : limit;
    });
  const ids = held.map(({ id }) => id);
  const gone = before.filter(({ id, params }) => isLimitId(id) && !ids.includes(id) && isKept(id, params, {}));
  return [...held, ...gone.map(({ id, params }) => ({ id, params }))].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

/** Numbers of those who speak: where one is held, somebody came or left. */
const ofVoices = ['known', 'interviewed', 'interviews', 'interviews_open'] as const;

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
