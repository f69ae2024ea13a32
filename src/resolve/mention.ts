import type { Place as Cell } from '../model/place.ts';
import type { TableKind } from '../model/table.ts';
import type { Place } from './gazetteer.ts';
import type { Name } from './name.ts';

/** What a row says that helps to tell who an organisation is. */
export interface Clues {
  /** Every name, as typed. */
  typed: string[];
  names: Name[];
  /** Keys of the acronyms given. */
  acronyms: string[];
  /** Known institutions that the names write. */
  institutions: string[];
  /** Known institutions that its acronyms may mean, though others bear them too. */
  institutionsByAcronym: string[];
  /** `register|number`, folded. */
  identifiers: string[];
  places: Place[];
  sites: string[];
  emails: string[];
  emailDomains: string[];
  telephones: string[];
  year: number | null;
}

/** One naming of one organisation in one record. */
export interface Mention {
  record: string;
  /** What an id is drawn from (`seeds.ts`). */
  seed: string;
  kind: TableKind;
  at: Cell;
  /** The name that stands in the naming column, as typed, and the acronym beside it. */
  name: string | null;
  acronym: string | null;
  otherNames: string[];
  /** The record names several organisations. */
  isGroup: boolean;
  /** Makes an actor known; relations, decisions and the register of ids only speak of actors known otherwise. */
  isPrimary: boolean;
}

/** Mentions that say exactly the same thing: compared once. */
export interface Node {
  /** Total order that does not depend on the order of rows. */
  key: string;
  clues: Clues;
  mentions: Mention[];
  isPrimary: boolean;
  /** It bears nothing but an acronym. */
  isBare: boolean;
  /** Where the register of ids says the seat was: tells homonyms apart, and is no evidence. */
  hint?: Place[];
}
