import { listOf, textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';

/** How a row names its organisation, as typed: the names of its naming column, then the acronym. */
export function namedIn(record: DataRecord): string {
  if (record.kind === 'relations') return `${textOf(record, 'de') ?? ''} → ${textOf(record, 'vers') ?? ''}`;
  if (record.kind === 'decisions') {
    return [textOf(record, 'acteur'), textOf(record, 'autre')].filter((name) => name !== null).join(' / ');
  }
  const names = ['acteur', 'nom'].flatMap((key) => {
    const raw = record.fields[key]?.raw;
    return raw === undefined ? listOf(record, key) : [raw];
  });
  const acronym = record.fields.sigle?.raw ?? textOf(record, 'sigle');
  return [...names, ...(acronym === null || acronym === undefined ? [] : [`(${acronym})`])].join(' ');
}
