import { parsePattern } from '../codebook/index.ts';
import type { Codebook, CueEntry, PreparedTerms } from '../model/codebook.ts';
import { once } from '../text/once.ts';
import type { StemLanguage } from '../text/stem.ts';
import { addCode, addStarts, type KnownWords, knownWords, noBeginnings } from './known-words.ts';
import { type CompiledPattern, type Lexicon, makeLexicon } from './lexicon.ts';
import { type MarkerKind, markerRules, otherActorPatterns, type Reach } from './markers.ts';
import { makeSignBook, type SignBook } from './sign-book.ts';
import { type LaidWeights, layOut } from './weigh.ts';

/** A cue ready to be matched. */
export interface CompiledCue {
  entry: CueEntry;
  /** As a finding names it: its id and its pattern. */
  name: string;
  /** Of each group one pattern is enough; many cues share a group. */
  requires: CompiledPattern[][];
  excludes: CompiledPattern[][];
  /** Weaknesses: interne, relation, contexte. */
  origin: string | null;
}

export interface CompiledMarker {
  kind: MarkerKind;
  reach: Reach;
}

/** Everything of one language. */
export interface CompiledLanguage {
  language: StemLanguage;
  words: KnownWords;
  book: SignBook;
  /** By the numbers of the book. Null where none were learned: Arabic, and grids without weights. */
  weights: LaidWeights | null;
}

/** The cues of a grid, compiled once and used for any number of texts. */
export type CompiledCues = Record<StemLanguage, CompiledLanguage>;

/** Compiles a condition: a pattern, or the list that it names; one text always gives the same value. */
function groupCompiler(
  { conditions }: Codebook,
  compile: (text: string) => CompiledPattern[],
): (condition: string) => CompiledPattern[] {
  const memory = new Map<string, CompiledPattern[]>();
  return (condition) => {
    const known = memory.get(condition);
    if (known) return known;
    const texts = condition.startsWith('@') ? (conditions.get(condition.slice(1)) ?? []) : [condition];
    const compiled = texts.flatMap(compile);
    memory.set(condition, compiled);
    return compiled;
  };
}

/** Compiles pattern texts; one text always gives the same value, so that a sentence is asked it once. */
function patternCompiler(
  lexicon: Lexicon,
  memory: Map<string, CompiledPattern[]>,
): (text: string) => CompiledPattern[] {
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const compiled = (parsePattern(text) ?? []).map((pattern) => lexicon.compile(pattern));
    memory.set(text, compiled);
    return compiled;
  };
}

/** One language compiled, and the patterns met by their texts. */
function compileLanguage(
  codebook: Codebook,
  language: StemLanguage,
): CompiledLanguage & { lexicon: Lexicon; patterns: ReadonlyMap<string, CompiledPattern[]> } {
  const prepared = codebook.terms?.[language] ?? null;
  const lexicon = makeLexicon(language, prepared);
  const patternsByText = new Map(prepared?.patterns.map(([text, rows]) => [text, rows.map(toPattern)]));
  const compile = patternCompiler(lexicon, patternsByText);
  const group = groupCompiler(codebook, compile);
  const beginnings = noBeginnings();
  for (const entry of codebook.cues.filter((cue) => cue.language === language)) {
    const origin = codebook.entryByKey.get(`${entry.axis}:${entry.code}`)?.origin ?? null;
    const name = `${entry.id} ${entry.pattern}`;
    const cue = { entry, name, requires: entry.requires.map(group), excludes: entry.excludes.map(group), origin };
    const patterns = compile(entry.pattern);
    addStarts(beginnings.cues, patterns, cue);
    addCode(beginnings.codes, patterns, `${entry.axis}:${entry.code}`);
  }
  for (const { kind, reach, pattern } of markerRules(language))
    addStarts(beginnings.markers, compile(pattern), { kind, reach });
  for (const pattern of otherActorPatterns(language)) addStarts(beginnings.otherActors, compile(pattern), true);
  const weights = language === 'ar' ? null : codebook.weights;
  const book = makeSignBook(weights, language);
  return {
    language,
    lexicon,
    words: knownWords(language, lexicon, beginnings, book),
    book,
    weights: weights && layOut(weights),
    patterns: patternsByText,
  };
}

const isGap = (value: number | undefined): value is 0 | 3 | 8 => value === 0 || value === 3 || value === 8;

/** `slot, gap, slot, gap …` back to a pattern. */
function toPattern(row: number[]): CompiledPattern {
  const pattern: CompiledPattern = [];
  for (let at = 0; at + 1 < row.length; at += 2) {
    const gap = row[at + 1];
    pattern.push({ slot: row[at] ?? 0, gap: isGap(gap) ? gap : 0 });
  }
  return pattern;
}

/** What compiling a grid's cues finds out, to be kept with the grid (`Codebook.terms`): it is the same at every start. */
export function prepareTerms(codebook: Codebook): NonNullable<Codebook['terms']> {
  const prepare = (language: StemLanguage): PreparedTerms => {
    const { lexicon, patterns } = compileLanguage({ ...codebook, terms: null }, language);
    const rows = (compiled: CompiledPattern[]) => compiled.map((one) => one.flatMap(({ slot, gap }) => [slot, gap]));
    return { ...lexicon.terms(), patterns: [...patterns].map(([text, compiled]) => [text, rows(compiled)]) };
  };
  return { fr: prepare('fr'), en: prepare('en'), ar: prepare('ar') };
}

/**
 * Compiles a grid's cues, each language when it is first met. The same codebook value always gives the same cues, and
 * is compiled once.
 */
export const compileCues = once((codebook: Codebook): CompiledCues => {
  const memory = new Map<StemLanguage, CompiledLanguage>();
  const compiled = (language: StemLanguage): CompiledLanguage => {
    const known = memory.get(language) ?? compileLanguage(codebook, language);
    memory.set(language, known);
    return known;
  };
  return {
    get fr() {
      return compiled('fr');
    },
    get en() {
      return compiled('en');
    },
    get ar() {
      return compiled('ar');
    },
  };
});
