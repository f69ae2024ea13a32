import { existsSync, readFileSync } from 'node:fs';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';

/** The file is there, and is no JSON of ours. */
export const unusable = (shown: string, cause: string): Failure =>
  new Failure(problem('PRJ-012', { file: shown }, { cause }), 2);

/** What a JSON file holds, whatever it is. */
export function loadJson(file: string, shown: string): unknown {
  if (!existsSync(file)) throw new Failure(problem('PRJ-018', { file: shown }), 2);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw unusable(shown, 'JSON');
  }
}
