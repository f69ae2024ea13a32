import { activeDecisions, type Decision, identityDecisions } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { hasPrimary } from './attach-short.ts';
import type { Collected } from './collect.ts';
import { compareNodes, step, sum } from './compare.ts';
import { relatePlaces } from './compare-places.ts';
import type { Groups } from './group.ts';
import { byStrength, candidateFrom, type Link, shortSide } from './link.ts';
import type { Node } from './mention.ts';
import type { Rarity } from './rarity.ts';

/** Nodes that a row of `registre` stands for, by its id and former ids. */
export function registerNodes(records: readonly DataRecord[], { nodesByRecord }: Collected): Map<string, number> {
  const nodeById = new Map<string, number>();
  const rows = records.filter(({ kind }) => kind === 'registre');
  const add = (id: string | null, record: string) => {
    const node = nodesByRecord.get(record)?.[0];
    if (id !== null && node !== undefined && !nodeById.has(id)) nodeById.set(id, node);
  };
  for (const row of rows) add(textOf(row, 'id'), row.id);
  for (const row of rows) for (const id of formerIdsOf(row)) add(id, row.id);
  return nodeById;
}

/** Former ids of a row of `registre`. */
export function formerIdsOf(row: DataRecord): string[] {
  const value = row.fields.anciens?.value;
  const cells =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  return cells
    .flatMap((cell) => cell.split(/[;|\n]/))
    .map((id) => id.trim())
    .filter(Boolean);
}

/**
 * Replays identity decisions before anything is compared: names given by decisions first meet the rows that bear them,
 * then, newest decision first, «même» joins whatever the ladder says and «distinct» keeps apart for ever. An older
 * decision that a newer one contradicts is told and left.
 */
export function replayDecisions(
  records: readonly DataRecord[],
  collected: Collected,
  links: readonly Link[],
  groups: Groups,
  rarity: Rarity,
): { joined: Link[]; diagnostics: Diagnostic[] } {
  const { nodes } = collected;
  const joined: Link[] = [];
  const diagnostics: Diagnostic[] = [];
  const decisions = identityDecisions(activeDecisions(records));
  if (decisions.length === 0) return { joined, diagnostics };
  const ids = registerNodes(records, collected);
  const settle = settler(nodes, links, groups, joined);
  const isMet = (side: readonly number[]) => side.some((each) => hasPrimary(groups.find(each), nodes, groups));
  const meet = (ways: number[][]): number[] => {
    for (const way of ways) {
      const side = way.map(settle);
      if (isMet(side)) return side;
    }
    return [];
  };
  const targets = decisions.map((decision) => sidesOf(decision, collected, ids).map(meet));
  [...decisions.keys()].reverse().forEach((index) => {
    const decision = decisions[index];
    const [left = [], right = []] = targets[index] ?? [];
    // A name that nothing bears any more decides nothing; `tell.ts` says so.
    if (!decision || !isMet(left) || !isMet(right)) return;
    const pairs = left.flatMap((a) => right.map((b): [number, number] => [a, b]));
    const isSame = decision.decision === 'meme';
    if (pairs.some(([a, b]) => (isSame ? groups.isForbidden(a, b) : groups.find(a) === groups.find(b)))) {
      diagnostics.push(problem('IDE-005', { decision: decision.id }, { place: decision.at }));
      return;
    }
    for (const [a, b] of pairs) {
      if (!isSame) groups.forbid(a, b);
      else if (groups.find(a) !== groups.find(b)) {
        groups.join(a, b);
        joined.push(decidedLink(a, b, decision, nodes, rarity));
      }
    }
  });
  return { joined, diagnostics };
}

/** Nodes on each side of a decision, in the order to try them: of the id, of the record cited, or of the name. */
function sidesOf(
  decision: Decision,
  { nodes, nodesByRecord }: Collected,
  ids: ReadonlyMap<string, number>,
): number[][][] {
  const side = (text: string | null, role: string, id: string | null): number[][] => {
    const known = id === null ? undefined : ids.get(id);
    const cited = text === null ? undefined : nodesByRecord.get(text);
    const own = nodesByRecord.get(`${decision.record}|${role}`) ?? [];
    const named = own.flatMap((index) => (nodes[index]?.isBare ? bareNamesakes(index, nodes) : [index]));
    return [...(known === undefined ? [] : [[known]]), cited ?? named];
  };
  const { actor, actorId, other, otherId } = decision;
  return [side(actor, 'acteur', actorId), side(other, 'autre', otherId ?? other)];
}

