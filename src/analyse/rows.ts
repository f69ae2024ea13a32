import type { CountedRow } from '../model/cartography.ts';
import { compareCodeUnits } from '../text/sort.ts';

/** Record ids once each, in order: the `from` of a row never depends on the order of the inputs. */
export function distinct(ids: string[]): string[] {
  const isOrdered = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
  return isOrdered ? ids : [...new Set(ids)].sort(compareCodeUnits);
}

/** Rows of units with the records that let each be counted; a unit that no record supports is no row. */
export function rowsOf(recordsByUnit: Iterable<readonly [unit: string, records: string[]]>): CountedRow[] {
  const rows: CountedRow[] = [];
  for (const [unit, records] of recordsByUnit) if (records.length > 0) rows.push({ unit, from: distinct(records) });
  return rows.sort((left, right) => compareCodeUnits(left.unit, right.unit));
}

/** Adds records to the list a map holds for a key. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, ...values: Value[]): void {
  const list = map.get(key);
  if (list) list.push(...values);
  else map.set(key, [...values]);
}
