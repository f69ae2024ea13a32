import type { FindingCount } from '../../model/edition-findings.ts';
import { formatChoice } from '../../text/format.ts';
import { isOfPlaces, type Spoken } from './spoken.ts';

/** One kind of finding as a clause. */
export type Clause = (spoken: Spoken) => string;

/** What a finding is about. */
export const first = ({ finding }: Spoken): FindingCount =>
  finding.parts[0] ?? { codes: [], counts: [], x: 0, n: 0, group: null };

/** «play the role “a” or “b”». */
export function has(spoken: Spoken, codes: readonly string[], isMany: boolean, joiner: 'and' | 'or' = 'or'): string {
  const { frame, finding, list } = spoken;
  const own = codes.length === 1 ? frame.byCode[codes[0] ?? ''] : undefined;
  if (own) return isMany ? own[1] : own[0];
  const name = isOfPlaces(finding.table) ? spoken.bare : spoken.label;
  const named = codes.map(name);
  const told = joiner === 'and' ? list(named) : formatChoice(named, 'en');
  // As a function: a name may hold a «$».
  return (isMany ? frame.many : frame.one).replace('%', () => told);
}
