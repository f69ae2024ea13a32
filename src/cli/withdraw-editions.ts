import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Audience, audiences } from '../model/edition.ts';
import { formats } from '../render/index.ts';
import { groupBy } from '../text/group-by.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { type Built, buildEditions } from './build.ts';
import { isWhole, keptFigures, numbersGiven } from './editions-folder.ts';
import type { ExitCode } from './failure.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import type { Find } from './withdraw-search.ts';
import { writeTogether } from './write-output.ts';

/** Formats of a report that stand in a folder, by the endings of its files. */
function formatsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter(isWhole) : [];
  return Object.values(formats)
    .filter(({ extension }) => names.some((name) => name.endsWith(`.${extension}`)))
    .map(({ id }) => id);
}

/** Numbers of the given-out editions that show who withdraws. */
export const numbersShowing = (folder: string, finds: readonly Find[]): number[] =>
  numbersGiven(folder).filter((number) => finds.some(({ path }) => dirname(path) === join(folder, String(number))));

/**
 * Makes editions on the disk again, each in its own formats, offline; the public one under the next number when one that was
 * given out has to go. `among` keeps some. Null when there is none.
 */
export async function rebuildEditions(
  session: Session,
  iso2: string,
  outputs: string,
  { isReissued, among = audiences }: { isReissued: boolean; among?: readonly Audience[] },
): Promise<{ code: ExitCode; editions: Audience[]; built: Built[] } | null> {
  const folderOf = (audience: Audience) => join(outputs, audience);
  const last = numbersGiven(folderOf('publique')).at(-1);
  const present = among.flatMap((audience) => {
    const own = formatsIn(folderOf(audience));
    const given =
      audience === 'publique' && last !== undefined ? formatsIn(join(folderOf(audience), String(last))) : [];
    const all = [...new Set([...own, ...(isReissued ? given : [])])].sort(compareCodeUnits);
    return all.length === 0 ? [] : [{ audience, formats: all }];
  });
  if (present.length === 0) return null;
  const { donnees, sortie, config, grille, au, langue } = session.options;
  const options = { donnees, sortie, config, grille, au, langue };
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const codes: ExitCode[] = [];
  const built: Built[] = [];
  // Editions that stand in the same formats are made of one reading of the data.
  for (const alike of groupBy(present, ({ formats: wanted }) => wanted.join(' ')).values()) {
    const editions = alike.map(({ audience }) => audience);
    const made = await buildEditions({
      ...session,
      terminal: quiet(session.terminal),
      options: {
        ...given,
        pays: [iso2],
        edition: editions,
        format: alike[0]?.formats ?? [],
        ...(isReissued && editions.includes('publique') ? { nouvelleEdition: true } : {}),
      },
    });
    codes.push(made.code);
    built.push(...made.built);
  }
  return { code: Math.max(...codes) as ExitCode, editions: present.map(({ audience }) => audience), built };
}

/** A build's own account would bury the withdrawal's: what stops it is still said. */
const quiet = (terminal: Terminal): Terminal => ({
  ...terminal,
  say: () => undefined,
  problems: (diagnostics, columnAt) =>
    terminal.problems(
      diagnostics.filter(({ severity }) => severity === 'error'),
      columnAt,
    ),
});

/** Takes given-out editions off the disk; the figures of each stay, for later ones to be held against. */
export function removeGiven(folder: string, numbers: readonly number[], iso2: string): string[] {
  return numbers.flatMap((number) => {
    const own = join(folder, String(number));
    const kept = keptFigures(own, number, iso2);
    return writeTogether(own, kept ? [kept] : [], isWhole).map((name) => join(own, name));
  });
}

/** Takes files off the disk that `isOurs` tells. */
export function removeStale(finds: readonly Find[], isOurs: (path: string) => boolean): string[] {
  return finds.flatMap(({ path }) => {
    if (!isOurs(path)) return [];
    writeTogether(dirname(path), [], (name) => name === basename(path));
    return [path];
  });
}
