import { codeChoices, noneOfThem, type ReviewColumn, type ReviewSheet, reviewSheets } from '../columns/index.ts';
import { type Family, type Question, subjectCells, verdictsOf } from '../decisions/index.ts';
import type { WorkbookColumn, WorkbookSheet } from '../writers/index.ts';
import { questionId } from './question-id.ts';
import { evidenceCells } from './review-evidence.ts';
import { bearerWords, type QuestionContext, valuesOf } from './review-words.ts';
import { workbookWords } from './review-workbook-words.ts';

/** What the workbook needs beside the questions. */
export interface WorkbookSettings extends QuestionContext {
  /** Proposed date of the decisions: that of the data. */
  date: string;
  /** A role. */
  author: string;
  /** Ids of decisions already made. */
  taken: ReadonlySet<string>;
  /** Name of the workbook; by default `decisions-a-prendre.xlsx`. */
  name?: string;
  /** Workbooks that hold answers already, as the person sees them. */
  answered?: readonly string[];
}

/** Columns of each family's sheet. */
export const sheetByFamily: Record<Family, ReviewSheet> = {
  identite: 'identites',
  attributions: 'attributions',
  caduques: 'caduques',
  conflits: 'champs',
  codes: 'codes',
};

/** The sheet of one family: a row a question, the evidence beside the cells that are read back. */
export function familySheet(family: Family, questions: readonly Question[], settings: WorkbookSettings): WorkbookSheet {
  const columns = reviewSheets[sheetByFamily[family]];
  const ownColumns = columns.filter(({ key }) => key === null);
  const widthOf = (column: ReviewColumn, index: number) =>
    index === 1
      ? answerWidth
      : ((column.key === null ? evidenceWidths[family][ownColumns.indexOf(column)] : widths[column.key]) ?? 14);
  return {
    name: workbookWords[settings.language].sheets[family],
    columns: columns.map((column, index) =>
      index === 1
        ? answerColumn({ header: column.header[settings.language], width: answerWidth }, questions, settings)
        : column.key === 'valeur'
          ? otherCodeColumn(columnOf(column, widthOf(column, index), settings), questions, settings)
          : columnOf(column, widthOf(column, index), settings),
    ),
    rows: questions.map((question) => {
      const read = readCells(question, settings);
      const evidence = evidenceCells(question, settings)[Symbol.iterator]();
      return columns.map(({ key }, index) =>
        key === null ? (evidence.next().value ?? '') : index === 1 ? '' : (read[key] ?? ''),
      );
    }),
    wrap: true,
    // The question and its answer stay in sight, whatever part of the evidence is read.
    frozenColumns: 2,
  };
}

/** Cells that are read back; the answer is left to the person. */
function readCells(question: Question, { date, author, taken }: WorkbookSettings): { [key: string]: string } {
  const decided =
    question.object === 'champ' ? { decision: 'fixe' } : question.object === 'attribution' ? { decision: 'meme' } : {};
  return { ...subjectCells(question), ...decided, id: questionId(question, taken), auteur: author, date };
}

const answerWidth = 20;

/** Widths of the cells that are read back, in characters. */
const widths: { [key: string]: number } = { acteur: 20, valeur: 22, autre: 20, motif: 16, auteur: 12, date: 12 };

/** Widths of the cells for the eye, in their order: all fit the width of a page laid on its side. */
const evidenceWidths: Record<Family, readonly number[]> = {
  identite: [27, 29, 29, 24, 16, 15],
  attributions: [30, 40, 70],
  caduques: [34, 44, 60],
  conflits: [34, 22, 26, 50],
  codes: [34, 24, 42, 25, 13],
};

function columnOf(
  { header, key, isHidden }: ReviewColumn,
  width: number,
  { language }: WorkbookSettings,
): WorkbookColumn {
  const plain = { header: header[language], width };
  if (isHidden) return { ...plain, isHidden, isText: true };
  if (key === null) return { ...plain, isText: true, hasMarks: true };
  // A date is left to the spreadsheet, which keeps a day however it is typed.
  return { ...plain, isText: key !== 'date' };
}

/** The column to answer in, with its drop-down list: one for all, or the values of each row. */
function answerColumn(
  plain: Pick<WorkbookColumn, 'header' | 'width'>,
  questions: readonly Question[],
  settings: WorkbookSettings,
): WorkbookColumn {
  const [first] = questions;
  const column: WorkbookColumn = { ...plain, isText: true, isInput: true };
  if (!first) return column;
  const { answers, later, notes } = workbookWords[settings.language];
  const note = notes[first.family];
  if (first.object !== 'champ' && first.object !== 'attribution') {
    return { ...column, note, list: [...verdictsOf(first).map((verdict) => answers[verdict]), later] };
  }
  return { ...column, note, lists: questions.map((question) => [...choicesOf(question, settings), later]) };
}

/** What may be chosen, when each row has choices of its own. */
function choicesOf(question: Question, settings: WorkbookSettings): string[] {
  if (question.object === 'champ') return valuesOf(question, settings);
  if (question.object !== 'attribution') return [];
  return [...bearerWords(question), noneOfThem[settings.language]];
}

/** The column of the code that the words really say: those of the axis are offered, a code of another may be typed. */
function otherCodeColumn(
  plain: WorkbookColumn,
  questions: readonly Question[],
  { language, codebook }: WorkbookSettings,
): WorkbookColumn {
  const lists = questions.map((question) =>
    question.object === 'code' ? codeChoices(question.assignment.axis, codebook, language) : [],
  );
  return { ...plain, note: workbookWords[language].otherCode, lists, allowOther: true, isInput: true };
}
