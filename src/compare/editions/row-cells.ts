import type { Comparable } from '../../model/changes.ts';
import { compareCodeUnits } from '../../text/sort.ts';

export type Row = Comparable['records'][number];

/** What a row says, as typed, by column: words beside «autre» included. */
export function cellsOf({ fields, refused, nil, others = {} }: Row): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [column, { raw }] of Object.entries(fields)) cells.set(column, raw.trim());
  for (const [column, { raw }] of Object.entries(others)) cells.set(`${column} autre`, raw.trim());
  for (const column of refused) cells.set(column, 'refus');
  for (const column of nil) if (!cells.has(column)) cells.set(column, '-');
  return cells;
}

/** The whole row as one text: two rows with the same cells are one and the same, wherever they stand. */
export const contentOf = (row: Row): string =>
  JSON.stringify([row.kind, [...cellsOf(row)].sort(([left], [right]) => compareCodeUnits(left, right))]);

/** The row bears an id of its own (`id_entretien`, `id_constat` …), and not the place where it stands. */
export const hasOwnId = ({ id, kind }: Row): boolean => !id.startsWith(`${kind}:`);

/** Columns that say something else, or that one of the two rows alone has. */
export function changedColumns(before: Row, after: Row): Set<string> {
  const [left, right] = [cellsOf(before), cellsOf(after)];
  return new Set([...left.keys(), ...right.keys()].filter((column) => left.get(column) !== right.get(column)));
}
