import type { Match } from '../model/actor.ts';
import type { Link } from './link.ts';
import type { Node } from './mention.ts';

/** A link as a match between two records: those of the first naming on each side. */
export function matchOf({ left, right, comparison, decision }: Link, nodes: readonly Node[]): Match {
  const recordOf = (index: number) => {
    const mentions = nodes[index]?.mentions ?? [];
    return (mentions.find(({ isPrimary }) => isPrimary) ?? mentions[0])?.record ?? '';
  };
  const { steps, total, outcome } = comparison;
  return {
    left: recordOf(left),
    right: recordOf(right),
    steps,
    total,
    outcome,
    ...(decision === undefined ? {} : { decision }),
  };
}
