import { foldWords } from '../text/fold.ts';
import { redactionMark } from '../text/redact.ts';
import { editDistance } from '../text/similarity.ts';
import { wordsOf } from './file-texts.ts';
import { type Meant, ownWordFinder, tokensOf } from './own-words.ts';
import { linkWords, sharedWords, spelledWords } from './plain-words.ts';
import { plant, spansOf, type WordTree, wordsPlanted, wordTree } from './word-tree.ts';

/*
 * What spells the name of an organisation, though it is not the name as typed: its beginning without what it works for, one
 * letter wrong, its acronym in small letters or with points. One notion for what is taken out of texts and for what the
 * files are searched for.
 */

/** Where words spell a name. */
export interface Spelt {
  from: number;
  to: number;
  name: string;
}

/** Finds the names that words spell. */
export interface Spellings {
  /** Spans of folded words that spell one of the names, but within the name of an organisation that may be named. */
  spans(words: readonly string[]): Spelt[];
  /** Whether a folded word may be one of those of a span. */
  isSought(word: string): boolean;
  /** Spans of the words of a text, as typed, that are the name's alone (a translation, the one word it is known by). */
  ownWords(text: string): Meant[];
  /** Whether a folded word is one of the language. */
  isLanguage(word: string): boolean;
  /** Folded words of a name, its link words aside. */
  contentOf(name: string): ReadonlySet<string>;
}

/** A sequence of words that spells a name, with the words of it that may be one letter wrong. */
interface Sequence {
  words: string[];
  name: string;
  mayDiffer: ReadonlySet<number>;
}

/** Words by which no organisation is known: `shared` by many names or places, `spoken` in the grid too. */
export interface PlainWords {
  shared: ReadonlySet<string>;
  spoken: ReadonlySet<string>;
  /** Whether a word in small letters is one of the language; absent: every one. */
  isLanguage?: (word: string) => boolean;
}

/** A shorter word with one letter wrong is as often another word. */
const shortestMisspelt = 5;
/** The one distinctive word of a name of two words: it alone tells whether the name is meant. */
const shortestAlone = 7;
/** Shorter, an acronym is a word, a syllable or somebody's initials. */
const shortestAcronym = 4;

const isContent = (word: string): boolean => word.length > 1 && !linkWords.has(word);

/** Every way of spelling `closed` names that is no way of naming an `open` one. */
export function spellingsOf(closed: readonly string[], open: readonly string[], plain: PlainWords): Spellings {
  const opened = open.map(wordsOf).filter((words) => words[0] !== '');
  const sequences = closed.flatMap((name) => [
    ...acronymSequences(name, opened, plain),
    ...wordSequences(name, opened, plain),
  ]);
  const tree = wordTree();
  const byEnd = new Map<WordTree, Sequence[]>();
  for (const sequence of sequences) {
    const end = plant(tree, sequence.words);
    byEnd.set(end, [...(byEnd.get(end) ?? []), sequence]);
  }
  const openTree = wordTree();
  for (const words of opened) plant(openTree, words);
  const near = nearWords(sequences);
  const planted = wordsPlanted(tree);
  const isLanguage = plain.isLanguage ?? (() => true);
  const own = ownWordFinder(ownWordsBy(closed, opened, plain), isLanguage);
  return {
    isLanguage,
    ownWords: (text) => {
      const found = own(text);
      if (found.length === 0) return [];
      const words = tokensOf(text).map(({ typed }) => wordsOf(typed).join(''));
      const named = spansOf(words, openTree);
      return found.filter(({ from, to }) => !named.some(([start, end]) => start < to && from < end));
    },
    spans(words) {
      if (sequences.length === 0) return [];
      const found = looseSpans(words, tree, near).flatMap(({ from, to, end, differs }) =>
        (byEnd.get(end) ?? []).flatMap(({ name, mayDiffer }) =>
          differs === null || mayDiffer.has(differs - from) ? [{ from, to, name }] : [],
        ),
      );
      if (found.length === 0) return [];
      const named = spansOf(words, openTree);
      return found.filter(({ from, to }) => !named.some(([start, end]) => start <= from && to <= end));
    },
    isSought: (word) => planted.has(word) || near(word).length > 0,
    contentOf: (name) => new Set(wordsOf(name).filter(isContent)),
  };
}

