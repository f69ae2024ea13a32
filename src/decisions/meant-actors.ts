import type { Actor } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import { foldKey } from '../text/fold.ts';
import type { Decision } from './decision.ts';

const bears = (actor: Actor, id: string): boolean => actor.id === id || actor.formerIds.includes(id);

const isNamed = (actor: Actor, wanted: string | null): boolean =>
  wanted !== null && allNames(actor).some((one) => foldKey(one) === foldKey(wanted));

/**
 * Organisations that a decision designates: by its id, else by its name; none when nobody bears either. An id that nobody
 * bears any more (a register lost, a name mended) must leave nobody in the open.
 */
export function actorsMeantBy({ actorId, actor: name }: Pick<Decision, 'actorId' | 'actor'>, actors: readonly Actor[]) {
  const byId = actorId === null ? [] : actors.filter((actor) => bears(actor, actorId));
  return byId.length > 0 ? byId : actors.filter((actor) => isNamed(actor, name));
}
