import type { MatchStep } from '../model/actor.ts';
import { hasPrimary } from './attach-short.ts';
import { compareNodes } from './compare.ts';
import type { Groups } from './group.ts';
import { byStrength, candidateFrom, type Link, withUniqueness } from './link.ts';
import type { Node } from './mention.ts';
import type { Rarity } from './rarity.ts';
import { levels } from './weights.ts';

/** What became of the rows that bear an acronym alone. */
export interface BareOutcome {
  joined: Link[];
  /** Links of the nodes that fit several groups, by node: attached to none. */
  ambiguous: Map<number, Link[]>;
  /** Acronyms that no long name explains and that may be one: a person looks. */
  doubtful: Link[];
}

/** By how much one candidate must beat the next for a place or a contact to settle an ambiguous acronym. */
const margin = 1.5;

/**
 * Settles nodes that bear an acronym alone: attached to the one group it fits; to none when it fits several; together
 * when it fits no long name. They never link two long names to each other.
 */
export function attachBare(
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  rarity: Rarity,
): BareOutcome {
  const outcome: BareOutcome = { joined: [], ambiguous: new Map(), doubtful: [] };
  const linksByNode = candidateLinks(links, nodes);
  const planned: Link[] = [];
  const pool: number[] = [];
  nodes.forEach((node, index) => {
    if (!node.isBare || groups.members(index).some((member) => !nodes[member]?.isBare)) return;
    const fitting = bestByGroup(linksByNode.get(index) ?? [], index, nodes, groups);
    // «ADRK Pikine» beside «ADRK»: a section as a rule; a person looks.
    const candidates = fitting.filter((link) => {
      const other = otherOf(link, index);
      return bearsPlaces(index, groups.find(other), nodes, groups) && !isPartOfHouse(nodes[other], nodes[index]);
    });
    outcome.doubtful.push(...fitting.filter((link) => !candidates.includes(link)).map(held));
    const chosen = choose(candidates);
    if (chosen === 'several')
      outcome.ambiguous.set(
        index,
        candidates.map((link) => withUniqueness(link, 'several', nodes)),
      );
    else if (chosen && withUniqueness(chosen, 'unique', nodes).comparison.outcome === 'same') {
      planned.push(withUniqueness(chosen, 'unique', nodes));
    } else {
      pool.push(index);
      if (chosen) outcome.doubtful.push(withUniqueness(chosen, 'unique', nodes));
    }
  });
  for (const link of planned.sort(byStrength)) {
    if (isBarred(link, link.comparison.total, groups)) {
      pool.push(nodes[link.left]?.isBare ? link.left : link.right);
      continue;
    }
    groups.join(link.left, link.right);
    outcome.joined.push(link);
  }
  joinPool(
    pool.sort((a, b) => a - b),
    nodes,
    groups,
    rarity,
    outcome,
  );
  return outcome;
}

/** Half of a list may share a town or a year: that alone brings an acronym to nobody. */
const tells = ({ comparison, weight }: MatchStep): boolean =>
  weight > 0 && comparison !== 'lieu' && comparison !== 'annee';

/** Links between an acronym alone and a long name, by the node of the acronym. */
function candidateLinks(links: readonly Link[], nodes: readonly Node[]): Map<number, Link[]> {
  const byNode = new Map<number, Link[]>();
  for (const link of links) {
    if (Boolean(nodes[link.left]?.isBare) === Boolean(nodes[link.right]?.isBare)) continue;
    const { isVetoed, total, name, steps } = link.comparison;
    if (!steps.some(tells)) continue;
    if (isVetoed || total < candidateFrom || name?.level === 'scope' || name?.level === 'other-form') continue;
    const node = nodes[link.left]?.isBare ? link.left : link.right;
    byNode.set(node, [...(byNode.get(node) ?? []), link]);
  }
  return byNode;
}

/** The strongest link of a node to each group that it may join, strongest first. */
export function bestByGroup(links: readonly Link[], node: number, nodes: readonly Node[], groups: Groups): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    const group = groups.find(link.left === node ? link.right : link.left);
    if (!hasPrimary(group, nodes, groups) || !bearsForeignMarks(node, group, nodes, groups)) continue;
    const other = nodes[link.left === node ? link.right : link.left];
    if (isSectionOf(other, nodes[node])) continue;
    // «AMDK Matam» may be «AMDK – section Matam»; «AMDK» is not.
    if (isPartOfHouse(other, nodes[node]) && !nodes[node]?.clues.names.some(({ places }) => places.length > 0))
      continue;
    if (isBarred(link, link.comparison.total + levels.unicite.unique.weight, groups)) continue;
    const known = best.get(group);
    if (!known || byStrength(link, known) < 0) best.set(group, link);
  }
  return [...best.values()].sort(byStrength);
}

/** Something sets the two apart; that «UNHCR» and «HCR» are two acronyms does not, when one institution bears both. */
function isBarred({ left, right, comparison }: Link, total: number, groups: Groups): boolean {
  const reason = groups.contradiction(left, right, total);
  if (reason !== 'sigle') return reason !== null;
  return !comparison.steps.some(({ comparison: what, weight }) => what === 'institution' && weight > 0);
}

/** «ADRA Somalia» is no spelling of a body whose names say nothing of that country. */
function bearsForeignMarks(node: number, group: number, nodes: readonly Node[], groups: Groups): boolean {
  const foreign = nodes[node]?.clues.names.flatMap((name) => name.foreign) ?? [];
  if (foreign.length === 0) return true;
  const known = groups
    .members(group)
    .flatMap((each) => nodes[each]?.clues.names.flatMap((name) => name.countries) ?? []);
  return foreign.every((country) => known.includes(country));
}

