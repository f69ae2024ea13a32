import { type Ledger, part } from './shapes.ts';
import type { Study } from './study.ts';

interface Link {
  id: string;
  from: string;
  to: string;
  type: string;
  with_institution: boolean;
  forms: string[];
  said_by: string;
  documents: number;
  since: string | null;
  claims?: { record: string; column: string; voice: string; form: string | null }[];
}
interface Band {
  code: string;
  n: number;
  actors?: string[];
}
export interface Network {
  base: string[];
  nodes: { id: string; actor: string | null; kind: string }[];
  links: Link[];
  linked: number;
  degrees: Band[];
  components: string[][];
  cut_nodes: { node: string; parts: string[][] }[];
  bridges: [string, string][];
  groups: { status: string; nodes: number; least_nodes: number; groups: string[][] };
  networks: { node: string; members: string[]; level?: string | null }[];
  network_levels?: { level: string | null; networks: string[]; members: string[] }[];
  memberships: Band[];
  shared_mechanisms: { actors: string[]; mechanisms: string[]; linked: boolean }[];
  institutions: { node: string; linked: string[] }[];
  leads?: { node: string; by: string[] }[];
}

const inOrder = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
const bySize = (left: string[], right: string[]) =>
  right.length - left.length || ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1);

/** Who is linked with whom, from pairs. */
function neighboursOf(nodes: string[], pairs: [string, string][]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>(nodes.map((node) => [node, new Set<string>()]));
  const add = (one: string, other: string) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const [left, right] of pairs) {
    add(left, right);
    add(right, left);
  }
  return neighbours;
}

/** What holds together, without a node or without a pair: walked anew each time, slow and plain. */
function parts(
  neighbours: Map<string, Set<string>>,
  without: string | null,
  cut: [string, string] | null = null,
): string[][] {
  const left = new Set([...neighbours.keys()].filter((node) => node !== without));
  const found: string[][] = [];
  for (const start of [...left].sort()) {
    if (!left.delete(start)) continue;
    const own = [start];
    for (const node of own)
      for (const next of neighbours.get(node) ?? []) {
        const isCut = cut?.includes(node) === true && cut.includes(next);
        if (!isCut && left.delete(next)) own.push(next);
      }
    found.push(own.sort());
  }
  return found.sort(bySize);
}

/** Every figure of the network, from its links and base. */
export function holdNetwork(study: Pick<Study, 'edition'>, ledger: Ledger): void {
  const network = part<Network>(study.edition, 'network');
  const { base, links } = network;
  ledger.hold(
    'network base',
    base,
    study.edition.actors
      .filter(({ civil_society }) => civil_society)
      .map(({ id }) => id)
      .sort(),
  );
  const kinds = new Map(network.nodes.map(({ id, kind }) => [id, kind]));
  for (const link of links)
    ledger.hold(
      `${link.id} with institution`,
      link.with_institution,
      [link.from, link.to].some((end) => kinds.get(end) === 'hors'),
    );
  const peers = links.filter(({ with_institution }) => !with_institution);
  const pairs = peers.map(({ from, to }): [string, string] => [from, to]);
  const neighbours = neighboursOf(base, pairs);
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  ledger.hold('network linked', network.linked, base.filter((id) => degree(id) > 0).length);
  holdBands('degree', network.degrees, base, degree, ledger);
  const whole = parts(neighbours, null);
  ledger.hold(
    'network components',
    network.components,
    whole.filter((component) => component.length > 1),
  );
  const cuts = [...neighbours.keys()].sort().flatMap((node) => {
    const broken = parts(neighbours, node).filter((own) => own.some((other) => neighbours.get(node)?.has(other)));
    return broken.length > 1 ? [{ node, parts: broken }] : [];
  });
  ledger.hold('network cut nodes', network.cut_nodes, cuts);
  const edges = inOrder(pairs.map((pair) => [...pair].sort().join(' '))).map(
    (key) => key.split(' ') as [string, string],
  );
  const bridges = edges.filter(
    (edge) => edge.every((node) => degree(node) > 1) && parts(neighbours, null, edge).length > whole.length,
  );
  ledger.hold('network bridges', network.bridges, bridges);
  ledger.hold('network group nodes', network.groups.nodes, whole[0]?.length ?? 0);
  if (network.groups.status === 'found') ledger.hold('network groups', inOrder(network.groups.groups.flat()), whole[0]);
  ledger.must(
    'network groups of enough',
    (network.groups.status === 'too-few') === (whole[0]?.length ?? 0) < network.groups.least_nodes,
    network.groups,
  );
  holdMemberships(study, network, ledger);
  holdTables(study, network, neighbours, ledger);
}

