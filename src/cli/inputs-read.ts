import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { CountryNames } from '../model/country.ts';
import type { LoadedConfiguration } from './config-file.ts';
import { type CountryInputs, countryInputs } from './data-folder.ts';
import { Failure } from './failure.ts';

/*
 * A withdrawal may be recorded while a build that read the data before it still works: what it made would put back who
 * left. So a build looks at its inputs again, under the lock of the outputs, right before it changes them.
 */

/** Takes the prints of a country's inputs, and gives what fails when one of them is no longer as it was. */
export function watchInputs(
  inputs: CountryInputs,
  loaded: LoadedConfiguration,
  iso2: string,
  packs: readonly CountryNames[],
): () => void {
  const before = printsOf(inputs, loaded);
  return () => {
    const after = printsOf(inputsNow(loaded, iso2, packs), loaded);
    const files = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    if (files.length > 0) throw new Failure(problem('RET-020', { files: files.join(', ') }), 1);
  };
}

function inputsNow(loaded: LoadedConfiguration, iso2: string, packs: readonly CountryNames[]): CountryInputs {
  try {
    return countryInputs(loaded, iso2, packs);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { sources: [], narrative: [], diagnostics: [] }; // taken away: every file has changed
  }
}

/** SHA-256 of each input by its file; the register, which every build completes, closes nothing. */
function printsOf({ sources, narrative }: CountryInputs, { configuration }: LoadedConfiguration): Map<string, string> {
  const files = sources.map(({ file }) => file).filter((file) => basename(file).toLowerCase() !== 'registre.csv');
  return new Map([
    ...files.map((file) => [file, printOf(join(configuration.dataFolder, file))] as const),
    ...narrative.map(({ file, markdown }) => [file, markdown] as const),
  ]);
}

const pieceSize = 1 << 20;

function printOf(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceSize);
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch {
    return ''; // said where it is read
  }
  try {
    for (let size = readSync(handle, piece); size > 0; size = readSync(handle, piece))
      hash.update(piece.subarray(0, size));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
