import type { Edition } from '../../model/edition.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import { smallestCell } from '../policy.ts';
import { isSmallMove } from './move.ts';

/*
 * Lists of numbers by reason or code, outside any table: one that moved by 1 or 2 since an edition given out keeps the
 * number last printed; for such a move none comes and none goes.
 */

function heldIn<T extends { n: number }>(
  now: readonly T[],
  lists: readonly (readonly T[])[],
  keyOf: (one: T) => string,
): T[] {
  const last = lists.at(-1);
  if (!last) return [...now];
  const nIn = (list: readonly T[], key: string) => list.find((one) => keyOf(one) === key)?.n ?? 0;
  const all = new Map([...last, ...now].map((one) => [keyOf(one), one]));
  return [...all]
    .map(([key, one]) => {
      const fresh = nIn(now, key);
      return { ...one, n: lists.some((list) => isSmallMove(nIn(list, key), fresh)) ? nIn(last, key) : fresh };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => compareCodeUnits(keyOf(a), keyOf(b)));
}

type Withheld = Edition['edition']['withheld'];

/** What the edition may not show, by reason: it counts people who are not named. */
export const holdWithheld = (now: Withheld, earlier: readonly PrintedFigures[]): Withheld =>
  heldIn(
    now,
    earlier.flatMap(({ edition }) => (edition ? [edition.withheld] : [])),
    ({ reason }) => reason,
  );

/** Problems of the data by code; those of published figures (ANA-001, ANA-002) are counted from the table printed of them. */
export function holdQuality(now: Edition['quality'], earlier: readonly PrintedFigures[]): Edition['quality'] {
  const isOfFigures = ({ code }: { code: string }) => code === 'ANA-001' || code === 'ANA-002';
  const lists = earlier.flatMap(({ quality }) => (quality ? [quality.filter((one) => !isOfFigures(one))] : []));
  const held = heldIn(
    now.filter((one) => !isOfFigures(one)),
    lists,
    ({ code }) => code,
  );
  return [...held, ...now.filter(isOfFigures)].sort((a, b) => compareCodeUnits(a.code, b.code));
}

/** The size of the groups that quotes are attributed to. */
export function holdGroupSizes(now: Edition['quotes'], earlier: readonly PrintedFigures[]): Edition['quotes'] {
  const sizes = earlier.map(
    ({ quotes }) => new Map((quotes ?? []).map(({ attribution, group_size: size }) => [attribution.fr, size])),
  );
  return now.map((quote) => {
    const { group_size: fresh, attribution } = quote;
    const before = sizes.flatMap((one) => one.get(attribution.fr) ?? []);
    const last = before.at(-1);
    const isHeld = fresh !== null && last !== undefined && before.some((then) => isSmallMove(then, fresh));
    return isHeld ? { ...quote, group_size: last } : quote;
  });
}

/** Something measured over interviews. */
interface Measured {
  axis: string;
  interviews: number;
}

/**
 * Agreement between readers is measured over interviews: when as many were read, or one or two more or fewer, it is that
 * of the last edition; nor does it go for such a move.
 */
function heldMeasures<T extends Measured>(now: T[], last: T[] | undefined, keyOf: (one: T) => string): T[] {
  if (!last) return now;
  const isKept = (then: T, { interviews }: T) =>
    then.interviews === interviews || isSmallMove(then.interviews, interviews);
  const held = now.map((one) => {
    const then = last.find((other) => keyOf(other) === keyOf(one));
    return then && isKept(then, one) ? then : one;
  });
  // Under three it is no more shown: it may have lost one interview, or two.
  const gone = last.filter(
    (one) => one.interviews < 2 * smallestCell.ordinary - 1 && !now.some((other) => keyOf(other) === keyOf(one)),
  );
  return [...held, ...gone];
}

export const holdAgreements = (now: Edition['agreements'], earlier: readonly PrintedFigures[]): Edition['agreements'] =>
  heldMeasures(now, earlier.flatMap(({ agreements }) => (agreements ? [agreements] : [])).at(-1), ({ axis, coders }) =>
    [axis, ...coders].join(),
  );

export const holdReliability = (
  now: Edition['reliability'],
  earlier: readonly PrintedFigures[],
): Edition['reliability'] =>
  heldMeasures(
    now,
    earlier.flatMap(({ reliability }) => (reliability ? [reliability] : [])).at(-1),
    ({ axis }) => axis,
  );
