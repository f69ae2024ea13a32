import { problem } from '../diagnostics/create.ts';
import type { Context } from '../model/context.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { allDecisions } from './active.ts';
import type { Decision } from './decision.ts';
import { placeKey } from './place-key.ts';

/** Problems by which a decision names nobody here, or one organisation on both its sides. */
const namesNobody: ReadonlySet<string> = new Set(['IDE-004', 'IDE-005', 'CLA-004']);

/**
 * Problems of a country, those of decisions that may be about another one put in other words: in a file that countries
 * share, a row that does not say whose it is and finds nobody here has not lapsed.
 */
export function tellOfOthers(
  diagnostics: readonly Diagnostic[],
  records: readonly DataRecord[],
  { country, config, otherCountries = [] }: Context,
): Diagnostic[] {
  if (otherCountries.length === 0) return [...diagnostics];
  const isOfOneCountry = new Set(config.files.flatMap(({ file, country: own }) => (own === undefined ? [] : file)));
  const isForAll = ({ at: { file }, isPlaced }: Decision) =>
    isPlaced !== true && !file.includes('/') && !isOfOneCountry.has(file);
  const shared = new Map(
    allDecisions(records)
      .filter(isForAll)
      .map((decision) => [placeKey(decision.at), decision]),
  );
  const told = new Set<string>();
  return diagnostics.flatMap((one) => {
    const { code, place, actual } = one;
    const key = place && namesNobody.has(code) ? placeKey(place) : null;
    const decision = key === null ? undefined : shared.get(key);
    if (!place || key === null || !decision) return one;
    // The id says which country is meant: nothing is doubtful.
    if (told.has(key) || decision.isAcross) return [];
    told.add(key);
    return problem('DEC-020', { pays: country.iso2 }, { place, ...(actual === undefined ? {} : { actual }) });
  });
}
