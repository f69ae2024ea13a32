import { createHash } from 'node:crypto';
import { type WorkbookSheet, writeXlsx } from '../writers/index.ts';
import type { QuestionnairePlan, Trilingual } from './plan.ts';
import { type FormList, formLists, reference, type SurveyRow, surveyRows } from './survey-rows.ts';

/** Languages of the form, as an XLSForm names them: its own name, and its code between brackets. */
export const formLanguages = [
  { code: 'fr', name: 'Français (fr)' },
  { code: 'en', name: 'English (en)' },
  { code: 'ar', name: 'العربية (ar)' },
] as const;

/** A form's text in one language; French stands where nobody has written the Arabic. */
const inLanguage = (text: Trilingual, code: 'fr' | 'en' | 'ar'): string => text[code] ?? text.fr;

/** A column of a sheet: its header, and its cell of a row. */
interface FormColumn<Row> {
  header: string;
  width: number;
  cell: (row: Row) => string | undefined;
}

/** One column for each language; XLSForm wants all of them or none. */
function translated<Row>(header: string, width: number, text: (row: Row) => Trilingual | undefined): FormColumn<Row>[] {
  return formLanguages.map(({ code, name }) => ({
    header: `${header}::${name}`,
    width,
    cell: (row) => {
      const words = text(row);
      return words === undefined ? undefined : inLanguage(words, code);
    },
  }));
}

const surveyColumns: readonly FormColumn<SurveyRow>[] = [
  { header: 'type', width: 32, cell: ({ type }) => type },
  { header: 'name', width: 28, cell: ({ name }) => name },
  ...translated<SurveyRow>('label', 50, ({ label }) => label),
  ...translated<SurveyRow>('hint', 40, ({ hint }) => hint),
  { header: 'required', width: 10, cell: ({ required }) => required },
  { header: 'relevant', width: 40, cell: ({ relevant }) => relevant },
  { header: 'constraint', width: 40, cell: ({ constraint }) => constraint },
  ...translated<SurveyRow>('constraint_message', 30, ({ message }) => message),
  { header: 'calculation', width: 40, cell: ({ calculation }) => calculation },
  { header: 'trigger', width: 20, cell: ({ trigger }) => trigger },
  { header: 'default', width: 12, cell: (row) => row.default },
  { header: 'appearance', width: 14, cell: ({ appearance }) => appearance },
];

type ChoiceRow = FormList['choices'][number] & { list: string };

/** What the team holds of known organisations stands beside their choice, one column for each answer. */
function choiceColumns(lists: readonly FormList[]): FormColumn<ChoiceRow>[] {
  const held = new Set(lists.flatMap(({ choices }) => choices.flatMap((choice) => Object.keys(choice.held ?? {}))));
  return [
    { header: 'list_name', width: 26, cell: ({ list }) => list },
    { header: 'name', width: 26, cell: ({ code }) => code },
    ...translated<ChoiceRow>('label', 44, ({ label }) => label),
    ...[...held].map((key) => ({ header: key, width: 20, cell: (row: ChoiceRow) => row.held?.[key] })),
  ];
}

function sheet<Row>(name: string, columns: readonly FormColumn<Row>[], rows: readonly Row[]): WorkbookSheet {
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
    wrap: true,
  };
}

const fictional = { fr: 'DONNÉES FICTIVES', en: 'FICTIONAL DATA' };

/** Title, id, version and languages; the version is a fingerprint of the form, so that a server sees any change. */
function settingsOf(plan: QuestionnairePlan, content: unknown, language: 'fr' | 'en'): WorkbookSheet {
  const { country, isComplete } = plan;
  const form = isComplete ? 'complet' : 'court';
  const title = {
    fr: `Cartographie des OSC\u00a0: ${country.names.fr} (${isComplete ? 'questionnaire complet' : 'questionnaire court'})`,
    en: `Mapping of CSOs: ${country.names.en} (${isComplete ? 'full questionnaire' : 'short questionnaire'})`,
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  const values = {
    form_title: plan.isFictional ? `${fictional[language]} – ${title[language]}` : title[language],
    form_id: `cartographie_${country.iso2}_${form}`,
    version: `v${fingerprint}`,
    default_language: formLanguages.find(({ code }) => code === language)?.name ?? formLanguages[0].name,
    style: 'pages',
    instance_name: `concat(${reference('acteur')}, ' - ', ${reference('date')})`,
  };
  return {
    name: 'settings',
    columns: Object.keys(values).map((header) => ({ header, width: 34 })),
    rows: [Object.values(values)],
    wrap: true,
  };
}

/** The three sheets of the form. */
export function xlsformSheets(plan: QuestionnairePlan, language: 'fr' | 'en'): WorkbookSheet[] {
  const rows = surveyRows(plan);
  const lists = formLists(plan);
  const choices = lists.flatMap(({ id, choices: entries }) => entries.map((choice) => ({ ...choice, list: id })));
  const survey = sheet('survey', surveyColumns, rows);
  const choiceSheet = sheet('choices', choiceColumns(lists), choices);
  return [survey, choiceSheet, settingsOf(plan, [survey.rows, choiceSheet.rows, language], language)];
}

/** The questionnaire as an XLSForm workbook, for KoboToolbox, ODK and their kin. Same plan, same bytes. */
export const xlsform = (plan: QuestionnairePlan, language: 'fr' | 'en'): Uint8Array =>
  writeXlsx(xlsformSheets(plan, language), { title: `XLSForm ${plan.country.iso2}`, language });
