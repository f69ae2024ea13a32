import { type ReviewColumn, type ReviewSheet, reviewSheets } from '../columns/index.ts';
import { type Question, subjectCells, verdictsOf } from '../decisions/index.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import { formatNumber } from '../text/format.ts';
import { type WorkbookColumn, type WorkbookSheet, writeXlsx } from '../writers/index.ts';
import { codeWords, columnWords, valueWords } from './actor-words.ts';
import { questionId } from './question-id.ts';
import {
  candidateLines,
  chosenWords,
  decisionWords,
  evidenceLines,
  lapsedLines,
  type QuestionContext,
  questionWords,
  sideLines,
  stepLines,
  strengthWords,
} from './review-words.ts';

/** The workbook of decisions to take; any name that begins so is read back. */
export const reviewWorkbookName = 'decisions-a-prendre.xlsx';

const sheetByObject = { identite: 'identites', code: 'codes', champ: 'champs', caduque: 'caduques' } as const;

const words = {
  fr: {
    title: 'Décisions à prendre',
    guide: 'Consignes',
    internal:
      'INTERNE – ce classeur contient des propos et des noms\u00a0: il ne sort pas de l’équipe et s’efface une fois les réponses reprises.',
    sheets: {
      identites: 'Décisions – identités',
      codes: 'Décisions – codes',
      champs: 'Décisions – champs',
      caduques: 'Décisions – caduques',
    },
    later: 'plus tard',
    answers: {
      meme: 'même organisation',
      distinct: 'deux organisations',
      accepte: 'accepter',
      rejete: 'rejeter',
      fixe: '',
      annule: 'annuler',
    },
    lines: (country: string, counts: string[]) => [
      `${country}\u00a0: ${counts.join(', ')}. Les plus coûteuses si on se trompe sont en haut.`,
      'Une ligne est une question\u00a0; à côté, ce que disent les fichiers. Répondez dans la colonne «\u00a0Votre réponse\u00a0», par la liste qui s’ouvre à droite de la cellule.',
      '«\u00a0Plus tard\u00a0», ou une cellule vide, ne décide rien\u00a0: la question reviendra.',
      'Identités\u00a0: si c’est la même organisation, c’est le nom de A qui reste. Sans réponse, elles restent deux.',
      'Codes\u00a0: ils ont été lus par la machine dans les textes. Aucun n’apparaît sur une fiche nommée tant que personne ne l’a accepté.',
      'Champs\u00a0: choisissez la valeur juste. Si elle n’est pas dans la liste, corrigez plutôt la source dans votre fichier.',
      'Motif, auteur, date\u00a0: un mot d’explication, votre rôle (pas votre nom), le jour de la décision. La date proposée peut être changée.',
      'Ne changez ni les titres ni les autres colonnes. Vous pouvez trier, filtrer et effacer des lignes.',
      'Quand vous avez fini\u00a0: enregistrez, déposez le classeur dans le dossier de données du pays (donnees/…), puis relancez build. Laissez-le là\u00a0: vos réponses y restent, et valent à chaque construction.',
      'À plusieurs\u00a0: chacun remplit sa copie, sous un nom qui commence par decisions-a-prendre, et toutes se déposent au même endroit.',
    ],
  },
  en: {
    title: 'Decisions to take',
    guide: 'Instructions',
    internal:
      'INTERNAL – this workbook holds words and names: it does not leave the team, and is deleted once the answers are taken over.',
    sheets: {
      identites: 'Decisions – identities',
      codes: 'Decisions – codes',
      champs: 'Decisions – fields',
      caduques: 'Decisions – lapsed',
    },
    later: 'later',
    answers: {
      meme: 'same organisation',
      distinct: 'two organisations',
      accepte: 'accept',
      rejete: 'reject',
      fixe: '',
      annule: 'undo',
    },
    lines: (country: string, counts: string[]) => [
      `${country}: ${counts.join(', ')}. The costliest to get wrong come first.`,
      'A row is a question; beside it, what the files say. Answer in the column “Your answer”, from the list that opens at the right of the cell.',
      '“Later”, or an empty cell, decides nothing: the question will come back.',
      'Identities: if it is one organisation, the name of A stays. Without an answer, they stay two.',
      'Codes: the machine read them in the texts. None shows on a named sheet until somebody accepted it.',
      'Fields: choose the right value. If it is not in the list, rather correct the source in your file.',
      'Reason, author, date: a word of explanation, your role (not your name), the day of the decision. The date proposed may be changed.',
      'Do not change the headers or the other columns. You may sort, filter and delete rows.',
      'When you are done: save, put the workbook into the country’s data folder (donnees/…), and run build again. Leave it there: your answers stay in it, and hold at each build.',
      'Several of you: each fills in a copy, under a name that begins with decisions-a-prendre, and all go to the same place.',
    ],
  },
} as const;

const counted: Record<Language, Record<ReviewSheet, string>> = {
  fr: {
    identites: 'sur l’identité',
    codes: 'sur des codes',
    champs: 'sur des champs',
    caduques: 'sur des décisions caduques',
  },
  en: { identites: 'on identity', codes: 'on codes', champs: 'on fields', caduques: 'on lapsed decisions' },
};

