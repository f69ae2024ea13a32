export { axes, gridVersion, readAxes } from './axes.ts';
export { type GridFile, gridFiles, gridHeaders } from './files.ts';
export { gridLabel } from './grid-label.ts';
export { asTyped, type GridSource, type GridTable, gridCells } from './grid-table.ts';
export { restoreLetters } from './lost-letters.ts';
export { type GridPlaces, type ParsedGrid, parseCodebook } from './parse-codebook.ts';
export { countContentTerms, type Pattern, type PatternItem, parsePattern, type Term } from './pattern.ts';
export { checksumOfFiles, readPreparedGrid, writePreparedGrid } from './prepared-grid.ts';
