import type { Edition, EditionTabulation } from '../model/edition.ts';
import { findingFigures } from '../model/finding-rule.ts';
import { sortBy } from '../text/sort.ts';
import { type Draft, isShown, isTelling, ranked } from './draft.ts';

/** More values than this that nobody has: the list says it, not a sentence. */
const mostAbsent = 2;

/**
 * Values that nobody has: only where at least ten answered, and at least half of the base; never a masked value, nor a
 * division where nobody was asked.
 */
export function absenceFinding(table: EditionTabulation, n: number, edition: Edition): Draft | null {
  if (n < findingFigures.some || n * 2 < table.base) return null;
  const asked = askedPlaces(edition);
  const absent = table.values
    .filter(isShown)
    .filter((value) => value.n === 0 && isTelling(value) && (table.id !== 'region_siege' || asked.has(value.code)));
  if (absent.length === 0 || absent.length > mostAbsent || absent.length * 2 > table.values.length) return null;
  return {
    kind: 'absence',
    parts: [
      ranked(
        sortBy(absent, ({ code }) => code),
        n,
      ),
    ],
    side: null,
  };
}

/** Divisions where somebody was asked, as the crossings by division say. */
function askedPlaces({ crossings }: Edition): Set<string> {
  const byPlace = crossings.filter(({ id }) => id.endsWith('-x-region_siege'));
  return new Set(byPlace.flatMap(({ columns }) => columns.filter(({ asked }) => asked).map(({ code }) => code)));
}
