import { resolve } from 'node:path';
import { checksumOfFiles, parseCodebook, readPreparedGrid } from '../codebook/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readAsset } from './assets.ts';
import { Failure } from './failure.ts';
import type { OptionValues } from './options.ts';
import { recoverBeforeReading } from './recover-reports.ts';

/** Weights learned on the project's texts; an edited grid uses them too, for the codes that it keeps. */
export const bundledWeights = (): string => readAsset('src', 'codebook', 'poids.csv');

const bundledFiles = () =>
  [
    readAsset('src', 'codebook', 'codes.csv'),
    readAsset('src', 'codebook', 'indices.csv'),
    readAsset('src', 'codebook', 'croisements.csv'),
    bundledWeights(),
  ] as const;

/** The grid that comes with the tool, not checked again: its own tests do. */
export const parseBundledGrid = () => parseCodebook(...bundledFiles());

export const filesChecksum = (): string => checksumOfFiles(bundledFiles());

/** Where the build leaves the grid read and compiled, under the package's root. */
export const preparedGridPath = ['dist', 'grille.json'] as const;

/** The grid as the build prepared it, or null without a build, or when the grid's files changed since. */
function preparedGrid(): Codebook | null {
  try {
    return readPreparedGrid(readAsset(...preparedGridPath), filesChecksum());
  } catch {
    return null;
  }
}

let codebook: Codebook | null = null;

/** The same, read once. */
export function loadCodebook(): Codebook {
  codebook ??= preparedGrid() ?? parseBundledGrid().value;
  return codebook;
}

/** Folder of the grid asked for (`--grille`, else the configuration's, already absolute), or null for the tool's own. */
export const gridFolder = ({ grille }: OptionValues, configured: string | null, cwd: string): string | null =>
  grille === undefined ? configured : resolve(cwd, grille);

/**
 * The grid to work with, and what to look at in it. An edited copy with an error is refused, all its errors told: a report
 * made with half a grid would say that nobody does what the other half names.
 */
export async function loadGrid(
  folder: string | null,
  shown: string,
): Promise<{ codebook: Codebook; warnings: Diagnostic[] }> {
  if (folder === null) return { codebook: loadCodebook(), warnings: [] };
  recoverBeforeReading(folder);
  const { readEditedGrid } = await import('./edited-grid.ts');
  const { grid, diagnostics } = await readEditedGrid(folder, shown);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Failure(problem('GRI-018', { folder: shown, n: errors.length }), 1, errors);
  return { codebook: grid.value, warnings: diagnostics };
}
