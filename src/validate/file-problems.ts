import { keyColumnsAsWords, keyColumnsByKind, mappingLines, resemblingPairs } from '../columns/index.ts';
import { problem } from '../diagnostics/create.ts';
import type { FileConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { lacksKeyColumns } from './row-key.ts';

/** Kinds whose rows are made by the name of an organisation. */
const namedKinds = new Set(['entretiens', 'acteurs', 'terrain']);

/** No column of the file can give what makes a row: told once for the file, with the nearest header. */
export function keylessFile(
  { file, kind, headers, headerRow }: Pick<Table, 'file' | 'kind' | 'headers' | 'headerRow'>,
  settings: FileConfig | null,
): Diagnostic | null {
  const present = new Set([...headers.flatMap(({ key }) => key ?? []), ...Object.keys(settings?.constants ?? {})]);
  if (!lacksKeyColumns(kind, present)) return null;
  const sets = keyColumnsByKind[kind];
  const wanted = new Set(sets.flat());
  const unknown = headers.filter(({ key }) => key === null).map(({ header }) => header);
  // Columns that make no row are put aside, so that a header is told of what matters here.
  const others = new Set([...present].filter((key) => !wanted.has(key)));
  const pairs = resemblingPairs(kind, unknown, others).filter(([, key]) => wanted.has(key));
  const [keys = []] = sets;
  const yaml = mappingLines(file, kind, pairs.length > 0 ? pairs : keys.map((key) => ['…', key] as const));
  const [near] = pairs;
  const where = { place: { file, row: headerRow }, ...(near ? { suggestion: near[0] } : {}) };
  const colonnes = keyColumnsAsWords(sets);
  return namedKinds.has(kind)
    ? problem('LIG-005', { colonnes, yaml }, where)
    : problem('LIG-006', { type: kind, colonnes, yaml }, where);
}

const accords = ['accord_figurer', 'accord_contact', 'accord_profil', 'accord_propos', 'accord_citation'];
const origins = ['source', 'source_url', 'registre', 'diffusion'];

/** What will stay in the team for want of a column: consents that say for whom in no row, cards of no known source. */
export function closedRecords(file: string, records: readonly DataRecord[]): Diagnostic[] {
  const place = { place: { file } };
  const agreeing = records.filter(({ fields }) => accords.some((accord) => fields[accord]?.value === true));
  const hasAudience = records.some(({ kind, fields }) => kind !== 'entretiens' || fields.audience !== undefined);
  const cards = records.filter(
    ({ kind, fields, publishedSource }) =>
      kind === 'acteurs' && publishedSource === undefined && origins.every((key) => fields[key] === undefined),
  );
  return [
    ...(agreeing.length > 0 && !hasAudience ? [problem('ACC-001', { n: agreeing.length }, place)] : []),
    ...(cards.length > 0 ? [problem('ACC-002', { n: cards.length }, place)] : []),
  ];
}
