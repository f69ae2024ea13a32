import type { GradeStep } from './grade-rule.ts';
import type { Place } from './place.ts';
import type { FieldValue } from './record.ts';
import type { TableKind } from './table.ts';

/** One labelled comparison between two records or groups of records. */
export interface MatchStep {
  /** What was compared: identifiant, sigle, nom, lieu, site … */
  comparison: string;
  /** The level reached, in French and English. */
  level: { fr: string; en: string };
  /** Contribution to the total. */
  weight: number;
  /** The two values compared. */
  left: string;
  right: string;
}

/** The comparison of two records: its steps, their sum, and what was decided. */
export interface Match {
  left: string;
  right: string;
  steps: MatchStep[];
  total: number;
  outcome: 'same' | 'distinct' | 'to-review';
  /** What keeps the two apart whatever the total (`lieu`, `preuve` …), where a person is asked; null when nothing does. */
  barrier?: string | null;
  /** Id of the human decision that settled it, if one did. */
  decision?: string;
}

/** The value chosen for a field, the rule that chose it, and every other value met. */
export interface ChosenField {
  value: FieldValue;
  raw: string;
  /** Record the value comes from. */
  record: string;
  at: Place;
  rule: 'only' | 'decision' | 'newest-wave' | 'most-reliable' | 'most-agreed' | 'most-precise' | 'union' | 'derived';
  /** All records that give this same value (or part of it, for a union). */
  support: string[];
  others: { value: FieldValue; raw: string; record: string; at: Place }[];
}

/** Two sources that disagree on a field: a question to ask. */
export interface Conflict {
  column: string;
  values: { value: FieldValue; record: string; at: Place }[];
}

/** How an actor is known. */
export type KnownBy = TableKind;

export type EvidenceScope = 'acteur' | 'categorie' | 'secteur' | 'mecanisme';
export type Grade = 'elevee' | 'moyenne' | 'faible' | 'tres-faible';

/** Words that support or contradict a code. */
export interface Evidence {
  record: string;
  kind: TableKind;
  at: Place;
  /** Column the words stand in. */
  column: string;
  /** Exact words; for a ticked answer or a coded cell, the cell. */
  quote: string;
  /** UTF-16 positions of the quote in the cell, end excluded. */
  start: number;
  end: number;
  /** Id and pattern of the cue that fired; null for ticked or coded answers. */
  cue: string | null;
  polarity: 'for' | 'against';
  /** Why it speaks against. */
  reason: 'negation' | 'wish' | 'past' | 'other-actor' | 'hypothesis' | 'question' | 'coded' | null;
  scope: EvidenceScope;
  /** Whose voice: the actor itself, a network, a donor, an authority, a third party, the press. */
  voice: 'soi' | 'reseau' | 'bailleur' | 'autorite' | 'tiers' | 'presse';
  /** How direct: ticked or coded by a person; verbatim; notes; translation; a document. */
  form: 'coche' | 'code' | 'verbatim' | 'notes' | 'traduction' | 'document';
  /** ISO date of the record, possibly only a year. */
  date: string | null;
}

/**
 * A code given to an actor (or to the sector), with everything that speaks for and against it. A code has one assignment
 * with `sub` null, which holds all its evidence, and one more for each sub-code that was said.
 */
export interface Assignment {
  axis: string;
  code: string;
  /** Sub-code, or null for the code as a whole: count roles where it is null. */
  sub: string | null;
  /** Ticked or stated by the actor; read in the texts; settled by a person. */
  status: 'declared' | 'inferred' | 'decided';
  grade: Grade;
  /** Why that grade: the parts of the rule that applied, in its order. */
  gradeSteps?: GradeStep[];
  isSensitive: boolean;
  /** Never empty. */
  evidence: Evidence[];
  against: Evidence[];
  /** Id of the human decision. */
  decision?: string;
  /** The organisation contests it, in its words. */
  contested?: { decision: string; reply: string };
}

/**
 * A code that no evidence speaks for: words deny it, say it past, wish it, lend it to somebody else. Only denials, past and
 * a reader's coding contradict it; the rest was turned away, and is kept so that it can be explained.
 */
export interface Denial {
  axis: string;
  code: string;
  sub: string | null;
  evidence: Evidence[];
}

/** A code that a person refused, with what spoke for and against it when they did. */
export interface Rejection {
  axis: string;
  code: string;
  sub: string | null;
  decision: string;
  /** What the code was before the decision; null when nothing gave it. */
  was: Assignment['status'] | null;
  evidence: Evidence[];
  against: Evidence[];
}

/**
 * What two kinds of source say of one code of one organisation: what it ticked, what texts say (readers' codes included),
 * what a person decided. `*-agree` they say the same; the others are contradictions.
 */
export const confrontationKinds = [
  'declared-and-said',
  'decided-as-evidenced',
  'declared-but-denied',
  'said-not-ticked',
  'said-and-denied',
  'accepted-against-evidence',
  'rejected-against-evidence',
] as const;
export type ConfrontationKind = (typeof confrontationKinds)[number];

/** One agreement or contradiction between kinds of source. */
export interface Confrontation {
  kind: ConfrontationKind;
  axis: string;
  code: string;
  evidence: Evidence[];
  against: Evidence[];
  /** The answers that could have ticked the code and did not, for `said-not-ticked`. */
  unticked?: { record: string; column: string; at: Place; raw: string }[];
  decision?: string;
}

/** One organisation, consolidated from every record that speaks of it. */
export interface Actor {
  /** Stable; kept in `registre.csv`. */
  id: string;
  country: string;
  name: string;
  acronym: string | null;
  otherNames: string[];
  formerIds: string[];
  /** Records of every kind that make or concern this actor, in input order. */
  records: string[];
  knownBy: KnownBy[];
  /** Consolidated columns, by key. */
  fields: { [key: string]: ChosenField };
  /** Answers of older waves, by key. */
  history: { column: string; value: FieldValue; record: string; at: Place; date: string | null }[];
  matches: Match[];
  conflicts: Conflict[];
  /** False when `hors_societe_civile` is set: kept, marked, not counted. */
  isCivilSociety: boolean;
  /** Its name leaves doubt whether it is outside civil society, and as what (`hors_societe_civile`): a person is asked. */
  mayBeOutside?: { code: string; record: string; at: Place };
  /** Derived type (`type` axis of the grid). */
  type: string | null;
  assignments: Assignment[];
  /** Set by classify. */
  denied?: Denial[];
  rejected?: Rejection[];
  confrontations?: Confrontation[];
}

/** What resolve gives: the actors, which actor each record belongs to, pairs a person should look at. */
export interface Resolution {
  actors: Actor[];
  /** Actor ids by record id; a group interview may have several. */
  actorsByRecord: { [record: string]: string[] };
  /** Pairs left to a person, worst first. */
  toReview: Match[];
  /** Records whose actor could not be told (an acronym that fits several). */
  unattributed: string[];
  /** Ids that are new and would be appended to `registre.csv`. */
  newIds: { id: string; name: string; acronym: string | null }[];
}

/** What classify gives: the actors with their assignments, and what was said of the sector. */
export interface Classification {
  actors: Actor[];
  /** Assignments whose scope is not an actor: categories, the sector, a mechanism. */
  sector: Assignment[];
  /** What the texts of each record say, as `axis:code` in order, before anybody's decision: the machine's own reading. */
  readInTexts: { [record: string]: string[] };
}
