import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { OutputFile } from '../model/output.ts';
import {
  flushFolder,
  isWithin,
  keep,
  makeFolder,
  renameFile,
  rightsOf,
  writeDurably,
  writeFailure,
} from './durable-files.ts';
import { assertHeld, isStillHeld, leadsOut, withFolderLock } from './folder-lock.ts';
import {
  backName,
  beside,
  hasJournal,
  type Journal,
  journalName,
  keptPrefix,
  recoverHeld,
  settle,
  stagedPrefix,
  sweep,
} from './write-journal.ts';

/** Files that belong together in one folder; `owned` tells which older files of the folder belong to the same report. */
export interface FileSet {
  folder: string;
  files: readonly OutputFile[];
  owned: (name: string) => boolean;
}

/**
 * Writes the files of several folders under `root`, all or none. Older files that `owned` tells and that are not written
 * again are removed, so that no two builds stand side by side. `check` runs under the lock, right before all changes at
 * once: nothing is written when it throws. Returns, for each set, the names removed.
 */
export function writeSets(root: string, sets: readonly FileSet[], check: () => void = () => undefined): string[][] {
  try {
    return withFolderLock(root, () => writeHeld(root, sets, check));
  } catch (error) {
    throw writeFailure(sets.length === 1 ? (sets[0]?.folder ?? root) : root, error);
  }
}

function writeHeld(root: string, sets: readonly FileSet[], check: () => void): string[][] {
  const folders = [...new Set([root, ...sets.map(({ folder }) => folder)])];
  const path = (folder: string, name: string) => [...relative(root, folder).split(sep), name].filter(Boolean).join('/');
  for (const folder of folders) {
    makeFolder(folder);
    if (!isWithin(root, folder)) throw leadsOut();
  }
  try {
    for (const folder of folders) recoverHeld(folder);
    for (const { folder, files } of sets)
      for (const { name, content } of files) {
        assertHeld(root);
        writeDurably(join(folder, stagedPrefix + name), content, rightsOf(join(folder, name)));
      }
    const replace = sets.flatMap(({ folder, files }) => files.map(({ name }) => path(folder, name)));
    const removed = sets.map(({ folder, owned }) =>
      readdirSync(folder).filter((name) => !replace.includes(path(folder, name)) && owned(name)),
    );
    const remove = sets.flatMap(({ folder }, index) => (removed[index] ?? []).map((name) => path(folder, name)));
    const kept = [...replace, ...remove].filter((one) => existsSync(join(root, one)));
    for (const one of kept) keep(join(root, one), beside(root, one, keptPrefix));
    const journal: Journal = { replace, remove, kept, isBack: false };
    writeDurably(join(root, backName), JSON.stringify({ ...journal, isBack: true }));
    writeDurably(join(root, `${stagedPrefix}journal`), JSON.stringify(journal));
    for (const folder of folders) flushFolder(folder);
    check();
    assertHeld(root);
    renameFile(join(root, `${stagedPrefix}journal`), join(root, journalName));
    flushFolder(root);
    const barred = settle(root, journal);
    if (barred) throw barred.barredBy;
    return removed;
  } finally {
    // After the commit these hold nothing that counts; before it they are of a report that is not.
    if (isStillHeld(root) && !hasJournal(root)) for (const folder of folders) sweepQuietly(folder);
  }
}

function sweepQuietly(folder: string): void {
  try {
    sweep(folder);
  } catch {
    // The next command sweeps.
  }
}

/** The same for one folder. Returns the names of the older files removed. */
export const writeTogether = (
  folder: string,
  files: readonly OutputFile[],
  owned: (name: string) => boolean,
): string[] => writeSets(folder, [{ folder, files, owned }])[0] ?? [];

/** Replaces one file atomically: staged beside it, flushed, renamed. No journal, which a later hand-made change might meet. */
export function writeOne(folder: string, { name, content }: OutputFile): void {
  const staged = join(folder, stagedPrefix + name);
  try {
    makeFolder(folder);
    withFolderLock(folder, () => {
      try {
        writeDurably(staged, content, rightsOf(join(folder, name)));
        assertHeld(folder);
        renameFile(staged, join(folder, name));
      } catch (error) {
        if (isStillHeld(folder)) rmSync(staged, { force: true });
        throw error;
      }
      flushFolder(folder);
    });
  } catch (error) {
    throw writeFailure(folder, error);
  }
}
