import type { Edition } from '../../model/edition.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { thresholdOf } from '../cell.ts';
import { isAnsweredNear, isNear, isSmallMove, isTooGreatForMask } from './move.ts';

/*
 * Figures that add up to nothing a reader knows: each is held by itself, and keeps what the last given-out edition printed
 * when it moved by too few.
 */

interface Hidden {
  n: number | null;
  masked: boolean;
}

/** Interviews whose words are counted, as each edition printed them: what a figure may have moved by. */
export interface OpenInterviews {
  now: number;
  /** By edition given out, oldest first; null where it is not known. */
  earlier: readonly (number | null)[];
}

/** What an edition prints of it, and what the earlier ones did. */
export const openInterviews = (now: number, earlier: readonly PrintedFigures[]): OpenInterviews => ({
  now,
  earlier: earlier.map(({ counts }) => counts?.interviews_open ?? null),
});

/** Whether a figure beside those of earlier editions would tell a small move, or that a mask is everybody's. */
export function isTelling(
  now: number | null,
  earlier: readonly (number | null)[],
  isSensitive: boolean,
  open: OpenInterviews,
): boolean {
  const most = thresholdOf(isSensitive) - 1;
  return earlier.some((then, index) => {
    if (now !== null && then !== null) return isSmallMove(then, now, isSensitive);
    const [printed] = [now, then].filter((n) => n !== null);
    if (printed === undefined) return false;
    const gained = open.now - (open.earlier[index] ?? open.now);
    return (
      isNear(printed, [1, most], isSensitive) ||
      isTooGreatForMask(printed, now === null ? -gained : gained, isSensitive)
    );
  });
}

/** The figure, or that of the last edition. */
function held(
  now: Hidden,
  earlier: readonly (Hidden | undefined)[],
  open: OpenInterviews,
  isSensitive = false,
): Hidden {
  const printed = earlier.map((one) => one ?? { n: 0, masked: false });
  const last = printed.at(-1);
  return last &&
    isTelling(
      now.n,
      printed.map(({ n }) => n),
      isSensitive,
      open,
    )
    ? { n: last.n, masked: last.masked }
    : now;
}

/** Needs that weaknesses suggest; one that only a sensitive code suggests appears and goes by fives. */
export function holdSuggestions(
  now: Edition['suggested_needs'],
  given: readonly PrintedFigures[],
  interviews: number,
): Edition['suggested_needs'] {
  const earlier = given.map(({ suggested_needs: suggested }) => suggested);
  const open = openInterviews(interviews, given);
  const last = earlier.at(-1);
  if (!last) return now;
  const kept = (need: string) => earlier.map((list) => list.find((one) => one.need === need));
  const made = now.flatMap((one) => {
    const before = last.find(({ need }) => need === one.need);
    const figure = held(one, kept(one.need), open, before === undefined);
    return before === undefined && figure.n === 0
      ? []
      : [{ ...one, weaknesses: before?.weaknesses ?? one.weaknesses, ...figure }];
  });
  const gone = last.filter(({ need }) => !now.some((one) => one.need === need));
  return [...made, ...gone.filter(({ n }) => n === null || n < 2 * thresholdOf(true))];
}

type Need = Pick<
  NonNullable<Edition['needs']>['ranked'][number],
  'need' | 'first' | 'wanted' | 'regions' | 'roles' | 'untrained'
>;

/**
 * Needs take their counts from the tables, held already; how far they spread is that of the last edition when the table
 * still says what it said.
 */
export function holdNeeds<T extends Need>(now: T[], earlier: readonly PrintedFigures[]): T[] {
  const tables = earlier.flatMap(({ needs }) => (needs ? [needs.ranked] : []));
  const last = tables.at(-1);
  if (!last) return now;
  return now.map((need) => {
    const before = last.find((one) => one.need === need.need);
    if (before && before.wanted === need.wanted) {
      return { ...need, regions: before.regions, roles: before.roles, untrained: before.untrained };
    }
    const then = tables.map((list) => list.find((one) => one.need === need.need)?.untrained ?? null);
    const isSmall = need.untrained !== null && then.some((n) => n !== null && isSmallMove(n, need.untrained ?? n));
    return isSmall ? { ...need, untrained: null } : need;
  });
}

