/*
 * A run of thousands of letters without a blank, or of blanks without a letter, is no language: a picture pasted as text, a
 * key held down, somebody who wants the reader to spend hours. Each pattern that looks for a word would read the run again
 * from every sign of it: it is cut here, once, for everything that comes after.
 */

/** Longer than any word, any address. */
const longestRun = 2000;
/** More blanks than any hand leaves. */
const mostBlanks = 200;

const longRun = new RegExp(`(\\S{${longestRun}})\\S+`, 'g');
const longBlank = new RegExp(`(\\s{${mostBlanks}})\\s+`, 'g');

/** The cell with its endless runs cut; the same cell when it has none. */
export const tameCell = (cell: string): string =>
  cell.length <= mostBlanks ? cell : cell.replace(longRun, '$1…').replace(longBlank, '$1');
