export { analyse } from './analyse.ts';
export { addCohort } from './cohort/index.ts';
export { canCross } from './cross.ts';
export { crossingOf } from './crossings.ts';
export { unknownFigureVariable } from './figure-checks.ts';
export type { AnalyseInput } from './input.ts';
export { columnsOfTable, tablesByName } from './table-names.ts';
export { variables } from './variables/index.ts';
