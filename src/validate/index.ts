export { type RowOrigin, type ValidatedTable, validateTable } from './validate-table.ts';
export { type Part, validateTogether } from './validate-together.ts';
