import type { QuestionnairePlan } from '../../src/questionnaire/index.ts';
import { type FormList, formLists, type SurveyRow, surveyRows } from '../../src/questionnaire/survey-rows.ts';
import { type CsvCell, type WorkbookSheet, writeCsv, writeXlsx } from '../../src/writers/index.ts';

/* What a server of forms (KoboToolbox and its kin) gives back of our form, in each shape that its export page offers. */

export type Answer = string | number | readonly string[];
/** One interview: answers by the name of the question, as the form's own names; projects apart. */
export interface Submission {
  answers: { [name: string]: Answer };
  projects?: { [name: string]: Answer }[];
}

export interface Shape {
  /** Questions with several answers: in one cell, or one column for each choice, parted so from the question. */
  several: 'cell' | '/' | '.' | '_' | 'both';
  /** Choices by their names, or by their labels in one language. */
  values: 'name' | 'fr' | 'en' | 'ar';
  /** Questions by their names, or by their labels in one language. */
  headers: 'name' | 'fr' | 'en' | 'ar';
  /** The page before each question: `page_action/activites`. */
  groups: boolean;
  file: 'csv' | 'xlsx';
}

interface Asked {
  row: SurveyRow;
  name: string;
  page: SurveyRow | null;
  isInRepeat: boolean;
}

/** The converter turns curly apostrophes into straight ones, and no-break spaces into plain ones. */
const converted = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ');

const listIdOf = ({ type }: SurveyRow): string | null => /^select_(?:one|multiple) (\S+)/.exec(type)?.[1] ?? null;
const isSeveral = ({ type }: SurveyRow): boolean => type.startsWith('select_multiple');

function askedOf(plan: QuestionnairePlan): Asked[] {
  let page: SurveyRow | null = null;
  let isInRepeat = false;
  const asked: Asked[] = [];
  for (const row of surveyRows(plan)) {
    if (row.type.startsWith('begin_')) {
      page = row;
      isInRepeat = row.type === 'begin_repeat';
    } else if (row.type.startsWith('end_')) {
      page = null;
      isInRepeat = false;
    } else asked.push({ row, name: row.name ?? '', page, isInRepeat });
  }
  return asked;
}

/** What the form itself computes. */
function computed(name: string, { answers }: Submission, rank: number, plan: QuestionnairePlan): Answer {
  if (name === 'id_entretien') return `${plan.country.iso2}-0000-${rank + 1}`;
  if (name === 'pays') return plan.country.iso2;
  if (name === 'organisation') return answers.acteur ?? '';
  const pairs = [
    ['liens_formels', 'formel'],
    ['liens_informels', 'informel'],
  ].flatMap(([list = '', form]) => [answers[list] ?? []].flat().map((code) => `${code}:${form}; `));
  return pairs.join('');
}

/** The header and the cell of each column of one sheet. */
class Sheet {
  readonly headers: string[] = [];
  readonly #cells: ((answers: Submission['answers'], submission: Submission, rank: number) => CsvCell)[] = [];

  add(header: string, cell: (answers: Submission['answers'], submission: Submission, rank: number) => CsvCell): void {
    this.headers.push(header);
    this.#cells.push(cell);
  }

  row(answers: Submission['answers'], submission: Submission, rank: number): CsvCell[] {
    return this.#cells.map((cell) => cell(answers, submission, rank));
  }
}

function addQuestion(
  sheet: Sheet,
  asked: Asked,
  plan: QuestionnairePlan,
  lists: Map<string, FormList>,
  shape: Shape,
): void {
  const { row, name, page } = asked;
  const { headers, values } = shape;
  const labelOf = ({ name: own = '', label }: SurveyRow): string =>
    headers === 'name' || !label ? own : converted(label[headers] ?? label.fr);
  const before = shape.groups && page ? `${labelOf(page)}/` : '';
  const header = `${before}${labelOf(row)}`;
  const list = lists.get(listIdOf(row) ?? '');
  const shown = (code: string): string => {
    const choice = list?.choices.find((candidate) => candidate.code === code);
    if (!choice) throw new Error(`${name}: ${code}`);
    return values === 'name' ? code : converted(choice.label[values] ?? choice.label.fr);
  };
  const answerOf = (answers: Submission['answers'], submission: Submission, rank: number): Answer | undefined =>
    row.type === 'calculate' ? computed(name, submission, rank, plan) : answers[name];
  if (!list || !isSeveral(row) || shape.several === 'cell' || shape.several === 'both') {
    sheet.add(header, (...given) => {
      const answer = answerOf(...given);
      if (answer === undefined) return '';
      if (!list) return typeof answer === 'number' ? answer : String(answer);
      return [answer]
        .flat()
        .map((code) => shown(String(code)))
        .join(' ');
    });
  }
  if (!list || !isSeveral(row) || shape.several === 'cell') return;
  const mark = shape.several === 'both' ? '/' : shape.several;
  for (const { code } of list.choices) {
    const choice = values === 'name' ? code : shown(code);
    sheet.add(`${header}${mark}${choice}`, (...given) => {
      const answer = answerOf(...given);
      return answer === undefined ? '' : [answer].flat().includes(code) ? 1 : 0;
    });
  }
}

/** The export: one file, or one workbook whose projects have a sheet of their own. */
export function koboExport(plan: QuestionnairePlan, submissions: readonly Submission[], shape: Shape) {
  const lists = new Map(formLists(plan).map((list) => [list.id, list]));
  const main = new Sheet();
  const projects = new Sheet();
  for (const asked of askedOf(plan)) addQuestion(asked.isInRepeat ? projects : main, asked, plan, lists, shape);
  const uuid = (rank: number): string => `00000000-0000-4000-8000-00000000000${rank + 1}`;
  main.add('_id', (_, __, rank) => 1000 + rank);
  main.add('_uuid', (_, __, rank) => uuid(rank));
  main.add('_submission_time', (_, __, rank) => `2026-03-1${rank + 1}T10:00:00`);
  main.add('_status', () => 'submitted_via_web');
  main.add('_index', (_, __, rank) => rank + 1);
  const rows = submissions.map((submission, rank) => main.row(submission.answers, submission, rank));
  const title = `cartographie_${plan.country.iso2}`;
  if (shape.file === 'csv') {
    return { name: `${title}.csv`, content: writeCsv(main.headers, rows, { forPeople: false }).replace(/^/, '\ufeff') };
  }
  projects.add('_parent_table_name', () => title);
  projects.add('_parent_index', (_, __, rank) => rank + 1);
  projects.add('_submission__uuid', (_, __, rank) => uuid(rank));
  const projectRows = submissions.flatMap((submission, rank) =>
    (submission.projects ?? []).map((project) => projects.row(project, submission, rank)),
  );
  const sheet = (name: string, { headers }: Sheet, cells: CsvCell[][]): WorkbookSheet => ({
    name,
    columns: headers.map((header) => ({ header })),
    rows: cells,
    headerStyle: false,
    frozenRows: 0,
  });
  const sheets = [
    sheet(title, main, rows),
    ...(projectRows.length > 0 ? [sheet('projets', projects, projectRows)] : []),
  ];
  return { name: `${title}.xlsx`, content: writeXlsx(sheets, { title, language: 'fr' }) };
}
