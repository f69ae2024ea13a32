import { remembered } from './remembered.ts';

/** Letters of a pattern that are shown: the whole one stands in the grid, under the id. */
const longest = 80;

/** A cue as it is shown: its id and, of a long pattern, the alternatives nearest to the words that it found. */
export function shortCue(cue: string, quote: string): string {
  const space = cue.indexOf(' ');
  if (space < 0 || cue.length - space - 1 <= longest) return cue;
  const [id, pattern] = [cue.slice(0, space), cue.slice(space + 1)];
  const at = placeOf(pattern, quote);
  const from = at === 0 ? 0 : startOf(pattern, Math.max(0, at - margin));
  const cut = pattern.slice(from, from + longest).replace(/[^/|\s]*$/, '');
  const end = from + longest >= pattern.length ? pattern.slice(from) : cut;
  return `${id} ${from > 0 ? '…' : ''}${end}${from + end.length < pattern.length ? '…' : ''}`;
}

/** Letters shown before what fired, at most. */
const margin = 20;

const folded = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => letter.normalize('NFD')[0]?.toLowerCase() ?? '').join('');

/** A pattern folded: some are long, and those of a grid are shown over and over. */
const foldedPattern = remembered(folded);

/** Where the pattern holds the longest beginning of a word of the quote; 0 when it holds none. */
function placeOf(pattern: string, quote: string): number {
  const plain = foldedPattern(pattern);
  let best = { length: 2, at: 0 };
  for (const word of folded(quote).split(/[^\p{L}\p{N}]+/u)) {
    for (let length = word.length; length > best.length; length -= 1) {
      const at = startingAt(plain, word.slice(0, length));
      if (at >= 0) best = { length, at };
    }
  }
  return best.at;
}

/** Place of a term that begins so. */
function startingAt(pattern: string, beginning: string): number {
  let at = pattern.indexOf(beginning);
  while (at > 0 && /[\p{L}\p{N}]/u.test(pattern[at - 1] ?? '')) at = pattern.indexOf(beginning, at + 1);
  return at;
}

/** Where the first whole alternative after a place begins. */
function startOf(pattern: string, from: number): number {
  if (from === 0) return 0;
  const next = pattern.slice(from).search(/[/|\s]/);
  return next < 0 ? from : from + next + 1;
}
