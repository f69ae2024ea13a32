import type { EditionTabulation } from '../model/edition.ts';

type Counted = Pick<EditionTabulation, 'base' | 'answered' | 'multiple'> & { values: readonly { n: number | null }[] };

/**
 * What a masked cell may hold, from what the edition prints and from nothing else: no fewer than none, no more than those
 * who answered; where each gives one answer, no more than those left beside the printed counts.
 */
export function boundsOfMasked({ base, answered, multiple, values }: Counted): { low: number; high: number } {
  const most = answered ?? base;
  if (multiple) return { low: 0, high: most };
  const printed = values.reduce((sum, { n }) => sum + (n ?? 0), 0);
  return { low: 0, high: Math.max(0, most - printed) };
}
