import type { OutputFile } from '../model/output.ts';
import { foldWords } from '../text/fold.ts';

/** What the files of an edition say by themselves, and the words of the data that were taken out of them. */
export interface ToolWords {
  files: OutputFile[];
  texts: string[];
}

interface Token {
  typed: string;
  folded: string;
}

const tokensOf = (text: string): Token[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((typed) => ({ typed, folded: foldWords(typed) }));

/** A name begins with a capital, where letters have one; «un dialogue» names nobody. */
function isNameLike({ typed }: Token): boolean {
  const first = [...typed][0] ?? '';
  return first === first.toUpperCase();
}

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  at >= 0 && words.every((word, index) => tokens[at + index]?.folded === word);

/** Places of `words` within a longer name. */
const offsetsIn = (name: readonly string[], words: readonly string[]): number[] =>
  name.length <= words.length
    ? []
    : name.flatMap((_, at) => (words.every((word, index) => name[at + index] === word) ? [at] : []));

/**
 * Whether a text of the data names an organisation whose name is an ordinary word of the report: it stands there as a
 * name does, with its capital, and not inside the longer name of an organisation that may be named.
 */
export function isNamedIn(text: string, name: string, openNames: readonly string[]): boolean {
  if (!` ${foldWords(text)} `.includes(` ${name} `)) return false;
  const words = name.split(' ');
  const tokens = tokensOf(text);
  const longer = openNames
    .map((open) => open.split(' '))
    .flatMap((open) => offsetsIn(open, words).map((offset) => ({ open, offset })));
  const places = tokens.flatMap((_, at) => (standsAt(tokens, at, words) ? [at] : []));
  if (places.length === 0) return true; // written in a way that these tokens do not show
  return places.some(
    (at) => isNameLike(tokens[at] as Token) && !longer.some(({ open, offset }) => standsAt(tokens, at - offset, open)),
  );
}
