import { parsePattern } from '../codebook/index.ts';
import type { Codebook, CueEntry, PreparedTerms } from '../model/codebook.ts';
import { once } from '../text/once.ts';
import type { StemLanguage } from '../text/stem.ts';
import { type CompiledPattern, type Lexicon, makeLexicon } from './lexicon.ts';
import { type MarkerKind, markerRules, otherActorPatterns, type Reach } from './markers.ts';
import { type CodeSigns, makeSignBook, type SignBook } from './sign-book.ts';
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

/** Patterns by the term they begin with, so that a word calls up only those that can start there. */
type Index<T> = Map<number, Start<T>[]>;

interface Start<T> {
  pattern: CompiledPattern;
  /** Its second term, or its only one: most patterns that could start at a word are ruled out by it. */
  needs: number;
  of: T;
}

/** What can start at a word, by the terms it fits. */
type Starting<T> = (slots: ReadonlySet<number>) => Start<T>[];

/** Everything of one language. */
export interface CompiledLanguage {
  language: StemLanguage;
  lexicon: Lexicon;
  cuesAt: Starting<CompiledCue>;
  markersAt: Starting<CompiledMarker>;
  otherActorsAt: Starting<true>;
  /** Signs of the codes of which a cue holds the word, by the terms it fits. */
  codesAt(slots: ReadonlySet<number> | undefined): readonly CodeSigns[];
  book: SignBook;
  /** By the numbers of the book. Null where none were learned: Arabic, and grids without weights. */
  weights: LaidWeights | null;
}

/** Looks up by the set itself: a lexicon gives one word the same set each time. */
function starting<T>(index: Index<T>): Starting<T> {
  const memory = new WeakMap<ReadonlySet<number>, Start<T>[]>();
  return (slots) => {
    const known = memory.get(slots);
    if (known) return known;
    const found = [...slots].flatMap((slot) => index.get(slot) ?? []);
    memory.set(slots, found);
    return found;
  };
}

/** The cues of a grid, compiled once and used for any number of texts. */
export type CompiledCues = Record<StemLanguage, CompiledLanguage>;

function add<T>(index: Index<T>, patterns: CompiledPattern[], of: T): void {
  for (const pattern of patterns) {
    const slot = pattern[0]?.slot;
    if (slot === undefined) continue;
    const start = { pattern, needs: pattern[1]?.slot ?? slot, of };
    const known = index.get(slot);
    if (known) known.push(start);
    else index.set(slot, [start]);
  }
}

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

function addTo(index: Map<number, Set<string>>, slot: number, key: string): void {
  const known = index.get(slot);
  if (known) known.add(key);
  else index.set(slot, new Set([key]));
}

const none: readonly CodeSigns[] = [];

/** Looks up by the set itself, like `starting`. */
function codesAt(codesBySlot: Map<number, Set<string>>, { ofCode }: SignBook): CompiledLanguage['codesAt'] {
  const memory = new WeakMap<ReadonlySet<number>, readonly CodeSigns[]>();
  return (slots) => {
    if (!slots) return none;
    const known = memory.get(slots);
    if (known) return known;
    const codes = new Set([...slots].flatMap((slot) => [...(codesBySlot.get(slot) ?? [])]));
    const found = [...codes].map(ofCode);
    memory.set(slots, found);
    return found;
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
): CompiledLanguage & { patterns: ReadonlyMap<string, CompiledPattern[]> } {
  const prepared = codebook.terms?.[language] ?? null;
  const lexicon = makeLexicon(language, prepared);
  const patternsByText = new Map(prepared?.patterns.map(([text, rows]) => [text, rows.map(toPattern)]));
  const compile = patternCompiler(lexicon, patternsByText);
  const group = groupCompiler(codebook, compile);
  const cues: Index<CompiledCue> = new Map();
  const markers: Index<CompiledMarker> = new Map();
  const others: Index<true> = new Map();
  const codesBySlot = new Map<number, Set<string>>();
  for (const entry of codebook.cues.filter((cue) => cue.language === language)) {
    const origin = codebook.entryByKey.get(`${entry.axis}:${entry.code}`)?.origin ?? null;
    const name = `${entry.id} ${entry.pattern}`;
    const cue = { entry, name, requires: entry.requires.map(group), excludes: entry.excludes.map(group), origin };
    const patterns = compile(entry.pattern);
    add(cues, patterns, cue);
    for (const { slot } of patterns.flat()) addTo(codesBySlot, slot, `${entry.axis}:${entry.code}`);
  }
  for (const { kind, reach, pattern } of markerRules(language)) add(markers, compile(pattern), { kind, reach });
  for (const pattern of otherActorPatterns(language)) add(others, compile(pattern), true);
  const weights = language === 'ar' ? null : codebook.weights;
  const book = makeSignBook(weights, language);
  return {
    language,
    lexicon,
    cuesAt: starting(cues),
    markersAt: starting(markers),
    otherActorsAt: starting(others),
    codesAt: codesAt(codesBySlot, book),
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
