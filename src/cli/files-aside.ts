import { existsSync } from 'node:fs';
import type { Cartography } from '../model/cartography.ts';
import type { OutputFile } from '../model/output.ts';
import { callList } from '../protect/index.ts';
import { callListFiles, isCallListFile } from './call-list-file.ts';
import { isJournalFile } from './decisions-journal.ts';
import type { WithdrawnHider } from './hide-withdrawn.ts';
import { isRejectsFile, isToMend, rejectsFiles } from './rejects-file.ts';
import type { Project, Session } from './session.ts';
import type { FileSet } from './write-output.ts';

/** What a build writes beside the editions, for the team. */
interface Aside {
  sets: FileSet[];
  /** Rows to mend, and lists of those to call. */
  mending: OutputFile[];
  lists: OutputFile[];
  /** How many organisations are to be called. */
  calls: number;
}

/** The journal of decisions as a set to write. */
export const journalSet = (folder: string, files: readonly OutputFile[], iso2: string): FileSet[] => [
  { folder, files, owned: (name) => isJournalFile(name, iso2) },
];

/** Files of `a-corriger`: the journal of decisions, the rows to mend, the list of those to call. An older one that has nothing to say any more goes. */
export function filesAside(
  folder: string,
  cartography: Cartography,
  journal: readonly OutputFile[],
  hidden: WithdrawnHider,
  { terminal: { language } }: Session,
  { isFictional, codebook }: Project,
): Aside {
  const { iso2 } = cartography.country;
  const isKept = existsSync(folder);
  // A row of somebody who withdrew has nothing to be mended, and its cells tell who it is.
  const toMend = cartography.setAside.filter((row) => isToMend(row) && !hidden.isTold(row.cells));
  const mending = toMend.length > 0 ? rejectsFiles(toMend, cartography.diagnostics, iso2, language) : [];
  const calls = callList(cartography);
  const lists = callListFiles(calls, { iso2, language, codebook });
  const set = (files: readonly OutputFile[], owned: (name: string, iso2: string) => boolean): FileSet[] =>
    files.length > 0 || isKept ? [{ folder, files, owned: (name) => owned(name, iso2) }] : [];
  return {
    // Nobody left to call: an older list would have somebody called again.
    sets: [
      ...(isFictional ? [] : set(journal, isJournalFile)),
      ...set(mending, isRejectsFile),
      ...set(lists, isCallListFile),
    ],
    ...{ mending, lists, calls: calls.length },
  };
}
