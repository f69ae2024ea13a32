import { shadeStep } from '../../charts/index.ts';
import type { EditionCrossing } from '../../model/edition.ts';
import type { Block, Cell, Table } from '../document.ts';
import { baseText } from '../figures.ts';
import type { Names } from '../names.ts';
import { header, mark, number, text } from '../runs.ts';
import { anchor } from './anchor.ts';

type Axis = { code: string; label: { fr: string; en: string }; asked: boolean };

/** More columns than this leave no room for whole words in cells. */
const manyColumns = 8;

/** Two variables crossed, as a shaded table; the longer axis runs down, so that it fits a page. */
export function crossingBlocks(crossing: EditionCrossing, names: Names): Block[] {
  if (crossing.base === 0 || !crossing.cells.some(({ n }) => n === null || n > 0)) return [];
  return [crossingTable(crossing, names)];
}

export function crossingTable(crossing: EditionCrossing, { labels }: Names): Table {
  const { texts, of } = labels;
  const rows: Axis[] = crossing.rows.map((row) => ({ ...row, asked: true }));
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
    base: `${texts.base.label(baseText(labels, crossing.base_of, crossing.base))}${texts.base.end}`,
    head: [header(texts.table.category), ...across.map((column) => header(of(column.label), { isNumber: true }))],
    rows: down.map((line) => [header(of(line.label)), ...across.map((column) => print(line, column))]),
    notes: [
      ...(isShort ? [texts.table.shortNote] : notesOf(crossing, texts.table)),
      ...(noughts.length > 0 ? [texts.table.zeros(noughts.join(', '))] : []),
    ],
  };
}

function notesOf(crossing: EditionCrossing, words: { maskedNote: string; unaskedNote: string }): string[] {
  const notes: string[] = [];
  if (crossing.cells.some(({ masked }) => masked)) notes.push(words.maskedNote);
  if (crossing.columns.some(({ asked }) => !asked)) notes.push(words.unaskedNote);
  return notes;
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
    .map((row) => ({
      row: { ...row, asked: true },
      columns: crossing.columns.filter(({ code, asked }) => {
        const found = cellAt(row.code, code);
        return asked && !found?.masked && (found?.n ?? 0) === 0;
      }),
    }))
    .filter(({ columns }) => columns.length > 0);
}
