import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asGraph, communitiesOf, type Edge, type SimpleGraph, structureOf } from '../../src/graph/index.ts';

const graphOf = (edges: string[], alone: string[] = []): SimpleGraph => {
  const pairs = edges.map((edge): Edge => [edge[0] ?? '', edge[1] ?? '']);
  return asGraph([...pairs.flat(), ...alone], pairs);
};

describe('what holds a graph together', () => {
  it('a chain: every inner node and every edge', () => {
    const { cutNodes, bridges, components } = structureOf(graphOf(['ab', 'bc', 'cd']));
    expect(cutNodes).toEqual([
      { node: 'b', parts: [['c', 'd'], ['a']] },
      { node: 'c', parts: [['a', 'b'], ['d']] },
    ]);
    expect(bridges).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
    expect(components).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('a ring: nothing alone', () => {
    const { cutNodes, bridges } = structureOf(graphOf(['ab', 'bc', 'cd', 'da']));
    expect({ cutNodes, bridges }).toEqual({ cutNodes: [], bridges: [] });
  });

  it('two triangles that share a node: the node, and no edge', () => {
    const { cutNodes, bridges } = structureOf(graphOf(['ab', 'bc', 'ca', 'cd', 'de', 'ec']));
    expect(cutNodes).toEqual([
      {
        node: 'c',
        parts: [
          ['a', 'b'],
          ['d', 'e'],
        ],
      },
    ]);
    expect(bridges).toEqual([]);
  });

  it('two triangles held by an edge: both its ends, and the edge', () => {
    const { cutNodes, bridges } = structureOf(graphOf(['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd']));
    expect(cutNodes.map(({ node }) => node)).toEqual(['c', 'd']);
    expect(bridges).toEqual([['c', 'd']]);
  });

  it('a star and nodes alone: the hub, a component each', () => {
    const { cutNodes, components, degreeByNode } = structureOf(graphOf(['ha', 'hb', 'hc'], ['x', 'y']));
    expect(cutNodes).toEqual([{ node: 'h', parts: [['a'], ['b'], ['c']] }]);
    expect(components).toEqual([['a', 'b', 'c', 'h'], ['x'], ['y']]);
    expect([degreeByNode.get('h'), degreeByNode.get('a'), degreeByNode.get('x')]).toEqual([3, 1, 0]);
  });

  it('a link said twice, or with itself, is one link or none', () => {
    const graph = graphOf(['ab', 'ba', 'aa']);
    expect(graph.edges).toEqual([['a', 'b']]);
  });

  it('a long chain does not overflow', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => `n${String(index).padStart(5, '0')}`);
    const edges = nodes.slice(1).map((node, index): Edge => [nodes[index] ?? '', node]);
    const graph = asGraph(nodes, edges);
    // The walk alone: telling the parts of each inner node is another matter.
    expect(graph.edges).toHaveLength(19_999);
    expect(structureOf(asGraph(nodes.slice(0, 600), edges)).bridges).toHaveLength(599);
  });
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 14 });

const countComponents = (nodes: string[], given: Edge[]): number => {
  const group = new Map(nodes.map((node) => [node, node]));
  const top = (node: string): string => (group.get(node) === node ? node : top(group.get(node) ?? node));
  for (const [left, right] of given) if (group.has(left) && group.has(right)) group.set(top(left), top(right));
  return new Set(nodes.map(top)).size;
};

describe('of any small graph', () => {
  it('cut nodes and bridges are those that a count of components finds by taking each out', () => {
    fc.assert(
      fc.property(edges, (given) => {
        const { cutNodes, bridges } = structureOf(asGraph(names, given));
        const before = countComponents(names, given);
        const isCut = (node: string) => {
          const rest = names.filter((other) => other !== node);
          const isAlone = !given.some(([left, right]) => left !== right && (left === node || right === node));
          return !isAlone && countComponents(rest, given) > before;
        };
        expect(cutNodes.map(({ node }) => node)).toEqual(names.filter(isCut));
        const isBridge = ([left, right]: Edge) =>
          countComponents(
            names,
            given.filter((edge) => !(edge.includes(left) && edge.includes(right) && edge[0] !== edge[1])),
          ) > before;
        expect(bridges).toEqual(asGraph(names, given).edges.filter(isBridge));
      }),
      { numRuns: 400 },
    );
  });

  it('the parts a cut node leaves are the rest of its component', () => {
    fc.assert(
      fc.property(edges, (given) => {
        const { cutNodes, components } = structureOf(asGraph(names, given));
        for (const { node, parts } of cutNodes) {
          const own = components.find((component) => component.includes(node)) ?? [];
          expect([...parts.flat(), node].sort()).toEqual(own);
          expect(parts.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('a link more never lowers a degree, nor adds a component', () => {
    fc.assert(
      fc.property(edges, fc.constantFrom(...names), fc.constantFrom(...names), (given, left, right) => {
        const before = structureOf(asGraph(names, given));
        const after = structureOf(asGraph(names, [...given, [left, right]]));
        for (const name of names)
          expect(after.degreeByNode.get(name)).toBeGreaterThanOrEqual(before.degreeByNode.get(name) ?? 0);
        expect(after.components.length).toBeLessThanOrEqual(before.components.length);
      }),
    );
  });

  it('the order of rows never matters', () => {
    fc.assert(
      fc.property(edges, (given) => {
        const turned = [...given].reverse().map(([left, right]): Edge => [right, left]);
        expect(structureOf(asGraph([...names].reverse(), turned))).toEqual(structureOf(asGraph(names, given)));
      }),
    );
  });
});

/** Cliques of `size`, each held to the next by one edge. */
const cliques = (count: number, size: number): { nodes: string[]; edges: Edge[] } => {
  const name = (clique: number, member: number) => `c${clique}-${String(member).padStart(2, '0')}`;
  const nodes: string[] = [];
  const all: Edge[] = [];
  for (let clique = 0; clique < count; clique++) {
    for (let member = 0; member < size; member++) {
      nodes.push(name(clique, member));
      for (let other = 0; other < member; other++) all.push([name(clique, other), name(clique, member)]);
    }
    if (clique > 0) all.push([name(clique - 1, 0), name(clique, 0)]);
  }
  return { nodes, edges: all };
};

const groupsIn = (nodes: string[], given: Edge[]) => {
  const graph = asGraph(nodes, given);
  return communitiesOf(graph, structureOf(graph).components[0] ?? []);
};

describe('groups', () => {
  it('are not looked for among fewer than thirty', () => {
    const { nodes, edges: given } = cliques(2, 14);
    expect(groupsIn(nodes, given)).toEqual({ status: 'too-few', nodes: 28, modularity: null, groups: [] });
  });

  it('are the cliques that one edge holds together, at every run and in any order', () => {
    const { nodes, edges: given } = cliques(4, 9);
    const found = groupsIn(nodes, given);
    expect(found.status).toBe('found');
    expect(found.groups.map((group) => new Set(group.map((node) => node.slice(0, 2))).size)).toEqual([1, 1, 1, 1]);
    const turned = [...given].reverse().map(([left, right]): Edge => [right, left]);
    expect(groupsIn([...nodes].reverse(), turned)).toEqual(found);
  });

  it('are not told where everybody is linked with everybody', () => {
    const { nodes, edges: given } = cliques(1, 32);
    const { status, groups, modularity } = groupsIn(nodes, given);
    expect({ status, groups }).toEqual({ status: 'unclear', groups: [] });
    expect(modularity).toBeLessThan(0.3);
  });
});
