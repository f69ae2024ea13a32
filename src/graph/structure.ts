import { compareCodeUnits } from '../text/sort.ts';
import type { Edge, SimpleGraph } from './simple-graph.ts';

/** A node without which its component would fall apart, and the parts it would leave, the largest first. */
export interface CutNode {
  node: string;
  parts: string[][];
}

export interface Structure {
  degreeByNode: ReadonlyMap<string, number>;
  /** The largest first; a node without an edge is a component by itself. */
  components: string[][];
  cutNodes: CutNode[];
  /** Edges that alone hold two parts together. */
  bridges: Edge[];
}

/** Degrees, components, and what alone holds them together. */
export function structureOf(graph: SimpleGraph): Structure {
  const degree = (node: string) => graph.neighbours.get(node)?.length ?? 0;
  const { cuts, bridges } = cutsOf(graph);
  return {
    degreeByNode: new Map(graph.nodes.map((node) => [node, degree(node)])),
    components: partsOf(graph.nodes, graph, null),
    cutNodes: cuts.map((node) => ({ node, parts: partsOf(graph.neighbours.get(node) ?? [], graph, node) })),
    bridges,
  };
}

/** The parts that hold some nodes, once a node is taken out; largest first, then by their first id. */
function partsOf(from: readonly string[], graph: SimpleGraph, without: string | null): string[][] {
  const seen = new Set<string>(without === null ? [] : [without]);
  const parts: string[][] = [];
  for (const start of from) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (let at = 0; at < part.length; at++) {
      for (const next of graph.neighbours.get(part[at] ?? '') ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.sort(compareCodeUnits));
  }
  return parts.sort((left, right) => right.length - left.length || compareCodeUnits(left[0] ?? '', right[0] ?? ''));
}

interface Visit {
  node: string;
  parent: string | null;
  /** Next neighbour to look at. */
  at: number;
}

/**
 * Articulation points and bridges by one walk in depth (Tarjan): `low` is the earliest node that the part below a node
 * reaches without going back through it. Kept on a stack of its own, so that a long chain does not overflow.
 */
function cutsOf({ nodes, neighbours }: SimpleGraph): { cuts: string[]; bridges: Edge[] } {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const lowOf = (node: string) => low.get(node) ?? 0;
  const cuts = new Set<string>();
  const bridges: Edge[] = [];
  const enter = (node: string, parent: string | null): Visit => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    return { node, parent, at: 0 };
  };
  const leave = ({ node, parent }: Visit, isParentRoot: boolean) => {
    if (parent === null) return;
    low.set(parent, Math.min(lowOf(parent), lowOf(node)));
    const before = order.get(parent) ?? 0;
    if (lowOf(node) >= before && !isParentRoot) cuts.add(parent);
    if (lowOf(node) > before) bridges.push(compareCodeUnits(node, parent) < 0 ? [node, parent] : [parent, node]);
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    let children = 0;
    const stack = [enter(root, null)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = neighbours.get(top.node)?.[top.at++];
      if (next === undefined) {
        stack.pop();
        leave(top, top.parent === root);
      } else if (!order.has(next)) {
        if (top.node === root) children += 1;
        stack.push(enter(next, top.node));
      } else if (next !== top.parent) low.set(top.node, Math.min(lowOf(top.node), order.get(next) ?? 0));
    }
    if (children > 1) cuts.add(root);
  }
  bridges.sort((left, right) => compareCodeUnits(left[0], right[0]) || compareCodeUnits(left[1], right[1]));
  return { cuts: [...cuts].sort(compareCodeUnits), bridges };
}
