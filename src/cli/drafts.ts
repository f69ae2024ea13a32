import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './folder-lock.ts';

/*
 * What a command writes beside the reports, where no lock is held, is drafted under a name that tells who writes it: a
 * draft whose writer was killed is known for what it is, and the next command that writes in that folder takes it away.
 */

/** The name of this process’s drafts, or how they begin. */
export const draftName = (): string => `.nouveau-p${process.pid}`;

/** Whether a name is a draft’s, and whether its writer still runs; null for any other file. */
export function draftState(name: string): 'written' | 'left' | null {
  const writer = /^\.nouveau-p(\d+)(?:-|$)/.exec(name)?.[1];
  if (writer === undefined) return null;
  return isRunning(Number(writer)) ? 'written' : 'left';
}

/** Removes the drafts that nobody writes any more. */
export function sweepDrafts(folder: string): void {
  for (const name of namesIn(folder)) if (draftState(name) === 'left') removeQuietly(join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a file if it can be. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Its folder is not there, or cannot be changed: there is nothing to do.
  }
}
