export { catalogue, type ProblemCode } from './catalogue/index.ts';
export { problem } from './create.ts';
export { describe } from './describe.ts';
export { adviceInSheet, expectedInWords, suggestionInWords } from './expected.ts';
export { helpAnchor, problemsAsJson, talliesAsJson } from './json.ts';
export { type QualityFamily, qualityFamilies, qualityFamilyOf } from './quality-family.ts';
export { compareTallies, countBySeverity, type Tally, type TallyKeeper, tally, tallyKeeper } from './tally.ts';
export { type Paint, problemsAsText, talliesAsText } from './text.ts';
export { cellAddress, rowRanges, rowsInWords } from './where.ts';