function holdBands(
  what: string,
  bands: Band[],
  base: string[],
  numberOf: (id: string) => number,
  ledger: Ledger,
): void {
  for (const { code, n, actors } of bands) {
    const [, plus] = /^plus-(\d+)$/.exec(code) ?? [];
    const [low = 0, high = low] = code.split('-').map(Number);
    const isIn = (value: number) => (plus === undefined ? value >= low && value <= high : value >= Number(plus));
    const own = base.filter((id) => isIn(numberOf(id)));
    ledger.hold(`network ${what} ${code}`, n, own.length);
    if (actors) ledger.hold(`network ${what} ${code}, who`, actors, own);
  }
}

/** What an organisation made of organisations says that it is, on its sheet. */
const networkCodes = ['reseau', 'faitiere-associations', 'faitiere-collectivites', 'reseau-plateforme'];

function holdMemberships(
  { edition }: Pick<Study, 'edition'>,
  { links, networks, network_levels: levels = [], memberships, base }: Network,
  ledger: Ledger,
): void {
  const ofType = links.filter(({ type }) => type === 'membre');
  const saying = edition.actors.filter(
    ({ type, fields, civil_society: isOne }) =>
      isOne &&
      [type, fields.nature?.value, fields.niveau_organisation?.value].some((code) =>
        networkCodes.includes(String(code)),
      ),
  );
  const bodies = inOrder([...ofType.map(({ to }) => to), ...saying.map(({ id }) => id)]);
  ledger.hold(
    'networks',
    networks.map(({ node }) => node),
    bodies,
  );
  for (const { node, members } of networks)
    ledger.hold(
      `network ${node}, members`,
      members,
      inOrder(ofType.filter(({ to }) => to === node).map(({ from }) => from)),
    );
  for (const { level, networks: own, members } of levels) {
    const here = networks.filter((one) => (one.level ?? null) === level);
    ledger.hold(
      `networks of level ${level}`,
      own,
      here.map(({ node }) => node),
    );
    const belonging = ofType.filter(({ to }) => own.includes(to)).map(({ from }) => from);
    ledger.hold(`networks of level ${level}, members`, members, inOrder(belonging.filter((id) => base.includes(id))));
  }
  const number = (id: string) => new Set(ofType.filter(({ from }) => from === id).map(({ to }) => to)).size;
  holdBands('memberships', memberships, base, number, ledger);
}

interface Sitting {
  mechanisms: { id: string; sitting: string[] }[];
}

function holdTables(
  study: Pick<Study, 'edition'>,
  network: Network,
  neighbours: Map<string, Set<string>>,
  ledger: Ledger,
): void {
  const { mechanisms } = part<Sitting>(study.edition, 'dialogue');
  const together = new Map<string, string[]>();
  for (const { id, sitting } of mechanisms) {
    const own = [...sitting].sort();
    own.forEach((left, index) => {
      for (const right of own.slice(index + 1))
        together.set(`${left} ${right}`, [...(together.get(`${left} ${right}`) ?? []), id]);
    });
  }
  const shared = [...together]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ids]) => {
      const [left = '', right = ''] = key.split(' ');
      return { actors: [left, right], mechanisms: ids, linked: neighbours.get(left)?.has(right) === true };
    });
  ledger.hold('network shared mechanisms', network.shared_mechanisms, shared);
  for (const { node, linked } of network.institutions) {
    const own = network.links.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []));
    ledger.hold(`network institution ${node}`, linked, inOrder(own));
  }
  for (const { node, by } of network.leads ?? [])
    ledger.hold(`network lead ${node}`, by, inOrder(neighbours.get(node) ?? []));
}
