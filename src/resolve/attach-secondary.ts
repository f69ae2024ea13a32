import { foldWords } from '../text/fold.ts';
import { bestByGroup, choose } from './attach-bare.ts';
import type { Bearers } from './bearers.ts';
import { relatePlaces } from './compare-places.ts';
import type { Groups } from './group.ts';
import { newId } from './identify.ts';
import { byStrength, candidateFrom, type Link, withUniqueness } from './link.ts';
import type { Node } from './mention.ts';
import { missingMarks } from './weights.ts';

/** What became of the names that are no evidence. */
interface Secondary {
  /** Names that several organisations bear, and nothing tells which is meant. */
  homonyms: Set<number>;
  /** Acronyms alone that fit several organisations, with the links to each. */
  ambiguous: Map<number, Link[]>;
}

/** What else is known of such names. */
interface Known {
  /** The id of a row of the register. */
  idByNode: ReadonlyMap<number, string>;
  /** Rows that a line of the register stands for, by its node. */
  rowsByLine: ReadonlyMap<number, readonly number[]>;
  /** Names that decisions give to whom they speak of: the register knows the organisation by them. */
  namesByNode: ReadonlyMap<number, readonly string[]>;
}

/**
 * Gives names of relations, decisions and the register of ids to the organisation they fit best, once the organisations
 * are made: they are no evidence, and change nothing of who is who. First whoever bears the very name, then the
 * strongest likeness, then the only name that it shortens; a name without a country is never the organisation of one
 * country at the other end of its own relation («… Maroc» is a section of what it names). Of homonyms the register's row
 * goes by the seat it gives, then to one that has no row yet; any other name stays unattached.
 */
export function attachSecondary(
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  bearers: Bearers,
  isSure: (link: Link) => boolean,
  { idByNode, rowsByLine, namesByNode }: Known,
): Secondary {
  const drawnFor = drawnIds(nodes, groups);
  const linksByNode = new Map<number, Link[]>();
  for (const link of links) {
    const index = Math.max(link.left, link.right);
    linksByNode.set(index, [...(linksByNode.get(index) ?? []), link]);
  }
  const otherEnds = otherEndsOf(nodes, groups, bearers);
  const outcome: Secondary = { homonyms: new Set(), ambiguous: new Map() };
  const taken = new Set<number>();
  const attach = (index: number, group: number) => {
    groups.attach(index, group);
    for (const name of namesByNode.get(index) ?? []) bearers.rename([groups.find(group)], name);
  };
  for (const index of inOrder(nodes)) {
    const node = nodes[index];
    if (!node) continue;
    const isOtherEnd = otherEnds(index);
    const own = (linksByNode.get(index) ?? []).filter((link) => !isOtherEnd(other(link, index)));
    const ofLine = [...new Set((rowsByLine.get(index) ?? []).map((row) => groups.find(row)))];
    const fits =
      ofLine.length === 1
        ? ofLine
        : (groupsNamed(node, bearers, groups, isOtherEnd) ?? groupsLike(index, own.filter(isSure), groups));
    if (fits.length > 0) {
      const group =
        fits.length > 1 ? among(fits, node, nodes, groups, taken, drawnFor(fits, node, idByNode.get(index))) : fits[0];
      if (group === undefined || group === null) {
        outcome.homonyms.add(index);
        continue;
      }
      attach(index, group);
      if (isOfRegister(node)) taken.add(groups.find(group));
      continue;
    }
    const short = node.isBare ? bareTarget(index, own, nodes, groups, outcome) : shortTarget(index, own, nodes, groups);
    if (short !== null) attach(index, short);
  }
  return outcome;
}

const other = ({ left, right }: Link, node: number): number => (left === node ? right : left);

export const isOfRegister = (node: Node | undefined): boolean =>
  node?.mentions.every(({ kind }) => kind === 'registre') === true;

/** The register last and, of its rows, those that say where first: they leave the others what they do not mean. */
function inOrder(nodes: readonly Node[]): number[] {
  const rank = (index: number) => (!isOfRegister(nodes[index]) ? 0 : (nodes[index]?.hint ?? []).length > 0 ? 1 : 2);
  return [...nodes.keys()].filter((index) => !nodes[index]?.isPrimary).sort((a, b) => rank(a) - rank(b) || a - b);
}

/** Of several organisations of one name, the one that the id of a row of the register was drawn for (`newId`), if any. */
function drawnIds(nodes: readonly Node[], groups: Groups) {
  const groupByIdByName = new Map<string, Map<string, number>>();
  return (fits: readonly number[], node: Node, id: string | undefined): number | null => {
    const name = node.mentions[0]?.name ?? null;
    if (id === undefined || name === null) return null;
    const key = JSON.stringify([name, id.slice(0, 2)]);
    let groupById = groupByIdByName.get(key);
    if (!groupById) {
      groupById = new Map();
      for (const group of fits) {
        const records = groups.members(group).flatMap((member) => nodes[member]?.mentions ?? []);
        for (const seed of records.flatMap((mention) => [mention.seed, mention.record]))
          groupById.set(newId(id.slice(0, 2).toUpperCase(), seed, foldWords(name), new Set()), group);
      }
      groupByIdByName.set(key, groupById);
    }
    return groupById.get(id) ?? null;
  };
}

