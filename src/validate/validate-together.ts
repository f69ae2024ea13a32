import { append } from '../diagnostics/append.ts';
import { problem } from '../diagnostics/create.ts';
import type { RefusedElsewhere } from '../model/cartography.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import { type SetAside, type SetAsideReason, type SourceAccount, tableKinds } from '../model/table.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { applyAccords } from './apply-accords.ts';
import { withoutFutureConsents } from './future-consents.ts';
import { inheritProtections, partByActor } from './inherit-protections.ts';
import { joinParents } from './join-parents.ts';
import { answersOf, contentOf, copyKeyOf } from './same-content.ts';
import type { RowOrigin, ValidatedTable } from './validate-table.ts';

type Account = Omit<SourceAccount, 'checksum'>;
/** A validated table, its account with or without checksum. */
export type Part<A extends Account> = Omit<ValidatedTable, 'account'> & { account: A };

interface Everything<A> {
  records: DataRecord[];
  setAside: SetAside[];
  accounts: A[];
  refusedElsewhere: RefusedElsewhere[];
}

/**
 * What is seen only across files: one record id in several rows (the same row twice is dropped, of different ones the
 * newest stands), rows of repeated groups and the interview they belong to, consents asked after the interview, readings without interview, ids that two kinds share. The order of files does not matter.
 */
export function validateTogether<A extends Account>(parts: readonly Part<A>[]): Staged<Everything<A>> {
  const diagnostics: Diagnostic[] = [];
  const sorted = [...parts].sort((a, b) => comparePlaces(a.account, b.account));
  const all = sorted.flatMap((part) => part.records).sort(compareRecords);
  const origins = new Map(sorted.flatMap((part) => [...part.origins]));
  const dropped = new Map<DataRecord, SetAside>();
  for (const group of groupsOf(all, origins).flatMap((rows) => partByActor(rows, diagnostics)))
    dropRepeats(group, origins, dropped, diagnostics);
  for (const group of sameRepetitions(all)) dropRepeats(group, origins, dropped, diagnostics);
  dropCopies(all, origins, dropped, diagnostics);
  const elsewhere = new Set(sorted.flatMap((part) => [...part.elsewhere]));
  const joined = joinParents(
    all.filter((record) => !dropped.has(record)),
    elsewhere,
  );
  for (const row of joined.elsewhere) dropped.set(row, setAsideOf(row, 'autre-pays', 'LIG-004', origins));
  for (const { record, problem: told } of joined.orphans) {
    dropped.set(record, setAsideOf(record, 'sans-cle', told.code, origins));
    diagnostics.push(told);
  }
  append(diagnostics, joined.diagnostics);
  const {
    records,
    unmatched,
    diagnostics: consents,
  } = applyAccords(withoutFutureConsents(joined.records, diagnostics));
  const guarded = [...inheritProtections(records, dropped.keys()), ...sorted.flatMap((part) => part.refusals)];
  append(diagnostics, [...consents, ...orphanReadings(records)]);
  for (const { row, problem: told } of unmatched)
    dropped.set(row, setAsideOf(row, 'sans-entretien', told.code, origins));
  const accounts = sorted.map(({ account, records: own }) =>
    adjust(
      account,
      own.flatMap((record) => dropped.get(record)?.reason ?? []),
    ),
  );
  const setAside = [...sorted.flatMap((part) => part.setAside), ...dropped.values()];
  const refusedElsewhere = sorted.flatMap((part) => part.refusedElsewhere);
  return { value: { records: partKinds(guarded), setAside, accounts, refusedElsewhere }, diagnostics };
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
    // Two people may number their decisions alike, or answer one question: only what they say alike is one row.
    const own = record.kind === 'decisions' ? `${record.at.file} ` : '';
    const key = `${record.kind} ${own}${record.id}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values(), ...sameDecisions(records)].filter((group) => group.length > 1);
}

/** One decision in several files, word for word: the file was copied. */
function sameDecisions(records: readonly DataRecord[]): DataRecord[][] {
  const groups = new Map<string, DataRecord[]>();
  for (const record of records) {
    if (record.kind !== 'decisions') continue;
    const key = contentOf(record);
    const group = groups.get(key) ?? [];
    if (!group.some(({ at }) => at.file === record.at.file)) groups.set(key, [...group, record]);
  }
  return [...groups.values()];
}

/** One repetition of one interview exported in several files: the same words under the same key. */
function sameRepetitions(records: readonly DataRecord[]): DataRecord[][] {
  const groups = new Map<string, DataRecord[]>();
  for (const record of records) {
    const parent = record.links?.parent ?? null;
    if (parent === null || parent.startsWith('index:')) continue;
    const key = `${record.kind} ${parent} ${answersOf(record)}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  // Twice in one file is what was answered twice.
  return [...groups.values()].filter(
    (group) => new Set(group.map(({ at }) => at.file)).size === group.length && group.length > 1,
  );
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
  const content = answersOf(kept);
  for (const record of group) {
    if (record === kept) continue;
    const isSame = answersOf(record) === content;
    const code = isSame ? 'DBL-001' : 'DBL-002';
    const where = { place: record.at, related: [kept.at], subject: record.id };
    diagnostics.push(problem(code, { id: record.id, fichier: kept.at.file, ligne: kept.at.row ?? '?' }, where));
    dropped.set(record, setAsideOf(record, 'doublon', code, origins));
  }
}

