import type { Assignment, ChosenField, Confrontation, Match } from '../model/actor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { FieldValue } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import type { Decision } from './decision.ts';

/** One of the two sides of a question of identity, or the organisation that any other question is about. */
export interface Side {
  /** What a decision calls it: its name, or what the row cites. */
  name: string;
  /** Its id, when the register of ids holds it: it survives a mended name. */
  id: string | null;
  acronym: string | null;
  otherNames: string[];
  /** Town or region of the seat, as typed. */
  place: string | null;
  rows: { kind: TableKind; at: Place; record: string }[];
  /** A row whose acronym fits several organisations: attributed to none as long as nobody says. */
  isUnattributed: boolean;
}

/**
 * Families of questions, what moves the map most first: how many organisations there are; rows that wait for theirs;
 * decisions that hold no more; what a record says; the codes that the machine read.
 */
export const families = ['identite', 'attributions', 'caduques', 'conflits', 'codes'] as const;
export type Family = (typeof families)[number];

interface Asked {
  /** What tells it from every other question, whatever the order of rows. */
  key: string;
  family: Family;
  /** Within its family, 1 for what weighs most on the map. */
  rank: number;
  /** Rows concerned × doubt: what leaving the default may cost. */
  cost: number;
  /** Rows that the answer moves. */
  rowCount: number;
  /** Answers of one date that contradict each other, so that the question is still open. */
  contrary?: Decision[];
}

export interface IdentityQuestion extends Asked {
  object: 'identite';
  left: Side;
  right: Side;
  match: Match;
}

/** An organisation that a row may speak of, with the ladder that says so. */
export interface Bearer {
  side: Side;
  match: Match;
}

/** Rows whose name fits several organisations: of which do they speak? */
export interface AttributionQuestion extends Asked {
  object: 'attribution';
  /** What the rows write. */
  row: Side;
  /** Id of the one record that is meant; null for every row that bears the name alone. */
  record: string | null;
  /** Strongest first. */
  bearers: Bearer[];
}

export interface CodeQuestion extends Asked {
  object: 'code';
  actor: Side;
  assignment: Assignment;
  /** Nothing speaks against it, it cannot harm, and its words found it well: asked only on demand. */
  isSure: boolean;
  /** Sub-codes that the same words say. */
  subs: string[];
  /** Answers that could have ticked the code, and did not, when texts say it several times. */
  unticked: NonNullable<Confrontation['unticked']>;
}

/** A value that a source gives, and where. */
export interface Candidate {
  value: FieldValue;
  records: string[];
  places: Place[];
  isChosen: boolean;
}

export interface FieldQuestion extends Asked {
  object: 'champ';
  actor: Side;
  column: string;
  chosen: ChosenField;
  candidates: Candidate[];
}

/** A decision that no longer applies, and why. */
export interface LapsedQuestion extends Asked {
  object: 'caduque';
  decision: Decision;
  problems: Diagnostic[];
}

export type Question = IdentityQuestion | AttributionQuestion | CodeQuestion | FieldQuestion | LapsedQuestion;
