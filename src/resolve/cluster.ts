import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { attachBare } from './attach-bare.ts';
import { attachSecondary } from './attach-secondary.ts';
import { attachShortForms } from './attach-short.ts';
import { attachStates } from './attach-state.ts';
import { bearersOf } from './bearers.ts';
import { visitPairs } from './blocking.ts';
import type { Collected } from './collect.ts';
import { compareNodes } from './compare.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Groups } from './group.ts';
import { byStrength, candidateFrom, type Link } from './link.ts';
import type { Node } from './mention.ts';
import type { Name } from './name.ts';
import { decidedNames, meaningOf } from './named-by-decision.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { rowsOfLines } from './register-lines.ts';
import { relateStated } from './relate-stated.ts';
import { idsOfLines, replayDecisions, type Unmet } from './replay.ts';
import { unplacedHomonyms } from './unplaced-homonyms.ts';
import { levels, missingMarks, sameFrom } from './weights.ts';

/** Nodes brought together, with the links that did it and those left to a person. */
export interface Clusters {
  groups: Groups;
  joined: Link[];
  /** Pairs that deserve a look, strongest first; of those that one name brings up by the hundred, some. */
  reviews: Link[];
  /** Pairs left out of `reviews`, by that bound. */
  hiddenReviews: number;
  /** Nodes of an acronym that fits several organisations, with the links to each. */
  ambiguous: Map<number, Link[]>;
  /** Nodes of names that several organisations bear, given to none. */
  homonyms: Set<number>;
  /** Sides of identity decisions of which nothing tells whom they mean, by the record of the decision. */
  unmet: Unmet;
  diagnostics: Diagnostic[];
}

/**
 * Who is who: human decisions first, then the strongest likenesses, then short forms and acronyms that fit only one
 * organisation. What is not sure enough waits for a person. Names that stand only in relations, decisions or the register
 * of ids come last and change nothing: the same rows make the same organisations with a register or without.
 */
export function cluster(records: readonly DataRecord[], collected: Collected, gazetteer: Gazetteer): Clusters {
  const firstSecondary = collected.nodes.findIndex(({ isPrimary }) => !isPrimary);
  const count = firstSecondary < 0 ? collected.nodes.length : firstSecondary;
  const nodes = collected.nodes.slice(0, count);
  const rarity = rarityOf(nodes);
  const links = linksAmong(nodes, rarity);
  const secondaryLinks =
    firstSecondary < 0 ? [] : linksAmong(collected.nodes, rarity, (left, right) => left < count && right >= count);
  const groups = new Groups(collected.nodes);
  const bearers = bearersOf(collected.nodes, firstSecondary < 0 ? 0 : count);
  const idByNode = idsOfLines(records, collected);
  const rowsByLine = rowsOfLines({
    nodes: collected.nodes,
    bearers,
    links: secondaryLinks,
    likenesses: links,
    rarity,
    idByNode,
    rowsByDecidedName: rowsByDecidedName(
      decidedNames(records, collected),
      meaningOf(collected.nodes, bearers, secondaryLinks, links, new Map()),
    ),
  });
  const meaning = meaningOf(collected.nodes, bearers, secondaryLinks, links, rowsByLine);
  const { joined, diagnostics, unmet } = replayDecisions(records, collected, links, groups, rarity, meaning);
  const decided = decidedAcronyms(nodes, groups);
  if (records.length > 0) relateStated(records, collected, groups, gazetteer);
  joined.push(...joinStrongest(links, nodes, groups));
  joined.push(...attachShortForms(links, nodes, groups, rarity));
  const bare = attachBare(links, nodes, groups, rarity);
  const states = attachStates(links, nodes, groups);
  joined.push(...bare.joined, ...states.joined);
  const ambiguous = new Map([
    ...bare.ambiguous,
    ...states.ambiguous,
    ...unplacedHomonyms(links, nodes, groups, (link) => isSure(link, nodes)),
  ]);
  const secondary = attachSecondary(
    secondaryLinks,
    collected.nodes,
    groups,
    bearers,
    (link) => isSure(link, collected.nodes),
    {
      idByNode,
      rowsByLine,
      namesByNode: decidedNames(records, collected),
    },
  );
  const settled = new Set(joined.flatMap(({ left, right, decision }) => (decision === undefined ? [] : [left, right])));
  // A person said whose row it is: that it bears a rival’s name too is no question any more.
  const isSettledHomonym = ({ left, right, comparison }: Link): boolean =>
    [left, right].some((index) => settled.has(index) && nodes[index]?.clues.places.length === 0) &&
    groups.contradiction(left, right, comparison.total) !== null;
  const found = reviewsOf(
    [...[...ambiguous.values()].flat(), ...bare.doubtful, ...links].filter(
      (link) => !decided.has(link.left) && !decided.has(link.right) && !isSettledHomonym(link),
    ),
    nodes,
    groups,
    ambiguous,
  );
  const reviews = boundedByName(found, nodes, groups);
  return {
    groups,
    joined,
    reviews,
    hiddenReviews: found.length - reviews.length,
    ambiguous: new Map([...ambiguous, ...secondary.ambiguous]),
    homonyms: secondary.homonyms,
    unmet,
    diagnostics,
  };
}

