export { type Description, describeSheets } from './describe-sheets.ts';
export { type List, openList } from './open-list.ts';
export { type ReadResult, readTables, type Source } from './read-tables.ts';
export { type SampledSheet, sampleSheets } from './sample-sheets.ts';
