import { hasPrimary } from './attach-short.ts';
import { relatePlaces } from './compare-places.ts';
import type { Groups } from './group.ts';
import { byStrength, type Link } from './link.ts';
import type { Node } from './mention.ts';

/** Names that only speak of organisations known otherwise, each given to one of them. */
interface Secondary {
  joined: Link[];
  /** Names that several organisations bear, and nothing tells which is meant. */
  homonyms: Set<number>;
}

/**
 * Gives names of relations, decisions and the register of ids to the organisation they fit best. They are no evidence: a
 * name that two organisations bear must not make them one. Of homonyms the register's row goes by the seat it gives, then
 * to one that has no row yet; any other name stays unattached.
 */
export function attachSecondary(
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  canJoin: (link: Link) => boolean,
): Secondary {
  const linksByNode = new Map<number, Link[]>();
  for (const link of links) {
    const [left, right] = [nodes[link.left]?.isPrimary, nodes[link.right]?.isPrimary];
    if (left === right || !canJoin(link)) continue;
    const node = left ? link.right : link.left;
    linksByNode.set(node, [...(linksByNode.get(node) ?? []), link]);
  }
  const found: Secondary = { joined: [], homonyms: new Set() };
  const taken = new Set<number>();
  for (const node of inOrder(linksByNode, nodes)) {
    if (hasPrimary(groups.find(node), nodes, groups)) continue;
    const fits = bestByGroup(node, linksByNode.get(node) ?? [], groups);
    const link = fits.length > 1 ? among(fits, node, nodes, groups, taken) : fits[0];
    if (!link) {
      if (fits.length > 1) found.homonyms.add(node);
      continue;
    }
    groups.join(link.left, link.right);
    if (isOfRegister(nodes[node])) taken.add(groups.find(node));
    found.joined.push(link);
  }
  return found;
}

const other = ({ left, right }: Link, node: number): number => (left === node ? right : left);

export const isOfRegister = (node: Node | undefined): boolean =>
  node?.mentions.every(({ kind }) => kind === 'registre') === true;

/** Rows of the register that say where come first: they leave the others what they do not mean. */
function inOrder(linksByNode: ReadonlyMap<number, unknown>, nodes: readonly Node[]): number[] {
  const hasHint = (index: number) => Number((nodes[index]?.hint ?? []).length > 0);
  return [...linksByNode.keys()].sort((a, b) => hasHint(b) - hasHint(a) || a - b);
}

/** The strongest link to each group that contradicts nothing, those as strong as the strongest. */
function bestByGroup(node: number, links: readonly Link[], groups: Groups): Link[] {
  const best = new Map<number, Link>();
  for (const link of [...links].sort(byStrength)) {
    const group = groups.find(other(link, node));
    if (best.has(group) || groups.contradiction(link.left, link.right, link.comparison.total) !== null) continue;
    best.set(group, link);
  }
  const [first, ...others] = best.values();
  return first ? [first, ...others.filter(({ comparison }) => comparison.total === first.comparison.total)] : [];
}

const nearness = ['same', 'region', null, 'town', 'elsewhere', 'different'];

/** The homonym that a row of the register means; null for other names. */
function among(
  fits: readonly Link[],
  node: number,
  nodes: readonly Node[],
  groups: Groups,
  taken: ReadonlySet<number>,
): Link | null {
  if (!isOfRegister(nodes[node])) return null;
  const rank = (link: Link) => {
    const seats = groups.members(other(link, node)).flatMap((member) => nodes[member]?.clues.places ?? []);
    return nearness.indexOf(relatePlaces(nodes[node]?.hint ?? [], seats));
  };
  const isTaken = (link: Link) => Number(taken.has(groups.find(other(link, node))));
  const [best = null] = [...fits].sort((a, b) => rank(a) - rank(b) || isTaken(a) - isTaken(b) || byStrength(a, b));
  return best;
}
