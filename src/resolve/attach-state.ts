import type { Groups } from './group.ts';
import { isStateAndOrgan } from './institution-steps.ts';
import { byStrength, type Link, withUniqueness } from './link.ts';
import type { Node } from './mention.ts';

/** What became of the names of States. */
interface StateOutcome {
  joined: Link[];
  /** Links of the nodes that name a State of which several bodies stand in the list, by node: attached to none. */
  ambiguous: Map<number, Link[]>;
}

/**
 * A State named alone as an organisation («Sweden», «Government of the Netherlands») is, where only one body that gives
 * on its behalf stands in the list, that body; where several stand («Germany» beside two ministries) a person looks.
 */
export function attachStates(links: readonly Link[], nodes: readonly Node[], groups: Groups): StateOutcome {
  const outcome: StateOutcome = { joined: [], ambiguous: new Map() };
  const bestByBodyByState = new Map<number, Map<number, Link>>();
  for (const link of [...links].sort(byStrength)) {
    const [left, right] = [nodes[link.left], nodes[link.right]];
    if (!left || !right || !isStateAndOrgan(left, right)) continue;
    const [state, body] = isState(left) ? [link.left, link.right] : [link.right, link.left];
    const bodies = bestByBodyByState.get(groups.find(state)) ?? new Map<number, Link>();
    if (!bodies.has(groups.find(body))) bodies.set(groups.find(body), link);
    bestByBodyByState.set(groups.find(state), bodies);
  }
  for (const [state, bodies] of bestByBodyByState) {
    const fits = [...bodies.values()];
    const [only] = fits;
    if (fits.length === 1 && only && mayJoin(only, groups)) {
      groups.join(only.left, only.right);
      outcome.joined.push(withUniqueness(only, 'unique', nodes));
    } else {
      for (const member of groups.members(state))
        outcome.ambiguous.set(
          member,
          fits.map((link) => withUniqueness(link, 'several', nodes)),
        );
    }
  }
  return outcome;
}

const isState = ({ clues }: Node): boolean => clues.institutions.some((id) => id.startsWith('gov:'));

/** Nothing sets the two apart but that they are known as two. */
function mayJoin({ left, right, comparison }: Link, groups: Groups): boolean {
  const reason = groups.contradiction(left, right, comparison.total);
  return reason === null || reason === 'institution';
}
