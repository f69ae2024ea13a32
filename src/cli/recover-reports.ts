import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeFailure } from './durable-files.ts';
import { isHeldElsewhere, lockName, withFolderLock } from './folder-lock.ts';
import { journalName, keptPrefix, recoverHeld, stagedPrefix, sweep } from './write-journal.ts';

/** Finishes or forgets what an interrupted write left in a folder. */
export function recover(folder: string): void {
  if (existsSync(folder)) withFolderLock(folder, () => recoverHeld(folder));
}

/**
 * Finishes the interrupted writes of an output folder, in `XX`, `XX/<edition>[/n]`, `XX/a-corriger` and
 * `regional/<edition>`. What a command that runs now has staged is left to it.
 */
export function recoverReports(outputFolder: string): void {
  const own = foldersIn(outputFolder).filter((path) => /^(?:[A-Z]{2}|regional)$/.test(basename(path)));
  const reports = own.flatMap(foldersIn);
  const numbered = reports.flatMap(foldersIn).filter((path) => /^\d+$/.test(basename(path)));
  for (const folder of [...own, ...reports, ...numbered]) {
    const hasJournal = existsSync(join(folder, journalName));
    if (!hasJournal && (!hasRemains(folder) || isHeldElsewhere(folder))) continue;
    try {
      recover(folder);
    } catch (error) {
      if (hasJournal) throw writeFailure(folder, error); // remains alone harm nothing
    }
  }
}

/**
 * Takes away what a command that was killed left where it was writing `decisions` or `registre`. The files themselves
 * are whole: each is replaced at once.
 */
export function sweepData(dataFolder: string): void {
  for (const folder of [dataFolder, ...foldersIn(dataFolder)]) {
    if (!hasRemains(folder) || isHeldElsewhere(folder)) continue;
    try {
      withFolderLock(folder, () => sweep(folder));
    } catch {
      // Remains alone harm nothing.
    }
  }
}

const hasRemains = (folder: string): boolean =>
  namesIn(folder).some((name) => name === lockName || name.startsWith(stagedPrefix) || name.startsWith(keptPrefix));

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Folders that a folder holds; none when it cannot be listed. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
