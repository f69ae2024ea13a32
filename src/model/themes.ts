import type { CountedRow } from './cartography.ts';
import type { Bilingual } from './stage.ts';

/** What candidates for the two priority themes are ordered by. */
export const themeCriteria = [
  'organisations',
  'besoins',
  'mecanismes',
  'fenetre',
  'indicateurs',
  'engagements',
] as const;
export type ThemeCriterion = (typeof themeCriteria)[number];
export type ThemeWeights = Record<ThemeCriterion, number>;

/**
 * Weights when the configuration gives none; why each is what it is stands in the report, beside the order. The programme
 * strengthens organisations first (3), on the needs they share, with places of dialogue and policies still open (2);
 * an indicator and demands already made tell that a theme can be followed, and are rarer in the inputs (1).
 */
export const defaultThemeWeights: ThemeWeights = {
  organisations: 3,
  besoins: 2,
  mecanismes: 2,
  fenetre: 2,
  indicateurs: 1,
  engagements: 1,
};

/** How each criterion becomes a figure from 0 to 1: a count by the greatest, or being there at all. */
export const measureOfCriterion: Record<ThemeCriterion, 'count' | 'presence'> = {
  organisations: 'count',
  besoins: 'count',
  mecanismes: 'presence',
  fenetre: 'presence',
  indicateurs: 'presence',
  engagements: 'count',
};

/** A dialogue mechanism where a theme can be taken up: it says so itself, or a demand about the theme was taken there. */
export interface ThemeMechanism {
  record: string;
  /** The row itself names the theme. */
  isNamed: boolean;
  /** Demands about the theme taken there: ids of rows. */
  commitments: string[];
  /** Whether it works, as the row says. */
  works: boolean | null;
}

/** A policy on a theme: until when its window is open, as its words say. */
export interface ThemePolicy {
  record: string;
  /** Last day of the window (ISO), when its words give one. */
  until: string | null;
  /** Open on the day of the report; null when no window is given, or when it can't be told. */
  isOpen: boolean | null;
}

/** One of the programme's themes, with all that speaks for it. */
export interface ThemeCandidate {
  theme: string;
  label: Bilingual;
  /** Organisations whose profile, or a project of theirs, gives the theme; by the records that give it. */
  declared: CountedRow[];
  /** Organisations whose words alone give it: main theme in the interview, codes read in texts. */
  said: CountedRow[];
  /** Organisations that say that it is their main theme. */
  main: CountedRow[];
  /** Needs of organisations that work on it, in the grid's order; those that nobody voices are left out. */
  needs: { need: string; rows: CountedRow[] }[];
  mechanisms: ThemeMechanism[];
  policies: ThemePolicy[];
  /** Ids of rows. */
  indicators: string[];
  commitments: { record: string; isPending: boolean }[];
  projects: string[];
}

/** The candidates, and what they are ordered with: the order itself is made for an edition, from what it may count. */
export interface ThemeAnalysis {
  candidates: ThemeCandidate[];
  weights: ThemeWeights;
  /** The configuration gives weights. */
  isWeighted: boolean;
  committeeSize: number | null;
}
