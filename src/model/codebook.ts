import type { Bilingual } from './stage.ts';

/** One code of the grid. */
export interface GridEntry {
  axis: string;
  code: string;
  /** Code this one is a sub-code of. */
  parent: string | null;
  label: Bilingual;
  definition: Bilingual;
  /** Where the idea comes from (documents by number, V34, nous). */
  source: string[];
  /** tableau, texte, terrain or nous: never print as the paper's what is ours. */
  link: string;
  /** Roles a strength or weakness is tied to; `tous` for any. */
  roles: string[];
  /** Weaknesses: interne, relation, contexte. */
  origin: string | null;
  /** Weaknesses: the challenge they feed. */
  challenge: string | null;
  /** Needs: the weaknesses that suggest it. */
  suggestedBy: string[];
  isSensitive: boolean;
  yes: string[];
  no: string[];
}

/** One cue (indice) of the grid, as written. */
export interface CueEntry {
  /** `axis:code#n`, n counting from 1 in file order within the code. */
  id: string;
  axis: string;
  code: string;
  sub: string | null;
  language: 'fr' | 'en' | 'ar';
  pattern: string;
  /** Patterns, or `@name` of a list of them in `conditions`. */
  requires: string[];
  excludes: string[];
  /** Columns in which the cue holds; empty means everywhere. */
  columns: string[];
  /** '' negation turns it against; `incluse` it holds its own negation; `requise` only under lack; `souhait` only as a wish. */
  negation: '' | 'incluse' | 'requise' | 'souhait';
  note: string;
  /** In an edited grid, a cue that the tool's own has not: the learned weights know nothing of it, and don't gainsay it. */
  isAdded?: boolean;
}

/** What a code of an asked list (trades, themes, difficulties, support, training …) means on an axis of the grid. */
export interface CrosswalkEntry {
  /** Id of the asked list, and its code. */
  list: string;
  listCode: string;
  /** Null when the answer fits no code. */
  axis: string | null;
  code: string | null;
  /** What the code loses or adds, in words; empty when the two say the same. */
  residue: Bilingual;
  note: string;
}

/** What was learned from coded texts: how much each sign of a sentence speaks for each code. */
export interface SignWeights {
  /** What the sum starts from; the share (0 to 1) from which the code is given, and under which a cue is not believed. */
  codes: { axis: string; code: string; base: number; given: number; turned: number }[];
  /** By sign: places in `codes`, each followed by its weight. */
  weightsBySign: Map<string, number[]>;
}

/** The patterns of one language turned into numbers: each term met has a slot. */
export interface PreparedTerms {
  /** Slots given so far. */
  slots: number;
  /** Texts of terms (stems, beginnings, exact forms), each with the slots it calls up. */
  stem: [string, number[]][];
  prefix: [string, number[]][];
  exact: [string, number[]][];
  /** Pattern texts, each with the patterns it stands for, as `slot, gap` pairs in a row. */
  patterns: [string, number[][]][];
}

/** The analysis grid. */
export interface Codebook {
  /** Version of the grid, and a checksum of its files. */
  version: string;
  checksum: string;
  entries: GridEntry[];
  cues: CueEntry[];
  /** Patterns that many cues share as conditions, by name. */
  conditions: Map<string, string[]>;
  /** Asked lists on to the axes, in file order. */
  crosswalk: CrosswalkEntry[];
  /** Entries by `axis:code`. */
  entryByKey: Map<string, GridEntry>;
  /** Entries of an axis, in file order, sub-codes included. */
  entriesByAxis: Map<string, GridEntry[]>;
  /** Null in a grid that has none. */
  weights: SignWeights | null;
  /** By language, when the grid was prepared with the tool; else its patterns are compiled when they are needed. */
  terms: { [language in CueEntry['language']]: PreparedTerms } | null;
}
