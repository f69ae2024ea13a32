import type { Assignment, ChosenField, Match } from '../model/actor.ts';
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
  rows: { kind: TableKind; at: Place }[];
  /** A row whose acronym fits several organisations: attributed to none as long as nobody says. */
  isUnattributed: boolean;
}

interface Asked {
  /** What tells it from every other question, whatever the order of rows. */
  key: string;
  /** Rows concerned × doubt: what leaving the default may cost. */
  cost: number;
  /** Rows that the answer moves. */
  rowCount: number;
}

export interface IdentityQuestion extends Asked {
  object: 'identite';
  left: Side;
  right: Side;
  match: Match;
}

export interface CodeQuestion extends Asked {
  object: 'code';
  actor: Side;
  assignment: Assignment;
  /** Sub-codes that the same words say. */
  subs: string[];
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

export type Question = IdentityQuestion | CodeQuestion | FieldQuestion | LapsedQuestion;
