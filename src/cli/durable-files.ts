import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, sep } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { Failure } from './failure.ts';
import { sleep } from './sleep.ts';

/** Who may read a file that stands: the one that takes its place is opened to nobody else. */
export function rightsOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.mode & 0o777 : undefined;
}

/** Writes a file that outlives a power cut; `rights` are those of one made anew. */
export function writeDurably(path: string, content: string | Uint8Array, rights?: number): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const handle = openSync(path, 'w', rights);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder and those above it that are missing. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // «Not found» may hide a disk that is read-only: the first folder that is missing says what bars it.
    let missing = folder;
    while (!existsSync(dirname(missing)) && dirname(missing) !== missing) missing = dirname(missing);
    mkdirSync(missing);
    throw error;
  }
}

/** A rename outlives a power cut once its folder is flushed; where folders cannot be, nothing is lost but that. */
export function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folder.
  }
}

/** An antivirus or an indexer holds a new file for a moment on Windows. */
export function renameFile(from: string, to: string): void {
  for (let tries = process.platform === 'win32' ? 10 : 1; ; tries -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries <= 1 || !['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
      sleep(100);
    }
  }
}

/** Gives a file a second name; a copy where the disk knows no links. */
export function keep(path: string, second: string): void {
  rmSync(second, { force: true });
  try {
    linkSync(path, second);
  } catch {
    copyFileSync(path, second);
  }
}

/** Whether a folder stands in another once links are followed; one that does not exist yet does. */
export function isWithin(root: string, folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })) return true;
  const [outer, inner] = [realpathSync(root), realpathSync(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** A refusal of the machine, in words, with the folder. */
export function writeFailure(folder: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const cause = error instanceof Error ? error.message : String(error);
  const detail = (error as NodeJS.ErrnoException).code ?? cause;
  return new Failure(problem('PRJ-013', { folder, detail }, { cause }), 3);
}
