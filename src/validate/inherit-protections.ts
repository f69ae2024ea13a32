import { problem } from '../diagnostics/create.ts';
import { isUnclear, listOf, textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { isCertainlyLater, protectiveKeys, severityOf } from './protective-columns.ts';

/*
 * One id in several rows: one row is kept, and what the others closed stays closed. A refusal is never lost with its
 * row; only the same organisation, on a day that is certainly later, opens what it had closed.
 */

/** Answers that a later one of the same organisation replaces; the others (withdrawal, sensitivity …) always stand. */
const isReplaceable = (key: string): boolean =>
  key === 'audience' || key === 'mandat' || (key.startsWith('accord_') && key !== 'accord_fin');

const namesOf = (record: DataRecord): string[] =>
  [...listOf(record, 'acteur'), ...listOf(record, 'sigle')].map(foldKey).filter((name) => name !== '');

const isSameActor = (a: DataRecord, b: DataRecord): boolean => {
  const names = namesOf(a);
  const others = namesOf(b);
  return names.length === 0 || others.length === 0 || names.some((name) => others.includes(name));
};

/**
 * Rows under one id, parted by organisation: two organisations are two interviews, none of which replaces the other. A
 * row that names nobody goes with the first. Each row of a shared id is told.
 */
export function partByActor(group: DataRecord[], diagnostics: Diagnostic[]): DataRecord[][] {
  if (group.some(({ kind, fields }) => kind !== 'entretiens' || fields.codeur !== undefined)) return [group];
  const parts: DataRecord[][] = [];
  for (const record of [...group].sort((a, b) => Number(namesOf(b).length > 0) - Number(namesOf(a).length > 0))) {
    const own = parts.find((part) => part.some((other) => isSameActor(record, other)));
    if (own) own.push(record);
    else parts.push([record]);
  }
  if (parts.length < 2) return [group];
  const [first] = group;
  for (const record of group) {
    const other = group.find((one) => !isSameActor(one, record)) ?? first;
    if (!other) continue;
    const params = { id: record.id, fichier: other.at.file, ligne: other.at.row ?? '?' };
    diagnostics.push(problem('DBL-005', params, { place: record.at, related: [other.at], subject: record.id }));
  }
  const inOrder = parts.map((part) => group.filter((record) => part.includes(record)));
  return inOrder.filter((part) => part.length > 1);
}

/** Records, each with the strictest answers of all the rows that bear its id, `dropped` ones included. */
export function inheritProtections(records: DataRecord[], dropped: Iterable<DataRecord>): DataRecord[] {
  const rowsById = new Map<string, DataRecord[]>();
  const keyOf = ({ kind, id }: DataRecord) => `${kind} ${id}`;
  for (const record of [...records, ...dropped]) {
    const rows = rowsById.get(keyOf(record));
    if (rows) rows.push(record);
    else rowsById.set(keyOf(record), [record]);
  }
  return records.map((record) => {
    const others = (rowsById.get(keyOf(record)) ?? []).filter((row) => row !== record);
    return others.length === 0 ? record : closedLike(record, others);
  });
}

/** A record with what other rows close. */
function closedLike(record: DataRecord, others: readonly DataRecord[]): DataRecord {
  const fields = { ...record.fields };
  const unreadable = new Set(record.unreadable ?? []);
  for (const key of protectiveKeys) {
    let severity = severityOf(record, key);
    for (const other of others) {
      const theirs = severityOf(other, key);
      if (theirs === null || theirs === 0 || theirs <= (severity ?? 0)) continue;
      if (severity !== null && isReplaceable(key) && isSameActor(record, other) && isLater(record, other)) continue;
      severity = theirs;
      take(fields, unreadable, other, key);
    }
    // Donors alone for one row, authorities alone for another: nobody outside the team, which `unreadable` means.
    if (key === 'audience' && narrowAudiences([record, ...others]) > 1 && severity !== 0) unreadable.add(key);
  }
  const { unreadable: _, ...rest } = record;
  return { ...rest, fields, ...(unreadable.size > 0 ? { unreadable: [...unreadable] } : {}) };
}

const narrowAudiences = (rows: readonly DataRecord[]): number =>
  new Set(rows.map((row) => textOf(row, 'audience')).filter((audience) => audience !== null && audience !== 'publique'))
    .size;

function take(fields: { [key: string]: Field }, unreadable: Set<string>, from: DataRecord, key: string): void {
  const field = from.fields[key];
  if (field === undefined || isUnclear(from, key)) unreadable.add(key);
  else fields[key] = field;
}

/** Whether a record was answered on a day certainly after the other. */
const isLater = (record: DataRecord, than: DataRecord): boolean =>
  isCertainlyLater(answeredOn(record), answeredOn(than));

const answeredOn = ({ fields }: DataRecord): string | null => {
  const date = (fields.accord_date ?? fields.date)?.value;
  return typeof date === 'string' ? date : null;
};
