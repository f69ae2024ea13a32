import type { CountedRow } from './cartography.ts';
import type { Bilingual } from './stage.ts';

/** What needs are ranked by, one after the other. */
export const needCriteria = ['first', 'wanted', 'regions', 'roles', 'untrained'] as const;
export type NeedCriterion = (typeof needCriteria)[number];

/** One need of the grid with the organisations that voice it, by where they do. */
export interface VoicedNeed {
  need: string;
  label: Bilingual;
  /** Organisations with the need, however it is known. */
  wanted: CountedRow[];
  /** Ticked among the support wanted, among the training wanted; read in texts, or coded by a reader. */
  support: CountedRow[];
  training: CountedRow[];
  texts: CountedRow[];
  /** Organisations already trained in it. */
  received: CountedRow[];
}

/** What the questionnaire offers to tick for a need of the grid; its count is that of the table of the question. */
export interface NeedActivity {
  need: string;
  table: 'besoins_appui' | 'formations_souhaitees';
  code: string;
  label: Bilingual;
}

/** Needs, ranked for an edition from what it may count. */
export interface NeedAnalysis {
  needs: VoicedNeed[];
  /** Support and trainings that the grid's table ties to a need, in the order of their lists. */
  activities?: NeedActivity[];
  /** Organisations that said what training they received, whatever it was. */
  trained: CountedRow[];
  /** Training of the asked list that the same organisation received and still wants. */
  again: { code: string; label: Bilingual; wanted: CountedRow[]; received: CountedRow[]; both: CountedRow[] }[];
}
