import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeQuietly } from './drafts.ts';
import { writeFailure } from './durable-files.ts';
import { foldersUnderLock, isHeldElsewhere, lockName, takingName, withFolderLock } from './folder-lock.ts';
import { hasJournal, journalName, keptPrefix, recoverHeld, stagedPrefix } from './write-journal.ts';

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
    const isCut = hasJournal(folder);
    if (!isCut && (!hasRemains(folder) || isHeldElsewhere(folder))) continue;
    try {
      recover(folder);
    } catch (error) {
      if (isCut) throw writeFailure(folder, error); // remains alone harm nothing
    }
  }
}

/**
 * Takes away what a command that was killed left in a data folder, where it was writing `decisions` or `registre`, and in
 * the folders it holds. Files written one by one are whole; those of a corrected copy are finished together.
 */
export function sweepData(dataFolder: string): void {
  const inner = foldersIn(dataFolder);
  for (const folder of [dataFolder, ...inner, ...inner.flatMap(foldersIn)]) recoverQuietly(folder);
}

/**
 * Finishes what was cut short in a folder that is going to be read, and in those that hold it; where nobody may write, each
 * file is read as it stands, and each is whole.
 */
export function recoverBeforeReading(folder: string): void {
  if (foldersUnderLock(folder).some(hasJournal)) quietly(() => recover(folder));
}

/** Takes away what a command that was killed left beside a file that it wrote alone, in a folder that is not the tool’s. */
export function sweepBeside(file: string): void {
  const folder = dirname(file);
  const staged = join(folder, stagedPrefix + basename(file));
  if (
    ![staged, join(folder, lockName), join(folder, takingName)].some((path) => existsSync(path)) ||
    isHeldElsewhere(folder)
  )
    return;
  quietly(() => withFolderLock(folder, () => removeQuietly(staged)));
}

function recoverQuietly(folder: string): void {
  if (hasRemains(folder) && !isHeldElsewhere(folder)) quietly(() => recover(folder));
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Remains alone harm nothing.
  }
}

const hasRemains = (folder: string): boolean =>
  namesIn(folder).some(
    (name) =>
      [lockName, takingName, journalName].includes(name) ||
      name.startsWith(stagedPrefix) ||
      name.startsWith(keptPrefix),
  );

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
