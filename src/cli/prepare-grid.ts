import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTerms } from '../classify/index.ts';
import { writePreparedGrid } from '../codebook/index.ts';
import { packageRoot } from './assets.ts';
import { filesChecksum, parseBundledGrid, preparedGridPath } from './grid.ts';

/** Writes the grid of the tool, read and compiled, beside the bundle: `build.mjs` calls it last. */
export function prepareGrid(): void {
  const grid = parseBundledGrid().value;
  const prepared = writePreparedGrid({ ...grid, terms: prepareTerms(grid) }, filesChecksum());
  writeFileSync(join(packageRoot, ...preparedGridPath), prepared);
}
