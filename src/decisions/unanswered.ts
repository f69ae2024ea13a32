import type { SourceAccount } from '../model/table.ts';

type Counts = Pick<SourceAccount, 'kind' | 'read' | 'setAside' | 'byReason'>;

/** Questions of a workbook of decisions that were left for later. */
export const unansweredIn = ({ kind, byReason }: Pick<Counts, 'kind' | 'byReason'>): number =>
  kind === 'decisions' ? (byReason['sans-reponse'] ?? 0) : 0;

/** A source without its questions left for later: they are no rows set aside, nothing was read of them. */
export function withoutUnanswered<Account extends Counts>(source: Account): Account {
  const later = unansweredIn(source);
  if (later === 0) return source;
  const { 'sans-reponse': _, ...byReason } = source.byReason;
  return { ...source, read: source.read - later, setAside: source.setAside - later, byReason };
}
