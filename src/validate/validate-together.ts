import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import { type SetAside, type SourceAccount, tableKinds } from '../model/table.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { RowOrigin, ValidatedTable } from './validate-table.ts';

type Account = Omit<SourceAccount, 'checksum'>;
/** A validated table, its account with or without checksum. */
export type Part<A extends Account> = Omit<ValidatedTable, 'account'> & { account: A };

interface Everything<A> {
  records: DataRecord[];
  setAside: SetAside[];
  accounts: A[];
}

/**
 * What is seen only across files: one record id in several rows (the same row twice is dropped, of different ones the
 * newest stands), readings without interview, ids that two kinds share. The order of files does not matter.
 */
export function validateTogether<A extends Account>(parts: readonly Part<A>[]): Staged<Everything<A>> {
  const diagnostics: Diagnostic[] = [];
  const sorted = [...parts].sort((a, b) => comparePlaces(a.account, b.account));
  const all = sorted.flatMap((part) => part.records).sort(compareRecords);
  const origins = new Map(sorted.flatMap((part) => [...part.origins]));
  const dropped = new Map<DataRecord, SetAside>();
  for (const group of groupsOf(all, origins)) dropRepeats(group, origins, dropped, diagnostics);
  const records = all.filter((record) => !dropped.has(record));
  diagnostics.push(...orphanReadings(records));
  const accounts = sorted.map(({ account, records: own }) =>
    adjust(account, own.filter((record) => dropped.has(record)).length),
  );
  const setAside = [...sorted.flatMap((part) => part.setAside), ...dropped.values()];
  return { value: { records: partKinds(records), setAside, accounts }, diagnostics };
}

const comparePlaces = (a: { file: string; sheet?: string }, b: { file: string; sheet?: string }): number =>
  compareCodeUnits(a.file, b.file) || compareCodeUnits(a.sheet ?? '', b.sheet ?? '');

const compareRecords = (a: DataRecord, b: DataRecord): number =>
  tableKinds.indexOf(a.kind) - tableKinds.indexOf(b.kind) ||
  comparePlaces(a.at, b.at) ||
  (a.at.row ?? 0) - (b.at.row ?? 0);

/** Records of one kind that bear the same id of their own, two at least. */
function groupsOf(records: readonly DataRecord[], origins: Map<DataRecord, RowOrigin>): DataRecord[][] {
  const groups = new Map<string, DataRecord[]>();
  for (const record of records) {
    if (!origins.get(record)?.hasOwnId) continue;
    const key = `${record.kind} ${record.id}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function dropRepeats(
  group: DataRecord[],
  origins: Map<DataRecord, RowOrigin>,
  dropped: Map<DataRecord, SetAside>,
  diagnostics: Diagnostic[],
): void {
  const [first, ...others] = group;
  if (!first) return;
  const kept = others.reduce((best, record) => (isNewer(record, best, origins) ? record : best), first);
  const content = contentOf(kept);
  for (const record of group) {
    if (record === kept) continue;
    const isSame = contentOf(record) === content;
    const code = isSame ? 'DBL-001' : 'DBL-002';
    const where = { place: record.at, related: [kept.at], subject: record.id };
    diagnostics.push(problem(code, { id: record.id, fichier: kept.at.file, ligne: kept.at.row ?? '?' }, where));
    const { headers, cells } = origins.get(record) ?? { headers: [], cells: [] };
    dropped.set(record, { place: record.at, kind: record.kind, reason: 'doublon', codes: [code], headers, cells });
  }
}

/** By submission time, then date, then wave; of equals the first stands. */
function isNewer(record: DataRecord, than: DataRecord, origins: Map<DataRecord, RowOrigin>): boolean {
  const times = (one: DataRecord) => [
    origins.get(one)?.submitted ?? '',
    String(one.fields.date?.value ?? ''),
    String(one.fields.vague?.value ?? ''),
  ];
  const left = times(record);
  const right = times(than);
  for (const [index, time] of left.entries()) {
    const order = compareCodeUnits(time, right[index] ?? '');
    if (order !== 0) return order > 0;
  }
  return false;
}

/** What a row says, whatever its place, columns in one order. */
const contentOf = ({ fields, refused, nil, unknown }: DataRecord): string =>
  JSON.stringify([
    Object.entries(fields)
      .map(([key, { value }]) => [key, value])
      .sort(([a], [b]) => compareCodeUnits(String(a), String(b))),
    [...refused].sort(),
    [...nil].sort(),
    unknown.map(({ header, raw }) => [header, raw]).sort(([a = ''], [b = '']) => compareCodeUnits(a, b)),
  ]);

/** Readings by a second coder of an interview that no row holds. */
function orphanReadings(records: readonly DataRecord[]): Diagnostic[] {
  const interviews = records.filter(({ kind }) => kind === 'entretiens');
  const present = new Set(interviews.filter(({ fields }) => !fields.codeur).map(({ id }) => id));
  return interviews.flatMap((record) => {
    const id = record.fields.id_entretien?.value;
    if (!record.fields.codeur || (typeof id === 'string' && present.has(id))) return [];
    return [problem('DBL-003', { id: String(id ?? '') }, { place: record.at, subject: record.id })];
  });
}

/** An id that records of two kinds bear is told apart by its kind, save for the first kind. */
function partKinds(records: readonly DataRecord[]): DataRecord[] {
  const kindById = new Map<string, string>();
  return records.map((record) => {
    const owner = kindById.get(record.id) ?? record.kind;
    kindById.set(record.id, owner);
    return owner === record.kind ? record : { ...record, id: `${record.kind}:${record.id}` };
  });
}

function adjust<A extends Account>(account: A, repeats: number): A {
  if (repeats === 0) return account;
  return {
    ...account,
    used: account.used - repeats,
    setAside: account.setAside + repeats,
    byReason: { ...account.byReason, doublon: (account.byReason.doublon ?? 0) + repeats },
  };
}
