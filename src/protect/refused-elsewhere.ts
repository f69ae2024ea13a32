import type { Actor } from '../model/actor.ts';
import type { Mapped, RefusedElsewhere } from '../model/cartography.ts';
import { foldWords } from '../text/fold.ts';
import { isNamesake, nearActors } from './name-likeness.ts';

/*
 * Each country is made from its own folder, and an organisation may be known in two. Nothing says that a refusal in one
 * was meant for that one alone: in doubt, it closes the name in the others too, until the organisation or a person of the
 * team says there that it may be named.
 */

/** Organisations of this country under a name of one that refused in another, by what closes them; acronyms are shared too widely. */
export function namesakesElsewhere({ actors, refusedElsewhere = [] }: Mapped): ReadonlyMap<string, RefusedElsewhere> {
  const found = new Map<string, RefusedElsewhere>();
  if (refusedElsewhere.length === 0) return found;
  const nearTo = nearActors(actors, 'same');
  for (const refused of refusedElsewhere) {
    for (const near of refused.names.flatMap(nearTo)) {
      const { id } = near.actor;
      if (!near.isByAcronym && isNamesake(near, refused.names) && !found.has(id)) found.set(id, refused);
    }
  }
  return found;
}

/** Whether the organisation itself, or its card, says in so many words that it may be named here. */
export const isOpenedHere = ({ fields }: Actor, agreesToAppear: boolean | null): boolean =>
  agreesToAppear === true || fields.opposition?.value === false;

/** Names that refused in another country, as texts of this one may write them: one word alone may be anybody's. */
export const namesElsewhere = ({ refusedElsewhere = [] }: Mapped): { name: string; refused: RefusedElsewhere }[] =>
  refusedElsewhere.flatMap((refused) =>
    refused.names.filter((name) => foldWords(name).includes(' ')).map((name) => ({ name, refused })),
  );
