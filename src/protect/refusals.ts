import { activeDecisions, actorsMeantBy } from '../decisions/index.ts';
import { listOf } from '../model/access.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped, RefusedElsewhere } from '../model/cartography.ts';
import type { Place } from '../model/place.ts';
import { accessFor } from './access.ts';
import { unlistedReason } from './listing.ts';
import { lostRefusals } from './lost-withdrawals.ts';
import { openPlaces } from './open-places.ts';
import { registerLines } from './unmet-withdrawals.ts';

/** Why somebody is not named because it asked not to be, and not for want of a source. */
const refusals: readonly ReturnType<typeof unlistedReason>[] = ['retrait', 'opposition', 'refus-de-figurer'];

/**
 * Organisations of a country that asked not to be named: what every other country must know of it, those whose rows were
 * erased since included. A ministry or an agency of many countries speaks for its own office alone.
 */
export function refusalsOf(cartography: Mapped): RefusedElsewhere[] {
  const { records, actors, country } = cartography;
  const access = accessFor(cartography, 'publique');
  const places = [...openPlaces(country)];
  const refused = (names: readonly string[], at: Place | undefined): RefusedElsewhere[] => {
    const known = [...new Set(names.filter((name) => name.trim() !== ''))];
    return at === undefined || known.length === 0
      ? []
      : [{ country: { iso2: country.iso2, names: country.names }, names: known, places, at }];
  };
  const placeOf = (id: string | undefined) => (id === undefined ? undefined : access.record(id)?.at);
  const lines = registerLines(records);
  const ofActors = actors
    .filter((actor) => actor.isCivilSociety && refusals.includes(unlistedReason(actor, access)))
    .flatMap((actor) => {
      const ids = [actor.id, ...actor.formerIds];
      const registered = lines.filter((line) => line.ids.some((id) => ids.includes(id))).flatMap(({ names }) => names);
      return refused([...allNames(actor), ...registered], placeOf(actor.records[0]));
    });
  // What a withdrawal calls whom it takes out, and what the register does: their rows may be there no more.
  const ofDecisions = activeDecisions(records)
    .filter(({ object, other }) => object === 'retrait' && other === null) // of an interview alone, the name stays
    .filter((decision) => actorsMeantBy(decision, actors).every(({ isCivilSociety }) => isCivilSociety))
    .flatMap((decision) => {
      const registered = lines.filter((line) => line.isOf(decision)).flatMap(({ names }) => names);
      return refused([...(decision.actor === null ? [] : [decision.actor]), ...registered], decision.at);
    });
  const lost = new Set(lostRefusals(cartography).map(({ subject }) => subject));
  const ofConsents = records
    .filter(({ id }) => lost.has(id))
    .flatMap((record) => refused(listOf(record, 'acteur'), record.at));
  return [...ofActors, ...ofDecisions, ...ofConsents];
}
