import { existsSync, linkSync, lstatSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { OutputFile } from '../model/output.ts';
import { draftName, removeQuietly, sweepDrafts } from './drafts.ts';
import { flushFolder, isWithin, makeFolder, renameFile, writeDurably, writeFailure } from './durable-files.ts';
import { leadsOut } from './folder-lock.ts';

/** Gives a staged file its name unless the name is taken, by a file or by a link that leads nowhere. */
function nameIfFree(staged: string, path: string): boolean {
  try {
    linkSync(staged, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
  }
  // A disk that knows no links: a copy cut short would stand half made under its own name, and be left alone for ever.
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  renameFile(staged, path);
  return true;
}

/** A link in the folder may lead anywhere, to another's files too: nothing is written through it. */
function refuseLinkOut(folder: string, name: string): void {
  if (normalize(name).startsWith('..')) return; // the configuration itself puts the data there
  let standing = dirname(join(folder, name));
  while (!existsSync(standing) && dirname(standing) !== standing) standing = dirname(standing);
  if (existsSync(folder) && standing.startsWith(folder) && !isWithin(folder, standing)) {
    throw writeFailure(standing, leadsOut());
  }
}

/** Folders that a path goes through: `a/b/c` is in `a/b`, `a` and `.`. */
const foldersAbove = (name: string): string[] =>
  dirname(name) === name ? [] : [dirname(name), ...foldersAbove(dirname(name))];

/**
 * Writes files that are not there yet, whole or not at all, and leaves those that are: no file of a person is ever
 * replaced, not even one that appears meanwhile. Names are paths under `folder`, with `/`. Returns whether each was written;
 * throws a `Failure` (3) when the machine refuses.
 */
export function writeNew(folder: string, files: readonly OutputFile[]): boolean[] {
  for (const { name } of files) refuseLinkOut(folder, name);
  for (const each of new Set(files.flatMap(({ name }) => foldersAbove(name)))) sweepDrafts(join(folder, each));
  return files.map(({ name, content }) => {
    const path = join(folder, name);
    const staged = join(dirname(path), draftName());
    try {
      makeFolder(dirname(path));
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
