import type { Place } from './gazetteer.ts';

/** What a word does in a name. */
export type WordKind = 'stop' | 'neutral' | 'form' | 'ordinary' | 'rare' | 'place' | 'country' | 'number' | 'optional';

export interface Word {
  /** Folded, as written. */
  full: string;
  /** Folded, in the singular. */
  text: string;
  kind: WordKind;
}

/** What a name shows of the language it is in, and how it speaks of countries: what may make it another’s translation. */
export interface Tongue {
  /** It has a word that is of French alone, of English alone. */
  isFrench: boolean;
  isEnglish: boolean;
  hasCountry: boolean;
  hasDemonym: boolean;
  /** The names are those of one country. */
  isHome: boolean;
}

/** A name taken apart. */
export interface Name {
  /** As typed. */
  raw: string;
  /** Folded letters and digits of the name without its acronym; the text itself when it has none. */
  key: string;
  words: Word[];
  /** Words that count (ordinary and rare), in the singular, in order. */
  core: string[];
  /** The words that count run together: «Action Aid» is `actionaid`. */
  joined: string;
  /** Every word but the little ones, sorted: equal for names that differ by order, plurals and articles alone. */
  bag: string;
  /** Legal forms that say what kind of body it is, as notions. */
  forms: string[];
  places: Place[];
  countries: string[];
  /** Countries other than the one mapped. */
  foreign: string[];
  numbers: string[];
  /** Acronyms written with it, as keys. */
  acronyms: string[];
  /** Key of the acronym when the name is nothing but one, with perhaps a place beside it («ADR Pikine»). */
  bare: string | null;
  /** A word alone that may be an acronym written as a name («Realic»). */
  maybeAcronym: string | null;
  /** Key of the acronym that opens a short name («URCM Dargoul»). */
  opening: string | null;
  /** Words in brackets that may be a place nobody listed, or a name: «Foyer Diam (Kayar)». */
  asides: string[];
  /** What brackets say of there being two cards of this name, folded. */
  note: string | null;
  /** A Latin and an Arabic spelling are not comparable letter by letter. */
  script: 'latin' | 'arabic' | 'other' | 'none';
  tongue: Tongue;
}
