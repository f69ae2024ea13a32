import { existsSync, rmdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { allDecisions, withdrawnFrom } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { audiences } from '../model/edition.ts';
import { groupBy } from '../text/group-by.ts';
import type { Built } from './build.ts';
import { cartographyOf } from './country-cartography.ts';
import { appendDecisions } from './decisions-file.ts';
import { decisionsJournal } from './decisions-journal.ts';
import { writeFailure } from './durable-files.ts';
import { type ExitCode, Failure } from './failure.ts';
import { journalSet } from './files-aside.ts';
import { finishWithdrawals } from './finish-withdrawals.ts';
import { lockFolder } from './folder-lock.ts';
import { withdrawnHider } from './hide-withdrawn.ts';
import { nextId } from './next-id.ts';
import { publicTexts } from './public-texts.ts';
import type { Project, Session } from './session.ts';
import { today } from './today.ts';
import { rebuildEditions } from './withdraw-editions.ts';
import { everyoneGone, type Needles, needlesOf, ownRecords } from './withdraw-needles.ts';
import type { Outcome, Places } from './withdraw-places.ts';
import { type Find, filesUnder, findIn } from './withdraw-search.ts';
import { withdrawWords } from './withdraw-words.ts';
import { writeSets } from './write-output.ts';

/*
 * A withdrawal is first recorded: whatever happens next, every build from then on closes who withdraws, and ends by making
 * again or taking away what earlier ones left (`finish-withdrawals.ts`). The decision is written under the lock of the
 * outputs: a build that runs has either written before it, and is found below, or sees that its data have changed.
 */

/** Records a withdrawal, makes the editions on the disk again, takes away those given out that show it, and searches. */
export async function carryOut(
  places: Places,
  cartography: Cartography,
  session: Session,
  project: Project,
  pack: CountryPack,
): Promise<Outcome> {
  const outputs = join(project.loaded.configuration.outputFolder, pack.iso2);
  const release = hold(outputs);
  let recorded: string | null;
  try {
    recorded = await record(places, cartography, session, project, pack);
  } catch (error) {
    const { diagnostic, exitCode, others } = asFailure(error, project.loaded.configuration.dataFolder);
    throw new Failure(problem('RET-023', {}), exitCode, [diagnostic, ...others]);
  } finally {
    release();
  }
  try {
    return { recorded, isRecorded: true, ...(await finish(places, session, project, pack)) };
  } catch (error) {
    const { diagnostic, exitCode, others } = asFailure(error, outputs);
    return { recorded, isRecorded: true, ...unfinished(places, [diagnostic, ...others], exitCode, session, project) };
  }
}

type Done = Omit<Outcome, 'recorded' | 'isRecorded'>;

async function finish(places: Places, session: Session, project: Project, pack: CountryPack): Promise<Done> {
  const { streams, terminal } = session;
  const words = withdrawWords[terminal.language];
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const { outputFolder } = project.loaded.configuration;
  const { needles, given, lines, copies, rows, files } = places;
  const rebuilt = await rebuildEditions(session, pack.iso2, join(outputFolder, pack.iso2), {
    isReissued: given.length > 0,
  });
  if (rebuilt === null) terminal.say(words.none);
  else if (rebuilt.code > 0) {
    terminal.problems(lines.map(({ file, line }) => problem('RET-015', { file, line })));
    terminal.say(terminal.paint.error(words.stopped));
    return { removed: [], files_checked: 0, left: findIn(outputFolder, needles), code: rebuilt.code };
  } else terminal.say(words.rebuilt(rebuilt.editions.join(', ')));
  const built = together(rebuilt?.built ?? []) ?? (await notBuilt(session, project, pack));
  const { removed, code } = await finishWithdrawals(session, built, { isKnown: true });
  const reports = new Set(project.countries.map(({ iso2 }) => iso2));
  /** The other country whose report a file is of, if it is. */
  const otherOf = ({ path }: Find): string | null => {
    const [country = ''] = relative(outputFolder, path).split(/[\\/]/);
    return country !== pack.iso2 && reports.has(country) ? country : null;
  };
  const left = await remakeOthers(findIn(outputFolder, needles), otherOf, session, outputFolder, needles);
  terminal.problems(
    left.map((find) => {
      const file = here(find.path);
      if (find.isUnread) return problem('RET-024', { file });
      const country = otherOf(find);
      return country === null ? problem('RET-016', { file }) : problem('RET-025', { file, pays: country });
    }),
  );
  const checked = filesUnder(outputFolder).length;
  if (left.length === 0) terminal.say(terminal.paint.good(words.verified(checked, needles.count)));
  terminal.problems([
    ...lines.map(({ file, line }) => problem('RET-015', { file, line })),
    ...copies.map((copy) =>
      problem('RET-018', {
        folder: relative(streams.cwd(), copy.folder) || '.',
        n: copy.files.length,
        files: copy.files.slice(0, mostNamed).map(here).join(', ') + (copy.files.length > mostNamed ? ' …' : ''),
      }),
    ),
  ]);
  terminal.say(words.quiet);
  if (rows.length + files.length > 0) terminal.say(words.kept);
  return { removed, files_checked: checked, left, code: Math.max(code, left.length === 0 ? 0 : 1) as ExitCode };
}

/** Makes the editions of other countries again that still name who withdraws: what is refused in one closes there too. */
async function remakeOthers(
  left: Find[],
  otherOf: (find: Find) => string | null,
  session: Session,
  outputFolder: string,
  needles: Needles,
): Promise<Find[]> {
  const { terminal } = session;
  const words = withdrawWords[terminal.language];
  const stale = groupBy(left, (find) => otherOf(find) ?? '');
  stale.delete('');
  for (const [country, finds] of stale) {
    const outputs = join(outputFolder, country);
    const among = audiences.filter((audience) => finds.some(({ path }) => dirname(path) === join(outputs, audience)));
    const rebuilt = await rebuildEditions(session, country, outputs, { isReissued: false, among });
    if (rebuilt?.code === 0) terminal.say(words.rebuilt(`${country}, ${rebuilt.editions.join(', ')}`));
  }
  return stale.size === 0 ? left : findIn(outputFolder, needles);
}

/** How many files of a copy are named in a message. */
const mostNamed = 5;

/** What several builds of one country made, as one; null when there is none. */
function together(all: readonly Built[]): Built | null {
  const [first] = all;
  if (first === undefined) return null;
  return {
    ...first,
    paths: new Set(all.flatMap(({ paths }) => [...paths])),
    files: new Map(all.flatMap(({ files }) => [...files])),
    isWritten: all.every(({ isWritten }) => isWritten),
    isGiven: all.some(({ isGiven }) => isGiven),
  };
}

/** Where no edition stood: the decision goes into the journal of those read, so that it is missed when it disappears. */
async function notBuilt(session: Session, project: Project, pack: CountryPack): Promise<Built> {
  const cartography = await cartographyOf(session, project, pack);
  const needles = needlesOf(cartography, everyoneGone(cartography), publicTexts(project.codebook));
  const outputs = join(project.loaded.configuration.outputFolder, pack.iso2);
  const aside = join(outputs, 'a-corriger');
  const journal = await decisionsJournal(aside, cartography, withdrawnHider(cartography, needles).row);
  writeSets(outputs, journalSet(aside, journal.files, pack.iso2));
  return { project, pack, cartography, needles, paths: new Set(), files: new Map(), isWritten: true, isGiven: false };
}

/** What stays to be done when the machine refuses: said, and done by the next command. */
function unfinished(
  { needles }: Places,
  refusals: readonly Diagnostic[],
  code: ExitCode,
  { streams, terminal }: Session,
  project: Project,
): Done {
  const left = findIn(project.loaded.configuration.outputFolder, needles);
  const files = left.map(({ path }) => relative(streams.cwd(), path) || path).join(', ');
  terminal.problems([...refusals, problem('RET-022', { n: left.length, files: files || '–' })]);
  terminal.say(terminal.paint.error(withdrawWords[terminal.language].stopped));
  return { removed: [], files_checked: 0, left, code };
}

/** Writes the decision, once; returns its id, or null when it stood already. */
async function record(
  { leaving }: Places,
  cartography: Cartography,
  { options, streams, terminal }: Session,
  project: Project,
  pack: CountryPack,
): Promise<string | null> {
  const words = withdrawWords[terminal.language];
  const gone = withdrawnFrom(cartography.records, cartography.actors);
  const isGone =
    leaving.kind === 'actor'
      ? gone.actors.has(leaving.id)
      : ownRecords(cartography, leaving).some(({ id }) => gone.records.has(id));
  if (isGone) {
    terminal.say(words.already);
    return null;
  }
  const row = {
    id: nextId(allDecisions(cartography.records).map(({ id }) => id)),
    objet: 'retrait',
    acteur: leaving.actor?.name ?? '',
    acteur_id: leaving.actor?.id ?? '',
    autre: leaving.kind === 'interview' ? leaving.id : '',
    decision: 'retire',
    auteur: options.auteur ?? '',
    date: options.au ?? today(),
  };
  const path = await appendDecisions([row], project, pack);
  terminal.say(terminal.paint.good(words.recorded(row.id, relative(streams.cwd(), path))));
  return row.id;
}

/** Keeps builds from writing; where the outputs cannot be locked no build can write either. */
function hold(outputs: string): () => void {
  const isNew = !existsSync(outputs);
  try {
    const release = lockFolder(outputs);
    return () => {
      release();
      if (isNew) removeEmpty(outputs);
    };
  } catch {
    return () => undefined;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something there meanwhile.
  }
}

/** A refusal of the machine as a `Failure`; a bug is thrown on. */
function asFailure(error: unknown, folder: string): Failure {
  if (error instanceof Failure) return error;
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  return writeFailure(folder, error);
}
