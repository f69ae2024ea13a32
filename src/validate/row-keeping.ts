import { listOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { detached } from '../text/detach.ts';
import { foldKey } from '../text/fold.ts';
import { fingerprint, idSet } from './id-set.ts';
import { ownIdOf } from './row-key.ts';
import { copyKeyOf } from './same-content.ts';

/** What is kept of the rows of a table as they pass; without one, everything. */
export interface RowKeeping {
  /** What stays of a record that stays, and whether its cells do. */
  shorten(record: DataRecord): DataRecord;
  keepsCells: boolean;
  /** Takes problems as they come. */
  onProblems(found: readonly Diagnostic[]): void;
  /** Whether a record, whose cells hold `size` characters, stays until the files are seen together. */
  keeps(record: DataRecord, size: number): boolean;
  /** Whether rows set aside stay, with their cells. */
  keepsSetAside: boolean;
}

/** Rows and characters of a country's files that are kept whole to be seen together. Real inputs are far below. */
export interface RowBudget {
  rows: number;
  characters: number;
}

/** What a first reading learns of rows too many to be kept: which of them must be seen together. */
export interface RowDigest {
  /** Every row still fits the budget: those kept are all there are. */
  isWhole(): boolean;
  /** Notes a record; false from the moment the budget is spent. */
  note(record: DataRecord, size: number): boolean;
  /** The rest of what is kept together: rows whose id stands elsewhere, and rows that others point to. */
  matters(record: DataRecord): boolean;
  /** Whether a second reading would keep anything. */
  needsSecondReading(): boolean;
}

/** Names under which rows of consents, second readings and repeated groups point to an interview. */
const pointersOf = (record: DataRecord): string[] =>
  [
    ...listOf(record, 'id_entretien').map((id) => `id ${foldKey(id)}`),
    ...[...listOf(record, 'acteur'), ...listOf(record, 'sigle')].map((name) => `nom ${foldKey(name)}`),
    ...(record.links?.own ?? []).map((key) => `lien ${key}`),
    ...(record.links?.parent == null ? [] : [`lien ${record.links.parent}`]),
  ].filter((pointer) => !pointer.endsWith(' '));

/** `uuid:a/projets[1]` and `uuid:a`. */
const withAncestors = (key: string): string[] => {
  const cut = key.lastIndexOf('/');
  return cut > 0 ? [key, ...withAncestors(key.slice(0, cut))] : [key];
};

/** `index:table:3`, and `index::3` for rows that do not say their parent's table. */
const withoutTable = (key: string): string[] => [key, key.replace(/^index:.*:/, 'index::')];

const pointsElsewhere = ({ kind, fields, links }: DataRecord): boolean =>
  links?.parent != null || kind === 'accords' || (kind === 'entretiens' && fields.codeur !== undefined);

/** Learns, row after row, which rows must be seen together; keeps a few bytes a row. */
export function rowDigest(budget: RowBudget): RowDigest {
  const seen = idSet();
  const repeated = idSet();
  const wanted = idSet();
  let rows = 0;
  let characters = 0;
  let isNeeded = false;
  const isWhole = (): boolean => rows <= budget.rows && characters <= budget.characters;
  const keyOf = (record: DataRecord): string | null => {
    const id = ownIdOf(record.kind, record.fields);
    return id === null ? copyKeyOf(record) : `${record.kind} ${id}`;
  };
  return {
    isWhole,
    note(record, size) {
      rows += 1;
      characters += size;
      const key = keyOf(record);
      if (key !== null && !seen.add(key)) {
        repeated.add(key);
        isNeeded = true;
      }
      const parent = record.links?.parent ?? null;
      if (parent !== null) {
        for (const key of withAncestors(parent)) wanted.add(`lien ${key}`);
        isNeeded = true;
      }
      if (pointsElsewhere(record)) {
        for (const pointer of pointersOf(record)) wanted.add(pointer);
        isNeeded = true;
      }
      return isWhole();
    },
    matters(record) {
      const key = keyOf(record);
      if ((key !== null && repeated.has(key)) || pointsElsewhere(record)) return true;
      const { parent = null, own = [] } = record.links ?? {};
      if (parent !== null || own.flatMap(withoutTable).some((link) => wanted.has(`lien ${link}`))) return true;
      return record.kind === 'entretiens' && pointersOf(record).some((pointer) => wanted.has(pointer));
    },
    needsSecondReading: () => isNeeded,
  };
}

/** What rows of consents find an interview by. */
const namingKeys = new Set(['acteur', 'sigle', 'id_entretien']);

/** A text this long is compared by its fingerprint. */
const longestCompared = 40;

/**
 * A record reduced to what comparing it with another of the same id takes: its values, the long ones by their
 * fingerprints, without their cells. Rows that are put together with others stay as they are.
 */
export function shortened(record: DataRecord): DataRecord {
  if (record.links || pointsElsewhere(record)) return record;
  const fields = Object.entries(record.fields).map(([key, { value }]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const short = text.length > longestCompared && !namingKeys.has(key) ? String(fingerprint(text)) : value;
    return [key, { value: typeof short === 'string' ? detached(short) : short, raw: '', at: record.at }];
  });
  const unknown = record.unknown.map(({ header, raw }) => ({ header, raw: String(fingerprint(raw)), at: record.at }));
  return { ...record, id: detached(record.id), fields: Object.fromEntries(fields), unknown };
}
