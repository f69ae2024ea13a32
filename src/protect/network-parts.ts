import type { Edition } from '../model/edition.ts';
import type { NetworkAnalysis } from '../model/network.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Counter } from './tables.ts';

type EditionNetwork = NonNullable<Edition['network']>;
type EditionLink = EditionNetwork['links'][number];
type Node = EditionNetwork['nodes'][number];
type Dialogue = Pick<NonNullable<Edition['dialogue']>, 'mechanisms'>;

/** Bands of numbers of links. */
export const degreeBands = [
  { code: '0', from: 0, to: 0 },
  { code: '1', from: 1, to: 1 },
  { code: '2-4', from: 2, to: 4 },
  { code: 'plus-5', from: 5, to: Number.POSITIVE_INFINITY },
];
const membershipBands = [
  { code: '0', from: 0, to: 0 },
  { code: '1', from: 1, to: 1 },
  { code: '2', from: 2, to: 2 },
  { code: 'plus-3', from: 3, to: Number.POSITIVE_INFINITY },
];

/** In no order but that of ids. Those of whom no link is known are a number outside the team: want of paper is no fault. */
export const banded = (
  bands: typeof degreeBands,
  base: string[],
  numberOf: (id: string) => number,
  { access }: Counter,
): EditionNetwork['degrees'] =>
  bands.map(({ code, from, to }) => {
    const actors = base.filter((id) => numberOf(id) >= from && numberOf(id) <= to);
    return { code, n: actors.length, ...(code !== '0' || access.isInternal ? { actors } : {}) };
  });

/** Organisations by number of networks known. */
export function membershipsOf(
  base: string[],
  links: EditionLink[],
  counter: Counter,
): Pick<EditionNetwork, 'memberships'> {
  const networks = new Map<string, Set<string>>();
  for (const { from, to, type } of links) {
    if (type === 'membre') networks.set(from, (networks.get(from) ?? new Set()).add(to));
  }
  return { memberships: banded(membershipBands, base, (id) => networks.get(id)?.size ?? 0, counter) };
}

/** Pairs that sit at the same mechanisms, and whether a link joins them besides. */
export function sharedMechanisms(
  dialogue: Dialogue | undefined,
  peers: EditionLink[],
): EditionNetwork['shared_mechanisms'] {
  const key = (left: string, right: string) => [left, right].sort(compareCodeUnits).join(' ');
  const linked = new Set(peers.map(({ from, to }) => key(from, to)));
  const pairs = new Map<string, EditionNetwork['shared_mechanisms'][number]>();
  for (const { id, sitting } of dialogue?.mechanisms ?? []) {
    const sorted = [...sitting].sort(compareCodeUnits);
    for (const [index, left] of sorted.entries()) {
      for (const right of sorted.slice(index + 1)) {
        const pair = key(left, right);
        const one = pairs.get(pair) ?? { actors: [left, right], mechanisms: [], linked: linked.has(pair) };
        one.mechanisms.push(id);
        pairs.set(pair, one);
      }
    }
  }
  return [...pairs].sort(([left], [right]) => compareCodeUnits(left, right)).map(([, pair]) => pair);
}

/** Bodies outside civil society, each with the organisations linked with it. */
export function institutionsOf(links: EditionLink[], nodes: ReadonlyMap<string, Node>): EditionNetwork['institutions'] {
  return [...nodes.values()]
    .filter(({ kind }) => kind === 'hors')
    .map(({ id }) => {
      const ends = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      return { node: id, linked: [...new Set(ends)].sort(compareCodeUnits) };
    })
    .filter(({ linked }) => linked.length > 0);
}

/** Whom others name, and nobody met: those linked with it, and those whose words alone name it. */
export function leadsOf(
  { interviewed, mentions }: NetworkAnalysis,
  peers: EditionLink[],
  nodes: ReadonlyMap<string, Node>,
): NonNullable<EditionNetwork['leads']> {
  const met = new Set(interviewed);
  return [...nodes]
    .filter(([, { id, kind }]) => kind !== 'hors' && !met.has(id))
    .map(([key, { id }]) => {
      const by = new Set(peers.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
      const words = mentions.filter(({ end }) => end === key).flatMap((mention) => mention.by);
      return {
        node: id,
        by: [...by].sort(compareCodeUnits),
        mentioned_by: [...new Set(words)].filter((actor) => !by.has(actor)).sort(compareCodeUnits),
      };
    })
    .filter(({ by, mentioned_by: words }) => by.length + words.length > 0);
}
