import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';
import { readText } from './read-text.ts';
import { recoverBeforeReading } from './recover-reports.ts';

/** The file is there, and is no JSON of ours. */
export const unusable = (shown: string, cause: string): Failure =>
  new Failure(problem('PRJ-012', { file: shown }, { cause }), 2);

/** What a JSON file holds, whatever it is. */
export function loadJson(file: string, shown: string): unknown {
  if (!existsSync(file)) throw new Failure(problem('PRJ-018', { file: shown }), 2);
  recoverBeforeReading(dirname(file));
  const text = readText(file, shown);
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(shown, 'JSON');
  }
}
