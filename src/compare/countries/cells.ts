import type { ComparedCell } from '../../model/comparison.ts';
import type { EditionTabulation } from '../../model/edition.ts';
import { boundsOfMasked } from '../masked-bounds.ts';

/** Fewest answers on which a share is given. */
const shareBase = 10;

/** A country's cell of a line; `table` is null where the edition has no such table. */
export function cellOf(country: string, table: EditionTabulation | null, code: string): ComparedCell {
  const blank = { country, n: null, bounds: null, of: null, share: null };
  if (table === null) return { ...blank, state: 'absent' };
  if (isUnasked(table)) return { ...blank, state: 'unasked' };
  const value = table.values.find((candidate) => candidate.code === code);
  if (value === undefined) return { ...blank, state: 'absent', of: table.answered };
  const of = table.answered;
  if (value.n === null) return { ...blank, state: 'masked', bounds: boundsOfMasked(table), of };
  return {
    country,
    state: 'count',
    n: value.n,
    bounds: { low: value.n, high: value.n },
    of,
    share: of !== null && of >= shareBase ? Math.round((value.n / of) * 10_000) / 10_000 : null,
  };
}

/** Nobody was asked, or nobody answered: there is nothing to count, and it is no zero. */
export const isUnasked = ({ base, answered }: EditionTabulation): boolean => base === 0 || answered === 0;
