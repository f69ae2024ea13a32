import type { Row, TableKind } from '../model/table.ts';
import { chooseSheets, type LookedSheet } from './choose-sheets.ts';
import { findGenericHeader } from './generic-header.ts';
import { findHashtags, headerSearchRows, isHxlRow } from './header.ts';
import type { Source } from './read-tables.ts';
import type { Sheet } from './sheet.ts';

/* Where the header of each sheet stands, for who looks at a file without validating it: as `validate` goes by it. */

/** A row without a word. */
export const isBlankRow = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

/** What `validate` would make of each sheet, from its first rows; null for a sheet that it passes over. */
export async function chosenSheets(
  source: Source,
  sheets: readonly Sheet[],
  tops: readonly Row[][],
): Promise<(LookedSheet | null)[]> {
  const looked = sheets.map(
    (sheet, at): Sheet => ({
      ...sheet,
      rows: given((tops[at] ?? []).filter((row) => !isBlankRow(row))),
      problems: () => [],
    }),
  );
  const chosen = await chooseSheets(looked, source, []);
  return looked.map((sheet) => chosen.find((one) => one.sheet === sheet) ?? null);
}

async function* given(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

/** A header: its first and last rows, its names, and how many of the rows that are not blank end with it. */
export interface TopHeader {
  row: number;
  lastRow: number;
  columns: string[];
  taken: number;
  kind: TableKind | null;
}

/** The header that `validate` goes by when it knows two of its columns, or agrees with what looks like a header. */
export function headerOfTop(top: readonly Row[], chosen: LookedSheet | null): TopHeader | null {
  const cells = top.map((row) => row.cells);
  const tagged = findHashtags(cells);
  const generic = tagged?.index ?? findGenericHeader(cells, headerSearchRows);
  const found = chosen?.found ?? null;
  const isOurs = found !== null && (found.header.known >= 2 || found.index === generic);
  const index = isOurs ? found.index : generic;
  const first = index === null ? undefined : top[index];
  if (index === null || first === undefined) return null;
  const depth = isOurs ? found.depth : 1;
  const hasHashtags = isHxlRow(cells[index + depth] ?? []);
  const joined = isOurs && depth > 1 ? found.header.headers.map(({ header }) => header) : null;
  return {
    row: first.row,
    lastRow: top[index + depth - 1]?.row ?? first.row,
    columns: joined ?? (tagged?.index === index ? tagged.words : first.cells),
    taken: index + depth + (hasHashtags ? 1 : 0),
    kind: isOurs ? found.header.kind : null,
  };
}