/** A place beside an acronym is one that the organisation names too, or where it sits. */
function bearsPlaces(node: number, group: number, nodes: readonly Node[], groups: Groups): boolean {
  const places = nodes[node]?.clues.names.flatMap((name) => name.places) ?? [];
  if (places.length === 0) return true;
  const known = groups.members(group).flatMap((each) => {
    const { clues } = nodes[each] ?? {};
    return clues === undefined ? [] : [...clues.places, ...clues.names.flatMap((name) => name.places)];
  });
  return places.some(({ id }) => known.some((other) => other.id === id));
}

const otherOf = ({ left, right }: Link, node: number): number => (left === node ? right : left);

/** A likeness left to a person. */
const held = (link: Link): Link => ({ ...link, comparison: { ...link.comparison, outcome: 'to-review' } });

/** «AMDK – section Matam» beside «AMDK»: an acronym alone is that of the house. */
const isPartOfHouse = (long: Node | undefined, acronym: Node | undefined): boolean =>
  long?.clues.typed.some((name) => partOfHouse.test(name)) === true &&
  !acronym?.clues.typed.some((name) => partOfHouse.test(name));
const partOfHouse =
  /(?<!\p{L})(?:section|antenne|cellule|branche?|chapter|comit[ée]\s+(?:local|r[ée]gional|d[ée]partemental))(?!\p{L})/iu;

/** «MPTF Somalia Multi Partner Trust Fund» is that of Somalia, not MPTF: the country stands right after the acronym. */
function isSectionOf(long: Node | undefined, acronym: Node | undefined): boolean {
  const bare = acronym?.clues.names[0]?.bare ?? '';
  if (acronym?.clues.names.some(({ foreign }) => foreign.length > 0)) return false;
  return (
    long?.clues.names.some(
      ({ words, acronyms, foreign }) => foreign.length > 0 && words[0]?.kind === 'country' && acronyms.includes(bare),
    ) === true
  );
}

/**
 * The one that fits: the only one that gives this acronym as its own, whoever else's words would make it, or one that
 * stands out; «several» when none does; null when none fits.
 */
export function choose(candidates: readonly Link[]): Link | 'several' | null {
  const [first, second] = candidates;
  if (!first) return null;
  const [only, ...others] = candidates.filter(declares);
  if (only && others.length === 0 && only.comparison.total >= first.comparison.total) return only;
  if (!second || first.comparison.total - second.comparison.total >= margin) return first;
  const isSpelt = leavesOut(second) && !leavesOut(first) && first.comparison.total > second.comparison.total;
  return isSpelt ? first : 'several';
}

/** The acronym is read off the name with a word or two left out: one that says every word is likelier. */
const leavesOut = ({ comparison: { steps } }: Link): boolean =>
  steps.some(({ comparison, level }) => comparison === 'developpement' && gaps.has(level.fr)) &&
  !steps.some(({ comparison, weight }) => comparison !== 'developpement' && weight > 0);
const gaps: ReadonlySet<string> = new Set([
  levels.developpement['initials-gap'].label.fr,
  levels.developpement.partial.label.fr,
]);

/** The long name writes the acronym beside it, of three letters or more. */
const declares = ({ comparison: { steps } }: Link): boolean =>
  steps.some(({ comparison, weight }) => comparison === 'sigle' && weight >= levels.sigle['same-three'].weight);

/** Groups of one acronym that another is compared with: in a hundred towns it would be compared with all of them. */
const mostCompared = 40;

/** Acronyms that no long name explains: one organisation for each, two where their towns contradict. */
function joinPool(
  pool: readonly number[],
  nodes: readonly Node[],
  groups: Groups,
  rarity: Rarity,
  outcome: BareOutcome,
): void {
  const byKey = new Map<string, number[]>();
  for (const index of pool) {
    const key = nodes[index]?.clues.names[0]?.bare ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  }
  const isPlaced = (index: number) => (nodes[index]?.clues.places.length ?? 0) > 0;
  for (const indexes of byKey.values()) {
    const seen: number[] = [];
    for (const index of [...indexes.filter(isPlaced), ...indexes.filter((each) => !isPlaced(each))]) {
      const found = [...new Set(seen.slice(-mostCompared).map((other) => groups.find(other)))].map((other) =>
        linkOf(other, index, nodes, rarity),
      );
      outcome.doubtful.push(...found.filter((link) => link.comparison.outcome === 'to-review'));
      const links = found.filter(
        (link) =>
          link.comparison.outcome === 'same' &&
          groups.contradiction(link.left, link.right, link.comparison.total) === null,
      );
      const [only] = links;
      if (links.length > 1)
        outcome.ambiguous.set(
          index,
          links.map((link) => withUniqueness(link, 'several', nodes)),
        );
      else seen.push(index);
      if (links.length !== 1 || !only || groups.find(only.left) === groups.find(only.right)) continue;
      groups.join(only.left, only.right);
      outcome.joined.push(only);
    }
  }
}

function linkOf(left: number, right: number, nodes: readonly Node[], rarity: Rarity): Link {
  const [a, b] = [nodes[Math.min(left, right)], nodes[Math.max(left, right)]];
  const comparison =
    a && b
      ? compareNodes(a, b, rarity)
      : { steps: [], total: 0, outcome: 'distinct' as const, name: null, isVetoed: true, isHeld: false, short: null };
  return { left: Math.min(left, right), right: Math.max(left, right), comparison };
}
