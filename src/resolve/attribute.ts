import { textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import { hasPrimary } from './attach-short.ts';
import type { Clusters } from './cluster.ts';
import type { Collected } from './collect.ts';

/** Which group each record speaks of, and which records could not be told. */
export interface Attribution {
  /** Groups of a record, in the order it names them. */
  groupsByRecord: Map<string, number[]>;
  unattributed: Set<string>;
}

const roles = ['', 'de', 'vers', 'acteur', 'autre'];

/**
 * Attaches records to groups. Rows of the register of ids attach to none: they only name. A second reading of an
 * interview goes with the interview. A row whose acronym fits several organisations waits, unattributed.
 */
export function attribute(
  records: readonly DataRecord[],
  { nodes, nodesByRecord, nameless }: Collected,
  { groups, ambiguous }: Clusters,
): Attribution {
  const groupsByRecord = new Map<string, number[]>();
  const unattributed = new Set(nameless.map(({ id }) => id));
  for (const record of records) {
    if (record.kind === 'registre') continue;
    const named = roles.flatMap((role) => nodesByRecord.get(role === '' ? record.id : `${record.id}|${role}`) ?? []);
    if (named.length === 0) continue;
    const sure = named.filter((node) => !ambiguous.has(node));
    const found = [...new Set(sure.map((node) => groups.find(node)))].filter((group) =>
      hasPrimary(group, nodes, groups),
    );
    if (found.length > 0) groupsByRecord.set(record.id, found);
    else if (named.some((node) => ambiguous.has(node) && nodes[node]?.isPrimary)) unattributed.add(record.id);
  }
  attachReadings(records, groupsByRecord, unattributed);
  return { groupsByRecord, unattributed };
}

/** Readings of an interview that do not repeat whom it was with. */
function attachReadings(
  records: readonly DataRecord[],
  groupsByRecord: Map<string, number[]>,
  unattributed: Set<string>,
): void {
  const groupsByInterview = new Map<string, number[]>();
  const interviews = records.filter(({ kind }) => kind === 'entretiens');
  for (const interview of interviews) {
    const id = textOf(interview, 'id_entretien');
    const found = groupsByRecord.get(interview.id);
    if (id !== null && found) groupsByInterview.set(id, found);
  }
  for (const reading of interviews) {
    if (groupsByRecord.has(reading.id)) continue;
    const found = groupsByInterview.get(textOf(reading, 'id_entretien') ?? '');
    if (!found) continue;
    groupsByRecord.set(reading.id, found);
    unattributed.delete(reading.id);
  }
}

/** Records whose cells may become fields: a reading by a second coder repeats codes, not answers. */
export function isReading(record: DataRecord, records: readonly DataRecord[]): boolean {
  const coder = textOf(record, 'codeur');
  const id = textOf(record, 'id_entretien');
  if (record.kind !== 'entretiens' || coder === null || id === null) return false;
  return records.some(
    (other) => other !== record && textOf(other, 'id_entretien') === id && textOf(other, 'codeur') === null,
  );
}
