import { relative } from 'node:path';
import { type Answer, allDecisions, type Question, rowOfAnswer } from '../decisions/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { Language } from '../model/stage.ts';
import { foldKey } from '../text/fold.ts';
import { formatNumber, plural } from '../text/format.ts';
import { appendDecisions } from './decisions-file.ts';
import { nextId } from './next-id.ts';
import { questionText } from './review-text.ts';
import type { QuestionContext } from './review-words.ts';
import { valuesOf } from './review-workbook.ts';
import type { Project, Session } from './session.ts';
import { today } from './today.ts';
import { type TypedLines, typedLines } from './typed-lines.ts';

/** A choice offered: the letter to type, the words, what it answers. */
interface Choice {
  letter: string;
  label: string;
  answer: Answer | 'later' | 'quit';
}

/** Asks question after question. Each answer is written at once, so that stopping loses none. */
export async function askQuestions(
  questions: readonly Question[],
  cartography: Cartography,
  context: QuestionContext,
  session: Session,
  project: Project,
): Promise<void> {
  const { options, streams, terminal } = session;
  const { language, paint } = terminal;
  const lines = typedLines(streams.stdin ?? noInput());
  const ids = allDecisions(cartography.records).map(({ id }) => id);
  let author = options.auteur ?? null;
  let recorded = 0;
  let path = '';
  for (const [index, question] of questions.entries()) {
    terminal.say(`\n${questionText(question, `${index + 1}/${questions.length}`, context, paint)}`);
    const answer = await answerTo(question, context, lines, session);
    if (answer === 'quit') break;
    if (answer === 'later') continue;
    author ??= await authorFrom(lines, session);
    const id = nextId(ids);
    const row = rowOfAnswer(question, answer, { id, author, date: options.au ?? today() });
    path = relative(streams.cwd(), await appendDecisions([row], project, context.country));
    ids.push(id);
    recorded += 1;
    terminal.say(paint.good(said[language].recorded(id, path)));
  }
  await lines.close();
  terminal.say(said[language].done(recorded, context.country.iso2));
}

async function* noInput(): AsyncGenerator<string> {}

/** The first letter, the whole word or, for a value, its number; anything else is asked again. */
async function answerTo(
  question: Question,
  context: QuestionContext,
  lines: TypedLines,
  { terminal }: Session,
): Promise<Choice['answer']> {
  const choices = choicesOf(question, context);
  const offered = choices.map(({ letter, label }) => `[${letter}] ${label}`).join('  ');
  for (;;) {
    terminal.say(`   ${offered}`);
    const line = await lines.next();
    if (line === null) return 'quit';
    const typed = foldKey(line);
    const choice = choices.find(({ letter, label }) => typed === letter || (typed !== '' && typed === foldKey(label)));
    if (choice) return choice.answer;
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
        ? [choice(letters.accept, { verdict: 'accepte' }), choice(letters.reject, { verdict: 'rejete' })]
        : question.object === 'champ'
          ? valuesOf(question, context).map((value, index) =>
              choice([String(index + 1), value], { verdict: 'fixe', value }),
            )
          : [choice(letters.undo, { verdict: 'annule' })];
  return [...own, choice(letters.later, 'later'), choice(letters.quit, 'quit')];
}

/** Who decides, asked once; nothing typed is nobody named. */
async function authorFrom(lines: TypedLines, { terminal }: Session): Promise<string> {
  terminal.say(said[terminal.language].author);
  return (await lines.next())?.trim() ?? '';
}

interface Words {
  letters: Record<'same' | 'distinct' | 'accept' | 'reject' | 'undo' | 'later' | 'quit', readonly [string, string]>;
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
      undo: ['a', 'annuler'],
      later: ['p', 'plus tard'],
      quit: ['q', 'quitter'],
    },
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
      undo: ['u', 'undo'],
      later: ['l', 'later'],
      quit: ['q', 'quit'],
    },
    author: 'Who decides? A role, not a name (focal point, consultant…):',
    recorded: (id, path) => `Recorded: ${id}, in ${path}`,
    done: (count, iso2) =>
      count === 0
        ? 'No decision recorded.'
        : `${formatNumber(count, 'en')} ${plural(count, 'decision', 'decisions', 'en')} recorded. Next: cartographie build --pays ${iso2}`,
  },
};
