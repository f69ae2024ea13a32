import { families, isPut, type Question, questionsOf } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import { foldKey } from '../text/fold.ts';
import { formatNumber, plural } from '../text/format.ts';
import { askQuestions } from './ask-questions.ts';
import { cartographyFrom } from './country-cartography.ts';
import { countryInputs } from './data-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { quietSession } from './quiet-session.ts';
import { reviewCitations } from './review-citations.ts';
import { areSureAsked, familiesAsked } from './review-families.ts';
import { questionAsJson } from './review-json.ts';
import { listQuestions, stillWaiting, type Waiting } from './review-list.ts';
import type { QuestionContext } from './review-words.ts';
import { writeWorkbook } from './review-workbook-file.ts';
import { openProject, type Project, type Session } from './session.ts';
import { undoDecision } from './undo-decision.ts';

/**
 * `review`: what waits for a person's decision, the costliest first. On a terminal each question is asked and the answers
 * go to `decisions.csv`; elsewhere the list is printed. `--xlsx` writes it as a workbook to fill in, `--json` as data,
 * `--famille` keeps some families of questions, `--annuler ID` undoes a decision; `--citations` shows the quotes instead.
 */
export async function review(asking: Session): Promise<ExitCode> {
  const { options } = asking;
  const limit = limitOf(asking);
  const wanted = familiesAsked(options.famille);
  const project = await openProject(asking, 'review');
  asking.terminal.problems(project.diagnostics);
  if (options.annuler !== undefined && project.chosen.length > 1) throw misuse(oneCountry[asking.terminal.language]);
  if (!options.json) asking.terminal.say(asking.terminal.paint.dim(internal[asking.terminal.language]));
  const printed: object[] = [];
  let session = asking;
  for (const pack of project.chosen) {
    const cartography = await cartographyOf(asking, project, pack);
    session = quietSession(session, cartography);
    const { terminal } = session;
    if (options.annuler !== undefined) return undoDecision(options.annuler, cartography, session, project);
    if (options.citations) {
      const list = await reviewCitations(cartography, pack, session, project);
      if (list) printed.push(list);
      continue;
    }
    const { answerable, waiting } = sorted(questionsOf(cartography));
    const all = areSureAsked(options.famille) ? answerable : answerable.filter(isPut);
    const sure = answerable.length - all.length;
    const asked = all.filter(({ family }) => wanted.includes(family));
    const shown = asked.slice(0, limit);
    const { language } = terminal;
    const recordById = new Map(cartography.records.map((record) => [record.id, record]));
    const context: QuestionContext = { language, codebook: project.codebook, country: pack, recordById };
    if (waiting > 0) terminal.problems([problem('PRJ-086', { n: waiting })]);
    if (options.json) printed.push(asJson({ shown, asked, all }, context, sure));
    else if (options.xlsx) await writeWorkbook({ shown, asked, all }, cartography, context, session, project);
    else if (isLive(session) && shown.length > 0 && !project.isFictional) {
      const answered = await askQuestions(shown, cartography, context, session, project);
      terminal.say(stillWaiting[language](all.filter((question) => !answered.has(question))));
    } else listQuestions({ shown, asked, all }, context, session, project);
    if (sure > 0 && !options.json) terminal.say(notAsked[language](sure));
  }
  if (options.json) {
    const [only] = printed;
    session.streams.stdout.write(`${JSON.stringify(printed.length === 1 ? only : printed, null, 2)}\n`);
  }
  return 0;
}

/** What is shown as data, with how many questions of each family wait. */
const asJson = ({ shown, asked, all }: Waiting, context: QuestionContext, sure: number): object => ({
  country: context.country.iso2,
  total: asked.length,
  waiting: Object.fromEntries(
    families.map((family) => [family, all.filter((question) => question.family === family).length]),
  ),
  sure_codes_not_asked: sure,
  questions: shown.map((question) => questionAsJson(question, context)),
});

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
const notAsked = {
  fr: (n: number) =>
    `${formatNumber(n, 'fr')} ${plural(n, 'code que rien ne rend douteux n’est pas demandé', 'codes que rien ne rend douteux ne sont pas demandés', 'fr')}. Pour les voir\u00a0: --famille codes-surs`,
  en: (n: number) =>
    `${formatNumber(n, 'en')} ${plural(n, 'code that nothing makes doubtful is', 'codes that nothing makes doubtful are', 'en')} not asked. To see them: --family sure-codes`,
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
  const staged = await cartographyFrom(inputs, project, pack);
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
function sorted(questions: readonly Question[]): { answerable: Question[]; waiting: number } {
  const answerable = questions.filter((question) => {
    if (question.object === 'attribution') return question.bearers.every(({ side }) => side.id !== null);
    if (question.object !== 'identite') return true;
    const { left, right } = question;
    return foldKey(left.name) !== foldKey(right.name) || (left.id !== null && right.id !== null);
  });
  return { answerable, waiting: questions.length - answerable.length };
}
