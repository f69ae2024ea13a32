import type { Cartography } from '../model/cartography.ts';
import type { LinkClaim, LinkEnd, NetworkLink } from '../model/network.ts';
import type { TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { redactContacts } from '../text/redact.ts';
import { type ClosedNames, factIds, isFundingClosed } from './facts.ts';
import type { Counter } from './tables.ts';

/** Rows that this audience reads as rows; what links may rest on outside the team. */
type Shown = (kind: TableKind) => ReadonlyMap<string, string>;

/** Columns that stay with the team: answers of an interview, names of donors. */
const teamColumns: readonly LinkClaim['column'][] = ['reseaux', 'bailleurs'];

/** The links this audience may see, each with the rows it may see of it; both ends named, and nothing else. */
export function openLinks(cartography: Cartography, counter: Counter, closed: ClosedNames): NetworkLink[] {
  const { network } = cartography.analyses;
  if (!network) return [];
  const shown: Shown = factIds(cartography, counter, closed);
  return network.links.flatMap((link) => {
    const ends = [network.ends[link.from], network.ends[link.to]];
    if (!ends.every((end) => end !== undefined && isNamed(end, counter, closed))) return [];
    const claims = link.claims.filter((claim) => isClaimOpen(claim, link, counter, shown));
    return claims.length > 0 ? [{ ...link, claims }] : [];
  });
}

/** An organisation that the edition lists, or a name that hides none that it does not. */
export function isNamed({ actor, name, mayBe }: LinkEnd, { access, listed }: Counter, closed: ClosedNames): boolean {
  if (actor !== null) return listed.has(actor);
  if (closed.keys.has(foldKey(name)) || closed.redact(name) !== name) return false;
  return access.isInternal || (mayBe.every((id) => listed.has(id)) && redactContacts(name) === name);
}

function isClaimOpen({ record, column }: LinkClaim, link: NetworkLink, { access }: Counter, shown: Shown): boolean {
  if (!access.isOpen(record, 'profile')) return false;
  if (access.isInternal) return true;
  if (teamColumns.includes(column)) return false;
  if (column === 'relations' && !shown('relations').has(record)) return false;
  if (column === 'projets' && !shown('projets').has(record)) return false;
  return !isFundingClosed(link.type, access.record(record), access);
}
