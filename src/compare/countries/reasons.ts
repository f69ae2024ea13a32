import type { ComparisonReason, ReasonId } from '../../model/comparison.ts';
import type { Edition } from '../../model/edition.ts';

type Told = ComparisonReason['countries'][number];

/** A reason that names countries alone. */
export const reason = (id: ReasonId, editions: readonly Edition[]): ComparisonReason => ({
  id,
  countries: editions.map((edition) => told(edition)),
});

/** A reason with an x/n a country. */
export const reasonOutOf = (
  id: ReasonId,
  editions: readonly Edition[],
  outOf: (edition: Edition) => { n: number; of: number },
): ComparisonReason => ({ id, countries: editions.map((edition) => ({ ...told(edition), ...outOf(edition) })) });

/** A reason with words a country: a version, a date. */
export const reasonInWords = (
  id: ReasonId,
  editions: readonly Edition[],
  words: (edition: Edition) => string | null,
): ComparisonReason => ({
  id,
  countries: editions.map((edition) => ({ ...told(edition), text: words(edition) })),
});

const told = ({ country }: Edition): Told => ({ country: country.iso2, n: null, of: null, text: null });

/** Shares that are this far apart are unlike: a quarter of the organisations more, or fewer, were heard. */
export const unlikeFrom = 0.25;

/** Whether shares x/n lie too far apart to be read side by side without saying so; a share of nothing is none. */
export function areUnlike(shares: readonly { n: number; of: number }[]): boolean {
  const values = shares.filter(({ of }) => of > 0).map(({ n, of }) => n / of);
  return values.length > 1 && Math.max(...values) - Math.min(...values) >= unlikeFrom;
}

/** Months between two ISO dates; null when one is missing. A year alone counts from its January. */
export function monthsBetween(left: string | null, right: string | null): number | null {
  const [a, b] = [left, right].map((date) => {
    const [year, month = '01'] = (date ?? '').split('-');
    return year ? Number(year) * 12 + Number(month) : null;
  });
  return a == null || b == null ? null : Math.abs(a - b);
}

/** Interviews further apart than this speak of two times. */
export const monthsApartFrom = 12;
