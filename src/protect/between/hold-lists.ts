import type { Edition } from '../../model/edition.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { compareCodeUnits } from '../../text/sort.ts';
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
