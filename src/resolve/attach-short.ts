import { writtenFrom } from './acronym-steps.ts';
import { bestComparison } from './compare-names.ts';
import type { Groups } from './group.ts';
import { byStrength, candidateFrom, type Link, shortSide, withUniqueness } from './link.ts';
import type { Node } from './mention.ts';
import type { Name } from './name.ts';
import type { Rarity } from './rarity.ts';
import { levels, missingMarks } from './weights.ts';

const rounds = 6;

/**
 * Joins a group known by a short form («Foyer Diam») to the only group whose name it shortens («Foyer Diam des Gens de
 * Passage»). When several fit, none is taken. Rounds, because two spellings of the long name may first have to meet.
 */
export function attachShortForms(
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  rarity: Rarity,
): Link[] {
  const shorts = links.filter(
    ({ left, right, comparison }) =>
      comparison.short !== null &&
      !(comparison.name && missingMarks.has(comparison.name.level)) &&
      !comparison.isVetoed &&
      !nodes[left]?.isBare &&
      !nodes[right]?.isBare,
  );
  const joined: Link[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const planned = uniqueTargets(shorts, nodes, groups).filter((link) => everyNameFits(link, nodes, groups, rarity));
    let isMoving = false;
    for (const link of planned.sort(byStrength)) {
      if (groups.find(link.left) === groups.find(link.right)) continue;
      if (groups.contradiction(link.left, link.right, link.comparison.total) !== null) continue;
      groups.join(link.left, link.right);
      joined.push(link);
      isMoving = true;
    }
    if (!isMoving) break;
  }
  return joined;
}

/** For each group that shortens exactly one other, its strongest link to it, if that is enough. */
function uniqueTargets(shorts: readonly Link[], nodes: readonly Node[], groups: Groups): Link[] {
  const bestByTargetByGroup = new Map<number, Map<number, Link>>();
  for (const link of shorts) {
    const { short, long } = shortSide(link);
    const [from, to] = [groups.find(short), groups.find(long)];
    if (from === to || link.comparison.total < candidateFrom || !hasPrimary(to, nodes, groups)) continue;
    if (groups.contradiction(short, long, link.comparison.total + levels.unicite.unique.weight) !== null) continue;
    const targets = bestByTargetByGroup.get(from) ?? new Map<number, Link>();
    const best = targets.get(to);
    if (!best || byStrength(link, best) < 0) targets.set(to, link);
    bestByTargetByGroup.set(from, targets);
  }
  return [...bestByTargetByGroup.values()]
    .filter((targets) => targets.size === 1)
    .flatMap((targets) => [...targets.values()])
    .map((link) => withUniqueness(link, 'unique', nodes))
    .filter(({ comparison }) => comparison.outcome === 'same');
}

/** Some row of the group makes an organisation known. */
export const hasPrimary = (group: number, nodes: readonly Node[], groups: Groups): boolean =>
  groups.members(group).some((member) => nodes[member]?.isPrimary);

const unfit: ReadonlySet<string> = new Set(['different', 'overlapping', 'other-form']);
const most = 12;

/** A long name gives this word as its acronym. */
const gives = ({ acronyms }: Name, { maybeAcronym }: Name): boolean =>
  maybeAcronym !== null && acronyms.includes(maybeAcronym);

/** Each name of the shorter group is one of the longer's, or shortens it: no other long name hides there. */
function everyNameFits(link: Link, nodes: readonly Node[], groups: Groups, rarity: Rarity): boolean {
  const { short, long } = shortSide(link);
  const namesOf = (group: number) =>
    groups
      .members(group)
      .slice(0, most)
      .map((member) => nodes[member]?.clues.names ?? []);
  const others = namesOf(long).flat();
  return namesOf(short).every((names) => {
    if (names.some((name) => others.some((other) => writtenFrom(name, other) !== null || gives(other, name))))
      return true;
    const comparisons = others.map((other) => bestComparison(names, [other], rarity)).filter((found) => found !== null);
    return comparisons.length === 0 || comparisons.some(({ level }) => !unfit.has(level));
  });
}
