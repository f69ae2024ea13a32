import { parsePattern } from '../codebook/index.ts';
import type { Codebook, CueEntry } from '../model/codebook.ts';
import type { StemLanguage } from '../text/stem.ts';
import { type CompiledPattern, type Lexicon, makeLexicon } from './lexicon.ts';
import { type MarkerKind, markerRules, otherActorPatterns, type Reach } from './markers.ts';

/** A cue ready to be matched. */
export interface CompiledCue {
  entry: CueEntry;
  requires: CompiledPattern[];
  excludes: CompiledPattern[];
  /** Weaknesses: interne, relation, contexte. */
  origin: string | null;
}

export interface CompiledMarker {
  kind: MarkerKind;
  reach: Reach;
}

/** Patterns by the term they begin with, so that a word calls up only those that can start there. */
type Index<T> = Map<number, Start<T>[]>;

type Start<T> = { pattern: CompiledPattern; of: T };

/** What can start at a word, by the terms it fits. */
export type Starting<T> = (slots: ReadonlySet<number>) => Start<T>[];

/** Everything of one language. */
export interface CompiledLanguage {
  language: StemLanguage;
  lexicon: Lexicon;
  cuesAt: Starting<CompiledCue>;
  markersAt: Starting<CompiledMarker>;
  otherActorsAt: Starting<true>;
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
    const known = index.get(slot);
    if (known) known.push({ pattern, of });
    else index.set(slot, [{ pattern, of }]);
  }
}

/** Compiles pattern texts; one text always gives the same value, so that a sentence is asked it once. */
function patternCompiler(lexicon: Lexicon): (text: string) => CompiledPattern[] {
  const memory = new Map<string, CompiledPattern[]>();
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const compiled = (parsePattern(text) ?? []).map((pattern) => lexicon.compile(pattern));
    memory.set(text, compiled);
    return compiled;
  };
}

function compileLanguage(codebook: Codebook, language: StemLanguage): CompiledLanguage {
  const lexicon = makeLexicon(language);
  const compile = patternCompiler(lexicon);
  const cues: Index<CompiledCue> = new Map();
  const markers: Index<CompiledMarker> = new Map();
  const others: Index<true> = new Map();
  for (const entry of codebook.cues.filter((cue) => cue.language === language)) {
    const origin = codebook.entryByKey.get(`${entry.axis}:${entry.code}`)?.origin ?? null;
    const cue = { entry, requires: entry.requires.flatMap(compile), excludes: entry.excludes.flatMap(compile), origin };
    add(cues, compile(entry.pattern), cue);
  }
  for (const { kind, reach, pattern } of markerRules(language)) add(markers, compile(pattern), { kind, reach });
  for (const pattern of otherActorPatterns(language)) add(others, compile(pattern), true);
  return {
    language,
    lexicon,
    cuesAt: starting(cues),
    markersAt: starting(markers),
    otherActorsAt: starting(others),
  };
}

/**
 * Compiles a grid's cues, each language when it is first met. The same codebook value always gives the same cues; keep
 * the result.
 */
export function compileCues(codebook: Codebook): CompiledCues {
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
}
