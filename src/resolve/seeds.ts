import type { DataRecord } from '../model/record.ts';
import { sortBy } from '../text/sort.ts';

const names: ReadonlySet<string> = new Set(['nom', 'acteur', 'sigle', 'autres_noms']);
const places: ReadonlySet<string> = new Set(['ville_siege', 'region_siege', 'adresse_siege']);

/** A row without an id of its own bears its place, which another order of rows changes. */
const hasOwnId = ({ id, kind, at }: DataRecord): boolean => !id.startsWith(`${kind}:${at.file}`);

const said = ({ fields }: DataRecord, isMeant: (key: string) => boolean): string => {
  const cells = Object.entries(fields).flatMap(([key, { value }]) => (isMeant(key) ? [[key, value] as const] : []));
  return JSON.stringify(sortBy(cells, ([key]) => key));
};

/** What a row says: all but its names and seat, then with its seat, then with its names. */
const levels: readonly ((record: DataRecord) => string)[] = [
  (record) => said(record, (key) => !names.has(key) && !places.has(key)),
  (record) => said(record, (key) => !names.has(key)),
  (record) => said(record, () => true),
];

/**
 * What the id of an organisation is drawn from, by record: the row's own id, else what the row says, so that the order of
 * rows or columns changes nothing. As little of it as tells the row apart, names last: a name mended later leaves it as it
 * was. Rows that say the very same are counted.
 */
export function seedsOf(records: readonly DataRecord[]): ReadonlyMap<string, string> {
  const seeds = new Map(records.map(({ id }) => [id, id]));
  let left = records.filter((record) => !hasOwnId(record));
  for (const level of levels) {
    const keyOf = (record: DataRecord) => JSON.stringify([record.kind, record.at.file, level(record)]);
    const times = new Map<string, number>();
    for (const record of left) times.set(keyOf(record), (times.get(keyOf(record)) ?? 0) + 1);
    for (const record of left) seeds.set(record.id, keyOf(record));
    left = left.filter((record) => (times.get(keyOf(record)) ?? 0) > 1);
  }
  const met = new Map<string, number>();
  for (const { id } of left) {
    const seed = seeds.get(id) ?? id;
    met.set(seed, (met.get(seed) ?? 0) + 1);
    seeds.set(id, JSON.stringify([seed, met.get(seed)]));
  }
  return seeds;
}