/** What the workbook needs beside the questions. */
interface WorkbookSettings extends QuestionContext {
  /** Proposed date of the decisions: that of the data. */
  date: string;
  /** A role. */
  author: string;
  /** Ids of decisions already made. */
  taken: ReadonlySet<string>;
}

/** `decisions-a-prendre.xlsx`: instructions, then a sheet an object, a row a question. Questions come worst first. */
export function reviewWorkbook(questions: readonly Question[], settings: WorkbookSettings): OutputFile {
  const { language, country } = settings;
  const said = words[language];
  const names = (Object.keys(reviewSheets) as ReviewSheet[]).filter((name) =>
    questions.some(({ object }) => sheetByObject[object] === name),
  );
  const bySheet = names.map((name) => ({
    name,
    own: questions.filter(({ object }) => sheetByObject[object] === name),
  }));
  const counts = bySheet.map(({ name, own }) => `${formatNumber(own.length, language)} ${counted[language][name]}`);
  const guide: WorkbookSheet = {
    name: said.guide,
    columns: [{ header: said.internal, width: 110, isText: true }],
    rows: said.lines(country.names[language], counts).map((line) => [line]),
    wrap: true,
  };
  const sheets = bySheet.map(({ name, own }) => sheetOf(name, own, settings));
  return { name: reviewWorkbookName, content: writeXlsx([guide, ...sheets], { title: said.title, language }) };
}

function sheetOf(name: ReviewSheet, questions: readonly Question[], settings: WorkbookSettings): WorkbookSheet {
  const { language } = settings;
  const columns = reviewSheets[name];
  const evidence = new Map(questions.map((question) => [question, evidenceOf(question, settings)]));
  return {
    name: words[language].sheets[name],
    columns: columns.map((column, index) => columnOf(column, index, questions, settings)),
    rows: questions.map((question) => {
      const cells = cellsOf(question, settings);
      const own = evidence.get(question) ?? [];
      let next = 0;
      return columns.map(({ key }) => (key === null ? (own[next++] ?? '') : (cells[key] ?? '')));
    }),
    wrap: true,
  };
}

const widths: { [key: string]: number } = {
  acteur: 28,
  autre: 28,
  decision: 20,
  valeur: 22,
  motif: 26,
  auteur: 18,
  date: 12,
};

function columnOf(
  { header, key, isHidden }: ReviewColumn,
  index: number,
  questions: readonly Question[],
  { language, ...settings }: WorkbookSettings,
): WorkbookColumn {
  const said = words[language];
  const plain = { header: header[language], width: key === null ? (index === 0 ? 36 : 40) : (widths[key] ?? 14) };
  if (isHidden) return { ...plain, isHidden, isText: true };
  if (key === 'decision') {
    const [first] = questions;
    const verdicts = first ? verdictsOf(first) : [];
    return { ...plain, list: [...verdicts.map((verdict) => said.answers[verdict]), said.later] };
  }
  if (key === 'valeur') {
    const lists = questions.map((question) =>
      question.object === 'champ' ? [...valuesOf(question, { language, ...settings }), said.later] : [],
    );
    return { ...plain, lists, isText: true };
  }
  // A date is left to the spreadsheet, which keeps a day however it is typed.
  return { ...plain, isText: key !== 'date' };
}

/** Values to choose among, each once, as they are read back. */
export const valuesOf = (question: Extract<Question, { object: 'champ' }>, context: QuestionContext): string[] => [
  ...new Set(question.candidates.map(({ value }) => valueWords(question.column, value, context))),
];

/** Cells that are read back; the answer is left to the person. */
function cellsOf(question: Question, { date, author, taken }: WorkbookSettings): { [key: string]: string } {
  const decided = question.object === 'champ' ? { decision: 'fixe' } : {};
  return { ...subjectCells(question), ...decided, id: questionId(question, taken), auteur: author, date };
}

/** Cells for the eye, in the order of the sheet's own columns. */
function evidenceOf(question: Question, context: QuestionContext): string[] {
  const { language } = context;
  const asked = questionWords(question, context);
  const lines = (list: readonly string[]) => list.join('\n');
  switch (question.object) {
    case 'identite': {
      const steps = stepLines(question, language);
      const sides = [question.left, question.right].map((side) => lines(sideLines(side, language)));
      return [asked, ...sides, lines(steps.for), lines(steps.against), steps.total];
    }
    case 'code': {
      const { evidence, against } = question.assignment;
      const quotes = [evidence, against].map((list) => lines(evidenceLines(list, context)));
      return [asked, codeWords(question.assignment, context), ...quotes, strengthWords(question, language)];
    }
    case 'champ': {
      const values = lines(candidateLines(question, context));
      return [asked, columnWords(question.column, language), chosenWords(question, context), values];
    }
    case 'caduque':
      return [asked, decisionWords(question), lines(lapsedLines(question, language))];
  }
}
