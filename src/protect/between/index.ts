export { figuresOf } from './figures.ts';
export { type HeldUnits, holdCounts, holdLimits } from './hold-counts.ts';
export { holdCrossing } from './hold-crossing.ts';
export { holdMatrix } from './hold-matrix.ts';
export { holdAgain, holdCompleteness, holdNeeds, holdSaying, holdSuggestions, holdThemeCounts } from './hold-parts.ts';
export { holdSources } from './hold-sources.ts';
export { holdTabulation } from './hold-tabulation.ts';
export { withheldFigures } from './withheld-figures.ts';