/** Rows to which decisions give a name, by that name folded. */
function rowsByDecidedName(
  namesByNode: ReadonlyMap<number, readonly string[]>,
  meaning: (node: number) => number[],
): Map<string, number[]> {
  const rowsByName = new Map<string, number[]>();
  for (const [node, names] of namesByNode) {
    for (const name of names)
      rowsByName.set(foldWords(name), [...(rowsByName.get(foldWords(name)) ?? []), ...meaning(node)]);
  }
  return rowsByName;
}

/** Likenesses between nodes, strongest first: those that may join them or that deserve a look. */
function linksAmong(
  nodes: readonly Node[],
  rarity: Rarity,
  isWanted: (left: number, right: number) => boolean = () => true,
): Link[] {
  const links: Link[] = [];
  visitPairs(nodes, rarity, (left, right) => {
    const [a, b] = [nodes[left], nodes[right]];
    if (!a || !b || (a.isBare && b.isBare) || !isWanted(left, right)) return;
    const comparison = compareNodes(a, b, rarity);
    const { outcome, total, short } = comparison;
    if (outcome !== 'distinct' || (short !== null && total >= candidateFrom)) links.push({ left, right, comparison });
  });
  return links.sort(byStrength);
}

/** Acronyms alone that a person gave to an organisation: that others bear them too is no question any more. */
const decidedAcronyms = (nodes: readonly Node[], groups: Groups): Set<number> =>
  new Set(
    [...nodes.keys()].filter(
      (index) => nodes[index]?.isBare && groups.members(index).some((member) => !nodes[member]?.isBare),
    ),
  );

/** What the ladder calls the same, and no short form. */
const isSure = ({ left, right, comparison }: Link, nodes: readonly Node[]): boolean =>
  comparison.outcome === 'same' && !waits(comparison) && !nodes[left]?.isBare && !nodes[right]?.isBare;

/** Joins what the ladder calls the same, strongest first, unless the groups contradict each other. */
function joinStrongest(links: readonly Link[], nodes: readonly Node[], groups: Groups): Link[] {
  const isOneOfMany = links.some(({ comparison }) => isSlip(comparison)) ? siblingCount(nodes) : () => false;
  const isOfTwo = homonymTest(links, nodes, groups);
  return links.filter((link) => {
    const { left, right, comparison } = link;
    if (isSlip(comparison) && isOneOfMany(link)) return false;
    if (!isSure(link, nodes) || !nodes[left]?.isPrimary || !nodes[right]?.isPrimary) return false;
    if (groups.find(left) === groups.find(right)) return false;
    if (groups.contradiction(left, right, comparison.total) !== null || isOfTwo(link)) return false;
    groups.join(left, right);
    return true;
  });
}

