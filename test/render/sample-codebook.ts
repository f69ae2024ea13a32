import { readFileSync } from 'node:fs';
import { parseCodebook } from '../../src/codebook/index.ts';

const read = (name: string): string => readFileSync(new URL(`../../src/codebook/${name}`, import.meta.url), 'utf8');

/** The project's own grid. */
export const sampleCodebook = parseCodebook(read('codes.csv'), read('indices.csv')).value;

/** Templates as the command line reads them. */
export const readTemplate = (name: string): string =>
  readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8');
