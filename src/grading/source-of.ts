import { textOf } from '../model/access.ts';
import type { Evidence } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';

/** The document or list that a record comes from, if it says: two rows of one are one source. */
export const sourceTitle = (record: DataRecord): string | null =>
  textOf(record, 'document_titre') ?? record.publishedSource ?? textOf(record, 'source');

/** What each source is counted as: an organisation's own words are one source, a document is one, each other voice one. */
export function sourceOf(
  evidence: Pick<Evidence, 'voice' | 'record'>,
  titleByRecord: ReadonlyMap<string, string>,
): string {
  if (evidence.voice === 'soi') return 'soi';
  return `${evidence.voice} ${titleByRecord.get(evidence.record) ?? evidence.record}`;
}
