import { basename, dirname, extname, join, relative } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import { type Audience, audiences } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import { formats } from '../render/index.ts';
import { groupBy } from '../text/group-by.ts';
import type { Built } from './build.ts';
import { isSideFile } from './editions-folder.ts';
import type { ExitCode } from './failure.ts';
import { isReportFile, makeEdition } from './make-edition.ts';
import { unansweredIn } from './review-workbook-name.ts';
import type { Session } from './session.ts';
import { numbersShowing, rebuildEditions, removeGiven, removeStale } from './withdraw-editions.ts';
import { type Needles, withoutFound } from './withdraw-needles.ts';
import { type Find, filesUnder, findAmong } from './withdraw-search.ts';
import { withdrawWords } from './withdraw-words.ts';

/*
 * A withdrawal cut short, a row typed into `decisions` by hand, an edition put back from a copy: files of earlier builds
 * still show who left. Whatever a build was asked for, it ends by making these again or taking them away.
 */

/** What was done about files that showed who left. */
export interface Finished {
  code: ExitCode;
  removed: string[];
  editions: Audience[];
}

const nothing: Finished = { code: 0, removed: [], editions: [] };

/**
 * Makes again, or takes away, the files of earlier builds that still show who withdrew; says which. A build that
 * wrote nothing only says so. `isKnown`: the command has shown them already.
 */
export async function finishWithdrawals(session: Session, built: Built, { isKnown = false } = {}): Promise<Finished> {
  const { terminal, streams } = session;
  if (built.needles === null) return nothing;
  const stale = await staleFiles(session, built, built.needles);
  if (stale.length === 0) return nothing;
  const files = stale.map(({ path }) => relative(streams.cwd(), path) || path).join(', ');
  const { iso2 } = built.pack;
  if (!built.isWritten) {
    const command = `cartographie build --pays ${iso2}`;
    terminal.problems([problem('RET-017', { n: stale.length, files, command })]);
    return { ...nothing, code: 1 };
  }
  if (!isKnown) terminal.problems([problem('RET-021', { n: stale.length, files })]);
  return takeAway(session, built, stale, isKnown);
}

async function takeAway(session: Session, built: Built, stale: readonly Find[], isKnown: boolean): Promise<Finished> {
  const { terminal, streams } = session;
  const words = withdrawWords[terminal.language];
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const { iso2 } = built.pack;
  const outputs = outputsOf(built);
  const publicFolder = join(outputs, 'publique');
  const given = numbersShowing(publicFolder, stale);
  const isReissued = given.length > 0 && !built.isGiven;
  const among = audiences.filter(
    (audience) =>
      (isReissued && audience === 'publique') || stale.some(({ path }) => dirname(path) === join(outputs, audience)),
  );
  const rebuilt = among.length === 0 ? null : await rebuildEditions(session, iso2, outputs, { isReissued, among });
  if (rebuilt !== null && rebuilt.code === 0) terminal.say(words.rebuilt(rebuilt.editions.join(', ')));
  const removed = removeGiven(publicFolder, given, iso2);
  // What could not be made again goes all the same.
  const fresh = new Set([...built.paths, ...(rebuilt?.built ?? []).flatMap(({ paths }) => [...paths])]);
  const others = stale.filter(({ path }) => !fresh.has(path) && !removed.includes(path));
  removed.push(...removeStale(others, () => true));
  for (const path of removed) terminal.say(words.removed(here(path)));
  if (given.length > 0 && !isKnown) terminal.say(words.askBack);
  return { code: rebuilt?.code ?? 0, removed, editions: rebuilt?.editions ?? [] };
}

const outputsOf = ({ project, pack }: Pick<Built, 'project' | 'pack'>): string =>
  join(project.loaded.configuration.outputFolder, pack.iso2);

/** Files of earlier builds that show who withdrew; a word of the tool itself, or of those who stay, is none of them. */
async function staleFiles(session: Session, built: Built, needles: Needles): Promise<Find[]> {
  const { project, paths: fresh } = built;
  const { outputFolder } = project.loaded.configuration;
  const outputs = outputsOf(built);
  const aside = join(outputs, 'a-corriger');
  const unanswered = await unansweredIn(aside);
  const candidates = [...filesUnder(outputs), ...filesUnder(join(outputFolder, 'regional'))].filter(
    (path) =>
      !fresh.has(path) &&
      (audienceOf(path, outputs) !== null ||
        isSideFile(path, outputFolder) ||
        (dirname(path) === aside && unanswered.includes(basename(path)))),
  );
  const found = findAmong(candidates, needles).filter(({ times }) => times > 0);
  if (found.length === 0) return [];
  const concerned = groupBy(found, ({ path }) => audienceOf(path, outputs) ?? 'interne');
  const said = [...concerned].flatMap(([audience, finds]) => {
    // A list beside the editions is none of their formats: any that says everything will do.
    const endings = new Set(finds.map(({ path }) => (audienceOf(path, outputs) === null ? '.md' : extname(path))));
    return saidNow(audience, endings, built, session);
  });
  return findAmong(
    found.map(({ path }) => path),
    withoutFound(needles, said),
  );
}

/** What an edition says now, in the formats of these endings at least; nothing when it leaks. */
function saidNow(
  audience: Audience,
  endings: ReadonlySet<string>,
  { project, cartography, files: written }: Built,
  session: Session,
): readonly OutputFile[] {
  const own = written.get(audience) ?? [];
  const lacking = [...endings].some((ending) => !own.some(({ name }) => extname(name) === ending));
  if (own.length > 0 && !lacking) return own;
  const wanted = Object.values(formats).flatMap(({ id, extension }) => (endings.has(`.${extension}`) ? [id] : []));
  const chosen = wanted.length > 0 ? wanted : ['md'];
  const { files, leaks } = makeEdition(cartography, project, audience, chosen, { number: null, given: [] }, session);
  return leaks.length === 0 ? files : [];
}

/** The edition that a file is of, given out or not; null when it is no file of a report. */
function audienceOf(path: string, outputs: string): Audience | null {
  if (!isReportFile(basename(path))) return null;
  const own = (audience: Audience) => join(outputs, audience);
  return audiences.find((one) => [dirname(path), dirname(dirname(path))].includes(own(one))) ?? null;
}
