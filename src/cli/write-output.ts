import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { OutputFile } from '../model/output.ts';
import { Failure } from './failure.ts';

/*
 * A report is several files that must agree, so they change together. Each new file is staged beside the old one and
 * flushed; then a journal that lists them is renamed into place (the commit point); then the staged files are renamed
 * over the old ones and the journal is removed. A crash before the commit leaves the old report; after it, the next
 * command finishes the renames. Staged files without a journal are swept.
 */

const journalName = '.journal.json';
const stagedPrefix = '.nouveau-';

interface Journal {
  replace: string[];
  remove: string[];
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

/** Finishes or forgets what an interrupted write left in a folder. */
export function recover(folder: string): void {
  if (!existsSync(folder)) return;
  const journal = join(folder, journalName);
  if (existsSync(journal)) {
    const { replace, remove } = JSON.parse(readFileSync(journal, 'utf8')) as Journal;
    for (const name of replace) {
      const staged = join(folder, stagedPrefix + name);
      if (existsSync(staged)) renameSync(staged, join(folder, name));
    }
    for (const name of remove) rmSync(join(folder, name), { force: true });
    rmSync(journal, { force: true });
  }
  sweep(folder);
}

/**
 * Finishes the interrupted writes of an output folder: those that were committed, in `XX/<edition>[/n]`,
 * `XX/a-corriger` and `regional/<edition>`. Staged files without a journal stay for the next write there: they may be those of a build now running.
 */
export function recoverReports(outputFolder: string): void {
  const own = foldersIn(outputFolder).filter((path) => /^(?:[A-Z]{2}|regional)$/.test(basename(path)));
  const reports = own.flatMap(foldersIn);
  const numbered = reports.flatMap(foldersIn).filter((path) => /^\d+$/.test(basename(path)));
  for (const folder of [...reports, ...numbered]) {
    if (!existsSync(join(folder, journalName))) continue;
    try {
      recover(folder);
    } catch (error) {
      throw writeFailure(folder, error);
    }
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

function writeFailure(folder: string, error: unknown): Failure {
  const cause = error instanceof Error ? error.message : String(error);
  const detail = (error as NodeJS.ErrnoException).code ?? cause;
  return new Failure(problem('PRJ-013', { folder, detail }, { cause }), 3);
}

/** Removes staged files that no journal claims. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(stagedPrefix)) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Writes files that belong together into a folder, all or none. `owned` tells which older files belong to the same
 * report: those that are not written again are removed, so that no two builds stand side by side. Returns their names.
 */
export function writeTogether(folder: string, files: OutputFile[], owned: (name: string) => boolean): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    recover(folder);
    for (const { name, content } of files) writeDurably(join(folder, stagedPrefix + name), content);
    const names = new Set(files.map(({ name }) => name));
    const remove = readdirSync(folder).filter((name) => owned(name) && !names.has(name));
    const journal: Journal = { replace: [...names], remove };
    writeDurably(join(folder, `${stagedPrefix}journal`), JSON.stringify(journal));
    renameSync(join(folder, `${stagedPrefix}journal`), join(folder, journalName));
    recover(folder);
    return remove;
  } catch (error) {
    if (existsSync(folder) && !existsSync(join(folder, journalName))) {
      try {
        sweep(folder);
      } catch {
        // The folder can't be written to: nothing was staged either.
      }
    }
    throw writeFailure(folder, error);
  }
}

/** Replaces one file atomically: staged beside it, flushed, renamed. */
export function writeOne(folder: string, file: OutputFile): void {
  writeTogether(folder, [file], () => false);
}
