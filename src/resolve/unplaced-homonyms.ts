import type { Groups } from './group.ts';
import { byStrength, type Link, withUniqueness } from './link.ts';
import type { Node } from './mention.ts';

/**
 * Rows without a place whose name two organisations bear that contradict each other: nothing tells which is meant, so
 * they are given to none, and must not make the two one. By node, with its link to each of them.
 */
export function unplacedHomonyms(
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  isSure: (link: Link) => boolean,
): Map<number, Link[]> {
  const linksByGroup = new Map<number, Link[]>();
  for (const link of links) {
    if (!isSure(link)) continue;
    for (const index of [link.left, link.right]) {
      if (!isUnplaced(index, nodes, groups)) continue;
      const group = groups.find(index);
      linksByGroup.set(group, [...(linksByGroup.get(group) ?? []), link]);
    }
  }
  const found = new Map<number, Link[]>();
  for (const [group, own] of linksByGroup) {
    const fits = bestByRival(group, own, nodes, groups);
    const isContradicted = fits.some((a) =>
      fits.some(
        (b) => groups.contradiction(other(a, group, groups), other(b, group, groups), a.comparison.total) !== null,
      ),
    );
    if (!isContradicted) continue;
    for (const member of groups.members(group)) {
      found.set(
        member,
        fits.map((link) => withUniqueness(link, 'several', nodes)),
      );
    }
  }
  return found;
}

/** No member of its group says where. */
const isUnplaced = (index: number, nodes: readonly Node[], groups: Groups): boolean =>
  nodes[index]?.clues.places.length === 0 &&
  groups.members(index).every((member) => nodes[member]?.clues.places.length === 0 && nodes[member]?.isPrimary);

const other = ({ left, right }: Link, group: number, groups: Groups): number =>
  groups.find(left) === group ? right : left;

/** The strongest link to each other group that says where. */
function bestByRival(group: number, links: readonly Link[], nodes: readonly Node[], groups: Groups): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    const rival = groups.find(other(link, group, groups));
    if (rival === group || isUnplaced(rival, nodes, groups) || groups.isForbidden(link.left, link.right)) continue;
    const known = best.get(rival);
    if (!known || byStrength(link, known) < 0) best.set(rival, link);
  }
  return [...best.values()].sort(byStrength);
}