/** Words of closed names that no open name holds, nor the language: by name, those of names of two words at least. */
function ownWordsBy(closed: readonly string[], open: readonly string[][], plain: PlainWords): Map<string, string[]> {
  const openWords = new Set(open.flat());
  return new Map(
    closed.flatMap((name) => {
      const content = wordsOf(name).filter(isContent);
      const own = content.filter((word) => isRare(word, plain) && !plain.spoken.has(word) && !openWords.has(word));
      return content.length > 1 && own.length > 0 ? [[name, own] as const] : [];
    }),
  );
}

/** An acronym in whatever case, and its letters apart («g.v.s.m.w.»). */
function acronymSequences(name: string, open: readonly string[][], plain: PlainWords): Sequence[] {
  const letters = name.trim().replace(/[.\s]/g, '');
  const isAcronym = /^\p{Lu}{4,10}$/u.test(letters) && /^(?:\p{Lu}+|(?:\p{Lu}\.\s?)+\p{Lu}?)$/u.test(name.trim());
  if (!isAcronym || letters.length < shortestAcronym) return [];
  const word = foldWords(letters);
  const isWord = [sharedWords, spelledWords, linkWords, plain.shared, plain.spoken].some((known) => known.has(word));
  const spelt = [...word];
  const whole = isWord || open.some((words) => words.length === 1 && words[0] === word) ? [] : [[word]];
  return [...whole, spelt].map((words) => ({ words, name, mayDiffer: new Set<number>() }));
}

/** The name whole, for a letter that may be wrong, and its beginnings that are enough to know it by. */
function wordSequences(name: string, open: readonly string[][], plain: PlainWords): Sequence[] {
  const words = wordsOf(name);
  if (words.filter(isContent).length < 2) return [];
  const beginnings = words
    .flatMap((word, at) => (at > 1 && linkWords.has(word) ? [words.slice(0, at)] : []))
    .map(withoutLastLinks)
    .filter((beginning) => isKnownBy(beginning, plain) && !open.some((other) => beginsWith(other, beginning)));
  return [words, ...beginnings].map((sequence) => ({
    words: sequence,
    name,
    mayDiffer: new Set(sequence.flatMap((_, at) => (mayDifferAt(sequence, at, plain) ? [at] : []))),
  }));
}

function withoutLastLinks(words: readonly string[]): string[] {
  const last = words.findLastIndex(isContent);
  return words.slice(0, last + 1);
}

const beginsWith = (words: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((word, at) => words[at] === word);

const isRare = (word: string, { shared }: PlainWords): boolean =>
  isContent(word) && word.length > 2 && !sharedWords.has(word) && !shared.has(word) && !/\d/.test(word);

/** Two words at least, one of which is nobody else's; of three words or more, two that few names share. */
function isKnownBy(beginning: readonly string[], plain: PlainWords): boolean {
  const content = beginning.filter(isContent);
  const rare = content.filter((word) => isRare(word, plain));
  if (content.length < 2 || rare.length === 0) return false;
  return rare.some((word) => !plain.spoken.has(word)) || (content.length > 2 && rare.length > 1);
}

/** A letter may be wrong where the rest of the name still tells which it is. */
function mayDifferAt(words: readonly string[], at: number, plain: PlainWords): boolean {
  const word = words[at] ?? '';
  if (!isContent(word) || word.length < shortestMisspelt) return false;
  if (words.some((other, index) => index !== at && isRare(other, plain))) return true;
  return isRare(word, plain) && (word.length >= shortestAlone || words.filter(isContent).length > 2);
}

/** Words that differ from one of the sequences' by one letter, found through what both are with a letter less. */
function nearWords(sequences: readonly Sequence[]): (word: string) => readonly string[] {
  const byShortened = new Map<string, string[]>();
  const misspelt = new Set(sequences.flatMap(({ words, mayDiffer }) => words.filter((_, at) => mayDiffer.has(at))));
  for (const word of misspelt) {
    for (const key of shortened(word)) byShortened.set(key, [...(byShortened.get(key) ?? []), word]);
  }
  const known = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < shortestMisspelt - 1) return [];
    let near = known.get(word);
    if (!near) {
      const candidates = new Set(shortened(word).flatMap((key) => byShortened.get(key) ?? []));
      near = [...candidates].filter((other) => isOneLetterAway(other, word));
      known.set(word, near);
    }
    return near;
  };
}

