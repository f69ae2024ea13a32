import { readFileSync } from 'node:fs';
import { parseCodebook } from '../../src/codebook/index.ts';

const read = (file: string) => readFileSync(new URL(`../../src/codebook/${file}`, import.meta.url), 'utf8');

/** The grid as it is given out. */
export const bundledGrid = () =>
  parseCodebook(read('codes.csv'), read('indices.csv'), read('croisements.csv'), read('poids.csv'));
