import { foldKey } from '../text/fold.ts';
import type { Word } from './name.ts';

/** «A.S.S.E.R», «S.L.P.M.», «A.Pro.F.E.J», «A C D» → the letters together; other text as it was. */
export function joinDotted(text: string): string {
  return text
    .replace(/(?<![\p{L}.])(?:\p{L}{1,3}\.){2,}\p{L}{0,3}(?!\p{L})/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/^\s*\p{Lu}(?:\s\p{Lu}){2,}\s*$/u, (spaced) => spaced.replaceAll(/\s/g, ''));
}

/** A token written as an acronym: two to ten letters or digits, mostly capitals («ASSER», «MdM-BE», «M&D», «AL2G»). */
export function isAcronymLike(token: string): boolean {
  const letters = token.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || letters.length > 10 || /^\d/.test(letters)) return false;
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length;
  return capitals >= 2 && capitals * 2 >= letters.length;
}

/** Key under which an acronym is compared. */
export const acronymKey = (acronym: string): string => foldKey(joinDotted(acronym));

/** How an acronym comes from the words of a long name. */
export type Derivation = 'initials' | 'initials-gap' | 'syllables' | 'partial';

/** «F2DHG» is read «FDDHG», «MS2» «MSS»: a figure says a letter twice or more. */
export const withoutFigures = (acronym: string): string =>
  acronym
    .replace(/([23])(\p{L})/gu, (_, times: string, letter: string) => letter.repeat(Number(times)))
    .replace(/(\p{L})([23])$/u, (_, letter: string, times: string) => letter.repeat(Number(times)));

/**
 * Whether an acronym can come from the words of a long name, in their order: first letters of every word that counts
 * (little words may give theirs or not), all but one of them, or beginnings of words («REMIDEV» from «Réseau Migration
 * Développement»); `partial` when it opens as the name does and leaves two words out, or one and takes a second letter of
 * another («ODECO», «Organisme de développement, d’étude, de formation et de conseils»), or has four letters and takes
 * beginnings of words («UMAV»). Null when it cannot.
 */
export function derives(acronym: string, words: readonly Word[]): Derivation | null {
  const letters = [...withoutFigures(acronym)];
  if (letters.length < 2 || words.length < 2) return null;
  const cost = cheapest(letters, words);
  if (cost === null) return isCutShort(letters, words) ? 'initials-gap' : null;
  const skipped = Math.floor(cost / 100);
  const extra = cost % 100;
  // «TUOS» for «The University of Sheffield»: in a short acronym, letters that little words give tell as much as one left out.
  const told = words.filter(({ kind }) => kind !== 'stop');
  const isOfWords = letters.length > 4 || told.length === words.length || cheapest(letters, told) === 0;
  if (skipped === 0 && extra === 0) return isOfWords ? 'initials' : 'initials-gap';
  if (skipped === 1 && extra <= (letters.length >= 6 ? 1 : 0) && letters.length >= 4) return 'initials-gap';
  // Seven letters or more that all words give, in their order, are no chance: «COOPAGRI».
  if (skipped === 0 && letters.length >= 5 && (extra <= letters.length / 2 + 1 || letters.length >= 7))
    return 'syllables';
  if (letters[0] !== told[0]?.full[0] || letters.length < 4) return null;
  if (skipped === 0) return extra <= 1 ? 'partial' : null;
  return letters.length >= 5 && skipped <= 2 && extra <= 2 - skipped ? 'partial' : null;
}

/** «PAALAE» for a name whose last word was left out when it was copied. */
const isCutShort = (letters: readonly string[], words: readonly Word[]): boolean =>
  letters.length >= 6 && cheapest(letters.slice(0, -1), words) === 0;

/** First elements of compound words whose second part may give its own letter («AutoPromotion»). */
const compounds = /^(auto|agro|socio|micro|macro|multi|inter|anti|co|eco|bio|euro|afro|pluri|trans)(?=[a-z]{4})/;

/** Least cost of reading the letters off the words: 100 for a word that counts and gives none, 1 for each second letter. */
function cheapest(letters: readonly string[], words: readonly Word[]): number | null {
  const none = Number.POSITIVE_INFINITY;
  let costs: number[] = [0, ...letters.map(() => none)];
  for (const { full, kind } of words) {
    const next = costs.map((cost) => cost + (isFree(kind) || linkWords.has(full) ? 0 : 100));
    for (let from = 0; from < letters.length; from += 1) {
      const base = costs[from] ?? none;
      if (base === none) continue;
      for (let taken = 1; taken <= 5 && from + taken <= letters.length; taken += 1) {
        if (full[taken - 1] !== letters[from + taken - 1]) break;
        const cost = base + taken - 1;
        if (cost < (next[from + taken] ?? none)) next[from + taken] = cost;
      }
      const second = full.length > 6 ? full[compounds.exec(full)?.[0].length ?? full.length] : undefined;
      if (second !== undefined && full[0] === letters[from] && second === letters[from + 1]) {
        if (base < (next[from + 2] ?? none)) next[from + 2] = base;
      }
    }
    costs = next;
  }
  const cost = costs[letters.length] ?? none;
  return cost === none ? null : cost;
}

/** Words that link others as prepositions do, though they count in a name. */
const linkWords: ReadonlySet<string> = new Set(['contre', 'against', 'entre', 'between', 'sans', 'without', 'through']);

/** Words that may give no letter at no cost. */
const isFree = (kind: Word['kind']): boolean =>
  kind === 'stop' || kind === 'country' || kind === 'place' || kind === 'optional';

/** First letters of the words that count, with and without those of places: the acronyms they most likely give. */
export function initialsOf(words: readonly Word[]): string[] {
  const letters = (kept: (word: Word) => boolean) =>
    words
      .filter(kept)
      .map(({ full }) => full[0] ?? '')
      .join('');
  const all = [
    letters(({ kind }) => !isFree(kind)),
    letters(({ kind }) => kind !== 'stop' && kind !== 'optional'),
    letters(() => true),
  ];
  return [...new Set(all)].filter((initials) => initials.length > 1);
}
