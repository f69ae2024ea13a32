import { dateColumnByKind } from '../columns/index.ts';
import { textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';

/** A withdrawal dates no report: its cover would tell on what day somebody left. */
export const isWithdrawal = (record: DataRecord): boolean =>
  record.kind === 'decisions' && textOf(record, 'objet') === 'retrait';

export function madeOn(record: DataRecord): string | null {
  if (isWithdrawal(record)) return null;
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
