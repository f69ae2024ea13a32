import { basename, dirname, join, relative } from 'node:path';
import { allDecisions, withdrawnFrom } from '../decisions/index.ts';
import { describe, problem, rowsInWords } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import { runPipeline } from '../pipeline.ts';
import { formatList, formatNumber } from '../text/format.ts';
import { countryInputs } from './data-folder.ts';
import { appendDecisions } from './decisions-file.ts';
import { type ExitCode, Failure } from './failure.ts';
import { nextId } from './next-id.ts';
import { workbookPlace } from './review-workbook-name.ts';
import { contextFor, findConfiguration, openProject, type Project, type Session } from './session.ts';
import { today } from './today.ts';
import { typedLines } from './typed-lines.ts';
import { groupedBy, numbersShowing, rebuildEditions, removeGiven, removeStale } from './withdraw-editions.ts';
import { type InputRow, linesTelling, rowsTelling, type TextLine } from './withdraw-inputs.ts';
import { type BeyondReach, beyondReach } from './withdraw-messages.ts';
import { type Leaving, longerNames, type Needle, needlesOf, ownRecords } from './withdraw-needles.ts';
import { type Find, filesUnder, findIn } from './withdraw-search.ts';
import { leavingOf } from './withdraw-target.ts';
import { withdrawWords } from './withdraw-words.ts';

/** Where who withdraws stands, and what the tool cannot reach. */
interface Places {
  leaving: Leaving;
  needles: Needle[];
  longer: string[];
  rows: InputRow[];
  lines: TextLine[];
  finds: Find[];
  given: number[];
  beyond: BeyondReach[];
}

/** What `withdraw` did, as data. */
interface Outcome {
  recorded: string | null;
  removed: string[];
  files_checked: number;
  left: Find[];
  code: ExitCode;
}

/**
 * `withdraw NOM|ID`: shows every place where an organisation or an interview stands, and what cannot be reached; once
 * confirmed, records the withdrawal, makes every edition on the disk again, takes the given-out ones that show it off the
 * disk, and searches what was written.
 */
export async function withdraw(session: Session, [wanted = '']: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const project = await openProject(session, 'withdraw');
  const [pack, other] = project.chosen;
  if (!pack || other)
    throw new Failure(
      problem('PRJ-011', { detail: oneCountry[terminal.language], command: 'cartographie withdraw' }),
      2,
    );
  const cartography = await cartographyOf(project, pack);
  const places = placesOf(wanted, cartography, session, project, pack);
  if (!options.json) show(places, session);
  const isAsked = !options.json && streams.stdin?.isTTY === true && streams.stdout.isTTY === true;
  const isSure = options.oui === true || (isAsked && !project.isFictional && (await isConfirmed(session)));
  if (!isSure || project.isFictional) {
    if (options.json) print(places, null, session);
    else if (project.isFictional) terminal.say(describe(problem('PRJ-080', {}), terminal.language).message);
    else terminal.say(isAsked ? withdrawWords[terminal.language].no : confirmLine(wanted, pack, session));
    return 0;
  }
  const outcome = await carryOut(places, cartography, session, project, pack);
  if (options.json) print(places, outcome, session);
  return outcome.code;
}

const oneCountry = { fr: 'Un seul pays à la fois', en: 'One country at a time' };

async function cartographyOf(project: Project, pack: CountryPack): Promise<Cartography> {
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const context = contextFor(project, pack);
  return (await runPipeline(inputs.sources, inputs.narrative, context, project.countries)).value;
}

function placesOf(
  wanted: string,
  cartography: Cartography,
  { options, streams, terminal }: Session,
  project: Project,
  pack: CountryPack,
): Places {
  const { dataFolder, outputFolder } = project.loaded.configuration;
  const leaving = leavingOf(wanted, cartography, terminal.language);
  const needles = needlesOf(cartography, leaving);
  const longer = longerNames(cartography, leaving, needles);
  const finds = findIn(outputFolder, needles, longer);
  return {
    ...{ leaving, needles, longer, finds },
    rows: rowsTelling(cartography, leaving, needles, longer),
    lines: linesTelling(cartography, dataFolder, findConfiguration(options, streams.cwd()), needles, longer),
    given: numbersShowing(join(outputFolder, pack.iso2, 'publique'), finds),
    beyond: beyondReach(pack.names, `${pack.iso2} ${options.au ?? today()}`),
  };
}

