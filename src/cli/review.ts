import { join, relative } from 'node:path';
import { allDecisions, type Question, questionsOf } from '../decisions/index.ts';
import { describe, problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import { runPipeline } from '../pipeline.ts';
import { foldKey } from '../text/fold.ts';
import { formatNumber, plural } from '../text/format.ts';
import { askQuestions } from './ask-questions.ts';
import { countryInputs } from './data-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { questionAsJson } from './review-json.ts';
import { questionText } from './review-text.ts';
import type { QuestionContext } from './review-words.ts';
import { reviewWorkbook, reviewWorkbookName } from './review-workbook.ts';
import { contextFor, openProject, type Project, type Session } from './session.ts';
import { undoDecision } from './undo-decision.ts';
import { writeTogether } from './write-output.ts';

/**
 * `review`: what waits for a person's decision, the costliest first. On a terminal each question is asked and the answers
 * go to `decisions.csv`; elsewhere the list is printed. `--xlsx` writes it as a workbook to fill in, `--json` as data,
 * `--annuler ID` undoes a decision.
 */
export async function review(session: Session): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const limit = limitOf(session);
  const project = openProject(session, 'review');
  terminal.problems(project.diagnostics);
  if (options.annuler !== undefined && project.chosen.length > 1) throw misuse(oneCountry[terminal.language]);
  if (!options.json) terminal.say(terminal.paint.dim(internal[terminal.language]));
  const printed: object[] = [];
  for (const pack of project.chosen) {
    const cartography = await cartographyOf(session, project, pack);
    if (options.annuler !== undefined) return undoDecision(options.annuler, cartography, session, project);
    const { asked, waiting } = answerable(questionsOf(cartography));
    const shown = asked.slice(0, limit);
    const { language } = terminal;
    const recordById = new Map(cartography.records.map((record) => [record.id, record]));
    const context: QuestionContext = { language, codebook: project.codebook, country: pack, recordById };
    if (waiting > 0) terminal.problems([problem('PRJ-086', { n: waiting })]);
    if (options.json)
      printed.push({
        country: pack.iso2,
        total: asked.length,
        questions: shown.map((one) => questionAsJson(one, context)),
      });
    else if (options.xlsx) writeWorkbook(shown, cartography, context, session, project);
    else if (isLive(session) && shown.length > 0 && !project.isFictional) {
      await askQuestions(shown, cartography, context, session, project);
    } else list(shown, asked.length, context, session, project);
  }
  if (options.json) {
    const [only] = printed;
    streams.stdout.write(`${JSON.stringify(printed.length === 1 ? only : printed, null, 2)}\n`);
  }
  return 0;
}

const misuse = (detail: string): Failure =>
  new Failure(problem('PRJ-011', { detail, command: 'cartographie review' }), 2);
const oneCountry = {
  fr: 'Un seul pays à la fois avec --annuler',
  en: 'One country at a time with --annuler',
};
const internal = {
  fr: 'Vue interne, pour l’équipe\u00a0: elle contient des noms et des propos.',
  en: 'Internal view, for the team: it holds names and words.',
};
const notANumber = {
  fr: '--limite attend un nombre entier, 1 ou plus',
  en: '--limite takes a whole number, 1 or more',
};

function limitOf({ options, terminal }: Session): number {
  if (options.limite === undefined) return Number.POSITIVE_INFINITY;
  const limit = Number(options.limite);
  if (!Number.isInteger(limit) || limit < 1) throw misuse(notANumber[terminal.language]);
  return limit;
}

/** Somebody can read and answer. */
const isLive = ({ streams, options }: Session): boolean =>
  streams.stdin?.isTTY === true && streams.stdout.isTTY === true && !options.json;

/** A country's cartography; a folder without usable rows has nothing to ask. */
async function cartographyOf(session: Session, project: Project, pack: CountryPack): Promise<Cartography> {
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const staged = await runPipeline(inputs.sources, inputs.narrative, contextFor(project, pack), project.countries);
  const unread = staged.value.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (unread > 0) session.terminal.say(errors[session.terminal.language](unread, pack.iso2));
  return staged.value;
}

