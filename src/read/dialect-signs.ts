import type { Scanned } from './scan.ts';
import type { Newline } from './text-dialect.ts';

/* What a sample shows of its quotes and newlines, before or after it is cut. */

/** Characters that may surround cells, besides the two usual ones. */
const rareQuotes = new Set('`´~^*|#%$!@&');

/** A blank begins nearly every cell but the first: commas of sentences. */
export function isMostlySpaced(records: readonly Scanned[]): boolean {
  const others = records.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell !== '');
  return others.length > 0 && others.filter((cell) => cell.startsWith(' ')).length >= 0.9 * others.length;
}

/** An apostrophe where a cell starts: after a delimiter or a newline. */
export function hasSingleQuotes(sample: string, delimiter: string): boolean {
  for (let at = sample.indexOf("'"); at !== -1; at = sample.indexOf("'", at + 1)) {
    const before = at === 0 ? '\n' : sample[at - 1];
    if (before === '\n' || before === '\r' || before === delimiter) return true;
  }
  return false;
}

/** The character that more than half of the filled cells both begin and end with, if one does. */
export function wrappingCharacter(records: readonly Scanned[], delimiter: string): string | null {
  const count = new Map<string, number>();
  let filled = 0;
  for (const { cells } of records) {
    for (const cell of cells) {
      if (cell === '') continue;
      filled += 1;
      const [first = ''] = cell;
      if (cell.length > 1 && first !== delimiter && rareQuotes.has(first) && cell.endsWith(first)) {
        count.set(first, (count.get(first) ?? 0) + 1);
      }
    }
  }
  return [...count].find(([, times]) => times * 2 > filled)?.[0] ?? null;
}

/** Kinds of newline to try: all of them alike; and, where two kinds stand side by side, one as the end of records. */
export function newlinesOf(sample: string): Newline[] {
  const hasPair = sample.includes('\r\n');
  const hasFeed = /(?:^|[^\r])\n/.test(sample);
  const hasCarriage = /\r(?!\n)/.test(sample.slice(0, -1));
  const kinds: Newline[] = ['any'];
  if (hasPair && (hasFeed || hasCarriage)) kinds.push('crlf');
  if (hasCarriage && hasFeed && !hasPair) kinds.push('cr', 'lf');
  return kinds;
}

/** Records that end in one kind of newline are believed when the others stand in cells below the first record. */
export function holdsNewlines(records: readonly Scanned[]): boolean {
  const [first, ...others] = records;
  const has = ({ cells }: Scanned) => cells.some((cell) => /[\r\n]/.test(cell));
  return first !== undefined && !has(first) && others.length > 1 && others.some(has);
}
