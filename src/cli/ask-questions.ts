import { relative } from 'node:path';
import { noneOfThem, otherCodeIn, verdictIn } from '../columns/index.ts';
import { type Answer, allDecisions, type Question, rowOfAnswer } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { formatNumber, plural } from '../text/format.ts';
import { appendDecisions } from './decisions-file.ts';
import { nextId } from './next-id.ts';
import { familyHeading } from './review-families.ts';
import { sheetByFamily } from './review-sheet.ts';
import { questionText } from './review-text.ts';
import { bearerWords, type QuestionContext, valuesOf } from './review-words.ts';
import type { Project, Session } from './session.ts';
import { today } from './today.ts';
import { type TypedLines, typedLines } from './typed-lines.ts';

/** A choice offered: the letter to type, the words, what it answers. */
interface Choice {
  letter: string;
  label: string;
  answer: Answer | 'later' | 'quit' | 'other-code';
}

/** Asks question after question. Each answer is written at once, so that stopping loses none. Returns those answered. */
export async function askQuestions(
  questions: readonly Question[],
  cartography: Cartography,
  context: QuestionContext,
  session: Session,
  project: Project,
): Promise<ReadonlySet<Question>> {
  const { options, streams, terminal } = session;
  const { language, paint } = terminal;
  const lines = typedLines(streams.stdin ?? noInput());
  const ids = allDecisions(cartography.records).map(({ id }) => id);
  let author = options.auteur ?? null;
  const answered = new Set<Question>();
  let path = '';
  for (const [index, question] of questions.entries()) {
    const { family } = question;
    if (family !== questions[index - 1]?.family) {
      const count = questions.filter((one) => one.family === family).length;
      terminal.say(`\n${paint.strong(familyHeading(family, count, language))}`);
    }
    terminal.say(`\n${questionText(question, `${index + 1}/${questions.length}`, context, paint)}`);
    const answer = await answerTo(question, context, lines, session);
    if (answer === 'quit') break;
    if (answer === 'later') continue;
    author ??= await authorFrom(lines, session);
    const id = nextId(ids);
    const row = rowOfAnswer(question, answer, { id, author, date: options.au ?? today() });
    path = relative(streams.cwd(), await appendDecisions([row], project, context.country));
    ids.push(id);
    answered.add(question);
    terminal.say(paint.good(said[language].recorded(id, path)));
  }
  await lines.close();
  terminal.say(said[language].done(answered.size, context.country.iso2));
  return answered;
}

async function* noInput(): AsyncGenerator<string> {}

/** The first letter, the whole word or, for a value, its number; anything else is asked again. */
async function answerTo(
  question: Question,
  context: QuestionContext,
  lines: TypedLines,
  { terminal }: Session,
): Promise<Answer | 'later' | 'quit'> {
  const choices = choicesOf(question, context);
  const offered = choices.map(({ letter, label }) => `[${letter}] ${label}`).join('  ');
  for (;;) {
    terminal.say(`   ${offered}`);
    const line = await lines.next();
    if (line === null) return 'quit';
    const typed = foldKey(line);
    const choice =
      choices.find(({ letter, label }) => typed === letter || (typed !== '' && typed === foldKey(label))) ??
      choiceInWords(question, line, choices);
    if (choice && choice.answer !== 'other-code') return choice.answer;
    if (choice && question.object === 'code') {
      const instead = await otherCode(question.assignment.axis, context, lines, terminal);
      if (instead !== null) return instead;
      continue;
    }
    terminal.say(terminal.paint.warning(said[terminal.language].unknown(line.trim())));
  }
}

/** «Oui», «c’est la même», «je ne sais pas»: the choice that these words are, as the workbook reads them. */
function choiceInWords({ family }: Question, typed: string, choices: readonly Choice[]): Choice | undefined {
  const verdict = foldKey(typed) === '' ? null : verdictIn(sheetByFamily[family], typed);
  const saysIt = ({ answer }: Choice) =>
    verdict === 'plus-tard'
      ? answer === 'later'
      : typeof answer === 'object' && answer.verdict === verdict && answer.value === undefined;
  return verdict === null ? undefined : choices.find(saysIt);
}

/** The code that the words really say: the one asked about is refused, this one is set. Nothing typed goes back. */
async function otherCode(
  axis: string,
  { codebook }: QuestionContext,
  lines: TypedLines,
  terminal: Session['terminal'],
): Promise<Answer | null> {
  for (;;) {
    terminal.say(said[terminal.language].whichCode);
    const line = (await lines.next())?.trim() ?? '';
    if (line === '') return null;
    const value = otherCodeIn(line, axis, codebook);
    if (value !== null) return { verdict: 'rejete', value };
    terminal.say(terminal.paint.warning(said[terminal.language].unknownCode(line)));
  }
}

