import {
  fillableKeys,
  firstUnknown,
  keyColumnsAsWords,
  keyColumnsByKind,
  mappingLines,
  resemblingPairs,
} from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DataRecord } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { lacksKeyColumns } from './row-key.ts';

/** The file or sheet that a table is. */
export const tablePlace = ({ file, sheet }: Pick<Table, 'file' | 'sheet'>): Place =>
  sheet === undefined ? { file } : { file, sheet };

/** Kinds whose rows are made by the name of an organisation. */
const namedKinds = new Set(['entretiens', 'acteurs', 'terrain']);

/** No column of the file can give what makes a row: told once for the file, with the nearest header. */
export function keylessFile(
  table: Pick<Table, 'file' | 'sheet' | 'kind' | 'headers' | 'headerRow'>,
  settings: FileConfig | null,
): Diagnostic | null {
  const { file, sheet, kind, headers, headerRow } = table;
  const present = new Set([...fillableKeys(headers), ...Object.keys(settings?.constants ?? {})]);
  if (!lacksKeyColumns(kind, present)) return null;
  const sets = keyColumnsByKind[kind];
  const wanted = new Set(sets.flat());
  const unknown = headers.filter(({ key }) => key === null).map(({ header }) => header);
  // Columns that make no row are put aside, so that a header is told of what matters here.
  const others = new Set([...present].filter((key) => !wanted.has(key)));
  const pairs = resemblingPairs(kind, unknown, others).filter(([, key]) => wanted.has(key));
  const [keys = []] = sets;
  const first = keys.length === 1 ? firstUnknown(kind, headers) : null;
  const guessed: [string, string][] = pairs.length === 0 && first !== null ? [[first, keys[0] ?? '']] : pairs;
  const yaml = mappingLines(file, kind, guessed.length > 0 ? guessed : keys.map((key) => ['…', key] as const), sheet);
  const [near] = guessed;
  const where = { place: { ...tablePlace(table), row: headerRow }, ...(near ? { suggestion: near[0] } : {}) };
  const colonnes = keyColumnsAsWords(sets);
  return namedKinds.has(kind)
    ? problem('LIG-005', { colonnes, yaml }, where)
    : problem('LIG-006', { type: kind, colonnes, yaml }, where);
}

const accords = ['accord_figurer', 'accord_contact', 'accord_profil', 'accord_propos', 'accord_citation'];
const origins = ['source', 'source_url', 'registre', 'diffusion'];

/** Counts, row after row, what will stay in the team for want of a column. */
export interface ClosedCount {
  note(record: DataRecord): void;
  problems(): Diagnostic[];
}

/** Consents that say for whom in no row, cards of no known source, findings of which nobody says that their document is public. */
export function closedCount(at: Place): ClosedCount {
  const counts = { agreeing: 0, cards: 0, findings: 0 };
  let hasAudience = false;
  return {
    note({ kind, fields, publishedSource }) {
      if (accords.some((accord) => fields[accord]?.value === true)) counts.agreeing += 1;
      hasAudience ||= kind !== 'entretiens' || fields.audience !== undefined;
      if (kind === 'acteurs' && publishedSource === undefined && origins.every((key) => fields[key] === undefined)) {
        counts.cards += 1;
      }
      if (kind === 'revue' && fields.document_type === undefined && fields.diffusion === undefined)
        counts.findings += 1;
    },
    problems() {
      const place = { place: at };
      return [
        ...(counts.agreeing > 0 && !hasAudience ? [problem('ACC-001', { n: counts.agreeing }, place)] : []),
        ...(counts.cards > 0 ? [problem('ACC-002', { n: counts.cards }, place)] : []),
        ...(counts.findings > 0 ? [problem('ACC-015', { n: counts.findings }, place)] : []),
      ];
    },
  };
}

const privateColumns = ['contact_prive_nom', 'contact_prive_tel', 'contact_prive_email'];

/** Rows whose private contacts are read: said once a file, lest somebody fear for them or empty them. */
export function privateCount(at: Place): ClosedCount {
  let n = 0;
  return {
    note({ kind, fields, unreadable = [] }) {
      if (kind === 'accords') return;
      if (privateColumns.some((key) => fields[key] !== undefined || unreadable.includes(key))) n += 1;
    },
    problems: () => (n === 0 ? [] : [problem('ACC-010', { n }, { place: at })]),
  };
}
