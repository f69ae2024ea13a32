import type { Evidence } from '../model/actor.ts';

/** What each source is counted as: an organisation's own words are one source, a document is one, each other voice one. */
export function sourceOf(
  evidence: Pick<Evidence, 'voice' | 'record'>,
  titleByRecord: ReadonlyMap<string, string>,
): string {
  if (evidence.voice === 'soi') return 'soi';
  return `${evidence.voice} ${titleByRecord.get(evidence.record) ?? evidence.record}`;
}
