import type { Mapped } from '../model/cartography.ts';
import type { EditionActor } from '../model/edition.ts';
import { accessFor } from './access.ts';
import { protectActor } from './actors.ts';
import { closedFor } from './facts.ts';
import { listedActors } from './listing.ts';
import { lostRefusals, lostWithdrawals } from './lost-withdrawals.ts';

/**
 * The organisations that the public edition lists, each with what it shows of them: what may leave the team by another
 * door than a report, a form sent to a server for one. None as long as whom a refusal closes cannot be told.
 */
export function publicActors(cartography: Mapped): EditionActor[] {
  if ([...lostWithdrawals(cartography), ...lostRefusals(cartography)].length > 0) return [];
  const access = accessFor(cartography, 'publique');
  const actors = listedActors(cartography, access);
  const closed = closedFor(cartography, actors, access);
  return actors.map((actor) => protectActor(actor, cartography, access, closed));
}
