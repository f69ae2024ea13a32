import { readFileSync, statSync } from 'node:fs';

/** The refusal of what is no plain file: a pipe may never end, a device does not. */
export function refuseUnlessPlain(path: string): void {
  const standing = statSync(path);
  if (standing.isFile()) return;
  const code = standing.isDirectory() ? 'EISDIR' : 'ENXIO';
  throw Object.assign(new Error(code), { code, path, syscall: 'open' });
}

/** The bytes of a plain file; fails as the system would for anything else. */
export function readPlain(path: string): Buffer {
  refuseUnlessPlain(path);
  return readFileSync(path);
}

/** The same as a text in UTF-8. */
export function readPlainText(path: string): string {
  refuseUnlessPlain(path);
  return readFileSync(path, 'utf8');
}
