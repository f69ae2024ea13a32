export { axes, gridVersion, readAxes } from './axes.ts';
export { gridLabel } from './grid-label.ts';
export { parseCodebook } from './parse-codebook.ts';
export { countContentTerms, type Pattern, type PatternItem, parsePattern, type Term } from './pattern.ts';
export { gridCells } from './read-grid-csv.ts';
