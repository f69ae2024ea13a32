import type { Decision } from '../../decisions/index.ts';
import { foldKey } from '../../text/fold.ts';
import type { ActorRow } from './rows.ts';

/** What a person said of two actors of two countries; `left` and `right` are indexes of rows. */
export interface DecidedPair {
  left: number;
  right: number;
  isSame: boolean;
}

/**
 * Identity decisions that speak of actors of two countries, by id or by name. A name that one country alone bears says
 * nothing here; of contrary answers on one pair «distinct» stands, since a false merge costs more than a miss.
 */
export function decidedPairs(rows: readonly ActorRow[], decisions: readonly Decision[]): DecidedPair[] {
  const rowsById = new Map<string, number[]>();
  const rowsByName = new Map<string, number[]>();
  for (const [index, { actor }] of rows.entries()) {
    add(rowsById, actor.id, index);
    for (const name of new Set([actor.name, ...actor.other_names].map(foldKey))) add(rowsByName, name, index);
  }
  const side = (id: string | null, name: string | null): number[] =>
    (id === null ? undefined : rowsById.get(id)) ?? (name === null ? [] : (rowsByName.get(foldKey(name)) ?? []));
  const pairs = new Map<string, DecidedPair>();
  for (const { object, decision, actorId, actor, otherId, other } of decisions) {
    if (object !== 'identite' || (decision !== 'meme' && decision !== 'distinct')) continue;
    for (const one of side(actorId, actor)) {
      for (const two of side(otherId, other)) {
        if (rows[one]?.member.country === rows[two]?.member.country) continue;
        const [left, right] = one < two ? [one, two] : [two, one];
        const key = `${left}|${right}`;
        pairs.set(key, { left, right, isSame: decision === 'meme' && (pairs.get(key)?.isSame ?? true) });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}

function add(indexes: Map<string, number[]>, key: string, index: number): void {
  if (key !== '') indexes.set(key, [...(indexes.get(key) ?? []), index]);
}
