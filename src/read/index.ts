export { type ReadResult, readTable, type Source } from './read-table.ts';
