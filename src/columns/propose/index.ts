export { type CellFacts, factsOf, type Places } from './cell-facts.ts';
export { looksLikeData } from './cell-shapes.ts';
export type { CodeProposal, ColumnProposal, Confidence, KindProposal, SeparatorProposal } from './proposal.ts';
export { type ChosenKind, proposeKind } from './propose-kind.ts';
export { proposeCodes, proposeSeparators, unmatchedIn } from './propose-values.ts';