const shortened = (word: string): string[] => [
  word,
  ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** One letter more, less or another, or two neighbours changed over. */
function isOneLetterAway(left: string, right: string): boolean {
  if (left === right) return false;
  if (editDistance(left, right) === 1) return true;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return (
    left.length === right.length &&
    left.slice(0, at) + left.charAt(at + 1) + left.charAt(at) + left.slice(at + 2) === right
  );
}

interface LooseSpan {
  from: number;
  to: number;
  end: WordTree;
  /** Place of the word that is one letter wrong. */
  differs: number | null;
}

/** Where planted sequences stand among words, one word of each being one letter wrong at most. */
function looseSpans(words: readonly string[], tree: WordTree, near: (word: string) => readonly string[]): LooseSpan[] {
  const spans: LooseSpan[] = [];
  const walk = (node: WordTree, from: number, at: number, differs: number | null): void => {
    if (node.isEnd) spans.push({ from, to: at, end: node, differs });
    const word = words[at];
    if (word === undefined) return;
    const same = node.next.get(word);
    if (same) walk(same, from, at + 1, differs);
    if (differs !== null) return;
    for (const other of near(word)) {
      const child = node.next.get(other);
      if (child) walk(child, from, at + 1, at);
    }
  };
  for (let from = 0; from < words.length; from++) walk(tree, from, from, null);
  return spans;
}

/** Takes out of a text what spells a name, with what follows of the name. */
export function spellingRedactor(spellings: Spellings): (text: string, tell?: (words: string) => void) => string {
  return (text, tell) => {
    const tokens = tokensOf(text);
    const words = tokens.map(({ typed }) => wordsOf(typed).join(''));
    const spans = [...spellings.spans(words), ...spellings.ownWords(text)].map((span) => ({
      ...span,
      to: wholeEnd(words, span, spellings),
    }));
    if (spans.length === 0) return text;
    let redacted = '';
    let done = 0;
    for (const { from, to } of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
      const start = tokens[from]?.start ?? 0;
      const last = tokens[to - 1];
      if (start < done || !last) continue;
      // The last point of «G.V.S.M.W.» is of the acronym.
      const end = last.start + last.typed.length + (last.typed.length === 1 && text[last.start + 1] === '.' ? 1 : 0);
      tell?.(text.slice(start, end));
      redacted += `${text.slice(done, start)}${redactionMark}`;
      done = end;
    }
    return redacted + text.slice(done);
  };
}

/** Where the name ends that begins there: «… et sa Mobilité» goes with what it follows. */
function wholeEnd(words: readonly string[], { from, to, name }: Spelt, { contentOf }: Spellings): number {
  const own = contentOf(name);
  const said = new Set(words.slice(from, to));
  let end = to;
  for (let at = to; at < words.length && at - end < 3; at++) {
    const word = words[at] ?? '';
    if (own.has(word) && !said.has(word)) end = at + 1;
    else if (!linkWords.has(word) && !/^(?:sa|son|ses|leur|leurs|its|their)$/.test(word)) break;
  }
  return end;
}