const errors = {
  fr: (n: number, iso2: string) =>
    `${formatNumber(n, 'fr')} ${plural(n, 'erreur', 'erreurs', 'fr')} dans les fichiers\u00a0: voyez d’abord cartographie validate --pays ${iso2}.`,
  en: (n: number, iso2: string) =>
    `${formatNumber(n, 'en')} ${plural(n, 'error', 'errors', 'en')} in the files: see cartographie validate --pays ${iso2} first.`,
};

/** Two organisations of one name are told apart by their ids alone: until they have some, no answer could be recorded. */
function answerable(questions: readonly Question[]): { asked: Question[]; waiting: number } {
  const asked = questions.filter(
    (question) =>
      question.object !== 'identite' ||
      foldKey(question.left.name) !== foldKey(question.right.name) ||
      (question.left.id !== null && question.right.id !== null),
  );
  return { asked, waiting: questions.length - asked.length };
}

/** How many the list shows when nobody says. */
const usualLimit = 20;

function list(
  questions: readonly Question[],
  total: number,
  context: QuestionContext,
  session: Session,
  project: Project,
): void {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const shown = options.limite === undefined ? questions.slice(0, usualLimit) : questions;
  const plain = (text: string) => text;
  const paint = { ...terminal.paint, strong: plain, dim: plain };
  for (const [index, question] of shown.entries()) {
    streams.stdout.write(`${questionText(question, `${index + 1}.`, context, paint)}\n\n`);
  }
  if (project.isFictional) {
    const { message, advice } = describe(problem('PRJ-080', {}), language);
    terminal.say(`${message} ${advice}`);
  }
  terminal.say(summary[language](shown.length, total, context.country.iso2));
}

const summary = {
  fr: (shown: number, total: number, iso2: string) =>
    total === 0
      ? 'Rien n’attend de décision.'
      : `${formatNumber(shown, 'fr')} ${plural(shown, 'question montrée', 'questions montrées', 'fr')} sur ${formatNumber(total, 'fr')}. Pour répondre dans Excel\u00a0: cartographie review --xlsx --pays ${iso2}`,
  en: (shown: number, total: number, iso2: string) =>
    total === 0
      ? 'Nothing waits for a decision.'
      : `${formatNumber(shown, 'en')} ${plural(shown, 'question', 'questions', 'en')} shown of ${formatNumber(total, 'en')}. To answer in Excel: cartographie review --xlsx --pays ${iso2}`,
};

/** Writes the workbook into `a-corriger/`; when nothing waits, an older one goes away. */
function writeWorkbook(
  questions: readonly Question[],
  cartography: Cartography,
  context: QuestionContext,
  { options, streams, terminal }: Session,
  project: Project,
): void {
  const { language, paint } = terminal;
  const folder = join(project.loaded.configuration.outputFolder, context.country.iso2, 'a-corriger');
  const taken = new Set(allDecisions(cartography.records).map(({ id }) => id));
  const settings = { ...context, taken, date: options.au ?? cartography.asOf ?? '', author: options.auteur ?? '' };
  const files = questions.length === 0 ? [] : [reviewWorkbook(questions, settings)];
  writeTogether(folder, files, (name) => name === reviewWorkbookName);
  const path = relative(streams.cwd(), join(folder, reviewWorkbookName)) || reviewWorkbookName;
  terminal.say(
    questions.length === 0
      ? summary[language](0, 0, context.country.iso2)
      : written[language](questions.length, paint.good(path), context.country.iso2),
  );
}

const written = {
  fr: (n: number, path: string, iso2: string) =>
    `${formatNumber(n, 'fr')} ${plural(n, 'question', 'questions', 'fr')} dans ${path}. Répondez, déposez le classeur dans le dossier de données ${iso2}, puis relancez build.`,
  en: (n: number, path: string, iso2: string) =>
    `${formatNumber(n, 'en')} ${plural(n, 'question', 'questions', 'en')} in ${path}. Answer, put the workbook into the data folder ${iso2}, then run build again.`,
};
