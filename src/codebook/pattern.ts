import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { tokenise } from '../text/segment.ts';
import type { StemLanguage } from '../text/stem.ts';

/** One way a term may be met: same word family, folded prefix, or exact folded form. */
export interface Term {
  match: 'stem' | 'prefix' | 'exact';
  text: string;
}

/** A term of a pattern with its alternatives, and how many content words may stand before it. */
export interface PatternItem {
  terms: Term[];
  gap: 0 | 3 | 8;
}

export type Pattern = PatternItem[];

const gaps = { '..': 3, '...': 8 } as const;

/** One word as the tokeniser would cut it; there are thousands of them. */
const plainWord = /^[\p{L}\p{N}]+$/u;

/** `mot`, `pref*` or `=mot`; a hyphen or an apostrophe inside makes several words of it. */
function parseTerm(text: string): Term[] {
  const isExact = text.startsWith('=');
  const isPrefix = text.endsWith('*');
  const bare = text.replace(/^=|\*$/g, '');
  const words = plainWord.test(bare) ? [{ word: bare.toLowerCase(), form: fold(bare) }] : tokenise(bare);
  return words.map((token, index): Term => {
    if (isPrefix && index === words.length - 1) return { match: 'prefix', text: token.form };
    return isExact ? { match: 'exact', text: token.form } : { match: 'stem', text: token.word };
  });
}

/** Patterns already read: the same condition stands on many cues. */
const memory = new Map<string, Pattern[] | null>();

/**
 * Reads a cue's pattern. Terms are separated by blanks, alternatives by `/`; `..` lets up to 3 content words stand
 * between, `...` up to 8. Alternatives of several words («porte-parole») give one pattern each. Null when it can't be read.
 */
export function parsePattern(text: string): Pattern[] | null {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const patterns = readPattern(text);
  memory.set(text, patterns);
  return patterns;
}

/** Words of several words multiply: a motif of thirty of them would be more patterns than a machine can hold. */
const mostPatterns = 4096;

function readPattern(text: string): Pattern[] | null {
  let patterns: Pattern[] = [[]];
  let gap: PatternItem['gap'] = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part === '..' || part === '...') {
      gap = gaps[part];
      continue;
    }
    const alternatives = part.split('/').map(parseTerm);
    if (alternatives.some((terms) => terms.length === 0)) return null;
    const single = alternatives.filter((terms) => terms.length === 1).flat();
    const choices: Pattern[] = [
      ...(single.length > 0 ? [[{ terms: single, gap }]] : []),
      ...alternatives
        .filter((terms) => terms.length > 1)
        .map((terms) => terms.map((term, index): PatternItem => ({ terms: [term], gap: index === 0 ? gap : 0 }))),
    ];
    if (patterns.length * choices.length > mostPatterns) return null;
    patterns = patterns.flatMap((head) => choices.map((choice) => [...head, ...choice]));
    gap = 0;
  }
  return patterns.some((pattern) => pattern.length === 0) || gap !== 0 ? null : patterns;
}

/** How many terms of a pattern carry meaning of their own. */
export const countContentTerms = (pattern: Pattern, language: StemLanguage): number =>
  pattern.filter(({ terms }) => !terms.every((term) => isFunctionWord(fold(term.text), language))).length;
