import { type Decision, quoteDecisions } from '../decisions/index.ts';
import { foldKey, foldWords } from '../text/fold.ts';

/*
 * What people decided of quotes. A decision names in `autre` an interview (all its quotes) or one quote, as `review
 * --citations` writes it; its words are not repeated there, so that a list of decisions holds no testimony.
 */

/** `publish` was looked over and stands; `redact` stands with more words taken out; `never` is printed nowhere. */
export type QuoteVerdict = 'publish' | 'redact' | 'never';

/** What holds for one quote of an interview: of several decisions the strictest, and all the words taken out. */
export type QuoteDecisions = (interview: string, key: string) => { verdict: QuoteVerdict | null; words: string[] };

/** FNV-1a over the words, case and accents aside: it survives a mended accent or comma, and says nothing of the words. */
function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(foldWords(text))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** What a decision calls a quote. */
export const quoteKey = (interview: string, said: string): string => `${interview}#${printOf(said)}`;

/** Words to take out, as a cell lists them. */
const wordsIn = (value: string | null): string[] =>
  (value ?? '')
    .split(/[;|\n]/)
    .map((words) => words.trim())
    .filter((words) => words.length > 1);

export function quoteDecisionsOf(decisions: readonly Decision[]): QuoteDecisions {
  const byTarget = new Map<string, Decision[]>();
  for (const decision of quoteDecisions(decisions)) {
    const target = foldKey(decision.other ?? '');
    if (target !== '') byTarget.set(target, [...(byTarget.get(target) ?? []), decision]);
  }
  return (interview, key) => {
    const own = [interview, key].flatMap((target) => byTarget.get(foldKey(target)) ?? []);
    // «publier» with words to take out beside it: the words are taken out.
    const words = [...new Set(own.flatMap(({ value }) => wordsIn(value)))];
    const isNever = own.some(({ decision }) => decision === 'rejete' || decision === 'retire');
    const verdict = isNever ? 'never' : words.length > 0 ? 'redact' : own.length > 0 ? 'publish' : null;
    return { verdict, words };
  };
}
