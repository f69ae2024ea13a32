import { isCivility, isParticle, isTitle } from '../text/civilities.ts';
import { isFrequentSurname } from '../text/frequent-surnames.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from '../text/given-names.ts';
import { redactionMark } from '../text/redact.ts';
import { wordsOf } from './file-texts.ts';
import { type Token, tokensOf } from './own-words.ts';

/*
 * A person whose name is known, however a text writes it: surname first, in capitals, with a civility, an initial, a middle
 * name, in one word, or by a surname that is no word of anything else.
 */

/** The folded words of a person's name, particles aside, and those by which the family is known. */
export interface Person {
  words: readonly string[];
  surnames: ReadonlySet<string>;
}

/** Where a text names one of the persons, by its number. */
export interface PersonSpan {
  start: number;
  end: number;
  person: number;
}

/** Finds persons in texts; `anchors` are folded words without one of which nobody is named. */
export interface PersonFinder {
  find(text: string): PersonSpan[];
  anchors: ReadonlySet<string>;
}

/** A longer cell is a sentence. */
const mostWords = 5;
const shortestWord = 2;
/** A shorter surname, alone, is as often another word. */
const shortestAlone = 4;
/** A shorter surname with an initial before it is as often another word. */
const shortestGlued = 5;

const wordOf = (typed: string): string => wordsOf(typed).join('');
const isCapital = (typed: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(typed);
const isInCapitals = (typed: string): boolean => /^\p{Lu}{2,}$/u.test(typed);
const isInitial = (typed: string): boolean => /^\p{L}$/u.test(typed);

/** The persons of a cell of names: with or without civilities, positions, telephones. A cell that numbers people names none. */
export const personsOf = (cell: string): Person[] =>
  cell
    .split(/[;,|/\n()]|\s(?:ou|et|or|and)\s/)
    .map((part) => part.replace(/(?:\+|\b00)?\p{Nd}(?:[^\p{L}\p{N}]{0,4}\p{Nd}){6,}/gu, ' '))
    .filter((part) => !/[@\p{N}]/u.test(part))
    .flatMap((part) => personOf(tokensOf(part).map(({ typed }) => typed)) ?? []);

function personOf(typed: readonly string[]): Person | null {
  const said = typed.filter((word) => !isCivility(word) && !isTitle(word) && !isParticle(word));
  const words = said.map(wordOf).filter((word) => word.length >= shortestWord);
  if (words.length === 0 || words.length > mostWords) return null;
  const inCapitals = said.filter(isInCapitals).map(wordOf);
  if (inCapitals.length > 0 && inCapitals.length < said.length) return { words, surnames: new Set(inCapitals) };
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isReversed = isGivenName(last) && !isGivenName(first);
  return { words, surnames: new Set([isReversed ? first : last]) };
}

/** A token with its folded word and where it ends. */
interface Said extends Token {
  word: string;
  end: number;
}

/**
 * Finds these persons. `isWord` tells the folded words that are something else too, `isSaid` those that are so where they
 * stand alone; `small`: a surname alone may lack its capital.
 */
export function personFinder(
  persons: readonly Person[],
  isWord: (folded: string) => boolean,
  { isSaid = () => false, small = false }: { isSaid?: (folded: string) => boolean; small?: boolean } = {},
): PersonFinder {
  const byWord = indexed(persons, ({ words }) => words);
  const glued = indexed(persons, (person) => gluedForms(person).filter((form) => !isWord(form)));
  const folded = new Map<string, string>();
  const wordOnce = (typed: string): string => {
    const word = folded.get(typed) ?? wordOf(typed);
    folded.set(typed, word);
    return word;
  };
  const find = (text: string): PersonSpan[] => {
    if (persons.length === 0) return [];
    const tokens = tokensOf(text).map((one) => ({
      ...one,
      word: wordOnce(one.typed),
      end: one.start + one.typed.length,
    }));
    const reader = readerOf(text, tokens, isWord, { isSaid, small });
    return tokens.flatMap(({ word, start, end }, at) => [
      ...(glued.get(word) ?? []).map((person) => ({ start, end, person })),
      ...(byWord.get(word) ?? []).flatMap((person) => {
        const span = reader(at, persons[person] as Person);
        return span ? [{ start: tokens[span[0]]?.start ?? start, end: tokens[span[1]]?.end ?? end, person }] : [];
      }),
    ]);
  };
  const known = [...persons.flatMap(anchorsOf), ...glued.keys()];
  return { find, anchors: new Set(known) };
}

/** Whoever is named is so by a word that is no first name, where there is one. */
function anchorsOf({ words, surnames }: Person): string[] {
  const own = words.filter((word) => surnames.has(word) || !isGivenName(word));
  return own.length > 0 ? own : [...words];
}

function indexed(persons: readonly Person[], keys: (person: Person) => readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  persons.forEach((person, at) => {
    for (const key of new Set(keys(person))) found.set(key, [...(found.get(key) ?? []), at]);
  });
  return found;
}

/** A name in one word: whole, in either order, or an initial and the surname. */
function gluedForms({ words, surnames }: Person): string[] {
  if (words.length < 2) return [];
  return [...surnames].flatMap((surname) => {
    const others = words.filter((word) => word !== surname);
    const whole = [words.join(''), surname + others.join(''), others.join('') + surname];
    const short = surname.length >= shortestGlued ? others.map((word) => word.charAt(0) + surname) : [];
    return [...whole.filter((form) => form.length >= 2 * shortestAlone), ...short];
  });
}

/** Blanks, or what joins the words of one name. */
const near = /^(?:[\s'’_–-]{1,3}|\.|,\s{0,2})$/;
const beside = /^[^\S\n]{1,3}$|^-$/;

/** Reads which words, from one to another, name a person of whom the word at a place is. */
function readerOf(
  text: string,
  tokens: readonly Said[],
  isWord: (folded: string) => boolean,
  { isSaid, small }: { isSaid: (folded: string) => boolean; small: boolean },
) {
  const between = (left: number, right: number) => text.slice(tokens[left]?.end, tokens[right]?.start);
  const isSentenceStart = (at: number) => at === 0 || /[.!?:;«“"(\n>…]/.test(between(at - 1, at));

  const isOther = (at: number, gap: string, { words }: Person): boolean => {
    const one = tokens[at];
    if (!one || !beside.test(gap) || !isCapital(one.typed) || words.includes(one.word)) return false;
    if (isGivenName(one.word)) return true;
    if (one.typed.length < 3 || isInCapitals(one.typed) || isCivility(one.word) || isTitle(one.word)) return false;
    return !isWord(one.word) && !isFunctionWord(one.word, 'fr') && !isFunctionWord(one.word, 'en');
  };

  /** Two words of the name or more, in any order. */
  const together = (at: number, { words, surnames }: Person): [number, number] | null => {
    const first = tokens[at] as Said;
    let last = at;
    let strangers = 0;
    for (let next = at + 1; next < tokens.length && next <= at + mostWords; next++) {
      const one = tokens[next] as Said;
      const gap = between(next - 1, next);
      const isAfterInitial = /^\.\s?$/.test(gap) && isInitial(tokens[next - 1]?.typed ?? '');
      if (!near.test(gap) && !isAfterInitial) break;
      if (words.includes(one.word) && one.word !== first.word) {
        const isReversed = words.indexOf(one.word) < words.indexOf(first.word);
        if (gap.startsWith(',') && (!isReversed || isListed(at, next, words))) break;
        last = next;
      } else if (!isParticle(one.word)) {
        strangers += 1;
        if (strangers > 1 || !(isCapital(one.typed) && (isInitial(one.typed) || !isWord(one.word)))) break;
      }
    }
    if (last === at) return null;
    const said = tokens.slice(at, last + 1).filter(({ word }) => words.includes(word));
    const isOwn = said.some(({ word }) => surnames.has(word) || !isGivenName(word));
    const isName = said.every(({ typed }) => isCapital(typed)) || said.some(({ word }) => !isWord(word));
    return isOwn && isName ? [at, last] : null;
  };

  /** «Aminata Zarbin, Tiékolo Sorvane» are two others. */
  const isListed = (at: number, next: number, words: readonly string[]): boolean => {
    const isBeside = (one: number, gap: string) =>
      beside.test(gap) && isCapital(tokens[one]?.typed ?? '') && !words.includes(tokens[one]?.word ?? '');
    return (
      (at > 0 && !isSentenceStart(at - 1) && isBeside(at - 1, between(at - 1, at))) ||
      (next + 1 < tokens.length && isBeside(next + 1, between(next, next + 1)))
    );
  };

  /** An initial and the surname, in either order; a first name and the initial of the surname. */
  const withInitial = (at: number, { words, surnames }: Person): [number, number] | null => {
    const { word, typed } = tokens[at] as Said;
    const isSurname = surnames.has(word);
    const stands = words.filter((other) => other !== word && (!isSurname ? surnames.has(other) : true));
    const means = (one: Said | undefined) => one !== undefined && stands.some((other) => other.startsWith(one.word));
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (isSurname && before && isInitial(before.typed) && means(before)) {
      const gap = between(at - 1, at);
      if (gap === '.' || (/^\.?\s{1,2}$|^-$/.test(gap) && isCapital(before.typed) && isCapital(typed)))
        return [at - 1, at];
    }
    const isPointed = after && isInitial(after.typed) && isCapital(after.typed) && text.charAt(after.end) === '.';
    return isPointed && isCapital(typed) && means(after) && beside.test(between(at, at + 1)) ? [at, at + 1] : null;
  };

  const alone = (at: number, person: Person): [number, number] | null => {
    const { word, typed } = tokens[at] as Said;
    if (!person.surnames.has(word)) return null;
    const before = tokens[at - 1];
    const isCalled =
      before !== undefined &&
      (isCivility(before.word) || isTitle(before.word)) &&
      (before.word !== 'me' || isCapital(before.typed)) &&
      /^\.?\s{1,3}$/.test(between(at - 1, at));
    if (isCalled && (isCapital(typed) || !isWord(word)) && !isOther(at + 1, between(at, at + 1), person))
      return [at - 1, at];
    if (word.length < shortestAlone || (!small && !isCapital(typed))) return null;
    if (isWord(word) || isSaid(word) || isGivenName(word) || isFrequentSurname(word)) return null;
    const isAnother =
      (isOther(at - 1, between(at - 1, at), person) &&
        (isGivenName(tokens[at - 1]?.word ?? '') || !isSentenceStart(at - 1))) ||
      isOther(at + 1, between(at, at + 1), person);
    return isAnother ? null : [at, at];
  };

  return (at: number, person: Person): [number, number] | null =>
    together(at, person) ?? withInitial(at, person) ?? alone(at, person);
}

/** Takes persons out of a text; told of what it takes out. */
export function personRedactor({ find }: PersonFinder): (text: string, tell?: (words: string) => void) => string {
  return (text, tell) => {
    let redacted = '';
    let done = 0;
    for (const { start, end } of find(text).sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < done) continue;
      tell?.(text.slice(start, end));
      redacted += `${text.slice(done, start)}${redactionMark}`;
      done = end;
    }
    return redacted + text.slice(done);
  };
}
