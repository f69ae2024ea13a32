/*
 * A run of thousands of letters without a blank, or of blanks without a letter, is no language: a picture pasted as text, a
 * key held down, somebody who wants the reader to spend hours. Each pattern that looks for a word would read the run again
 * from every sign of it: it is cut here, once, for everything that comes after.
 */

/** Longer than any word, any address. */
const longestRun = 2000;
/** More blanks than any hand leaves. */
const mostBlanks = 200;

const isEndless = new RegExp(`\\S{${longestRun + 1}}|\\s{${mostBlanks + 1}}`);
/** Runs by pieces: one piece for all the letters of a picture would be more than a pattern can hold. */
const pieces = new RegExp(`\\S{1,${longestRun}}|\\s{1,${mostBlanks}}`, 'g');
const isBlank = (piece: string): boolean => piece.trim() === '';

/** The cell with its endless runs cut; the same cell when it has none. */
export function tameCell(cell: string): string {
  if (cell.length <= mostBlanks || !isEndless.test(cell)) return cell;
  const kept: string[] = [];
  let before: 'start' | 'blank' | 'word' | 'cut' = 'start';
  for (const [piece] of cell.matchAll(pieces)) {
    const kind = isBlank(piece) ? 'blank' : 'word';
    if (kind === 'blank' ? before !== 'blank' : before === 'start' || before === 'blank') {
      kept.push(piece);
      before = kind;
    } else if (before === 'word') {
      kept.push('…');
      before = 'cut';
    }
  }
  return kept.join('');
}
