import { foldKey } from '../text/fold.ts';

/**
 * What the configuration says of a header, found as headers are: whatever its accents, capitals and signs. Null for «not
 * ours», undefined when it says nothing of it.
 */
export function configuredColumn(
  columns: { readonly [header: string]: string | null } | undefined,
  header: string,
): string | null | undefined {
  const folded = foldKey(header);
  return Object.entries(columns ?? {}).find(([name]) => foldKey(name) === folded)?.[1];
}
