import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the package, from the sources as from the bundle: the nearest folder above that holds the grid. */
export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'src', 'codebook', 'codes.csv'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package is incomplete: src/codebook/codes.csv is missing');
    folder = parent;
  }
  return folder;
})();

export const fixturesFolder: string = join(packageRoot, 'fixtures');

export const readAsset = (...path: string[]): string => readFileSync(join(packageRoot, ...path), 'utf8');

export const toolVersion: string = (JSON.parse(readAsset('package.json')) as { version: string }).version;

/** Text of a template by its path under `templates/`. */
export const readTemplate = (name: string): string => readAsset('templates', name);
