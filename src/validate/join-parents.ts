import { columnByKey } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord, Field } from '../model/record.ts';
import { missingKey } from './row-key.ts';

/** Rows of repeated groups joined to the interview they belong to. */
export interface Joined {
  records: DataRecord[];
  /** Rows that nothing can name: their interview is in no file. */
  orphans: { record: DataRecord; problem: Diagnostic }[];
  /** Rows whose interview speaks of another country. */
  elsewhere: DataRecord[];
  diagnostics: Diagnostic[];
}

/** `uuid:a/projets[1]`, in a group within a group, belongs to `uuid:a` in the end. */
const ancestors = (key: string): string[] => {
  const keys = [key];
  for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) keys.push(key.slice(0, at));
  return keys;
};

/** Where a row's organisation and country are taken from, by column. */
const inherited: readonly (readonly [key: string, from: readonly string[]])[] = [
  ['acteur', ['acteur', 'nom', 'sigle']],
  ['de', ['acteur', 'nom', 'sigle']],
  ['pays', ['pays']],
];

/**
 * Gives rows of repeated groups (`projets`, `relations` …) the organisation and the country of the interview they belong
 * to, each with the place it stands in. `elsewhere`: own keys of interviews set aside as another country's.
 */
export function joinParents(records: readonly DataRecord[], elsewhere: ReadonlySet<string>): Joined {
  if (!records.some(({ links }) => links?.parent != null)) {
    return { records: [...records], orphans: [], elsewhere: [], diagnostics: [] };
  }
  const byKey = parentsByKey(records);
  const joined: Joined = { records: [], orphans: [], elsewhere: [], diagnostics: [] };
  for (const record of records) {
    const key = record.links?.parent ?? null;
    if (key === null) {
      joined.records.push(record);
      continue;
    }
    const parent = parentOf(record, key, byKey);
    if (parent) joined.records.push(withParent(record, parent));
    else if (ancestors(key).some((one) => elsewhere.has(one))) joined.elsewhere.push(record);
    else keepOrphan(record, joined);
  }
  return joined;
}

function keepOrphan(record: DataRecord, joined: Joined): void {
  const isNamed = record.fields.acteur !== undefined || record.fields.de !== undefined;
  const told = problem('COD-024', { cle: record.at.sheet ?? record.kind }, { place: record.at, subject: record.id });
  if (missingKey(record.kind, record.fields) !== null) joined.orphans.push({ record, problem: told });
  else {
    joined.records.push(record);
    if (!isNamed) joined.diagnostics.push(told);
  }
}

function parentsByKey(records: readonly DataRecord[]): Map<string, DataRecord[]> {
  const byKey = new Map<string, DataRecord[]>();
  for (const record of records) {
    for (const key of record.links?.own ?? []) {
      const known = byKey.get(key);
      if (known) known.push(record);
      else byKey.set(key, [record]);
    }
  }
  return byKey;
}

/** The row that bears the key, in the same file before any other; of several elsewhere, none. */
function parentOf(record: DataRecord, key: string, byKey: Map<string, DataRecord[]>): DataRecord | null {
  for (const candidate of ancestors(key)) {
    const found = (byKey.get(candidate) ?? byTable(candidate, record, byKey)).filter((one) => one !== record);
    const near = found.filter(({ at }) => at.file === record.at.file);
    const [only] = near.length > 0 ? near : found;
    if (only && (near.length === 1 || found.length === 1)) return rootOf(only, byKey);
  }
  return null;
}

/** `_parent_index` without the name of its table: the interviews of the same file. */
function byTable(key: string, { at }: DataRecord, byKey: Map<string, DataRecord[]>): DataRecord[] {
  const index = /^index::(.+)$/.exec(key)?.[1];
  if (index === undefined) return [];
  return [...byKey]
    .filter(([own]) => own.startsWith('index:') && own.endsWith(`:${index}`))
    .flatMap(([, records]) => records.filter(({ kind, at: place }) => kind === 'entretiens' && place.file === at.file));
}

/** A row that itself belongs to another has its organisation from there. */
function rootOf(record: DataRecord, byKey: Map<string, DataRecord[]>): DataRecord {
  const key = record.links?.parent ?? null;
  if (key === null || record.fields.acteur !== undefined) return record;
  const above = (byKey.get(key) ?? []).find((one) => one !== record && one.links?.parent == null);
  return above ?? record;
}

function withParent(record: DataRecord, parent: DataRecord): DataRecord {
  const fields = { ...record.fields };
  for (const [key, from] of inherited) {
    const source: Field | undefined = from.map((one) => parent.fields[one]).find((field) => field !== undefined);
    if (fields[key] === undefined && source !== undefined && columnByKey(key, record.kind)) fields[key] = source;
  }
  return { ...record, fields };
}
