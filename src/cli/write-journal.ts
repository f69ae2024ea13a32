import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { draftState } from './drafts.ts';
import { flushFolder, isWithin, renameFile } from './durable-files.ts';
import { assertHeld, foldersUnderLock, isStillHeld } from './folder-lock.ts';
import { readPlain, readPlainText } from './read-plain.ts';

/*
 * A report is several files that must agree, in one folder or more, so they change together. Each new file is staged
 * beside the old one and flushed, and the old one gets a second name; then a journal that lists them is renamed into
 * place (the commit point); then the staged files are renamed over the old ones and the journal is removed. A crash
 * before the commit leaves the old report; after it, the next command finishes the renames. When a rename is refused
 * (a program holds a file open), what was renamed goes back and the old report stands. Staged files and second names
 * without a journal are swept. One command at a time does all this (`folder-lock.ts`).
 */

export const journalName = '.journal.json';
export const stagedPrefix = '.nouveau-';
export const keptPrefix = '.ancien-';
/** The journal that puts the old report back, written beforehand. */
export const backName = `${stagedPrefix}retour`;

/** Paths are relative to the journal's folder, with `/`. */
export interface Journal {
  replace: string[];
  remove: string[];
  /** Files that stood before and have a second name. */
  kept: string[];
  /** The old report is being put back. */
  isBack: boolean;
}

/** Another name of a file, in its own folder. */
export const beside = (root: string, path: string, prefix: string): string =>
  join(root, dirname(path), prefix + basename(path));

/** The journal of a folder; null when there is none, or one that the tool did not write. */
function readJournal(root: string): Journal | null {
  const path = join(root, journalName);
  if (!hasJournal(root)) return null;
  try {
    const { replace, remove, kept = [], isBack = false } = JSON.parse(readPlainText(path)) as Journal;
    const paths = [...replace, ...remove, ...kept];
    const isInside = (one: unknown) =>
      typeof one === 'string' &&
      one !== '' &&
      !/(?:^|[\\/])\.\.?(?:[\\/]|$)|^[\\/]|^\w:/.test(one) &&
      isWithin(root, join(root, dirname(one)));
    return paths.every(isInside) ? { replace, remove, kept, isBack } : null;
  } catch (error) {
    // A journal that cannot be read is not one to forget.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const foldersOf = (root: string, { replace, remove, kept }: Journal): string[] => [
  ...new Set([root, ...[...replace, ...remove, ...kept].map((path) => join(root, dirname(path)))]),
];

/** Follows a committed journal to its end. */
function finish(root: string, journal: Journal): void {
  for (const path of journal.replace) {
    const staged = beside(root, path, stagedPrefix);
    assertHeld(root);
    if (existsSync(staged)) renameFile(staged, join(root, path));
  }
  for (const path of journal.remove) {
    assertHeld(root);
    rmSync(join(root, path), { force: true });
  }
  for (const folder of foldersOf(root, journal)) flushFolder(folder);
  rmSync(join(root, journalName), { force: true });
}

/** Puts the old report back. */
function undo(root: string, journal: Journal): void {
  for (const path of journal.kept) {
    const [second, own] = [beside(root, path, keptPrefix), join(root, path)];
    if (existsSync(second) && !isSameContent(second, own)) renameFile(second, own);
  }
  for (const path of journal.replace) if (!journal.kept.includes(path)) rmSync(join(root, path), { force: true });
  for (const folder of foldersOf(root, journal)) flushFolder(folder);
  rmSync(join(root, journalName), { force: true });
}

function isSameContent(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!a || !b || a.size !== b.size) return false;
  return (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev) || readPlain(one).equals(readPlain(other));
}

/** Follows a journal; when it cannot be followed, puts the old report back, and gives what barred the new one. */
export function settle(root: string, journal: Journal): { barredBy: unknown } | null {
  if (journal.isBack) {
    undo(root, journal);
    return { barredBy: null };
  }
  try {
    finish(root, journal);
    return null;
  } catch (error) {
    // The way back was written beforehand: a full disk does not bar it. Whoever took the folder has gone one way already.
    if (!isStillHeld(root) || !existsSync(join(root, backName))) throw error;
    renameFile(join(root, backName), join(root, journalName));
    undo(root, journal);
    return { barredBy: error };
  }
}

/**
 * Finishes or forgets what an interrupted write left in a folder that this process holds; first what one left in a folder
 * that holds it: the journal of a country may claim what is staged in its editions.
 */
export function recoverHeld(folder: string): void {
  for (const each of foldersUnderLock(folder)) if (each === folder || hasJournal(each)) recoverOne(each);
}

/** Whether an interrupted write waits in a folder. */
export const hasJournal = (folder: string): boolean => existsSync(join(folder, journalName));

function recoverOne(folder: string): void {
  const journal = readJournal(folder);
  if (journal) settle(folder, journal);
  else rmSync(join(folder, journalName), { force: true });
  for (const each of journal ? foldersOf(folder, journal) : [folder]) sweep(each);
}

/** Removes staged files and second names that no journal claims. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const isOurs = name.startsWith(stagedPrefix) || name.startsWith(keptPrefix);
    if (isOurs && draftState(name) !== 'written') rmSync(join(folder, name), { force: true });
  }
}
