export { analyse } from './analyse.ts';
export type { AnalyseInput } from './input.ts';
export { variables } from './variables/index.ts';