type Again = NonNullable<Edition['needs']>['again'];

/** Training wanted and already received. */
export function holdAgain(now: Again, given: readonly PrintedFigures[], interviews: number): Again {
  const earlier = given.filter(({ needs }) => needs);
  const open = openInterviews(interviews, earlier);
  const lists = earlier.flatMap(({ needs }) => (needs ? [needs.again] : []));
  if (lists.length === 0) return now;
  return now.flatMap((one) => {
    const figure = held(
      one,
      lists.map((list) => list.find(({ code }) => code === one.code)),
      open,
    );
    return figure.n === 0 ? [] : [{ ...one, ...figure }];
  });
}

/** Organisations that say in interviews that they take part. */
export function holdSaying<T extends Hidden>(now: T, given: readonly PrintedFigures[], interviews: number): T {
  const earlier = given.filter(({ dialogue }) => dialogue);
  const before = earlier.flatMap(({ dialogue }) => (dialogue ? [dialogue.seats.saying] : []));
  return { ...now, ...held(now, before, openInterviews(interviews, earlier)) };
}

type Candidate = NonNullable<PrintedFigures['themes']>['candidates'][number];

/** What words say of themes. The main themes add up to those who answered: they move together or not at all. */
export function holdThemeCounts<T extends Candidate>(
  now: T[],
  given: readonly PrintedFigures[],
  interviews: number,
): T[] {
  const earlier = given.filter(({ themes }) => themes);
  const open = openInterviews(interviews, earlier);
  const lists = earlier.flatMap(({ themes }) => (themes ? [themes.candidates] : []));
  const last = lists.at(-1);
  if (!last) return now;
  const then = (theme: string) => lists.map((list) => list.find((one) => one.theme === theme));
  const areMainKept = now.some((one) =>
    isTelling(
      one.main.n,
      then(one.theme).map((before) => (before ? before.main.n : 0)),
      false,
      open,
    ),
  );
  return now.map((one) => {
    const before = then(one.theme);
    const lastOne = last.find(({ theme }) => theme === one.theme);
    const voicing = held(
      { n: one.voicing, masked: one.voicing === null },
      before.map((old) => old && { n: old.voicing, masked: old.voicing === null }),
      open,
    );
    const said = held(
      one.said_only,
      before.map((old) => old?.said_only),
      open,
    );
    return {
      ...one,
      said_only: { ...one.said_only, ...said },
      main: areMainKept && lastOne ? lastOne.main : one.main,
      voicing: voicing.n,
      needs: heldNeeds(
        one.needs,
        before.map((old) => old?.needs ?? []),
        open,
      ),
    };
  });
}

function heldNeeds(
  now: Candidate['needs'],
  earlier: readonly Candidate['needs'][],
  open: OpenInterviews,
): Candidate['needs'] {
  const last = earlier.at(-1) ?? [];
  const gone = last
    .filter(({ need }) => !now.some((one) => one.need === need))
    .map((one) => ({ ...one, n: 0, masked: false }));
  return [...now, ...gone]
    .map((one) => ({
      ...one,
      ...held(
        one,
        earlier.map((list) => list.find(({ need }) => need === one.need)),
        open,
      ),
    }))
    .filter(({ n }) => n !== 0)
    .sort((left, right) => (right.n ?? 0) - (left.n ?? 0));
}

type Line = NonNullable<PrintedFigures['data_quality']>['completeness'][number];

/** Who answers each question of the interviews. */
export function holdCompleteness<T extends Line>(now: T[], earlier: readonly PrintedFigures[]): T[] {
  const lists = earlier.flatMap(({ data_quality: quality }) => (quality ? [quality.completeness] : []));
  return now.map((line) => {
    const then = lists.flatMap(
      (list) => list.find((one) => one.column === line.column && one.base_of === line.base_of) ?? [],
    );
    const last = then.at(-1);
    if (line.layer !== 'testimony' || !last) return line;
    const isSmall = then.some(
      (one) =>
        isSmallMove(one.base, line.base) ||
        isAnsweredNear(one.answered, line.answered) ||
        (one.refused !== null && line.refused !== null && isSmallMove(one.refused, line.refused)),
    );
    return isSmall ? { ...line, base: last.base, answered: last.answered, refused: last.refused } : line;
  });
}
