import { allNames } from '../model/all-names.ts';
import type { Mapped, RefusedElsewhere } from '../model/cartography.ts';
import { accessFor } from './access.ts';
import { unlistedReason } from './listing.ts';

/** Why somebody is not named because it asked not to be, and not for want of a source. */
const refusals: readonly ReturnType<typeof unlistedReason>[] = ['retrait', 'opposition', 'refus-de-figurer'];

/**
 * Organisations of a country that asked not to be named: what every other country must know of it. A ministry or an agency
 * of many countries speaks for its own office alone.
 */
export function refusalsOf(cartography: Mapped): RefusedElsewhere[] {
  const access = accessFor(cartography, 'publique');
  const { iso2, names } = cartography.country;
  const recordById = new Map(cartography.records.map((record) => [record.id, record]));
  return cartography.actors
    .filter((actor) => actor.isCivilSociety && refusals.includes(unlistedReason(actor, access)))
    .flatMap((actor) => {
      const at = actor.records.flatMap((id) => recordById.get(id)?.at ?? [])[0];
      return at ? [{ country: { iso2, names }, names: allNames(actor), at }] : [];
    });
}
