import { shadeStep } from '../../charts/index.ts';
import type { EditionCrossing } from '../../model/edition.ts';
import type { Block, Cell, Table } from '../document.ts';
import { baseOfThree } from '../figures.ts';
import type { Names } from '../names.ts';
import { header, mark, number, paragraph, text } from '../runs.ts';
import { anchor } from './anchor.ts';

type Axis = EditionCrossing['rows'][number];

/** More columns than this leave no room for whole words in cells. */
const manyColumns = 8;

/** Two variables crossed, as a shaded table; the longer axis runs down, so that it fits a page. */
export function crossingBlocks(crossing: EditionCrossing, names: Names): Block[] {
  if (crossing.base === 0 || !crossing.cells.some(({ n }) => n === null || n > 0)) return [];
  const { labels } = names;
  if (!isReadable(crossing)) return [paragraph(labels.texts.table.crossingMasked(labels.of(crossing.title)))];
  if (!labels.isInternal && isSparse(crossing)) {
    return [paragraph(labels.texts.table.crossingSparse(labels.of(crossing.title)))];
  }
  return [crossingTable(crossing, names)];
}

/** Several crossings: those that can be read as tables, the others named together in one sentence for each reason. */
export function crossingsBlocks(crossings: readonly EditionCrossing[], names: Names): Block[] {
  const { texts, of } = names.labels;
  const printed = crossings.map((crossing) => ({ crossing, blocks: crossingBlocks(crossing, names) }));
  const untold = printed.filter(({ blocks }) => blocks.length > 0 && blocks.every(({ kind }) => kind === 'paragraph'));
  if (untold.length < 2) return printed.flatMap(({ blocks }) => blocks);
  const titles = (isWanted: (crossing: EditionCrossing) => boolean) =>
    untold.filter(({ crossing }) => isWanted(crossing)).map(({ crossing }) => of(crossing.title));
  const told = (list: string[], words: (titles: string) => string): Block[] =>
    list.length === 0 ? [] : [paragraph(words(list.join(texts.page.semicolon)))];
  return [
    ...printed.filter((one) => !untold.includes(one)).flatMap(({ blocks }) => blocks),
    ...told(
      titles((crossing) => !isReadable(crossing)),
      texts.table.crossingsMasked,
    ),
    ...told(titles(isReadable), texts.table.crossingsSparse),
  ];
}

/** Of the cells that somebody fills, the least part that must be told for the grid to be worth its place. */
const leastTold = 0.25;

/** Whether a grid tells enough to be read: one of masks alone says nothing but that. */
export function isReadable({ cells }: EditionCrossing): boolean {
  const told = cells.filter(({ n }) => n !== null && n > 0).length;
  const masked = cells.filter((cell) => cell.masked).length;
  return told > 0 && told >= leastTold * (told + masked);
}

/** Fewest cells of a grid that is too long to read when it says nearly nothing. */
const manyCells = 12;

/** More than two cells out of three are at zero, masked or unasked: outside the team one sentence says as much. */
export const isSparse = ({ cells }: EditionCrossing): boolean =>
  cells.length > manyCells && cells.filter(({ n }) => n !== null && n > 0).length * 3 < cells.length;

function crossingTable(crossing: EditionCrossing, { labels }: Names): Table {
  const { texts, of } = labels;
  const { rows } = crossing;
  const isTurned = crossing.columns.length > rows.length && crossing.columns.length > 6;
  const [lines, across] = isTurned ? [crossing.columns, rows] : [rows, crossing.columns];
  const isShort = across.length > manyColumns;
  const cellAt = cellFinder(crossing);
  // An empty region is a result; an empty type or theme is told in a note.
  const isNought = (line: Axis): boolean =>
    !crossing.id.includes('region') &&
    across.every((column) => (isTurned ? cellAt(column.code, line.code) : cellAt(line.code, column.code))?.n === 0);
  const down = lines.filter((line) => !isNought(line));
  const noughts = lines.filter(isNought).map(({ label }) => of(label));
  const largest = Math.max(0, ...crossing.cells.map(({ n }) => n ?? 0));
  const print = (line: Axis, column: Axis): Cell => {
    const found = isTurned ? cellAt(column.code, line.code) : cellAt(line.code, column.code);
    if (found?.masked) return number([mark(isShort ? texts.table.maskedShort : texts.table.masked)]);
    if (!found?.n && !(line.asked && column.asked)) {
      return number([mark(isShort ? texts.table.unaskedShort : texts.table.unasked)]);
    }
    const count = found?.n ?? 0;
    return number([text(labels.number(count))], { shade: shadeStep(count, largest) });
  };
  return {
    kind: 'table',
    id: `table-${anchor(crossing.id)}`,
    number: null,
    caption: of(crossing.title),
    base: baseOfCrossing(crossing, labels),
    head: [header(texts.table.category), ...across.map((column) => header(of(column.label), { isNumber: true }))],
    rows: down.map((line) => [header(of(line.label)), ...across.map((column) => print(line, column))]),
    notes: [
      ...notesOf(crossing, texts.table, isShort),
      ...mergedIn(crossing).map((values) => texts.table.merged(values.map(({ label }) => of(label)).join(', '))),
      ...(noughts.length > 0 ? [texts.table.zeros(noughts.join(', '))] : []),
    ],
  };
}

const mergedIn = ({ rows, columns }: EditionCrossing) =>
  [...rows, ...columns].flatMap(({ merged }) => (merged ? [merged] : []));

/** «Base : 46 organisations recensées, dont 27 interrogées ; les deux réponses sont connues pour 31.» */
function baseOfCrossing(crossing: EditionCrossing, labels: Names['labels']): string {
  const { base } = labels.texts;
  const both = crossing.answered === null ? base.answersMasked : base.both(labels.number(crossing.answered));
  const { semicolon } = labels.texts.page;
  const apart = crossing.groups_apart ? `${semicolon}${base.groupsApart(crossing.groups_apart)}` : '';
  return `${base.label(baseOfThree(labels, crossing))}${semicolon}${both}${apart}${base.end}`;
}

/** Of the marks that may stand for a count, those that this table prints. */
function notesOf(crossing: EditionCrossing, words: Names['labels']['texts']['table'], isShort: boolean): string[] {
  const isMasked = crossing.cells.some(({ masked }) => masked);
  const isUnasked = [...crossing.rows, ...crossing.columns].some(({ asked }) => !asked);
  return [
    ...(isMasked ? [isShort ? words.shortMaskedNote : words.maskedNote] : []),
    ...(isUnasked ? [isShort ? words.shortUnaskedNote : words.unaskedNote] : []),
  ];
}

type CrossedCell = EditionCrossing['cells'][number];

/** Cells by row and column. */
function cellFinder({ cells }: EditionCrossing): (row: string, column: string) => CrossedCell | undefined {
  const cellByKey = new Map(cells.map((entry) => [`${entry.row}\u0000${entry.column}`, entry]));
  return (row, column) => cellByKey.get(`${row}\u0000${column}`);
}

/** For each row, the asked columns in which no organisation is known: gaps, apart from places nobody asked about. */
export function gapsOf(crossing: EditionCrossing): { row: Axis; columns: Axis[] }[] {
  const cellAt = cellFinder(crossing);
  return crossing.rows
    .filter(({ asked }) => asked)
    .map((row) => ({
      row,
      columns: crossing.columns.filter(({ code, asked, merged }) => {
        if (merged) return false; // several regions at once are no place
        const found = cellAt(row.code, code);
        return asked && !found?.masked && (found?.n ?? 0) === 0;
      }),
    }))
    .filter(({ columns }) => columns.length > 0);
}
