import type { TableKind } from '../model/table.ts';
import { matchHeaders } from './match-headers.ts';
import { columnByKey } from './registry.ts';

const knownByKind = new Map<TableKind, Map<string, boolean>>();

/** Whether a header, were it alone, would be a private contact: a second telephone stays as private as the first. */
export function isPrivateHeader(kind: TableKind, header: string): boolean {
  const known = knownByKind.get(kind) ?? new Map<string, boolean>();
  knownByKind.set(kind, known);
  let isPrivate = known.get(header);
  if (isPrivate === undefined) {
    const key = matchHeaders(kind, [header])[0]?.key ?? null;
    isPrivate = key !== null && columnByKey(key, kind)?.layer === 'private';
    known.set(header, isPrivate);
  }
  return isPrivate;
}
