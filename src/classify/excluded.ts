import type { CompiledCue } from './compile-cues.ts';
import { clauseOf, hasAny, hasAnyWithin, type Sentence } from './sentence.ts';

/** Words of an item of a list, at most: a longer one is a sentence of its own, set between commas. */
const longestItem = 6;
/** Commas from which a clause is a list. */
const fewestCommas = 2;

/**
 * Words that keep a cue from counting do so in its clause; in a list, in its item, since «hébergement, plaidoyer, soins» says
 * three things apart. A wish is said once for all it bears on: what keeps a need out may stand anywhere.
 */
export function isExcluded(sentence: Sentence, { entry, excludes }: CompiledCue, words: readonly number[]): boolean {
  if (excludes.length === 0) return false;
  const isAnywhere = excludes.some((group) => hasAny(sentence, group));
  if (!isAnywhere || entry.axis === 'besoin') return isAnywhere;
  const [from, to] = surroundingsOf(sentence, words);
  return excludes.some((group) => hasAnyWithin(sentence, group, from, to));
}

function surroundingsOf(sentence: Sentence, words: readonly number[]): [from: number, to: number] {
  const [head = 0, tail = head] = [words[0], words.at(-1)];
  const [clauseStart] = clauseOf(sentence, head);
  const [, clauseEnd] = clauseOf(sentence, tail);
  const isComma = (at: number): boolean => at > clauseStart && sentence.tokens[at]?.before === 1;
  const commas = sentence.tokens.flatMap((_, at) => (at < clauseEnd && isComma(at) ? [at] : []));
  if (commas.length < fewestCommas) return [clauseStart, clauseEnd];
  const from = commas.findLast((at) => at <= head) ?? clauseStart;
  const to = commas.find((at) => at > tail) ?? clauseEnd;
  return to - from <= longestItem ? [from, to] : [clauseStart, clauseEnd];
}
