import type { Codebook } from '../model/codebook.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import type { TableKind } from '../model/table.ts';
import { type CsvCell, type WorkbookColumn, type WorkbookSheet, writeCsv, writeXlsx } from '../writers/index.ts';
import { choiceListOf } from './choices.ts';
import type { ChoiceList } from './plan.ts';
import { sectionTexts } from './sections.ts';
import { templateColumns, templateKinds } from './template-columns.ts';
import {
  consentTitle,
  exampleMarker,
  exampleOf,
  instructionHeaders,
  instructions,
  privateContactRule,
  sheetTitle,
  typeWords,
} from './template-words.ts';

export interface TemplateContext {
  country: CountryPack;
  countries: readonly CountryNames[];
  codebook: Codebook;
  /** Every kind and column, and not only the usual ones. */
  complete: boolean;
  language: Language;
}

interface BlankColumn {
  column: ColumnSpec;
  list: ChoiceList | null;
}

interface BlankSheet {
  kind: TableKind;
  columns: BlankColumn[];
}

const blankSheets = (context: TemplateContext): BlankSheet[] =>
  templateKinds(context.complete).map((kind) => ({
    kind,
    columns: templateColumns(kind, context.complete).map((column) => ({
      column,
      list: column.type === 'text' ? null : choiceListOf(column, context),
    })),
  }));

/** Short cells that Excel would turn into a date, a number or a formula. */
const keptAsTyped = new Set(['page', 'identifiant', 'id_entretien', 'id_constat', 'vague', 'code']);
const severalTypes = new Set<ColumnSpec['type']>(['codes', 'zones', 'pairs']);

/** The example row: the first cell marks it, the others show an answer. */
function exampleRow({ columns }: BlankSheet, language: Language): CsvCell[] {
  return columns.map(({ column, list }, index) => {
    if (index === 0) return exampleMarker[language];
    const labels = (list?.choices ?? []).map(({ label }) => label[language]);
    if (column.type === 'pairs')
      return labels[0] === undefined ? '' : `${labels[0]} : ${language === 'fr' ? 'formel' : 'formal'}`;
    if (severalTypes.has(column.type)) return labels.slice(0, 2).join(' ; ');
    return (column.type === 'yes-no' ? undefined : labels[0]) ?? exampleOf(column, language);
  });
}

/** What to write in a cell: the question, then how to type the answer. */
const noteOf = ({ type, help }: ColumnSpec, language: Language): string =>
  [help?.[language], typeWords[type][language]].filter((part) => part !== undefined).join(' ');

/** The hidden sheet of lists, each in its column, and where each list stands. */
function listSheet(
  sheets: readonly BlankSheet[],
  language: Language,
): { sheet: WorkbookSheet; columnOf: Map<string, number> } {
  const lists = new Map(
    sheets.flatMap(({ columns }) => columns.flatMap(({ list }) => (list ? [[list.id, list] as const] : []))),
  );
  const labels = [...lists.values()].map(({ choices }) => choices.map(({ label }) => label[language]));
  const height = Math.max(0, ...labels.map((list) => list.length));
  return {
    columnOf: new Map([...lists.keys()].map((id, index) => [id, index])),
    sheet: {
      name: 'listes',
      isHidden: true,
      headerStyle: false,
      columns: [...lists.keys()].map((id) => ({ header: id })),
      rows: Array.from({ length: height }, (_, row) => labels.map((list) => list[row] ?? null)),
    },
  };
}

function dataSheet(blank: BlankSheet, columnOf: Map<string, number>, language: Language): WorkbookSheet {
  const columns = blank.columns.map(({ column, list }): WorkbookColumn => {
    const position = list ? columnOf.get(list.id) : undefined;
    return {
      header: column.label[language],
      width: column.isOpen ? 45 : Math.min(30, Math.max(14, column.label[language].length + 4)),
      note: noteOf(column, language),
      ...(position === undefined ? {} : { list: { sheet: 'listes', column: position } }),
      // A cell with several answers, or with «Autre : …», holds more than the list.
      allowOther: column.type !== 'yes-no',
      isText: column.type === 'phone' || keptAsTyped.has(column.key),
    };
  });
  // Whose row it is stays in sight, however far one types.
  const named = blank.columns.findIndex(({ column }) => column.type === 'name');
  return {
    name: blank.kind,
    columns,
    rows: [exampleRow(blank, language)],
    wrap: true,
    exampleRows: [2],
    frozenColumns: named >= 0 && named < 4 ? named + 1 : 1,
  };
}

/** How to fill in, sheet by sheet and column by column, with the words that ask for consent. */
function instructionSheet(sheets: readonly BlankSheet[], language: Language): WorkbookSheet {
  const aloud = sectionTexts.find(({ id }) => id === 'consentement')?.aloud;
  const hasContacts = sheets.some(({ columns }) => columns.some(({ column }) => column.layer === 'private'));
  const contact = privateContactRule[hasContacts ? 'withColumns' : 'withoutColumns'][language];
  const general = [...instructions[language], contact].map((line): CsvCell[] => ['', '', line, '']);
  const consent: CsvCell[][] = aloud ? [['', consentTitle[language], aloud[language], '']] : [];
  const bySheet = sheets.flatMap(({ kind, columns }): CsvCell[][] => [
    [kind, '', sheetTitle[kind]?.[language] ?? '', ''],
    ...columns.map(({ column, list }): CsvCell[] => [
      kind,
      column.label[language],
      noteOf(column, language),
      (list?.choices ?? []).map(({ label }) => label[language]).join(' ; '),
    ]),
  ]);
  const widths = [18, 34, 70, 60];
  return {
    name: language === 'fr' ? 'Consignes' : 'Instructions',
    columns: instructionHeaders[language].map((header, index) => ({ header, width: widths[index] ?? 20 })),
    rows: [...general, ...consent, ...bySheet],
    wrap: true,
    protect: true,
  };
}

/** The sheets of the workbook: instructions, one for each kind, lists. */
export function templateSheets(context: TemplateContext): WorkbookSheet[] {
  const { language } = context;
  const sheets = blankSheets(context);
  const { sheet: lists, columnOf } = listSheet(sheets, language);
  return [instructionSheet(sheets, language), ...sheets.map((blank) => dataSheet(blank, columnOf, language)), lists];
}

/** A blank workbook to fill in: instructions, one sheet for each kind, drop-down lists, one example row. */
export function templateWorkbook(context: TemplateContext): Uint8Array {
  const { country, language } = context;
  const title = { fr: `Saisie\u00a0: ${country.names.fr}`, en: `Data entry: ${country.names.en}` }[language];
  return writeXlsx(templateSheets(context), { title, language });
}

/** The same sheets as CSV files that Excel opens. */
export const templateCsvs = (context: TemplateContext): OutputFile[] =>
  blankSheets(context).map((blank) => ({
    name: `${blank.kind}.csv`,
    content: writeCsv(
      blank.columns.map(({ column }) => column.label[context.language]),
      [exampleRow(blank, context.language)],
      { forPeople: true },
    ),
  }));
