import { readFileSync, statSync } from 'node:fs';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';
import { refuseUnlessPlain } from './read-plain.ts';

/** More than this, in bytes, and nobody wrote it by hand: a configuration, a country file, a text of the report. */
export const mostByHand = 1_000_000;

/** What the shell itself hands over (`<(…)`); any other pipe may never end, and a device does not. */
const isStream = (path: string): boolean => /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/.test(path);

/** A file of the person's as text. What the machine refuses, and what is larger than `most`, is told with its name (3). */
export function readText(path: string, shown: string, most = Number.POSITIVE_INFINITY): string {
  try {
    if (!isStream(path)) refuseUnlessPlain(path);
    if (statSync(path).size > most) throw Object.assign(new Error('too large'), { code: 'E2BIG' });
    return readFileSync(path, 'utf8');
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(problem('PRJ-017', { detail }, { place: { file: shown } }), 3);
  }
}