/**
 * Whether a link gives a row without a place to one of two organisations that contradict each other, when it fits the
 * other as well: nothing tells which is meant, and it must not make them one.
 */
function homonymTest(links: readonly Link[], nodes: readonly Node[], groups: Groups): (link: Link) => boolean {
  const isUnplaced = (index: number) => nodes[index]?.clues.places.length === 0;
  const linksByNode = new Map<number, Link[]>();
  for (const link of links) {
    if (!isSure(link, nodes)) continue;
    for (const index of [link.left, link.right].filter(isUnplaced)) {
      linksByNode.set(index, [...(linksByNode.get(index) ?? []), link]);
    }
  }
  return (link) =>
    [link.left, link.right].filter(isUnplaced).some((index) => {
      const meant = index === link.left ? link.right : link.left;
      return (linksByNode.get(index) ?? []).some((rival) => {
        const other = index === rival.left ? rival.right : rival.left;
        if (other === meant || isUnplaced(other) || rival.comparison.total < link.comparison.total) return false;
        const { total } = rival.comparison;
        // A rival that the row itself cannot be is none.
        return (
          groups.find(other) !== groups.find(meant) &&
          groups.contradiction(other, meant, total) !== null &&
          groups.contradiction(other, index, total) === null
        );
      });
    });
}

/** A typing error alone brings the two together. */
const isSlip = ({ name, steps }: Link['comparison']): boolean =>
  name?.level === 'close' && steps.every(({ weight }) => weight <= levels.nom.close.weight);

/** Names that differ by one word alone, from which that word says which of many it is, and is no slip of another's. */
const manySiblings = 6;

/**
 * Whether a typing error may be none: «Union des femmes de Kolda» and «… de Kolma» where twenty towns have such a union.
 * Counted on names that are alike but for the word in question.
 */
function siblingCount(nodes: readonly Node[]): (link: Link) => boolean {
  const counts = new Map<string, number>();
  for (const { clues } of nodes) {
    for (const name of clues.names) {
      for (const word of new Set(name.core)) {
        const frame = frameOf(name, word);
        counts.set(frame, (counts.get(frame) ?? 0) + 1);
      }
    }
  }
  return ({ comparison: { name } }) => {
    if (!name) return false;
    const [word, ...others] = name.left.core.filter((each) => !name.right.core.includes(each));
    return word !== undefined && others.length === 0 && (counts.get(frameOf(name.left, word)) ?? 0) > manySiblings;
  };
}

/** The words of a name that say what it is and where, without one of them. */
const frameOf = ({ core, forms, places }: Name, word: string): string =>
  [...forms, '|', ...core.filter((each) => each !== word).sort(), '|', ...places.map(({ id }) => id).sort()].join(' ');

/** Short forms wait: they must first be seen to fit no other. A missing country or number never does, it needs more proof. */
const waits = ({ short, name, steps }: Link['comparison']): boolean =>
  short !== null &&
  !(name && missingMarks.has(name.level)) &&
  !steps.some(({ comparison, weight }) => comparison === 'institution' && weight >= sameFrom);

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

/** Pairs shown of one name or one group: a person who settles these knows what to do with the rest. */
const mostOfAName = 20;

/** The strongest pairs, no more than `mostOfAName` for each group and each name: one name in 10,000 towns brings up no more. */
function boundedByName(reviews: readonly Link[], nodes: readonly Node[], groups: Groups): Link[] {
  const counts = new Map<string, number>();
  return reviews.filter(({ left, right }) => {
    const keys = [left, right].flatMap((index) => [
      `g${groups.find(index)}`,
      `n${nodes[index]?.clues.names[0]?.key ?? nodes[index]?.key ?? ''}`,
    ]);
    const told = [...new Set(keys)];
    if (told.some((key) => (counts.get(key) ?? 0) >= mostOfAName)) return false;
    for (const key of told) counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  });
}
