import { gazetteerOf, matchRows, type RowClusters } from '../../src/resolve/index.ts';
import { pack } from './records.ts';

/** Names alone brought together; `iso2` is the country that is home, if one is. */
export function matchNames(
  names: readonly string[],
  iso2: string | null = null,
  knowsInstitutions = true,
): RowClusters {
  const rows = names.map((name) => ({ name, acronym: null, otherNames: [], card: null }));
  return matchRows(rows, gazetteerOf(iso2 === null ? null : pack(iso2), [], knowsInstitutions));
}

export type Outcome = 'same' | 'to-review' | 'distinct';

/** What becomes of the first two names of a list. */
export function outcomeOf(names: readonly string[], iso2: string | null = null, knowsInstitutions = true): Outcome {
  const { clusterOf, pairs } = matchNames(names, iso2, knowsInstitutions);
  if (clusterOf[0] === clusterOf[1]) return 'same';
  return pairs.some(({ left, right, outcome }) => outcome === 'to-review' && left === 0 && right === 1)
    ? 'to-review'
    : 'distinct';
}
