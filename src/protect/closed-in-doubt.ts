import { interviewWithdrawals } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Match } from '../model/actor.ts';
import { allNames } from '../model/all-names.ts';
import type { Mapped, RefusedElsewhere } from '../model/cartography.ts';
import { foldKey } from '../text/fold.ts';
import { isNamesake, nearActors } from './name-likeness.ts';
import { partedBy, sideOf } from './parted.ts';
import { namesakesElsewhere } from './refused-elsewhere.ts';
import { registerLines, unmetWithdrawals } from './unmet-withdrawals.ts';

/** Who is closed because nothing tells them apart from somebody who is, by what closes them: its name. */
export interface ClosedInDoubt {
  actors: ReadonlyMap<string, string>;
  /** Rows that are given to no organisation, and may be of one that is closed. */
  records: ReadonlyMap<string, string>;
  /** Of those organisations, the ones that a refusal in another country closes. */
  elsewhere: ReadonlyMap<string, RefusedElsewhere>;
}

/**
 * Closed as long as nobody answered: the other side of a question of identity when one side withdrew, opposes or refuses
 * to be listed, under a name cut short or misspelt; the organisation that a withdrawal may mean when whom it names is no
 * longer in the files; one whose withdrawn interview is found no more; one whose name refused in another country.
 */
export function closedInDoubt(
  cartography: Mapped,
  isClosed: (actorId: string) => boolean,
  isNameless: (actorId: string) => boolean,
  isOpened: (actor: Actor) => boolean,
): ClosedInDoubt {
  const actors = new Map<string, string>();
  const records = new Map<string, string>();
  const actorById = new Map(cartography.actors.map((actor) => [actor.id, actor]));
  for (const match of cartography.toReview) {
    const sides = [match.left, match.right].map((id) => ({ id, actors: actorsOf(id, match, cartography, actorById) }));
    for (const [side, other] of [sides, [...sides].reverse()]) {
      const closed = side?.actors.find(({ id }) => isClosed(id));
      if (!closed || !other) continue;
      for (const { id } of other.actors) if (!isClosed(id) && !actors.has(id)) actors.set(id, closed.name);
      if (other.actors.length === 0 && !records.has(other.id)) records.set(other.id, closed.name);
    }
  }
  for (const [id, name] of namesakes(cartography, isClosed, isNameless)) if (!actors.has(id)) actors.set(id, name);
  for (const { decision, isRegistered, near, names } of unmetWithdrawals(cartography)) {
    if (!isRegistered) continue;
    const name = decision.actor ?? decision.actorId ?? decision.id;
    for (const one of near) {
      const { id } = one.actor;
      if (isNamesake(one, names) && !isClosed(id) && !actors.has(id)) actors.set(id, name);
    }
  }
  for (const { unsure } of interviewWithdrawals(cartography.records, cartography.actors)) {
    for (const { id, name } of unsure) if (!isClosed(id)) actors.set(id, name);
  }
  const elsewhere = new Map<string, RefusedElsewhere>();
  for (const [id, refused] of namesakesElsewhere(cartography)) {
    const actor = actorById.get(id);
    if (actor === undefined || isClosed(id) || actors.has(id) || isOpened(actor)) continue;
    elsewhere.set(id, refused);
    actors.set(id, refused.names[0] ?? '');
  }
  return { actors, records, elsewhere };
}

/**
 * Organisations under a name of one that withdrew or opposes, cut short or misspelt, where nothing is known that parts
 * them (a place, an answer): with too little told of either, `resolve` asks no question, and takes them for two.
 */
function namesakes(
  { actors, records }: Mapped,
  isClosed: (actorId: string) => boolean,
  isNameless: (actorId: string) => boolean,
): [string, string][] {
  const nameless = actors.filter(({ id }) => isNameless(id));
  if (nameless.length === 0) return [];
  const nearTo = nearActors(actors, 'same');
  const isParted = partedBy(records);
  const lines = registerLines(records);
  // An acronym that the deleted row alone gave is still in the register.
  const namesOf = ({ id, formerIds, ...actor }: Actor) => [
    ...allNames(actor),
    ...lines.filter(({ ids }) => [id, ...formerIds].some((one) => ids.includes(one))).flatMap(({ names }) => names),
  ];
  return nameless.flatMap((closed) => {
    const names = namesOf(closed);
    return names
      .flatMap(nearTo)
      .filter((one) => isNamesake(one, names) && !isClosed(one.actor.id))
      .filter(({ actor }) => !isElsewhere(actor, closed) && !isParted(sideOf(actor), sideOf(closed)))
      .map(({ actor }): [string, string] => [actor.id, closed.name]);
  });
}

/** Two places that are not the same one. */
const isElsewhere = (a: Actor, b: Actor): boolean =>
  ['region_siege', 'ville_siege'].some((column) => {
    const [one, other] = [textOf(a, column), textOf(b, column)];
    return one !== null && other !== null && foldKey(one) !== foldKey(other);
  });

/** Organisations of one side of a question; of a row that names several, those whose names were compared. */
function actorsOf(
  record: string,
  { steps }: Match,
  { actorsByRecord }: Mapped,
  actorById: ReadonlyMap<string, Actor>,
): Actor[] {
  const actors = (actorsByRecord[record] ?? []).flatMap((id) => actorById.get(id) ?? []);
  if (actors.length < 2) return actors;
  const compared = new Set(steps.flatMap(({ left, right }) => [foldKey(left), foldKey(right)]));
  const named = actors.filter((actor) => allNames(actor).some((name) => compared.has(foldKey(name))));
  return named.length > 0 ? named : actors;
}