const namesCountry = ({ clues }: Node): boolean => clues.names.some(({ countries }) => countries.length > 0);

/** Tells, for a name of a relation that bears no country, which at the other end of its row bear one. */
function otherEndsOf(nodes: readonly Node[], groups: Groups, bearers: Bearers) {
  const indexesByRow = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    for (const { record, kind } of node.mentions)
      if (kind === 'relations') indexesByRow.set(record, [...(indexesByRow.get(record) ?? []), index]);
  }
  return (index: number) => {
    const node = nodes[index];
    const rows = node && !namesCountry(node) ? node.mentions.map(({ record }) => indexesByRow.get(record) ?? []) : [];
    const ends = rows.flat().flatMap((each) => {
      const end = nodes[each];
      return each !== index && end && namesCountry(end) ? [each, ...bearers.exactly(end)] : [];
    });
    return (member: number): boolean => ends.some((end) => groups.find(end) === groups.find(member));
  };
}

/** Groups of the rows that bear the very name; null when none does. */
function groupsNamed(
  node: Node,
  bearers: Bearers,
  groups: Groups,
  isOtherEnd: (member: number) => boolean,
): number[] | null {
  for (const named of [bearers.exactly(node), bearers.byName(node).filter((each) => !isOtherEnd(each))]) {
    if (named.length > 0) return [...new Set(named.map((each) => groups.find(each)))];
  }
  return null;
}

/** The groups that the strongest likenesses lead to, where nothing contradicts them. */
function groupsLike(node: number, links: readonly Link[], groups: Groups): number[] {
  const best = new Map<number, Link>();
  for (const link of [...links].sort(byStrength)) {
    const group = groups.find(other(link, node));
    if (best.has(group) || groups.contradiction(link.left, link.right, link.comparison.total) !== null) continue;
    best.set(group, link);
  }
  const [first] = best.values();
  return [...best].filter(([, { comparison }]) => comparison.total === first?.comparison.total).map(([group]) => group);
}

const nearness = ['same', 'region', null, 'town', 'elsewhere', 'different'];

/** The homonym that a row of the register means; null for other names. */
function among(
  fits: readonly number[],
  node: Node,
  nodes: readonly Node[],
  groups: Groups,
  taken: ReadonlySet<number>,
  drawn: number | null,
): number | null {
  if (!isOfRegister(node)) return null;
  const clues = (group: number) => groups.members(group).flatMap((member) => nodes[member]?.clues ?? []);
  const rank = (group: number) =>
    nearness.indexOf(
      relatePlaces(
        node.hint ?? [],
        clues(group).flatMap(({ places }) => places),
      ),
    );
  const hasAcronym = (group: number) =>
    Number(clues(group).some(({ acronyms }) => acronyms.some((acronym) => node.clues.acronyms.includes(acronym))));
  const [best = null] = [...fits].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(b === drawn) - Number(a === drawn) ||
      hasAcronym(b) - hasAcronym(a) ||
      Number(taken.has(a)) - Number(taken.has(b)) ||
      (groups.members(a)[0] ?? a) - (groups.members(b)[0] ?? b),
  );
  return best;
}

/** The only organisation whose name this one shortens, or that shortens it, if that is enough. */
function shortTarget(index: number, links: readonly Link[], nodes: readonly Node[], groups: Groups): number | null {
  const fits = bestByGroup(
    links.filter(
      ({ comparison }) =>
        comparison.short !== null &&
        !(comparison.name && missingMarks.has(comparison.name.level)) &&
        !comparison.isVetoed &&
        comparison.total >= candidateFrom,
    ),
    index,
    nodes,
    groups,
  );
  const [only] = fits;
  if (!only || fits.length > 1 || withUniqueness(only, 'unique', nodes).comparison.outcome !== 'same') return null;
  return groups.find(other(only, index));
}

/** The organisation that an acronym alone fits; when it fits several, it waits for a person. */
function bareTarget(
  index: number,
  links: readonly Link[],
  nodes: readonly Node[],
  groups: Groups,
  { ambiguous }: Secondary,
): number | null {
  const fits = bestByGroup(
    links.filter(({ comparison: { isVetoed, total, name } }) => {
      const isOther = name?.level === 'scope' || name?.level === 'other-form';
      return !isVetoed && !isOther && total >= candidateFrom;
    }),
    index,
    nodes,
    groups,
  );
  const chosen = choose(fits);
  if (chosen === 'several') {
    ambiguous.set(
      index,
      fits.map((link) => withUniqueness(link, 'several', nodes)),
    );
    return null;
  }
  if (chosen === null || withUniqueness(chosen, 'unique', nodes).comparison.outcome !== 'same') return null;
  return groups.find(other(chosen, index));
}
