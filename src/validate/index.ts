export { type CanonicalTable, canonicalTable, type Modification } from './canonical-table.ts';
export { newestDates } from './newest-dates.ts';
export { type RowBudget, type RowDigest, type RowKeeping, rowDigest, shortened } from './row-keeping.ts';
export { type RowOrigin, type ValidatedTable, validateTable } from './validate-table.ts';
export { type Part, validateTogether } from './validate-together.ts';
