import { readFileSync } from 'node:fs';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';

/** A file of the person's as text. What the machine refuses is told with its name (3). */
export function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(problem('PRJ-017', { detail }, { place: { file: shown } }), 3);
  }
}
