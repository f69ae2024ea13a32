import { activeDecisions, type Decision, fieldDecisions } from '../decisions/index.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import type { Bearers } from './bearers.ts';
import type { Collected } from './collect.ts';
import { relatePlaces } from './compare-places.ts';
import { byStrength, candidateFrom, type Link, shortSide } from './link.ts';
import type { Node } from './mention.ts';
import { isOneOrganisation } from './one-organisation.ts';
import { columnOf } from './settled-value.ts';

/* Which rows a decision speaks of: it names organisations by id, by the record it cites, or as people write them. */

/** Nodes on each side of a decision, in the order to try them: of the id, of the record cited, or of the name. */
export function sidesOf(
  decision: Decision,
  { nodes, nodesByRecord }: Collected,
  ids: ReadonlyMap<string, number>,
): number[][][] {
  const side = (text: string | null, role: string, id: string | null): number[][] => {
    const known = id === null ? undefined : ids.get(id);
    const isNamed = (index: number) =>
      text === null || nodes[index]?.clues.typed.some((name) => foldKey(name) === foldKey(text)) === true;
    // An id that only says where a row stands would cite another one, once rows were added above it: the name tells.
    const isCited = (index: number) => !/^\w+:/.test(id ?? '') || isNamed(index);
    const byId = id === null ? [] : (nodesByRecord.get(id) ?? []).filter(isCited);
    const cited = byId.length > 0 ? byId : text === null ? undefined : nodesByRecord.get(text);
    // An organisation that the register knows is met as the register knows it: its name may be another's today.
    if (known !== undefined) return [[known]];
    return [cited ?? nodesByRecord.get(`${decision.record}|${role}`) ?? []];
  };
  const { actor, actorId, other, otherId } = decision;
  return [side(actor, 'acteur', actorId), side(other, 'autre', otherId ?? other)];
}

/**
 * Rows that a name of a decision or of the register means: those that bear the very name, else the one it is most like.
 * None when it fits several organisations and nothing tells which. `links` are those of such names with the rows,
 * `likenesses` those of the rows among themselves.
 */
export function meaningOf(
  nodes: readonly Node[],
  bearers: Bearers,
  links: readonly Link[],
  likenesses: readonly Link[],
  rowsByLine: ReadonlyMap<number, readonly number[]>,
): (index: number) => number[] {
  const linksByNode = new Map<number, Link[]>();
  for (const link of links) {
    const index = Math.max(link.left, link.right);
    linksByNode.set(index, [...(linksByNode.get(index) ?? []), link]);
  }
  return (index) => {
    const node = nodes[index];
    if (!node || node.isPrimary) return [index];
    const ofLine = rowsByLine.get(index);
    if (ofLine) return [...ofLine];
    const isLine = node.mentions.every(({ kind }) => kind === 'registre');
    if (isLine && !node.isBare) return [];
    const bare = bearers.byAcronym(node);
    const placeless = bare.filter((each) => nodes[each]?.isBare && isPlaceless(nodes[each]));
    if (placeless.length > 0) return placeless;
    for (const named of [bearers.exactly(node), bearers.byName(node), bare]) {
      if (named.length > 0) return meantBy(node, named, nodes, likenesses) ?? [];
    }
    const own = [...(linksByNode.get(index) ?? [])].sort(byStrength);
    const best = own.find((link) => link.comparison.outcome === 'same') ?? onlyShort(own, index);
    return best ? [Math.min(best.left, best.right)] : [];
  };
}

/** Names that decisions give («champ», the column of the name, «fixe»), by the node of whom they speak of. */
export function decidedNames(records: readonly DataRecord[], { nodesByRecord }: Collected): Map<number, string[]> {
  const namesByNode = new Map<number, string[]>();
  for (const { record, other, value } of fieldDecisions(activeDecisions(records))) {
    const [named] = nodesByRecord.get(`${record}|acteur`) ?? [];
    if (named === undefined || value === null || columnOf(other ?? '')?.key !== 'nom') continue;
    namesByNode.set(named, [...(namesByNode.get(named) ?? []), value]);
  }
  return namesByNode;
}

/**
 * Rows of one name that are meant: all of them, unless the ladder takes them for several organisations. Then those near
 * the seat that the register gives, or null when nothing tells which.
 */
function meantBy(
  node: Node,
  named: readonly number[],
  nodes: readonly Node[],
  likenesses: readonly Link[],
): number[] | null {
  const hint = node.hint ?? [];
  const isFar = (index: number) => relatePlaces(hint, nodes[index]?.clues.places ?? []) === 'different';
  // A row without a place is like those of two towns: through it, an id of one town would mean them all.
  if (!named.some(isFar) && isOneOrganisation(named, likenesses)) return [...named];
  const near = named.filter((index) => {
    const relation = relatePlaces(hint, nodes[index]?.clues.places ?? []);
    return relation === 'same' || relation === 'region';
  });
  return near.length > 0 && isOneOrganisation(near, likenesses) ? near : null;
}

const isPlaceless = ({ clues: { places, names } }: Node): boolean =>
  places.length === 0 && names.every((name) => name.places.length === 0);

/** The link by which a name shortens another, when it shortens no other. */
function onlyShort(own: readonly Link[], index: number): Link | undefined {
  const short = own.filter(
    (link) =>
      link.comparison.total >= candidateFrom && link.comparison.short !== null && shortSide(link).short === index,
  );
  return short.length === 1 ? short[0] : undefined;
}
