import type { CsvCell } from './csv.ts';
import type { WorkbookColumn, WorkbookSheet } from './xlsx.ts';
import { columnLetters } from './xlsx-names.ts';
import type { SharedStrings } from './xlsx-strings.ts';
import { styleRank } from './xlsx-styles.ts';
import { xmlAttribute, xmlDeclaration, xmlText } from './xml.ts';

/** Rows that drop-down lists and notes reach, for a sheet to be filled in. */
const reachedRows = 5000;
/** Limits of Excel for the words shown beside a cell. */
const longestPromptTitle = 32;
const longestPrompt = 255;

interface SheetRequest {
  sheet: WorkbookSheet;
  strings: SharedStrings;
  /** The sheet in sight when the file opens. */
  isFirst: boolean;
  language: 'fr' | 'en';
  formulaOf: (column: Pick<WorkbookColumn, 'list'>) => string | null;
}

const cutTo = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .trimEnd()
        .replace(/[\ud800-\udbff]$/, '')}…`;

/** One sheet as XML; its elements come in the order that the schema wants. */
export function sheetXml(request: SheetRequest): string {
  const { sheet } = request;
  const hasFilter = sheet.headerStyle !== false && sheet.columns.length > 0;
  const lastCell = `${columnLetters(Math.max(0, sheet.columns.length - 1))}${sheet.rows.length + 1}`;
  return [
    `${xmlDeclaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    fitsPage(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="A1:${lastCell}"/>`,
    view(request),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    dataXml(request),
    sheet.protect ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '',
    hasFilter ? `<autoFilter ref="A1:${lastCell}"/>` : '',
    validationsXml(request),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape"${fitsPage(sheet) ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`,
    '</worksheet>',
  ].join('');
}

/** A printed page holds about so many characters in its width before it is too small to read. */
const readableWidth = 240;
const fitsPage = (sheet: WorkbookSheet): boolean =>
  sheet.columns.reduce((sum, column, index) => sum + (column.isHidden ? 0 : widthOf(sheet, column, index)), 0) <=
  readableWidth;

function view({ sheet, isFirst }: SheetRequest): string {
  const rows = sheet.frozenRows ?? 1;
  const columns = sheet.frozenColumns ?? 0;
  const first = `${columnLetters(columns)}${rows + 1}`;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const frozen =
    splits === ''
      ? ''
      : `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
  const marks = `${sheet.rightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''}`;
  return `<sheetViews><sheetView${marks} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

/** Width in characters: as asked, else that of the header and of the longest line, within bounds. */
function widthOf(sheet: WorkbookSheet, column: WorkbookColumn, index: number): number {
  if (column.width !== undefined) return column.width;
  const longestLine = (cell: CsvCell): number =>
    Math.max(
      ...String(cell ?? '')
        .split(/\r\n?|\n/)
        .map((line) => line.length),
    );
  const longest = sheet.rows.reduce((width, row) => Math.max(width, longestLine(row[index])), column.header.length);
  return Math.min(60, Math.max(8, longest + 3));
}

function columnsXml(sheet: WorkbookSheet): string {
  if (sheet.columns.length === 0) return '';
  const parts = sheet.columns.map((column, index) => {
    const style = styleRank({ isText: column.isText, wrap: sheet.wrap });
    return `<col min="${index + 1}" max="${index + 1}" width="${widthOf(sheet, column, index)}" style="${style}" customWidth="1"${column.isHidden ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${parts.join('')}</cols>`;
}

/** Height of one line, in points, and what a row may reach. */
const lineHeight = 15;
const highestRow = 400;

/** Height of a row whose texts wrap, in points: some readers do not work it out by themselves. */
function heightOf(cells: readonly CsvCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    String(cell ?? '')
      .split(/\r\n?|\n/)
      .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / Math.max(1, widths[index] ?? 10))), 0),
  );
  return Math.min(highestRow, lineHeight * Math.max(1, ...lines));
}

function dataXml({ sheet, strings }: SheetRequest): string {
  const headerStyle = styleRank({ isHeader: sheet.headerStyle !== false, wrap: sheet.wrap });
  const header = sheet.columns.map(({ header: text }, index) => cellXml(text, index, 1, headerStyle, strings));
  const widths = sheet.columns.map((column, index) => widthOf(sheet, column, index));
  const height = (cells: readonly CsvCell[]): string => (sheet.wrap ? ` ht="${heightOf(cells, widths)}"` : '');
  const rows = sheet.rows.map((row, index) => {
    const isExample = sheet.exampleRows?.includes(index + 2);
    const cells = row.map((cell, column) => {
      const { isText, isInput, hasMarks } = sheet.columns[column] ?? {};
      const style = styleRank({ isText, wrap: sheet.wrap, isExample, isInput });
      // A cell to fill in shows that it is one.
      const isBlank = cell === null || cell === undefined || cell === '';
      if (isInput && isBlank) return `<c r="${columnLetters(column)}${index + 2}" s="${style}"></c>`;
      return cellXml(cell, column, index + 2, style, strings, hasMarks);
    });
    return `<row r="${index + 2}"${height(row)}>${cells.join('')}</row>`;
  });
  const titles = height(sheet.columns.map(({ header: text }) => text));
  return `<sheetData><row r="1"${titles}>${header.join('')}</row>${rows.join('')}</sheetData>`;
}

function cellXml(
  cell: CsvCell,
  column: number,
  row: number,
  style: number,
  strings: SharedStrings,
  hasMarks = false,
): string {
  if (cell === null || cell === undefined || cell === '') return '';
  const place = `r="${columnLetters(column)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place} t="s"><v>${strings.rank(String(cell), hasMarks)}</v></c>`;
}

const refusal = {
  fr: { title: 'Valeur hors de la liste', text: 'Choisissez une valeur de la liste (flèche à droite de la cellule).' },
  en: { title: 'Value not in the list', text: 'Choose a value of the list (arrow at the right of the cell).' },
};

/** A rule for each row that has a list of its own. */
function rowRules(
  { lists = [] }: WorkbookColumn,
  letters: string,
  formulaOf: SheetRequest['formulaOf'],
  marks: string,
): string[] {
  return lists.flatMap((list, row) => {
    const formula = formulaOf({ list });
    return formula === null
      ? []
      : [
          `<dataValidation type="list" allowBlank="1"${marks} sqref="${letters}${row + 2}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
        ];
  });
}

function validationsXml({ sheet, language, formulaOf }: SheetRequest): string {
  const rules = sheet.columns.flatMap((column, index) => {
    const letters = columnLetters(index);
    const below = `${letters}2:${letters}${Math.max(reachedRows, sheet.rows.length + 1)}`;
    const prompt = column.note
      ? ` showInputMessage="1" promptTitle="${xmlAttribute(cutTo(column.header, longestPromptTitle))}" prompt="${xmlAttribute(cutTo(column.note, longestPrompt))}"`
      : '';
    const formula = formulaOf(column);
    const words = refusal[language];
    const refuses = ` showErrorMessage="1" errorStyle="stop" errorTitle="${words.title}" error="${words.text}"`;
    const listRule = formula
      ? [
          `<dataValidation type="list" allowBlank="1"${column.allowOther ? '' : refuses}${prompt} sqref="${below}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
        ]
      : [];
    const ofRows = rowRules(column, letters, formulaOf, `${column.allowOther ? '' : refuses}${prompt}`);
    if (ofRows.length > 0) return ofRows;
    const noteOn = formula ? `${letters}1` : `${letters}1 ${below}`;
    return prompt ? [...listRule, `<dataValidation allowBlank="1"${prompt} sqref="${noteOn}"/>`] : listRule;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
