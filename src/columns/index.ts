export { type Band, bandOf, bandsByVariable } from './bands.ts';
export { lists } from './lists.ts';
export { codeList, listLabel, matchCode } from './match-code.ts';
export { matchHeaders, recogniseKind } from './match-headers.ts';
export { columnByKey, columns, columnsOf } from './registry.ts';
export { recordSchema } from './schema.ts';
