import { isReviewSheet } from '../columns/index.ts';
import { append } from '../diagnostics/append.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { cutShort } from '../text/cut-short.ts';
import { chooseSheets, type LookedSheet } from './choose-sheets.ts';
import { mendDecimalCommas } from './decimal-commas.ts';
import { type FillTally, fillMerges } from './fill-merges.ts';
import { isHxlRow } from './header.ts';
import { headerProblems } from './header-problems.ts';
import { markBanners } from './mark-banners.ts';
import { follow } from './pieces.ts';
import type { Source } from './read-tables.ts';
import { type CellTally, damageProblem, noteRow, type Whence } from './row-problems.ts';
import { rangesOf } from './row-ranges.ts';
import { recordsAbove } from './rows-above.ts';
import type { Sheet } from './sheet.ts';
import { tameCell } from './tame-cell.ts';

/** The tables that sheets hold: a header found in each, its columns known. What is wrong joins `diagnostics`. */
export async function tablesOf(sheets: readonly Sheet[], source: Source, diagnostics: Diagnostic[]): Promise<Table[]> {
  const chosen = await chooseSheets(sheets, source, diagnostics);
  return chosen.map((looked) => tableOf(looked, source, diagnostics));
}

function tableOf({ sheet, top, found }: LookedSheet, { file, settings }: Source, diagnostics: Diagnostic[]): Table {
  const at: Whence = { file, ...(sheet.name === null ? {} : { sheet: sheet.name }) };
  const { headers, kind } = found.header;
  sheet.expectWidth(headers.length);
  const firstRow = top[found.index]?.row ?? 1;
  const headerRow = top[found.index + found.depth - 1]?.row ?? firstRow;
  const below = top.slice(found.index + found.depth);
  const above = recordsAbove(top.slice(0, found.index), headers, below);
  const hxl = below[0] && isHxlRow(below[0].cells) ? below.shift() : undefined;
  if (found.depth > 1) {
    const where = { place: { ...at, row: headerRow } };
    diagnostics.push(
      problem(
        'LEC-066',
        { lignes: rangesOf(top.slice(found.index, found.index + found.depth).map(({ row }) => row)) },
        where,
      ),
    );
  }
  append(
    diagnostics,
    headerProblems({ at, ...found.header, headerRow, skipped: found.index - above.length, hxl, settings }),
  );
  const [first] = above;
  if (first) {
    const where = { place: { ...at, row: first.row }, actual: cutShort(first.cells.join(' | '), 80) };
    diagnostics.push(problem('LEC-082', { n: above.length, ligne: headerRow }, where));
  }
  const given = follow(below, sheet.rows);
  const isComma = sheet.dialect.delimiter === ',';
  const rows = isComma ? mendDecimalCommas(given, { file, kind, headers }, diagnostics) : given;
  return {
    ...at,
    kind,
    dialect: sheet.dialect,
    headerRow,
    headers,
    ...(above.length > 0 ? { above } : {}),
    rows: watchRows(at, headers, headerRow, sheet, rows, diagnostics),
  };
}

/** Rows with what is wrong about their shape told as they pass, and what concerns the whole sheet at the end. */
async function* watchRows(
  at: Whence,
  headers: HeaderMatch[],
  headerRow: number,
  sheet: Sheet,
  rows: AsyncIterable<Row>,
  diagnostics: Diagnostic[],
): AsyncGenerator<Row> {
  const damaged: CellTally = { count: 0, first: null, actual: '' };
  const fills: FillTally = { count: 0, first: null };
  const looks = watchLooks(at, headers, sheet);
  let count = 0;
  const endless: CellTally = { count: 0, first: null, actual: '' };
  for await (const typed of markBanners(fillMerges(rows, sheet.merges, headerRow, fills), sheet.merges)) {
    count += 1;
    const row = tamed(at, headers, typed, endless);
    diagnostics.push(...noteRow(at, headers, row, damaged));
    looks.note(row);
    yield row;
  }
  if (count === 0) diagnostics.push(problem('LEC-006', {}, { place: at }));
  const headerOf = (cell: number) => {
    const header = headers[cell];
    return header ? { column: header.letter, header: header.header } : null;
  };
  if (fills.first) {
    const { row, column } = fills.first;
    diagnostics.push(problem('LEC-063', { n: fills.count }, { place: { ...at, row, ...headerOf(column) } }));
  }
  // The tool itself hid the ids of a sheet of decisions to take.
  const isOurs = isReviewSheet(headers.map(({ header }) => header));
  const ofSheet = sheet.problems(headerOf).filter(({ code }) => !(isOurs && code === 'LEC-062'));
  append(diagnostics, [...looks.problems(), ...ofSheet, ...damageProblem(damaged)]);
  if (endless.first) diagnostics.push(problem('PRJ-103', { n: endless.count }, { place: endless.first }));
}

/** A row with the endless runs of its cells cut, which are counted. */
function tamed(at: Whence, headers: readonly HeaderMatch[], row: Row, endless: CellTally): Row {
  const cells = row.cells.map(tameCell);
  const first = cells.findIndex((cell, index) => cell !== row.cells[index]);
  if (first < 0) return row;
  endless.count += cells.filter((cell, index) => cell !== row.cells[index]).length;
  const header = headers[first];
  endless.first ??= {
    ...at,
    ...{ row: row.row, line: row.line },
    ...(header ? { column: header.letter, header: header.header } : {}),
  };
  return { ...row, cells };
}

/** In a workbook, rows that the person does not see and cells under no header. */
function watchLooks(at: Whence, headers: readonly HeaderMatch[], sheet: Sheet) {
  const hidden = new Set(sheet.hiddenRows);
  const hiddenRead: number[] = [];
  let bare: { count: number; row: number; text: string } | null = null;
  const isBare = (cell: string, index: number) => cell.trim() !== '' && !headers[index]?.header.trim();
  return {
    note({ row, cells }: Row): void {
      if (at.sheet === undefined) return;
      if (hidden.has(row)) hiddenRead.push(row);
      for (const [index, cell] of cells.entries()) {
        if (!isBare(cell, index)) continue;
        bare ??= { count: 0, row, text: cell };
        bare.count += 1;
      }
    },
    problems(): Diagnostic[] {
      const found: Diagnostic[] = [];
      if (hiddenRead.length > 0) {
        const params = { n: hiddenRead.length, lignes: rangesOf(hiddenRead) };
        found.push(problem('LEC-061', params, { place: at }));
      }
      if (bare) {
        const where = { place: { ...at, row: bare.row }, actual: cutShort(bare.text, 80) };
        found.push(problem('LEC-069', { n: bare.count }, where));
      }
      return found;
    },
  };
}
