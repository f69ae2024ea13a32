import type { Edition } from '../model/edition.ts';

type Network = NonNullable<Edition['network']>;
type Dialogue = NonNullable<Edition['dialogue']>;
type Out = <T>(value: T) => T;
type Id = (value: string) => string;

/** Ids of nodes that are names are numbers of the tool's own. */
const nodeId =
  (actorId: Id): Id =>
  (value) =>
    /^nom-\d+$/.test(value) ? value : actorId(value);

/** The network without the words of the data: names, titles of documents, ids that hold the name of a file. */
export function blankNetwork(network: Network, out: Out, actorId: Id): Network {
  const id = nodeId(actorId);
  const ids = (values: string[]): string[] => values.map(id);
  const bands = (all: Network['degrees']): Network['degrees'] =>
    all.map((band) => (band.actors ? { ...band, actors: ids(band.actors) } : band));
  return {
    ...network,
    base: ids(network.base),
    nodes: network.nodes.map((node) => ({
      ...node,
      id: id(node.id),
      actor: node.actor === null ? null : id(node.actor),
      name: out(node.name),
    })),
    links: network.links.map(({ claims, ...link }) => {
      out(claims);
      return { ...link, from: id(link.from), to: id(link.to), sources: out(link.sources) };
    }),
    degrees: bands(network.degrees),
    memberships: bands(network.memberships),
    components: network.components.map(ids),
    cut_nodes: network.cut_nodes.map(({ node, parts }) => ({ node: id(node), parts: parts.map(ids) })),
    bridges: network.bridges.map(([left, right]) => [id(left), id(right)]),
    groups: { ...network.groups, groups: network.groups.groups.map(ids) },
    networks: network.networks.map((one) => ({ ...one, node: id(one.node), members: ids(one.members) })),
    ...(network.network_levels
      ? {
          network_levels: network.network_levels.map(({ level, networks, members }) => ({
            level,
            networks: ids(networks),
            members: ids(members),
          })),
        }
      : {}),
    shared_mechanisms: network.shared_mechanisms.map(({ actors: [left, right], mechanisms, linked }) => ({
      actors: [id(left), id(right)],
      mechanisms: mechanisms.map(factId(out)),
      linked,
    })),
    institutions: network.institutions.map(({ node, linked }) => ({ node: id(node), linked: ids(linked) })),
    ...(network.leads
      ? {
          leads: network.leads.map(({ node, by, mentioned_by: said }) => ({
            node: id(node),
            by: ids(by),
            mentioned_by: ids(said),
          })),
        }
      : {}),
  };
}

/** Ids of rows that are numbers of the tool's own stay; another may hold the name of a file. */
export const factId =
  (out: Out): Id =>
  (value) =>
    /^[a-z-]+-\d+$/.test(value) ? value : out(value);

/** Dialogue without the words of the data: names of mechanisms, of addressees, of participants. */
export function blankDialogue(dialogue: Dialogue, out: Out, actorId: Id): Dialogue {
  const fact = factId(out);
  const ids = (values: string[]): string[] => values.map(actorId);
  const { seats, demands } = dialogue;
  return {
    ...dialogue,
    mechanisms: dialogue.mechanisms.map((mechanism) => ({
      ...mechanism,
      id: fact(mechanism.id),
      sitting: ids(mechanism.sitting),
      outside: ids(mechanism.outside),
      others: out(mechanism.others),
      ...(mechanism.unattributed
        ? { unattributed: mechanism.unattributed.map((one) => ({ name: out(one.name), may_be: ids(one.may_be) })) }
        : {}),
      demands: mechanism.demands.map(fact),
    })),
    seats: {
      ...seats,
      base: ids(seats.base),
      sitting: ids(seats.sitting),
      saying: seats.saying.actors ? { ...seats.saying, actors: ids(seats.saying.actors) } : seats.saying,
    },
    demands: {
      ...demands,
      by_mechanism: demands.by_mechanism.map((one) => ({
        ...one,
        mechanism: one.mechanism === null ? null : fact(one.mechanism),
        name: out(one.name),
      })),
      by_addressee: demands.by_addressee.map((one) => ({ ...one, name: out(one.name) })),
      rows: demands.rows.map((row) => ({ ...row, id: fact(row.id) })),
    },
  };
}
