import { problem } from '../diagnostics/create.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { cutShort } from '../text/cut-short.ts';
import { foldWords } from '../text/fold.ts';
import type { LoneText } from './code-text.ts';
import { nearestGridCode, placeLabel } from './grid-codes.ts';

/** A text that somebody coded. */
export interface LabelledText extends LoneText {
  id: string | number;
  at: Place;
  /** Codes by axis; a sub-code counts as its code. An axis that is not named is not among them. */
  codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Axes with a code that the grid lacks: the text is not measured there, as its right answer may be that code. */
  unmeasured: ReadonlySet<string>;
  /** The words that the reader gave for each `axis:code`. */
  why: ReadonlyMap<string, string>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Labels of a text: `codes` {axis: [code]} and `why` {"axis:code": words}. Null when `codes` is not of that shape; a code
 * that the grid lacks is told, and the text is not measured on its axis; words of `why` that the text lacks are told.
 */
export function labelsFrom(
  codes: unknown,
  why: unknown,
  text: string,
  codebook: Codebook,
  at: Place,
): { labels: Pick<LabelledText, 'codes' | 'unmeasured' | 'why'> | null; told: Diagnostic[] } {
  const told: Diagnostic[] = [];
  if (!isObject(codes)) return { labels: null, told };
  const codesByAxis = new Map<string, Set<string>>();
  const unmeasured = new Set<string>();
  for (const [axis, given] of Object.entries(codes)) {
    if (!Array.isArray(given) || given.some((code) => typeof code !== 'string')) return { labels: null, told };
    const known = new Set<string>();
    const isAxis = codebook.entriesByAxis.has(axis);
    for (const code of given as string[]) {
      const placed = placeLabel(codebook, axis, code);
      const key = `${axis}:${code}`;
      if (placed) known.add(placed.code);
      else {
        if (isAxis) unmeasured.add(axis);
        const nearest = nearestGridCode(codebook, axis, code);
        const suggestion = nearest === null ? {} : { suggestion: nearest };
        const where = { place: { ...at, header: 'codes' }, actual: key, ...suggestion };
        told.push(isAxis ? problem('COR-013', { axis, code }, where) : problem('COR-003', { code: key }, where));
      }
    }
    if (isAxis) codesByAxis.set(axis, known);
    else if (given.length === 0) {
      told.push(problem('COR-003', { code: axis }, { place: { ...at, header: 'codes' }, actual: axis }));
    }
  }
  const words = Object.entries(isObject(why) ? why : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  for (const [code, quote] of words.filter(([, one]) => !holds(text, one))) {
    told.push(problem('COR-014', { code }, { place: { ...at, header: 'why' }, actual: cutShort(quote, 60) }));
  }
  return { labels: { codes: codesByAxis, unmeasured, why: new Map(words) }, told };
}

const wordsOf = (text: string): string =>
  ` ${foldWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a text holds the words of a quote, its parts between «…» anywhere; case, accents and punctuation aside. */
const holds = (text: string, quote: string): boolean => {
  const inside = wordsOf(text);
  return quote.split(/…|\.{3}|[/|;]/).every((part) => inside.includes(wordsOf(part).trim()));
};
