import { type Gazetteer, gazetteerOf, matchRows, type RowClusters, sharedGazetteer } from '../../src/resolve/index.ts';
import { pack } from './records.ts';

/** The packs of the tool: `match` without a country knows the places of all of them. */
const countries = ['CI', 'CM', 'GN', 'MA', 'ML', 'SN', 'TN'];

const shared = new Map<boolean, Gazetteer>();
function everywhere(knowsInstitutions: boolean): Gazetteer {
  const gazetteer = shared.get(knowsInstitutions) ?? sharedGazetteer(countries.map(pack), [], knowsInstitutions);
  shared.set(knowsInstitutions, gazetteer);
  return gazetteer;
}

/** Names alone brought together; `iso2` is the country that is home, if one is. */
export function matchNames(
  names: readonly string[],
  iso2: string | null = null,
  knowsInstitutions = true,
): RowClusters {
  const rows = names.map((name) => ({ name, acronym: null, otherNames: [], card: null }));
  const gazetteer = iso2 === null ? everywhere(knowsInstitutions) : gazetteerOf(pack(iso2), [], knowsInstitutions);
  return matchRows(rows, gazetteer);
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