function choicesOf(question: Question, context: QuestionContext): Choice[] {
  const { letters } = said[context.language];
  const choice = ([letter, label]: readonly [string, string], answer: Choice['answer']): Choice => ({
    letter,
    label,
    answer,
  });
  const own: Choice[] =
    question.object === 'identite'
      ? [choice(letters.same, { verdict: 'meme' }), choice(letters.distinct, { verdict: 'distinct' })]
      : question.object === 'code'
        ? [
            choice(letters.accept, { verdict: 'accepte' }),
            choice(letters.reject, { verdict: 'rejete' }),
            choice(letters.other, 'other-code'),
          ]
        : question.object === 'champ'
          ? valuesOf(question, context).map((value, index) =>
              choice([String(index + 1), value], { verdict: 'fixe', value }),
            )
          : question.object === 'attribution'
            ? [
                ...bearerWords(question).map((words, index) =>
                  choice([String(index + 1), words], { verdict: 'meme', bearer: index }),
                ),
                choice([letters.none, noneOfThem[context.language]], { verdict: 'distinct' }),
              ]
            : [choice(letters.undo, { verdict: 'annule' })];
  return [...own, choice(letters.later, 'later'), choice(letters.quit, 'quit')];
}

/** Who decides, asked once; nothing typed is nobody named. */
async function authorFrom(lines: TypedLines, { terminal }: Session): Promise<string> {
  terminal.say(said[terminal.language].author);
  return (await lines.next())?.trim() ?? '';
}

interface Words {
  letters: Record<
    'same' | 'distinct' | 'accept' | 'reject' | 'other' | 'undo' | 'later' | 'quit',
    readonly [string, string]
  > & {
    none: string;
  };
  unknown: (typed: string) => string;
  whichCode: string;
  unknownCode: (typed: string) => string;
  author: string;
  recorded: (id: string, path: string) => string;
  done: (count: number, iso2: string) => string;
}

const said: Record<Language, Words> = {
  fr: {
    letters: {
      same: ['m', 'même'],
      distinct: ['d', 'distinct'],
      accept: ['a', 'accepter'],
      reject: ['r', 'rejeter'],
      other: ['c', 'un autre code'],
      undo: ['a', 'annuler'],
      later: ['p', 'plus tard'],
      quit: ['q', 'quitter'],
      none: '0',
    },
    unknown: (typed) =>
      typed === ''
        ? '   Rien n’a été tapé\u00a0: tapez la lettre ou le chiffre d’une réponse, puis Entrée.'
        : `   «\u00a0${typed}\u00a0» n’est pas une réponse proposée\u00a0: tapez la lettre ou le chiffre de l’une d’elles.`,
    whichCode:
      '   Lequel\u00a0? Son code ou son libellé\u00a0; pour un autre axe, axe:code, par exemple faiblesse:manque-moyens (Entrée seule\u00a0: revenir)',
    unknownCode: (typed) =>
      `   «\u00a0${typed}\u00a0» n’est pas un code de la grille\u00a0: cartographie codebook les montre tous.`,
    author: 'Qui décide\u00a0? Un rôle, pas un nom (point focal, consultante…)\u00a0:',
    recorded: (id, path) => `Noté\u00a0: ${id}, dans ${path}`,
    done: (count, iso2) =>
      count === 0
        ? 'Aucune décision notée.'
        : `${formatNumber(count, 'fr')} ${plural(count, 'décision notée', 'décisions notées', 'fr')}. Ensuite\u00a0: cartographie build --pays ${iso2}`,
  },
  en: {
    letters: {
      same: ['s', 'same'],
      distinct: ['d', 'distinct'],
      accept: ['a', 'accept'],
      reject: ['r', 'reject'],
      other: ['c', 'another code'],
      undo: ['u', 'undo'],
      later: ['l', 'later'],
      quit: ['q', 'quit'],
      none: '0',
    },
    unknown: (typed) =>
      typed === ''
        ? '   Nothing was typed: type the letter or the number of an answer, then Enter.'
        : `   “${typed}” is not one of the answers: type the letter or the number of one of them.`,
    whichCode:
      '   Which? Its code or its label; on another axis, axis:code, for instance faiblesse:manque-moyens (Enter alone: back)',
    unknownCode: (typed) => `   “${typed}” is not a code of the grid: cartographie codebook shows them all.`,
    author: 'Who decides? A role, not a name (focal point, consultant…):',
    recorded: (id, path) => `Recorded: ${id}, in ${path}`,
    done: (count, iso2) =>
      count === 0
        ? 'No decision recorded.'
        : `${formatNumber(count, 'en')} ${plural(count, 'decision', 'decisions', 'en')} recorded. Next: cartographie build --pays ${iso2}`,
  },
};
