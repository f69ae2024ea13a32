import type { Edition, EditionActor } from '../model/edition.ts';
import type { NetworkLink } from '../model/network.ts';
import { compareCodeUnits } from '../text/sort.ts';

type EditionNetwork = NonNullable<Edition['network']>;
type EditionLink = EditionNetwork['links'][number];
type Node = EditionNetwork['nodes'][number];

/** What an organisation made of organisations says that it is, in any of these columns. */
const saysNetwork: { readonly [column: string]: readonly string[] } = {
  nature: ['reseau'],
  niveau_organisation: ['faitiere-associations', 'faitiere-collectivites', 'reseau-plateforme'],
};

const isNetwork = ({ type, fields, civil_society: isOne }: EditionActor): boolean =>
  isOne &&
  (type === 'reseau' ||
    Object.entries(saysNetwork).some(([column, codes]) => codes.includes(String(fields[column]?.value))));

/** Levels that the open rows of memberships say beside a network's name: the one most say; of several, none. By id of node. */
export function levelsSaid(open: NetworkLink[], nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, string> {
  const times = new Map<string, Map<string, number>>();
  for (const { to, type, claims } of open) {
    const id = nodes.get(to)?.id;
    if (type !== 'membre' || id === undefined) continue;
    for (const { level } of claims) {
      if (level === undefined) continue;
      const own = times.get(id) ?? new Map<string, number>();
      times.set(id, own.set(level, (own.get(level) ?? 0) + 1));
    }
  }
  return new Map(
    [...times].flatMap(([id, own]) => {
      const most = Math.max(...own.values());
      const [level, other] = [...own].flatMap(([code, n]) => (n === most ? [code] : []));
      return level !== undefined && other === undefined ? [[id, level] as const] : [];
    }),
  );
}

/**
 * Networks with their known members and their level: what their card says where this edition shows it, else what rows of
 * their members say. An organisation that says it is a network stands there too when no member of it is known.
 */
export function networksOf(
  actors: EditionActor[],
  links: EditionLink[],
  said: ReadonlyMap<string, string>,
): Pick<EditionNetwork, 'networks' | 'network_levels'> {
  const members = new Map<string, Set<string>>();
  for (const actor of actors) if (isNetwork(actor)) members.set(actor.id, new Set());
  for (const { from, to, type } of links) {
    if (type === 'membre') members.set(to, (members.get(to) ?? new Set()).add(from));
  }
  const ownLevel = new Map(actors.map(({ id, fields }) => [id, fields.niveau?.value]));
  const levelOf = (node: string): string | null => {
    const own = ownLevel.get(node);
    return typeof own === 'string' ? own : (said.get(node) ?? null);
  };
  const networks = [...members]
    .map(([node, own]) => ({ node, members: [...own].sort(compareCodeUnits), level: levelOf(node) }))
    .sort((left, right) => compareCodeUnits(left.node, right.node));
  if (networks.length === 0) return { networks };
  const base = new Set(actors.filter(({ civil_society: isOne }) => isOne).map(({ id }) => id));
  return { networks, network_levels: byLevel(networks, base) };
}

/** A line a level, in the order of codes; those of unknown level last. */
function byLevel(
  networks: EditionNetwork['networks'],
  base: ReadonlySet<string>,
): NonNullable<EditionNetwork['network_levels']> {
  const levels = [...new Set(networks.map(({ level = null }) => level))];
  levels.sort((left, right) => (left === null ? 1 : right === null ? -1 : compareCodeUnits(left, right)));
  return levels.map((level) => {
    const own = networks.filter((network) => network.level === level);
    return {
      level,
      networks: own.map(({ node }) => node),
      members: [...new Set(own.flatMap(({ members }) => members))].filter((id) => base.has(id)).sort(compareCodeUnits),
    };
  });
}
