import type { ColumnSpec } from '../model/column.ts';
import type { TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { columnsOf } from './registry.ts';
import { isServerHeader } from './server-headers.ts';
import { shortMeanings } from './short-headers.ts';

/** How sure a spelling is: a column's own key, or a label, a question, an alias. */
export type Rank = 'key' | 'alias';
/** What a header means, and how sure that is. */
export interface Meaning {
  key: string;
  rank: Rank;
  /** The words of the question itself, which say whose contact is asked for. */
  isQuestion?: true;
}
/** Meanings by folded header. */
export type Spellings = ReadonlyMap<string, Meaning>;

const spellingsByKind = new Map<TableKind, Spellings>();

/** Every way of writing a column's header: its label and its question in each language, and its aliases. */
const wordings = (
  { fr, en, ar }: ColumnSpec['label'],
  help: ColumnSpec['help'],
  aliases: ColumnSpec['aliases'],
): string[] =>
  [fr, en, ...aliases, help?.fr, help?.en, ar, help?.ar].filter((wording): wording is string => wording !== undefined);

/** What headers of a kind of file mean, case, accents, blanks and punctuation aside. */
export function headerSpellings(kind: TableKind): Spellings {
  const known = spellingsByKind.get(kind);
  if (known) return known;
  const spellings = new Map<string, Meaning>();
  for (const { key } of columnsOf(kind)) spellings.set(foldKey(key), { key, rank: 'key' });
  const short = shortMeanings(kind);
  for (const [folded, key] of short) {
    if (key !== null && !spellings.has(folded)) spellings.set(folded, { key, rank: 'alias' });
  }
  for (const { key, label, help, aliases } of columnsOf(kind)) {
    for (const spelling of wordings(label, help, aliases)) {
      const folded = foldKey(spelling);
      if (isServerHeader(spelling) || spellings.has(folded) || short.has(folded)) continue;
      const isQuestion = [help?.fr, help?.en, help?.ar].includes(spelling);
      spellings.set(folded, { key, rank: 'alias', ...(isQuestion ? { isQuestion } : {}) });
    }
  }
  spellingsByKind.set(kind, spellings);
  return spellings;
}
