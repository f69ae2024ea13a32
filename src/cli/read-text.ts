import { readFileSync, statSync } from 'node:fs';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';

/** A file of the person's as text. What the machine refuses, and what is no file, is told with its name (3). */
export function readText(path: string, shown: string): string {
  const standing = statSync(path, { throwIfNoEntry: false });
  if (standing && !standing.isFile() && !standing.isDirectory()) throw refused(shown, 'ENXIO'); // a pipe may never end
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refused(shown, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

const refused = (shown: string, detail: string): Failure =>
  new Failure(problem('PRJ-017', { detail }, { place: { file: shown } }), 3);
