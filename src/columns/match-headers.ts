import type { HeaderMatch, TableKind } from '../model/table.ts';
import { foldKey } from '../text/fold.ts';
import { columnByKey, columnsOf } from './registry.ts';

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

/** How sure a spelling is: a column's own key, a label or alias, what a form's server adds to every export. */
type Rank = 'key' | 'alias' | 'server';
type Spellings = Map<string, { key: string; rank: Rank }>;

/** Columns that form servers add by themselves: what a person wrote wins over them. */
const serverHeaders = new Set(
  ['start', 'end', 'today', 'deviceid', '_submission_time', '_uuid', 'meta/instanceID', '_id', '_index'].map(foldKey),
);

/** Whether a form's server, and nobody, put this column there (`_uuid`, `start` …). */
export const isServerHeader = (header: string): boolean =>
  /^(?:_|meta\/)/.test(header.trim()) || serverHeaders.has(foldKey(header));

const spellingsByKind = new Map<TableKind, Spellings>();

function spellingsOf(kind: TableKind): Spellings {
  let spellings = spellingsByKind.get(kind);
  if (!spellings) {
    spellings = new Map();
    for (const { key } of columnsOf(kind)) spellings.set(foldKey(key), { key, rank: 'key' });
    for (const { key, label, help, aliases } of columnsOf(kind)) {
      for (const spelling of [label.fr, label.en, ...aliases, ...(help ? [help.fr, help.en] : [])]) {
        const folded = foldKey(spelling);
        const rank = serverHeaders.has(folded) ? 'server' : 'alias';
        if (!spellings.has(folded)) spellings.set(folded, { key, rank });
      }
    }
    spellingsByKind.set(kind, spellings);
  }
  return spellings;
}

/** The group before a header and its last part, as form servers write them: `identite/acteur`, `identite.acteur`. */
const grouped = /^(.*[^\s])\s*[/]\s*([^/]+)$|^([\w./-]+)\.([\w-]+)$/;

/**
 * What a header means by its last part. A choice of a question with several answers (`besoins_appui/formation`) is no
 * column, «autre» after a group may be such a choice, and only its exact key makes a contact public.
 */
function groupedMeaning(kind: TableKind, header: string, spellings: Spellings): { key: string; rank: Rank } | null {
  const [, before, after, beforeDot, afterDot] = grouped.exec(header.trim()) ?? [];
  const meaning = spellings.get(foldKey(after ?? afterDot ?? ''));
  const group = (before ?? beforeDot ?? '').split(/[/.]/).at(-1) ?? '';
  if (!meaning || meaning.key === 'autre') return null;
  const question = columnByKey(spellings.get(foldKey(group))?.key ?? '', kind);
  if (question && (question.type === 'codes' || question.type === 'pairs' || question.type === 'code')) return null;
  const isContact = columnByKey(meaning.key, kind)?.layer === 'contact';
  return isContact && meaning.rank !== 'key' ? null : meaning;
}

/**
 * Headers as typed matched to columns, ignoring case, accents, blanks and punctuation. A column goes to its own key
 * before any other spelling, and to what people wrote before what a form's server adds; of equals the first header has
 * it. A later one with the same meaning is left unknown, and the reader tells it.
 */
export function matchHeaders(kind: TableKind, headers: readonly string[]): HeaderMatch[] {
  const spellings = spellingsOf(kind);
  const whole = headers.map((header) => spellings.get(foldKey(header)) ?? null);
  const last = headers.map((header, index) => (whole[index] ? null : groupedMeaning(kind, header, spellings)));
  const keys: (string | null)[] = headers.map(() => null);
  const taken = new Set<string>();
  const passes = [
    ...(['key', 'alias'] as const).flatMap((rank) => [whole, last].map((meanings) => ({ rank, meanings }))),
    { rank: 'server' as const, meanings: whole },
  ];
  for (const { rank, meanings } of passes) {
    for (const [index, meaning] of meanings.entries()) {
      if (!meaning || meaning.rank !== rank || taken.has(meaning.key)) continue;
      taken.add(meaning.key);
      keys[index] = meaning.key;
    }
  }
  return headers.map((header, index) => ({ index, letter: letterOf(index), header, key: keys[index] ?? null }));
}
