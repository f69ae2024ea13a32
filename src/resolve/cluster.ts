import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { attachBare } from './attach-bare.ts';
import { attachShortForms } from './attach-short.ts';
import { visitPairs } from './blocking.ts';
import type { Collected } from './collect.ts';
import { compareNodes } from './compare.ts';
import { Groups } from './group.ts';
import { byStrength, candidateFrom, type Link } from './link.ts';
import type { Node } from './mention.ts';
import { rarityOf } from './rarity.ts';
import { replayDecisions } from './replay.ts';

/** Nodes brought together, with the links that did it and those left to a person. */
export interface Clusters {
  groups: Groups;
  joined: Link[];
  reviews: Link[];
  /** Nodes of an acronym that fits several organisations, with the links to each. */
  ambiguous: Map<number, Link[]>;
  diagnostics: Diagnostic[];
}

/**
 * Who is who: human decisions first, then the strongest likenesses, then short forms and acronyms that fit only one
 * organisation. What is not sure enough waits for a person.
 */
export function cluster(records: readonly DataRecord[], collected: Collected): Clusters {
  const { nodes } = collected;
  const rarity = rarityOf(nodes);
  const links: Link[] = [];
  visitPairs(nodes, rarity, (left, right) => {
    const [a, b] = [nodes[left], nodes[right]];
    if (!a || !b || (a.isBare && b.isBare)) return;
    const comparison = compareNodes(a, b, rarity);
    if (comparison.outcome !== 'distinct' || comparison.total >= candidateFrom) links.push({ left, right, comparison });
  });
  links.sort(byStrength);
  const groups = new Groups(nodes);
  const { joined, diagnostics } = replayDecisions(records, collected, links, groups, rarity);
  joined.push(...joinStrongest(links, nodes, groups), ...attachShortForms(links, nodes, groups, rarity));
  const bare = attachBare(links, nodes, groups, rarity);
  joined.push(...bare.joined);
  const reviews = reviewsOf([...[...bare.ambiguous.values()].flat(), ...links], nodes, groups, bare.ambiguous);
  return { groups, joined, reviews, ambiguous: bare.ambiguous, diagnostics };
}

/** Joins what the ladder calls the same, strongest first, unless the groups contradict each other. */
function joinStrongest(links: readonly Link[], nodes: readonly Node[], groups: Groups): Link[] {
  return links.filter(({ left, right, comparison }) => {
    if (comparison.outcome !== 'same' || waits(comparison)) return false;
    if (nodes[left]?.isBare || nodes[right]?.isBare) return false;
    if (groups.find(left) === groups.find(right)) return false;
    if (groups.contradiction(left, right, comparison.total) !== null) return false;
    groups.join(left, right);
    return true;
  });
}

/** Short forms wait: they must first be seen to fit no other. A missing country or number never does, it needs more proof. */
const waits = ({ short, name }: Link['comparison']): boolean => short !== null && name?.level !== 'mark-missing';

/** For each two groups still apart, the strongest link that deserves a look; decided pairs do not come back. */
function reviewsOf(
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  ambiguous: ReadonlyMap<number, Link[]>,
): Link[] {
  const best = new Map<string, Link>();
  const isSettled = (index: number) => nodes[index]?.isPrimary;
  for (const link of links) {
    const { left, right, comparison } = link;
    const [a, b] = [groups.find(left), groups.find(right)];
    if (a === b || comparison.outcome === 'distinct' || !isSettled(left) || !isSettled(right)) continue;
    if (groups.isForbidden(left, right)) continue;
    const isKnown = (index: number) => ambiguous.has(index) && !ambiguous.get(index)?.includes(link);
    if (isKnown(left) || isKnown(right)) continue;
    const key = `${Math.min(a, b)}|${Math.max(a, b)}`;
    const known = best.get(key);
    if (!known || byStrength(link, known) < 0) best.set(key, link);
  }
  return [...best.values()].sort(byStrength);
}
