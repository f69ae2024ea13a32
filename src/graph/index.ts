export { type Communities, communitiesOf, leastModularity, leastNodes } from './communities.ts';
export { asGraph, type Edge, type SimpleGraph } from './simple-graph.ts';
export { type CutNode, type Structure, structureOf } from './structure.ts';
