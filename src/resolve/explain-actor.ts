import type { Actor, Match, MatchStep } from '../model/actor.ts';
import type { Clusters } from './cluster.ts';
import type { Collected } from './collect.ts';
import { compareNodes, lacksProof } from './compare.ts';
import { matchOf } from './explain.ts';
import { byStrength, type Link } from './link.ts';
import type { Names } from './names-of.ts';
import { rarityOf } from './rarity.ts';
import { sum } from './step.ts';
import { reviewFrom, sameFrom } from './weights.ts';

/** What a comparison would come to without one of its steps. */
export interface WithoutStep {
  step: MatchStep;
  total: number;
  outcome: Match['outcome'];
}

/** Another organisation, near and kept apart. */
export interface NearActor {
  actor: string;
  match: Match;
  /** decision, institution, pays, nombre, lieu, identifiant, sigle …, `preuve`, or null. */
  barrier: string | null;
  without: WithoutStep[];
}

/** Why rows make one organisation: the ladder of each pair that joined them, what it would be otherwise, who is near. */
export interface ActorExplained {
  /** Its name and its acronym, each with the rule that chose it and the other spellings. */
  names: Names['fields'];
  joins: { match: Match; without: WithoutStep[] }[];
  /** Nearest first. */
  near: NearActor[];
}

/** Totals from which two rows are one organisation, and from which a person should look. */
export const thresholds = { same: sameFrom, review: reviewFrom } as const;

/** What keeps the two sides of a likeness apart whatever their total, or null; `preuve` when names alike in such a way prove too little alone. */
export const barrierOf = (
  { left, right, comparison: { total, isHeld } }: Link,
  groups: Clusters['groups'],
): string | null => groups.contradiction(left, right, total) ?? (isHeld && total >= sameFrom ? 'preuve' : null);

/** What the total alone says. */
const outcomeOfTotal = (total: number): Match['outcome'] =>
  total >= sameFrom ? 'same' : total >= reviewFrom ? 'to-review' : 'distinct';

/** The total and what it says without each step that weighs, one at a time. */
const withoutEach = (steps: readonly MatchStep[]): WithoutStep[] =>
  steps.flatMap((step, index) => {
    if (step.weight === 0) return [];
    const others = steps.filter((_, other) => other !== index);
    const total = sum(others);
    const outcome = outcomeOfTotal(total);
    return [{ step, total, outcome: outcome === 'same' && lacksProof(others) ? 'to-review' : outcome }];
  });

const nearShown = 3;

/** Explains the organisation that a group of nodes makes. */
export function explainGroup(
  group: number,
  { nodes }: Collected,
  { groups, joined }: Clusters,
  actorByGroup: ReadonlyMap<number, Actor>,
): Omit<ActorExplained, 'names'> {
  const joins = joined
    .filter(({ left }) => groups.find(left) === group)
    .map((link) => matchOf(link, nodes))
    .map((match) => ({ match, without: withoutEach(match.steps) }));
  const near = nearestTo(group, nodes, groups, actorByGroup)
    .slice(0, nearShown)
    .map((link): NearActor => {
      const other = groups.find(link.left) === group ? link.right : link.left;
      const match = matchOf(link, nodes);
      return {
        actor: actorByGroup.get(groups.find(other))?.id ?? '',
        match: { ...match, outcome: match.outcome === 'same' ? 'to-review' : match.outcome },
        barrier: barrierOf(link, groups),
        without: withoutEach(match.steps),
      };
    });
  return { joins, near };
}

/** Half of a country's organisations share a town or a year: that alone makes nobody near. */
const tells = ({ comparison, weight }: MatchStep): boolean =>
  weight > 0 && comparison !== 'lieu' && comparison !== 'annee';

/** The strongest likeness to each other organisation, those that have something in common. */
function nearestTo(
  group: number,
  nodes: Collected['nodes'],
  groups: Clusters['groups'],
  actorByGroup: ReadonlyMap<number, Actor>,
): Link[] {
  const rarity = rarityOf(nodes);
  const own = groups.members(group).filter((index) => nodes[index]?.isPrimary);
  const best = new Map<number, Link>();
  for (const [right, node] of nodes.entries()) {
    const other = groups.find(right);
    if (other === group || !node.isPrimary || !actorByGroup.has(other)) continue;
    for (const left of own) {
      const mine = nodes[left];
      if (!mine) continue;
      const link = { left, right, comparison: compareNodes(mine, node, rarity) };
      const known = best.get(other);
      if (!known || byStrength(link, known) < 0) best.set(other, link);
    }
  }
  return [...best.values()].filter(({ comparison }) => comparison.steps.some(tells)).sort(byStrength);
}
