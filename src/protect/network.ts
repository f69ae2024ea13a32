import { asGraph, communitiesOf, leastModularity, leastNodes, structureOf } from '../graph/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Edition } from '../model/edition.ts';
import type { LinkEnd, NetworkAnalysis, NetworkLink } from '../model/network.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import type { ClosedNames } from './facts.ts';
import { levelsSaid, networksOf } from './network-levels.ts';
import { isNamed, openLinks } from './network-links.ts';
import { banded, degreeBands, institutionsOf, leadsOf, membershipsOf, sharedMechanisms } from './network-parts.ts';
import type { Counter } from './tables.ts';

type EditionNetwork = NonNullable<Edition['network']>;
type EditionLink = EditionNetwork['links'][number];
type Node = EditionNetwork['nodes'][number];
type Dialogue = Pick<NonNullable<Edition['dialogue']>, 'mechanisms'>;

/**
 * The network as an audience may know it: links between organisations it may name, from rows it may read, and what these
 * links, and no other, hold together. `actors` are the organisations listed, under the names that are printed.
 */
export function protectNetwork(
  cartography: Cartography,
  actors: Edition['actors'],
  dialogue: Dialogue | undefined,
  counter: Counter,
  closed: ClosedNames,
): EditionNetwork | undefined {
  const { network } = cartography.analyses;
  if (!network) return undefined;
  const open = openLinks(cartography, counter, closed);
  const nodes = nodesOf(open, actors, network, counter, closed);
  const links = linksOf(open, nodes, counter, closed);
  const base = actors
    .filter(({ civil_society: isOne }) => isOne)
    .map(({ id }) => id)
    .sort(compareCodeUnits);
  const peers = links.filter(({ with_institution: isOne }) => !isOne);
  return {
    base,
    nodes: [...nodes.values()],
    links,
    ...figuresOf(base, peers, counter),
    ...membershipsOf(base, links, counter),
    ...networksOf(actors, links, levelsSaid(open, nodes)),
    shared_mechanisms: sharedMechanisms(dialogue, peers),
    institutions: institutionsOf(links, nodes),
    ...(counter.access.isInternal ? { leads: leadsOf(network, peers, nodes) } : {}),
  };
}

/** Nodes by key of the end: organisations in a link under the edition's name, then other names, numbered in their order. */
function nodesOf(
  open: NetworkLink[],
  actors: Edition['actors'],
  { ends, mentions }: NetworkAnalysis,
  counter: Counter,
  closed: ClosedNames,
): Map<string, Node> {
  const nameById = new Map(actors.map(({ id, name }) => [id, name]));
  const mentioned = counter.access.isInternal ? mentions.map(({ end }) => end) : [];
  const met = [...new Set([...open.flatMap(({ from, to }) => [from, to]), ...mentioned])].flatMap((key) => {
    const end = ends[key];
    return end && isNamed(end, counter, closed) ? [{ key, end, name: nameById.get(end.actor ?? '') ?? end.name }] : [];
  });
  const sorted = met.sort((left, right) => compareText(left.name, right.name) || compareCodeUnits(left.key, right.key));
  let number = 0;
  return new Map(
    sorted.map(({ key, end, name }) => {
      if (end.actor === null) number += 1;
      return [
        key,
        { id: end.actor ?? `nom-${number}`, actor: end.actor, name, kind: kindOf(end), outside: end.outside },
      ];
    }),
  );
}

const kindOf = ({ actor, outside }: LinkEnd): Node['kind'] =>
  outside !== null ? 'hors' : actor === null ? 'a-identifier' : 'osc';

function linksOf(
  open: NetworkLink[],
  nodes: ReadonlyMap<string, Node>,
  { access }: Counter,
  closed: ClosedNames,
): EditionLink[] {
  const printed = (source: string) => (access.isInternal ? source : closed.redactTitle(source));
  const made = open.flatMap((link) => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    return from && to ? [{ link, from, to }] : [];
  });
  made.sort(
    (left, right) =>
      compareText(left.from.name, right.from.name) ||
      compareText(left.to.name, right.to.name) ||
      compareCodeUnits(left.link.type, right.link.type),
  );
  return made.map(({ link: { type, claims }, from, to }, index) => {
    const voices = new Set(claims.map(({ voice }) => voice));
    const own = [voices.has('from'), voices.has('to')].filter(Boolean).length;
    const dates = claims.flatMap(({ since }) => since ?? []).sort(compareCodeUnits);
    return {
      id: `lien-${index + 1}`,
      ...{ from: from.id, to: to.id, type },
      with_institution: from.kind === 'hors' || to.kind === 'hors',
      forms: (['formel', 'informel'] as const).filter((form) => claims.some((claim) => claim.form === form)),
      said_by: own === 2 ? 'both' : own === 1 ? 'one' : 'none',
      documents: claims.filter(({ voice }) => voice === 'document').length,
      sources: [...new Set(claims.flatMap(({ source }) => source ?? []).map(printed))].sort(compareText),
      since: dates[0] ?? null,
      ...(access.isInternal
        ? {
            claims: claims.map(({ record, column, voice, form, level }) => ({
              ...{ record, column, voice, form },
              ...(level === undefined ? {} : { level }),
            })),
          }
        : {}),
    };
  });
}

function figuresOf(
  base: string[],
  peers: EditionLink[],
  counter: Counter,
): Pick<EditionNetwork, 'linked' | 'degrees' | 'components' | 'cut_nodes' | 'bridges' | 'groups'> {
  const pairs = peers.map(({ from, to }) => [from, to] as const);
  const graph = asGraph([...base, ...pairs.flat()], pairs);
  const { degreeByNode, components, cutNodes, bridges } = structureOf(graph);
  const degree = (id: string) => degreeByNode.get(id) ?? 0;
  const { status, nodes, modularity, groups } = communitiesOf(graph, components[0] ?? []);
  return {
    linked: base.filter((id) => degree(id) > 0).length,
    degrees: banded(degreeBands, base, degree, counter),
    components: components.filter((component) => component.length > 1),
    cut_nodes: cutNodes,
    bridges: bridges.filter(([left, right]) => degree(left) > 1 && degree(right) > 1).map(([a, b]) => [a, b]),
    groups: { status, nodes, least_nodes: leastNodes, modularity, least_modularity: leastModularity, groups },
  };
}
