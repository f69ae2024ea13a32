import { isFunctionWord } from '../text/function-words.ts';
import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/segment.ts';
import type { StemLanguage } from '../text/stem.ts';
import type { CompiledCue, CompiledMarker } from './compile-cues.ts';
import type { CompiledPattern, Lexicon } from './lexicon.ts';
import type { CodeSigns, SignBook, WordSigns } from './sign-book.ts';

/** A pattern that may start at a word. */
export interface Start<T> {
  pattern: CompiledPattern;
  /** Its second term, or its only one: most patterns that could start at a word are ruled out by it. */
  needs: number;
  of: T;
}

/** What a word may be part of, by the terms it fits. */
export interface Fit {
  slots: ReadonlySet<number>;
  /** The same in a row. */
  slotList: readonly number[];
  cues: readonly Start<CompiledCue>[];
  markers: readonly Start<CompiledMarker>[];
  otherActors: readonly Start<true>[];
  /** Codes of which a cue holds the word. */
  codes: readonly CodeSigns[];
}

/** All that is known of a word wherever it stands. */
export interface KnownWord {
  isFunction: boolean;
  fit: Fit;
  signs: WordSigns;
}

export interface KnownWords {
  of(token: Pick<Token, 'word' | 'form'>): KnownWord;
  /** Terms there are. */
  slots: number;
}

type BySlot<T> = Map<number, T[]>;

/** Patterns by the term they begin with, so that a word calls up only those that can start there; codes by every term. */
export interface Beginnings {
  cues: BySlot<Start<CompiledCue>>;
  markers: BySlot<Start<CompiledMarker>>;
  otherActors: BySlot<Start<true>>;
  codes: BySlot<string>;
}

export const noBeginnings = (): Beginnings => ({
  cues: new Map(),
  markers: new Map(),
  otherActors: new Map(),
  codes: new Map(),
});

function add<T>(index: BySlot<T>, slot: number, value: T): void {
  const known = index.get(slot);
  if (known) known.push(value);
  else index.set(slot, [value]);
}

export function addStarts<T>(index: BySlot<Start<T>>, patterns: readonly CompiledPattern[], of: T): void {
  for (const pattern of patterns) {
    const slot = pattern[0]?.slot;
    if (slot !== undefined) add(index, slot, { pattern, needs: pattern[1]?.slot ?? slot, of });
  }
}

export function addCode(index: BySlot<string>, patterns: readonly CompiledPattern[], code: string): void {
  for (const { slot } of patterns.flat()) if (!index.get(slot)?.includes(code)) add(index, slot, code);
}

/** The words of a language, each looked up when it is first met. */
export function knownWords(
  language: StemLanguage,
  lexicon: Lexicon,
  beginnings: Beginnings,
  book: SignBook,
): KnownWords {
  const fitOf = (slots: ReadonlySet<number>): Fit => {
    const slotList = [...slots];
    const atEach = <T>(index: BySlot<T>): T[] => slotList.flatMap((slot) => index.get(slot) ?? []);
    return {
      slots,
      slotList,
      cues: atEach(beginnings.cues),
      markers: atEach(beginnings.markers),
      otherActors: atEach(beginnings.otherActors),
      codes: [...new Set(atEach(beginnings.codes))].map(book.ofCode),
    };
  };
  return {
    of: remembered(
      (token) => ({
        isFunction: isFunctionWord(token.form, language),
        fit: fitOf(lexicon.slotsOf(token)),
        signs: book.ofWord(token.form),
      }),
      ({ word }) => word,
    ),
    slots: lexicon.slotCount(),
  };
}
