export { catalogue, type ProblemCode } from './catalogue/index.ts';
export { problem } from './create.ts';
export { describe } from './describe.ts';
export { problemsAsJson } from './json.ts';
export { countBySeverity, type Tally, tally } from './tally.ts';
export { type Paint, problemsAsText } from './text.ts';
