import { isOffice, isParticle } from './civilities.ts';
import { fold, foldKey } from './fold.ts';
import { isGivenName, isOfSomething } from './given-names.ts';

/*
 * No list holds every first name. Two capitalised words or more that are no words of the language, of a place, of an
 * organisation («Tiécoura Fomba»), are taken for a person where nothing before them says what they name; so is one such
 * word after an office («le gouverneur Fomba») or an initial («T. Fomba»).
 */

const blank = String.raw`[ \t\u00a0\u2009\u202f]{1,3}`;
const word = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}`;

/** Words in a row that begin with a capital, and are not written in capitals alone. */
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’@./_-])${word}(?:${blank}(?:(?:ould|wuld|mint|bint|ben|ibn|ag)${blank})?${word})+(?![\p{L}\p{N}@/_])`,
  'gu',
);
/** One word after what somebody is. */
const afterOffice = new RegExp(String.raw`(?<![\p{L}\p{N}])(\p{L}{4,11})(${blank})(${word})(?![\p{L}\p{N}@/_])`, 'gu');
/** A surname after an initial; where a line begins, a letter numbers it. */
const afterInitial =
  /(?<=[^\s.:;!?][^\S\n]+|[(«])(?<![.:;!?…][^\S\n]+)\p{Lu}\.[^\S\n]{0,2}(\p{Lu}[\p{L}'’-]{2,})(?![\p{L}\p{N}@/_])/gu;
/** A first name joined to a surname by a hyphen or a particle. */
const joined =
  /(?<![\p{L}\p{N}'’@./_-])(\p{Lu}\p{L}+)(?:-|[^\S\n]+(?:de|el|al)[^\S\n-])((?:[ea]l-)?\p{Lu}\p{L}{2,})(?![\p{L}\p{N}@/_-])/gu;

/** A text in which persons whom no list knows are rewritten; `isWord` tells the words, and the names of countries, that nobody bears (folded). */
export function replaceUnlistedPersons(
  text: string,
  isWord: (folded: string) => boolean,
  write: (name: string) => string,
): string {
  const isOpen = (said: string) =>
    !(isParticle(said) && /^\p{Ll}/u.test(said)) &&
    fold(said)
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part.length > 2 && isWord(part));
  const isThing = (whole: string, at: number) => isOfSomething(whole.slice(Math.max(0, at - 40), at));
  return text
    .replace(joined, (match, given: string, surname: string, at: number, whole: string) =>
      isGivenName(given) && !isGivenName(surname) && !isOpen(surname) && !isThing(whole, at) ? write(match) : match,
    )
    .replace(run, (match, at: number, whole: string) => withoutPersons(match, whole.slice(Math.max(0, at - 40), at)))
    .replace(afterOffice, (match, office: string, between: string, name: string) =>
      isOffice(office) && !isOpen(name) ? `${office}${between}${write(name)}` : match,
    )
    .replace(afterInitial, (match, name: string) => (isOpen(name) ? match : write(match)));

  function withoutPersons(match: string, before: string): string {
    const words = [...match.matchAll(/[^ \t\u00a0\u2009\u202f]+/g)].map(({ 0: said, index }) => ({ said, index }));
    let out = '';
    let done = 0;
    for (let from = 0; from < words.length; ) {
      let to = from;
      while (to < words.length && !isOpen(words[to]?.said ?? '')) to += 1;
      const [first, last] = [words[from], words[to - 1]];
      if (to - from > 1 && first && last) {
        const name = match.slice(first.index, last.index + last.said.length);
        if (!isWord(foldKey(name)) && !isOfSomething(`${before}${match.slice(0, first.index)}`)) {
          out += `${match.slice(done, first.index)}${write(name)}`;
          done = last.index + last.said.length;
        }
      }
      from = Math.max(to, from + 1);
    }
    return out + match.slice(done);
  }
}
