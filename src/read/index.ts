export { type ReadResult, readTables, type Source } from './read-tables.ts';
