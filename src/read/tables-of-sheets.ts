import { kindOfName } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HeaderMatch, Row, Table } from '../model/table.ts';
import { findHeader, headerSearchRows, isHxlRow, readHeader } from './header.ts';
import { headerProblems } from './header-problems.ts';
import { noHeaderProblem } from './no-header.ts';
import { drain, follow, takeRows } from './pieces.ts';
import type { Source } from './read-tables.ts';
import { type CellTally, damageProblem, noteRow } from './row-problems.ts';
import type { Sheet } from './sheet.ts';

/** The tables that sheets hold: a header found in each, its columns known. What is wrong joins `diagnostics`. */
export async function tablesOf(sheets: readonly Sheet[], source: Source, diagnostics: Diagnostic[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const sheet of sheets) {
    const table = await tableOf(sheet, source, diagnostics);
    if (table) tables.push(table);
  }
  return tables;
}

async function tableOf(
  sheet: Sheet,
  { file, settings, kind }: Source,
  diagnostics: Diagnostic[],
): Promise<Table | null> {
  const top = await takeRows(sheet.rows, headerSearchRows);
  const found = findHeader(
    top.map(({ cells }) => cells),
    (cells) => readHeader(cells, file, kind, settings),
  );
  if (!found) {
    diagnostics.push(noHeaderProblem(file, kind ?? settings?.kind ?? kindOfName(file), top));
    await drain(sheet.rows);
    diagnostics.push(...sheet.problems(() => null));
    return null;
  }
  const { headers } = found.header;
  sheet.expectWidth(headers.length);
  const headerRow = top[found.index]?.row ?? 1;
  const below = top.slice(found.index + 1);
  const hxl = below[0] && isHxlRow(below[0].cells) ? below.shift() : undefined;
  diagnostics.push(...headerProblems({ file, ...found.header, headerRow, skipped: found.index, hxl, settings }));
  return {
    file,
    ...(sheet.name === null ? {} : { sheet: sheet.name }),
    kind: found.header.kind,
    dialect: sheet.dialect,
    headerRow,
    headers,
    rows: watchRows(file, headers, sheet, follow(below, sheet.rows), diagnostics),
  };
}

/** Rows with what is wrong about their shape told as they pass, and what concerns the whole sheet at the end. */
async function* watchRows(
  file: string,
  headers: HeaderMatch[],
  sheet: Sheet,
  rows: AsyncIterable<Row>,
  diagnostics: Diagnostic[],
): AsyncGenerator<Row> {
  const damaged: CellTally = { count: 0, first: null, actual: '' };
  let count = 0;
  for await (const row of rows) {
    count += 1;
    diagnostics.push(...noteRow(file, headers, row, damaged));
    yield row;
  }
  if (count === 0) diagnostics.push(problem('LEC-006', {}, { place: { file } }));
  const headerOf = (cell: number) => {
    const header = headers[cell];
    return header ? { column: header.letter, header: header.header } : null;
  };
  diagnostics.push(...sheet.problems(headerOf), ...damageProblem(damaged));
}
