import type { EditionTabulation } from '../model/edition.ts';
import type { Finding, FindingCount } from '../model/edition-findings.ts';

/** A finding before it is graded, weighed and chosen. */
export type Draft = Pick<Finding, 'kind' | 'parts' | 'side'>;

export type Value = EditionTabulation['values'][number];
/** A value whose count the edition prints. */
export type Shown = Value & { n: number };

export const isShown = (value: Value): value is Shown => value.n !== null;

/** Values that say «something else» tell nothing. */
const restCodes = /^(autre|autre[_-].*|inconnue?|aucune?|hors-grille)$/;
export const isTelling = ({ code }: { code: string }): boolean => !restCodes.test(code);

/** Outside the team the largest count that the masking rule hides in a table of several answers (a sensitive code under five). */
export const largestMasked = 4;

/**
 * The most that a masked value may be, as far as a reader can know. Of one answer each, the values not printed share what
 * is left; of several, only counts too small to print are masked, and what everybody
 * says, which the rule printed beside the sentences keeps apart.
 */
export function maskedBound({ values, multiple, answered }: EditionTabulation): number {
  if (!multiple) {
    const shown = values.reduce((sum, { n }) => sum + (n ?? 0), 0);
    return answered === null ? Number.POSITIVE_INFINITY : answered - shown;
  }
  return values.some(({ n }) => n === null) ? largestMasked : 0;
}

/** Values of one count, or several that share it. */
export const ranked = (values: readonly Shown[], n: number): FindingCount => ({
  codes: values.map(({ code }) => code),
  counts: values.map((value) => value.n),
  x: values[0]?.n ?? 0,
  n,
  group: null,
});

/** Values counted together: each unit has one of them. */
export const summed = (values: readonly Shown[], n: number): FindingCount => ({
  ...ranked(values, n),
  x: values.reduce((sum, value) => sum + value.n, 0),
});
