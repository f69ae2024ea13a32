import { constants, copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../model/output.ts';
import { flushFolder, writeDurably, writeFailure } from './durable-files.ts';

/** Gives a staged file its name unless the name is taken, by a file or by a link that leads nowhere. */
function nameIfFree(staged: string, path: string): boolean {
  try {
    linkSync(staged, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
  }
  try {
    copyFileSync(staged, path, constants.COPYFILE_EXCL); // a disk that knows no links
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Writes files that are not there yet, whole or not at all, and leaves those that are: no file of a person is ever
 * replaced, not even one that appears meanwhile. Names are paths under `folder`, with `/`. Returns whether each was written;
 * throws a `Failure` (3) when the machine refuses.
 */
export function writeNew(folder: string, files: readonly OutputFile[]): boolean[] {
  return files.map(({ name, content }) => {
    const path = join(folder, name);
    const staged = join(dirname(path), `.nouveau-${process.pid}`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeDurably(staged, content);
      const isWritten = nameIfFree(staged, path);
      flushFolder(dirname(path));
      return isWritten;
    } catch (error) {
      throw writeFailure(dirname(path), error);
    } finally {
      removeQuietly(staged);
    }
  });
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Its folder could not be made: there is nothing to remove.
  }
}
