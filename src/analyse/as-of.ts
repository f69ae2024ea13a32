import { textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';

/** The date on which a row was made, by kind; deadlines, laws and project ends are no such date. */
export const dateColumnByKind: Partial<Record<TableKind, string>> = {
  entretiens: 'date',
  terrain: 'date',
  revue: 'consulte_le',
  acteurs: 'maj',
  decisions: 'date',
};

export function madeOn(record: DataRecord): string | null {
  const column = dateColumnByKind[record.kind];
  return column === undefined ? null : textOf(record, column);
}

/** ISO date of the newest row made (possibly only a year or a month), or null when none is dated. */
export const newestDate = (records: DataRecord[]): string | null =>
  records
    .map(madeOn)
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null;
