import { distance } from 'fastest-levenshtein';
import type { TableKind } from '../model/table.ts';
import { foldKey, foldWords } from '../text/fold.ts';
import { isServerHeader } from './match-headers.ts';
import { columnsOf } from './registry.ts';

/** Words of headers that say nothing of what a column holds. */
const emptyWords = new Set(
  'de du des d la le les l un une et en a au aux vos votre vous quel quels quelle quelles est sont que qui of the and to'.split(
    ' ',
  ),
);

const tokensOf = (text: string): Set<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word !== '' && !emptyWords.has(word))
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)),
  );

/** An accord is never suggested for a header that does not speak of one, nor for one that says no more than that. */
const consentWords = new Set(['accord', 'accepte', 'acceptez', 'consentement', 'consent', 'agree']);

interface Spelling {
  key: string;
  folded: string;
  tokens: Set<string>;
}
const spellingsByKind = new Map<TableKind, Spelling[]>();

function spellingsOf(kind: TableKind): Spelling[] {
  let spellings = spellingsByKind.get(kind);
  if (!spellings) {
    spellings = columnsOf(kind)
      // In an interview a telephone or an e-mail is made public by hand alone.
      .filter(({ layer, type }) => !(kind === 'entretiens' && layer === 'contact' && type !== 'url'))
      .flatMap(({ key, label, aliases }) =>
        [key, label.fr, label.en, ...aliases].map((text) => ({ key, folded: foldKey(text), tokens: tokensOf(text) })),
      );
    spellingsByKind.set(kind, spellings);
  }
  return spellings;
}

/** Words in common (twice their share of both), or letters in common for a misspelt header. 0 to 1. */
function likeness(folded: string, tokens: Set<string>, spelling: Spelling): number {
  const common = [...tokens].filter((word) => spelling.tokens.has(word));
  if (spelling.key.startsWith('accord_')) {
    const isConsent = [...tokens].some((word) => consentWords.has(word));
    if (!isConsent || common.every((word) => consentWords.has(word))) return 0;
  }
  const shared = common.length;
  const words = (2 * shared) / Math.max(1, tokens.size + spelling.tokens.size);
  const longest = Math.max(folded.length, spelling.folded.length);
  if (longest < 5 || Math.abs(folded.length - spelling.folded.length) > longest / 4) return words;
  const letters = 1 - distance(folded, spelling.folded) / longest;
  return Math.max(words, letters >= 0.85 ? letters : 0);
}

/** The column that an unknown header may mean, columns already found aside; null when none resembles it. */
function resemblingColumn(kind: TableKind, header: string, taken: ReadonlySet<string>): string | null {
  const folded = foldKey(header);
  const tokens = tokensOf(header);
  let best: { key: string; score: number } | null = null;
  for (const spelling of spellingsOf(kind)) {
    if (taken.has(spelling.key)) continue;
    const score = likeness(folded, tokens, spelling);
    if (score >= 0.5 && (best === null || score > best.score)) best = { key: spelling.key, score };
  }
  return best?.key ?? null;
}

/** Neither blank, nor added by a form's server, nor a choice of a question (`besoins_appui/formation`). */
function isOwnWords(kind: TableKind, header: string): boolean {
  if (header.trim() === '' || isServerHeader(header)) return false;
  const group = foldKey(header.split('/').at(-2) ?? '');
  return group === '' || !spellingsOf(kind).some(({ folded }) => folded === group);
}

/** Headers with the column each may mean, every column once: what a configuration would have to say. */
export function resemblingPairs(
  kind: TableKind,
  headers: readonly string[],
  taken: ReadonlySet<string>,
): [header: string, key: string][] {
  const used = new Set(taken);
  return headers.flatMap((header): [string, string][] => {
    const key = isOwnWords(kind, header) ? resemblingColumn(kind, header, used) : null;
    if (key === null) return [];
    used.add(key);
    return [[header, key]];
  });
}