function confirmLine(wanted: string, pack: CountryPack, { options, terminal }: Session): string {
  const kept = (['donnees', 'sortie', 'config', 'langue'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [` --${name} "${options[name]}"`],
  );
  return withdrawWords[terminal.language].confirm(
    `cartographie withdraw "${wanted}" --pays ${pack.iso2}${kept.join('')} --oui`,
  );
}

async function isConfirmed({ streams, terminal }: Session): Promise<boolean> {
  const words = withdrawWords[terminal.language];
  if (!streams.stdin) return false;
  const lines = typedLines(streams.stdin);
  streams.stderr.write(words.ask);
  const answer = await lines.next();
  await lines.close();
  return words.yes.test(answer?.trim() ?? '');
}

function show(places: Places, { streams, terminal }: Session): void {
  const { language, paint } = terminal;
  const words = withdrawWords[language];
  const { leaving, rows, lines, finds, given, beyond } = places;
  const here = (path: string) => relative(streams.cwd(), path) || path;
  terminal.say(
    paint.strong(
      leaving.kind === 'actor'
        ? words.actor(leaving.actor.name, leaving.id)
        : words.interview(leaving.id, leaving.actor?.name ?? null),
    ),
  );
  terminal.say(words.inputs(rows.length));
  // Rows of one file, sheet, kind and reason together.
  for (const group of groupedBy(rows, ({ file, sheet, kind, why }) => JSON.stringify([file, sheet, kind, why]))) {
    const [first] = group;
    if (!first) continue;
    const at = group.map(({ file, row }) => ({ file, ...(row === null ? {} : { row }) }));
    const name = [first.file, first.sheet].filter(Boolean).join(' › ');
    terminal.say(words.rows(name, first.kind, `${rowsInWords(at, at.length, 40, language)}${words.why[first.why]}`));
  }
  if (lines.length > 0) terminal.say(paint.warning(words.texts));
  for (const { file, line } of lines) terminal.say(words.line(file, line));
  terminal.say(words.outputs(finds.length));
  for (const { path, times } of finds) terminal.say(words.output(here(path), times));
  if (given.length > 0)
    terminal.say(
      words.given(
        formatList(
          given.map((n) => formatNumber(n, language)),
          language,
        ),
      ),
    );
  terminal.say(`\n${words.beyond}`);
  for (const { name, message } of beyond) {
    terminal.say(`\n${paint.strong(`• ${name[language]}`)}\n${message[language]}`);
    if (language === 'fr') terminal.say(paint.dim(`\n${message.en}`));
    else terminal.say(paint.dim(`\n${message.fr}`));
  }
  terminal.say('');
}

async function carryOut(
  places: Places,
  cartography: Cartography,
  session: Session,
  project: Project,
  pack: CountryPack,
): Promise<Outcome> {
  const { streams, terminal } = session;
  const words = withdrawWords[terminal.language];
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const { dataFolder, outputFolder } = project.loaded.configuration;
  const outputs = join(outputFolder, pack.iso2);
  const { needles, longer, given, lines } = places;
  const recorded = await record(places.leaving, cartography, session, project, pack);
  const built = await rebuildEditions(session, pack.iso2, outputs, given.length > 0);
  if (built === null) terminal.say(words.none);
  if (built !== null && built.code > 0 && lines.length > 0)
    terminal.problems(lines.map(({ file, line }) => problem('RET-015', { file, line })));
  if (built !== null && built.code > 0) {
    terminal.say(terminal.paint.error(words.stopped));
    return { recorded, removed: [], files_checked: 0, left: findIn(outputFolder, needles, longer), code: built.code };
  }
  if (built !== null) terminal.say(words.rebuilt(built.editions.join(', ')));
  const removed = removeGiven(join(outputs, 'publique'), given, pack.iso2);
  const { stale } = await workbookPlace(join(outputs, 'a-corriger'), dataFolder, pack.iso2);
  const isOurs = (path: string) =>
    /^(?:qualite|chiffres|rejets|appels)-[A-Z]{2}\b/.test(basename(path)) ||
    dirname(dirname(path)) === join(outputFolder, 'regional') ||
    (dirname(path) === join(outputs, 'a-corriger') && stale.includes(basename(path)));
  removed.push(...removeStale(findIn(outputFolder, needles, longer), isOurs));
  for (const path of removed) terminal.say(words.removed(here(path)));
  const left = findIn(outputFolder, needles, longer);
  terminal.problems(left.map(({ path }) => problem('RET-016', { file: here(path) })));
  const checked = filesUnder(outputFolder).length;
  if (left.length === 0) terminal.say(terminal.paint.good(words.verified(checked, needles.length)));
  terminal.say(words.quiet);
  if (places.rows.length > 0) terminal.say(words.kept);
  return { recorded, removed, files_checked: checked, left, code: left.length === 0 ? 0 : 1 };
}

/** Writes the decision, once; returns its id, or null when it stood already. */
async function record(
  leaving: Leaving,
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

function print(places: Places, outcome: Outcome | null, { streams }: Session): void {
  const { leaving, rows, lines, finds, given, beyond, needles } = places;
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const shown = (list: readonly Find[]) => list.map(({ path, times }) => ({ file: here(path), times }));
  const data = {
    withdraws: { kind: leaving.kind, id: leaving.id, name: leaving.actor?.name ?? null },
    inputs: rows,
    texts: lines,
    outputs: shown(finds),
    editions_to_remove: given,
    forms_sought: needles.length,
    beyond_reach: beyond,
    confirmed: outcome !== null,
    ...(outcome === null
      ? {}
      : {
          decision: outcome.recorded,
          removed: outcome.removed.map(here),
          files_checked: outcome.files_checked,
          left: shown(outcome.left),
        }),
  };
  streams.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
