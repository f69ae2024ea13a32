import { problem } from '../diagnostics/create.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldWords } from '../text/fold.ts';
import { type Access, accessFor } from './access.ts';
import { listedActors, unlistedReason } from './listing.ts';

/** Why somebody is not named because it asked not to be, and not for want of a source. */
const refusals: readonly ReturnType<typeof unlistedReason>[] = ['retrait', 'opposition', 'refus-de-figurer'];

/** A name of one word may be anybody's. */
const isTellingName = (name: string): boolean => name.includes(' ');

/**
 * Organisations that the public edition of a country names, though one of the same name asked in another not to be named:
 * each country is made from its own folder, which cannot know the other's answers. One problem each, at the card that
 * names it; two countries' homonyms are for a person to tell apart.
 */
export function refusedElsewhere(cartographies: readonly Mapped[]): Diagnostic[] {
  const all = cartographies.map((cartography) => ({ cartography, access: accessFor(cartography, 'publique') }));
  const refusing = all.map(({ cartography, access }) => namesThatRefuse(cartography, access));
  return all.flatMap(({ cartography, access }, index) =>
    listedActors(cartography, access).flatMap((actor) => {
      const names = allNames(actor).map(foldWords);
      const others = cartographies.flatMap(({ country }, other) =>
        other !== index && names.some((name) => refusing[other]?.has(name)) ? [country.names.fr] : [],
      );
      if (others.length === 0) return [];
      const at = access.record(actor.records[0] ?? '')?.at;
      const params = { pays: cartography.country.names.fr, autres: others.join(', '), code: cartography.country.iso2 };
      return [problem('RET-008', params, { subject: actor.id, ...(at ? { place: at } : {}) })];
    }),
  );
}

const namesThatRefuse = (cartography: Mapped, access: Access): ReadonlySet<string> =>
  new Set(
    cartography.actors
      .filter((actor) => refusals.includes(unlistedReason(actor, access)))
      .flatMap((actor) => allNames(actor).map(foldWords))
      .filter(isTellingName),
  );
