import { isUnclear } from '../model/access.ts';
import type { FileConfig } from '../model/config.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';

/**
 * How consent was given for an older file, as the configuration states it, put on a row as if typed there. What the row
 * itself answers stands: a «non» is never overruled.
 */
export function applyConsent(
  { fields, ...cells }: Pick<DataRecord, 'fields' | 'refused' | 'unreadable'>,
  { accords, date, support, vouchedBy }: NonNullable<FileConfig['consent']>,
  at: Place,
): void {
  for (const accord of accords) {
    if (isUnclear(cells, accord)) continue;
    fields[accord] ??= { value: true, raw: `oui (${vouchedBy})`, at };
  }
  fields.accord_date ??= { value: date, raw: date, at };
  fields.accord_support ??= { value: support, raw: support, at };
}
