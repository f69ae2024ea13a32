import type { HeaderMatch, TableKind } from '../model/table.ts';
import { isPrivateHeader } from './private-header.ts';
import { columnByKey } from './registry.ts';
import { headerTokens, isOwnWords, resemblances } from './resembling.ts';

/** Headers of a row's number or id, which stand before what the row is about. */
const counting = new Set([
  'numero',
  'ordre',
  'id',
  'identifiant',
  'code',
  'ligne',
  'rang',
  'index',
  'row',
  'number',
  'ref',
]);

/** Whether a header numbers the rows («N°», «N° d’ordre»): such a column holds nothing else. */
export function isCountingHeader(header: string): boolean {
  const tokens = [...headerTokens(header)];
  return /^\W*(?:n|#|no|nr)?\W*$/i.test(header) || (tokens.length > 0 && tokens.every((token) => counting.has(token)));
}

/** Whether a header speaks of consents, persons or their contacts, exactly or nearly. */
const isOfPersons = (kind: TableKind, header: string): boolean =>
  [...headerTokens(header)].some((token) => /^(?:accord|accept|consent|agree)/.test(token)) ||
  isPrivateHeader(kind, header) ||
  isPrivateHeader('entretiens', header) ||
  resemblances('entretiens', header).some(
    ({ key, likeness }) => likeness >= 0.9 && columnByKey(key, 'entretiens')?.layer === 'private',
  );

/** The first header of a table, row numbers aside, when it is unknown and may be what makes a row; as typed. */
export function firstUnknown(kind: TableKind, headers: readonly Pick<HeaderMatch, 'header' | 'key'>[]): string | null {
  const first = headers.find(({ header }) => header.trim() !== '' && !isCountingHeader(header));
  if (!first || first.key !== null || !isOwnWords(kind, first.header)) return null;
  return isOfPersons(kind, first.header) ? null : first.header;
}
