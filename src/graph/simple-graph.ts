import { compareCodeUnits } from '../text/sort.ts';

/** Two ids of nodes; which comes first says nothing. */
export type Edge = readonly [string, string];

/** An undirected graph without loops or double edges; everything in the order of ids, so that input order never shows. */
export interface SimpleGraph {
  nodes: string[];
  /** Each with its smaller id first. */
  edges: Edge[];
  neighbours: ReadonlyMap<string, string[]>;
}

/** A graph of nodes and edges; an edge whose end is no node, or with itself, is left out. */
export function asGraph(nodes: Iterable<string>, edges: Iterable<Edge>): SimpleGraph {
  const sorted = [...new Set(nodes)].sort(compareCodeUnits);
  const sets = new Map(sorted.map((node) => [node, new Set<string>()]));
  for (const [left, right] of edges) {
    const [one, other] = [sets.get(left), sets.get(right)];
    if (left === right || !one || !other) continue;
    one.add(right);
    other.add(left);
  }
  const neighbours = new Map([...sets].map(([node, own]) => [node, [...own].sort(compareCodeUnits)]));
  const once = [...neighbours].flatMap(([node, own]) =>
    own.filter((other) => compareCodeUnits(node, other) < 0).map((other): Edge => [node, other]),
  );
  return { nodes: sorted, edges: once, neighbours };
}
