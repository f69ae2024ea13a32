import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../src/cli/assets.ts';

/** A line of the grid, as its CSV has it. */
export interface GridLine {
  axe: string;
  code: string;
  parent: string;
  lien: string;
  roles: string;
  origine: string;
  suggere_par: string;
}
const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(packageRoot, 'src', 'codebook', name), 'utf8'), { columns: true, delimiter: ';', bom: true });

/** The grid that comes with the tool, read as a table. */
export const grid = table('codes.csv') as unknown as GridLine[];
export const crosswalk = table('croisements.csv');
export const topCodes = (axis: string): GridLine[] => grid.filter(({ axe, parent }) => axe === axis && parent === '');
export const originOf = (code: string): string =>
  grid.find((line) => line.axe === 'faiblesse' && line.code === code)?.origine ?? '';
export const listed = (cell: string): string[] => cell.split(/[\s,|]+/).filter((word) => word !== '');
