import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { OutputFile } from '../model/output.ts';
import { Failure } from './failure.ts';
import { isHeldElsewhere, lockName, withFolderLock } from './folder-lock.ts';

/*
 * A report is several files that must agree, in one folder or more, so they change together. Each new file is staged
 * beside the old one and flushed, and the old one gets a second name; then a journal that lists them is renamed into
 * place (the commit point); then the staged files are renamed over the old ones and the journal is removed. A crash
 * before the commit leaves the old report; after it, the next command finishes the renames. When a rename is refused
 * (a program holds a file open), what was renamed goes back and the old report stands. Staged files and second names
 * without a journal are swept. One command at a time does all this (`folder-lock.ts`).
 */

const journalName = '.journal.json';
const stagedPrefix = '.nouveau-';
const keptPrefix = '.ancien-';

/** Paths are relative to the journal's folder, with `/`. */
interface Journal {
  replace: string[];
  remove: string[];
  /** Files that stood before and have a second name. */
  kept: string[];
  /** The old report is being put back. */
  isBack: boolean;
}

/** Files that belong together in one folder; `owned` tells which older files of the folder belong to the same report. */
export interface FileSet {
  folder: string;
  files: readonly OutputFile[];
  owned: (name: string) => boolean;
}

function writeDurably(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const handle = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A rename outlives a power cut once its folder is flushed; where folders cannot be, nothing is lost but that. */
function flushFolder(folder: string): void {
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

const beside = (root: string, path: string, prefix: string): string =>
  join(root, dirname(path), prefix + basename(path));

/** An antivirus or an indexer holds a new file for a moment on Windows. */
function renameFile(from: string, to: string): void {
  for (let tries = process.platform === 'win32' ? 10 : 1; ; tries -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries <= 1 || !['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** Gives a file a second name; a copy where the disk knows no links. */
function keep(path: string, second: string): void {
  rmSync(second, { force: true });
  try {
    linkSync(path, second);
  } catch {
    copyFileSync(path, second);
  }
}

/** The journal of a folder; null when there is none, or one that the tool did not write. */
function readJournal(root: string): Journal | null {
  const path = join(root, journalName);
  if (!existsSync(path)) return null;
  try {
    const { replace, remove, kept = [], isBack = false } = JSON.parse(readFileSync(path, 'utf8')) as Journal;
    const paths = [...replace, ...remove, ...kept];
    const isInside = (one: unknown) =>
      typeof one === 'string' && one !== '' && !/(?:^|[\\/])\.\.?(?:[\\/]|$)|^[\\/]|^\w:/.test(one);
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
    if (existsSync(staged)) renameFile(staged, join(root, path));
  }
  for (const path of journal.remove) rmSync(join(root, path), { force: true });
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
  return (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev) || readFileSync(one).equals(readFileSync(other));
}

/** Follows a journal; when it cannot be followed, puts the old report back, and gives what barred the new one. */
function settle(root: string, journal: Journal): { barredBy: unknown } | null {
  if (journal.isBack) {
    undo(root, journal);
    return { barredBy: null };
  }
  try {
    finish(root, journal);
    return null;
  } catch (error) {
    // The way back was written beforehand: a full disk does not bar it.
    if (!existsSync(join(root, backName))) throw error;
    renameFile(join(root, backName), join(root, journalName));
    undo(root, journal);
    return { barredBy: error };
  }
}

const backName = `${stagedPrefix}retour`;

/** Finishes or forgets what an interrupted write left in a folder. */
export function recover(folder: string): void {
  if (existsSync(folder)) withFolderLock(folder, () => recoverHeld(folder));
}

function recoverHeld(folder: string): void {
  const journal = readJournal(folder);
  if (journal) settle(folder, journal);
  else rmSync(join(folder, journalName), { force: true });
  for (const each of journal ? foldersOf(folder, journal) : [folder]) sweep(each);
}

/** Removes staged files and second names that no journal claims. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(stagedPrefix) || name.startsWith(keptPrefix)) rmSync(join(folder, name), { force: true });
  }
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

/** A refusal of the machine, in words, with the folder. */
export function writeFailure(folder: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const cause = error instanceof Error ? error.message : String(error);
  const detail = (error as NodeJS.ErrnoException).code ?? cause;
  return new Failure(problem('PRJ-013', { folder, detail }, { cause }), 3);
}

/**
 * Writes the files of several folders under `root`, all or none. Older files that `owned` tells and that are not written
 * again are removed, so that no two builds stand side by side. Returns, for each set, the names removed.
 */
export function writeSets(root: string, sets: readonly FileSet[]): string[][] {
  try {
    return withFolderLock(root, () => writeHeld(root, sets));
  } catch (error) {
    throw writeFailure(sets.length === 1 ? (sets[0]?.folder ?? root) : root, error);
  }
}

function writeHeld(root: string, sets: readonly FileSet[]): string[][] {
  const folders = [...new Set([root, ...sets.map(({ folder }) => folder)])];
  const path = (folder: string, name: string) => [...relative(root, folder).split(sep), name].filter(Boolean).join('/');
  try {
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true });
      recoverHeld(folder);
    }
    for (const { folder, files } of sets)
      for (const { name, content } of files) writeDurably(join(folder, stagedPrefix + name), content);
    const replace = sets.flatMap(({ folder, files }) => files.map(({ name }) => path(folder, name)));
    const removed = sets.map(({ folder, owned }) =>
      readdirSync(folder).filter((name) => owned(name) && !replace.includes(path(folder, name))),
    );
    const remove = sets.flatMap(({ folder }, index) => (removed[index] ?? []).map((name) => path(folder, name)));
    const kept = [...replace, ...remove].filter((one) => existsSync(join(root, one)));
    for (const one of kept) keep(join(root, one), beside(root, one, keptPrefix));
    const journal: Journal = { replace, remove, kept, isBack: false };
    writeDurably(join(root, backName), JSON.stringify({ ...journal, isBack: true }));
    writeDurably(join(root, `${stagedPrefix}journal`), JSON.stringify(journal));
    for (const folder of folders) flushFolder(folder);
    renameFile(join(root, `${stagedPrefix}journal`), join(root, journalName));
    flushFolder(root);
    const barred = settle(root, journal);
    if (barred) throw barred.barredBy;
    return removed;
  } finally {
    // After the commit these hold nothing that counts; before it they are of a report that is not.
    if (!existsSync(join(root, journalName))) for (const folder of folders) sweepQuietly(folder);
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
    mkdirSync(folder, { recursive: true });
    withFolderLock(folder, () => {
      try {
        writeDurably(staged, content);
        renameFile(staged, join(folder, name));
      } catch (error) {
        rmSync(staged, { force: true });
        throw error;
      }
      flushFolder(folder);
    });
  } catch (error) {
    throw writeFailure(folder, error);
  }
}