/** A row without an id of its own that says, cell for cell, what an earlier one does is that row copied. */
function dropCopies(
  records: readonly DataRecord[],
  origins: Map<DataRecord, RowOrigin>,
  dropped: Map<DataRecord, SetAside>,
  diagnostics: Diagnostic[],
): void {
  const firstByKey = new Map<string, DataRecord>();
  for (const record of records) {
    const key = origins.get(record)?.hasOwnId || dropped.has(record) ? null : copyKeyOf(record);
    if (key === null) continue;
    const first = firstByKey.get(key);
    if (first === undefined) {
      firstByKey.set(key, record);
      continue;
    }
    const where = { place: record.at, related: [first.at], subject: record.id };
    diagnostics.push(problem('DBL-004', { fichier: first.at.file, ligne: first.at.row ?? '?' }, where));
    dropped.set(record, setAsideOf(record, 'doublon', 'DBL-004', origins));
  }
}

function setAsideOf(
  record: DataRecord,
  reason: SetAsideReason,
  code: string,
  origins: Map<DataRecord, RowOrigin>,
): SetAside {
  const { headers, cells } = origins.get(record) ?? { headers: [], cells: [] };
  return { place: record.at, kind: record.kind, reason, codes: [code], headers, cells };
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

/**
 * An id that records of two kinds bear is told apart by its kind, save for the first kind; one that decisions of two files
 * bear, by its place.
 */
function partKinds(records: readonly DataRecord[]): DataRecord[] {
  const kindById = new Map<string, string>();
  const decided = new Set<string>();
  const seen = new Set<string>();
  return records.map((record) => {
    if (record.kind === 'entretiens') {
      // Two organisations under one id: the second is known by its place, its id stays in its cell.
      if (seen.has(record.id)) return { ...record, id: placeIdOf(record) };
      seen.add(record.id);
    }
    if (record.kind === 'decisions') {
      const { file, sheet, row } = record.at;
      if (decided.has(record.id))
        return { ...record, id: `decisions:${file}${sheet === undefined ? '' : `!${sheet}`}:${row ?? ''}` };
      decided.add(record.id);
    }
    const owner = kindById.get(record.id) ?? record.kind;
    kindById.set(record.id, owner);
    return owner === record.kind ? record : { ...record, id: `${record.kind}:${record.id}` };
  });
}

const placeIdOf = ({ kind, at: { file, sheet, row } }: DataRecord): string =>
  `${kind}:${file}${sheet === undefined ? '' : `!${sheet}`}:${row ?? ''}`;

function adjust<A extends Account>(account: A, reasons: readonly SetAsideReason[]): A {
  if (reasons.length === 0) return account;
  const byReason = { ...account.byReason };
  for (const reason of reasons) byReason[reason] = (byReason[reason] ?? 0) + 1;
  return {
    ...account,
    used: account.used - reasons.length,
    setAside: account.setAside + reasons.length,
    byReason,
  };
}
