import { fold, foldKey } from './fold.ts';
import { isOfSomething } from './given-names.ts';

/*
 * No list holds every first name. Two capitalised words or more that are no words of the language, of a place, of an
 * organisation («Tiécoura Fomba»), are taken for a person where nothing before them says what they name.
 */

/** Words in a row that begin with a capital, and are not written in capitals alone. */
const run = /(?<![\p{L}\p{N}'’@./_-])\p{Lu}[\p{L}'’-]*\p{Ll}(?:[ \u00a0]\p{Lu}[\p{L}'’-]*\p{Ll})+(?![\p{L}\p{N}@/_])/gu;

/** A text in which persons whom no list knows are rewritten; `isWord` tells the words, and the names of countries, that nobody bears (folded). */
export function replaceUnlistedPersons(
  text: string,
  isWord: (folded: string) => boolean,
  write: (name: string) => string,
): string {
  const isOpen = (word: string) =>
    fold(word)
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part.length > 2 && isWord(part));
  return text.replace(run, (match, at: number) => {
    const words = match.split(/[ \u00a0]/);
    const out: string[] = [];
    for (let from = 0; from < words.length; ) {
      let to = from;
      while (to < words.length && !isOpen(words[to] ?? '')) to += 1;
      const before = words.slice(0, from).join(' ');
      const isNamed = () => isOfSomething(`${text.slice(Math.max(0, at - 40), at)}${before} `);
      const isPerson = to - from > 1 && !isWord(foldKey(words.slice(from, to).join(' '))) && !isNamed();
      if (isPerson) out.push(write(words.slice(from, to).join(' ')));
      else out.push(...words.slice(from, Math.max(to, from + 1)));
      from = Math.max(to, from + 1);
    }
    return out.join(' ');
  });
}
