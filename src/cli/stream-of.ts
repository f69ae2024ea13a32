import { createReadStream, type ReadStream, statSync } from 'node:fs';
import { refuseUnlessPlain } from './read-plain.ts';

/** The bytes of a plain file, as many as it holds now: one that grows as it is read would never end. */
export function streamOf(path: string): ReadStream {
  refuseUnlessPlain(path);
  const { size } = statSync(path);
  // Some files of the system itself say that they are empty, and are not.
  return createReadStream(path, size === 0 ? {} : { end: size - 1 });
}
