import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareCodeUnits } from '../text/sort.ts';
import type { SimpleGraph } from './simple-graph.ts';

/** Fewer linked together than this, and groups tell of chance more than of anything else. */
export const leastNodes = 30;
/** Modularity from which a partition is commonly held to show groups (Newman and Girvan, 2004). */
export const leastModularity = 0.3;

/** Groups of nodes that hold together, or why none are told. */
export interface Communities {
  status: 'found' | 'too-few' | 'unclear';
  /** Nodes of the largest component, which alone is looked into. */
  nodes: number;
  /** Two decimals; null when nothing was worked out. */
  modularity: number | null;
  /** Largest first; empty unless found. */
  groups: string[][];
}

/**
 * Groups by the Louvain method within the largest component, with the same draw at every run: nodes and edges go in by id,
 * and the generator starts from a fixed seed.
 */
export function communitiesOf({ neighbours, edges }: SimpleGraph, component: readonly string[]): Communities {
  const nodes = component.length;
  if (nodes < leastNodes) return { status: 'too-few', nodes, modularity: null, groups: [] };
  const within = new Set(component);
  const graph = new UndirectedGraph();
  for (const node of [...neighbours.keys()].filter((each) => within.has(each))) graph.addNode(node);
  for (const [left, right] of edges) if (within.has(left) && within.has(right)) graph.addEdge(left, right);
  const { communities, modularity } = louvain.detailed(graph, { rng: generator(seed) });
  const rounded = Math.round(modularity * 100) / 100;
  if (modularity < leastModularity) return { status: 'unclear', nodes, modularity: rounded, groups: [] };
  return { status: 'found', nodes, modularity: rounded, groups: grouped(communities) };
}

function grouped(communities: { [node: string]: number }): string[][] {
  const groups = new Map<number, string[]>();
  for (const node of Object.keys(communities).sort(compareCodeUnits)) {
    const group = communities[node] ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  return [...groups.values()].sort(
    (left, right) => right.length - left.length || compareCodeUnits(left[0] ?? '', right[0] ?? ''),
  );
}

const seed = 20_260_301;

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
