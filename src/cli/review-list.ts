import type { Question } from '../decisions/index.ts';
import { describe, problem } from '../diagnostics/index.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber, plural } from '../text/format.ts';
import { countsInWords, familyHeading } from './review-families.ts';
import { questionText } from './review-text.ts';
import type { QuestionContext } from './review-words.ts';
import type { Project, Session } from './session.ts';

/** How many the list shows when nobody says. */
const usualLimit = 20;

/** What is shown, out of what was asked for, out of everything that waits. */
export interface Waiting {
  shown: readonly Question[];
  asked: readonly Question[];
  all: readonly Question[];
}

/** Prints the questions, family after family, then how many of each family are left. */
export function listQuestions(
  { shown: given, asked, all }: Waiting,
  context: QuestionContext,
  { options, streams, terminal }: Session,
  project: Project,
): void {
  const { language } = terminal;
  const shown = options.limite === undefined ? given.slice(0, usualLimit) : given;
  const plain = (text: string) => text;
  const paint = { ...terminal.paint, strong: plain, dim: plain };
  for (const [index, question] of shown.entries()) {
    const { family } = question;
    if (family !== shown[index - 1]?.family) {
      const count = asked.filter((one) => one.family === family).length;
      streams.stdout.write(`${familyHeading(family, count, language)}\n\n`);
    }
    streams.stdout.write(`${terminal.typed(questionText(question, `${index + 1}.`, context, paint))}\n\n`);
  }
  if (project.isFictional) {
    const { message, advice } = describe(problem('PRJ-080', {}), language);
    terminal.say(`${message} ${advice}`);
  }
  const counts = countsInWords(all, language);
  terminal.say(summary[language](shown.length, all.length, counts, context.country.iso2));
}

/** When nothing waits. */
export const nothingWaits: Record<Language, string> = {
  fr: 'Rien n’attend de décision.',
  en: 'Nothing waits for a decision.',
};

const summary = {
  fr: (shown: number, total: number, counts: string, iso2: string) =>
    total === 0
      ? nothingWaits.fr
      : `${formatNumber(shown, 'fr')} ${plural(shown, 'question montrée', 'questions montrées', 'fr')} sur ${formatNumber(total, 'fr')}\u00a0: ${counts}. Pour n’en voir qu’une famille\u00a0: --famille conflits. Pour répondre dans Excel\u00a0: cartographie review --xlsx --pays ${iso2}`,
  en: (shown: number, total: number, counts: string, iso2: string) =>
    total === 0
      ? nothingWaits.en
      : `${formatNumber(shown, 'en')} ${plural(shown, 'question', 'questions', 'en')} shown of ${formatNumber(total, 'en')}: ${counts}. To see one family alone: --family conflicts. To answer in Excel: cartographie review --xlsx --pays ${iso2}`,
};

/** How many questions of each family are left. */
export const stillWaiting = {
  fr: (questions: readonly Question[]) =>
    questions.length === 0 ? nothingWaits.fr : `Restent\u00a0: ${countsInWords(questions, 'fr')}.`,
  en: (questions: readonly Question[]) =>
    questions.length === 0 ? nothingWaits.en : `Left: ${countsInWords(questions, 'en')}.`,
};