/** Nodes that bear the same acronym alone and no place: those a decision about the acronym speaks of. */
function bareNamesakes(index: number, nodes: readonly Node[]): number[] {
  const bare = nodes[index]?.clues.names[0]?.bare;
  const namesakes = [...nodes.keys()].filter((other) => {
    const node = nodes[other];
    return node?.isBare && node.clues.names[0]?.bare === bare && node.clues.places.length === 0;
  });
  return [...new Set([index, ...namesakes])];
}

/** Lets a node of a decision meet the rows that bear its very name, or else its strongest match. */
function settler(nodes: readonly Node[], links: readonly Link[], groups: Groups, joined: Link[]) {
  const nodesByName = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    if (node.isBare) return;
    for (const key of new Set(node.clues.names.map((name) => name.key))) {
      nodesByName.set(key, [...(nodesByName.get(key) ?? []), index]);
    }
  });
  const meet = (left: number, right: number, link: Link | undefined) => {
    if (groups.find(left) === groups.find(right) || groups.contradiction(left, right, 9) !== null) return;
    groups.join(left, right);
    if (link) joined.push(link);
  };
  return (index: number): number => {
    const node = nodes[index];
    if (!node || node.isPrimary || node.isBare) return index;
    const own = links.filter(({ left, right }) => left === index || right === index).sort(byStrength);
    const other = ({ left, right }: Link) => (left === index ? right : left);
    const named = node.clues.names.flatMap((name) => nodesByName.get(name.key) ?? []).filter((each) => each !== index);
    const exact = meantBy(node, [...new Set(named)], nodes, links);
    if (exact === null) return index; // homonyms: `attachSecondary` tells
    for (const each of exact)
      meet(
        index,
        each,
        own.find((link) => other(link) === each),
      );
    if (exact.length > 0) return index;
    const best = own.find((link) => link.comparison.outcome === 'same') ?? onlyShort(own, index);
    if (best) meet(index, other(best), best);
    return index;
  };
}

/**
 * Rows of one name that a decision means: all of them, unless the ladder takes them for several organisations. Then those
 * near the seat that the register gives, or null when nothing tells which.
 */
function meantBy(
  node: Node,
  named: readonly number[],
  nodes: readonly Node[],
  links: readonly Link[],
): number[] | null {
  const primary = named.filter((index) => nodes[index]?.isPrimary);
  if (isOneOrganisation(primary, links)) return [...named];
  const hint = node.hint ?? [];
  const near = primary.filter((index) => {
    const relation = relatePlaces(hint, nodes[index]?.clues.places ?? []);
    return relation === 'same' || relation === 'region';
  });
  return near.length > 0 && isOneOrganisation(near, links) ? near : null;
}

/** Whether likenesses that make one organisation bring all of them together. */
function isOneOrganisation(indexes: readonly number[], links: readonly Link[]): boolean {
  if (indexes.length < 2) return true;
  const among = new Set(indexes);
  const sure = links.filter(
    ({ left, right, comparison }) => among.has(left) && among.has(right) && comparison.outcome === 'same',
  );
  const reached = new Set(indexes.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { left, right } of sure) {
      if (reached.has(left)) reached.add(right);
      else if (reached.has(right)) reached.add(left);
    }
  }
  return reached.size === among.size;
}

/** The link by which a name shortens another, when it shortens no other. */
function onlyShort(own: readonly Link[], index: number): Link | undefined {
  const short = own.filter(
    (link) =>
      link.comparison.total >= candidateFrom && shortSide(link).short === index && link.comparison.short !== null,
  );
  return short.length === 1 ? short[0] : undefined;
}

function decidedLink(a: number, b: number, decision: Decision, nodes: readonly Node[], rarity: Rarity): Link {
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const [x, y] = [nodes[left], nodes[right]];
  const compared = x && y ? compareNodes(x, y, rarity) : null;
  const steps = [...(compared?.steps ?? []), step('decision', 'meme', decision.actor ?? '', decision.other ?? '')];
  const base = compared ?? { name: null, isVetoed: false, short: null };
  return { left, right, comparison: { ...base, steps, total: sum(steps), outcome: 'same' }, decision: decision.id };
}
