import type { Actor, Assignment, Match } from './actor.ts';
import type { Cohort } from './cohort.ts';
import type { CoverConfig } from './config.ts';
import type { CountryPack } from './country.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DialogueAnalysis } from './dialogue.ts';
import type { NeedAnalysis } from './needs.ts';
import type { NetworkAnalysis } from './network.ts';
import type { Place } from './place.ts';
import type { DataRecord } from './record.ts';
import type { Bilingual } from './stage.ts';
import type { SetAside, SourceAccount } from './table.ts';
import type { ThemeAnalysis } from './themes.ts';

/** What is counted. */
export type Unit =
  | 'acteurs'
  | 'entretiens'
  | 'constats'
  | 'documents'
  | 'mecanismes'
  | 'projets'
  | 'approches'
  | 'relations';

/** One counted unit with the records that let it be counted: an edition counts it if one of them is open to it. */
export interface CountedRow {
  /** Actor id, record id, or document title. */
  unit: string;
  from: string[];
}

/** What a table's rows are drawn from, and so which rule of the edition opens them; `method` tells of the study itself. */
export type TableLayer = 'directory' | 'profile' | 'testimony' | 'method';

/** Base of a table: known actors, interviewed actors, documents … */
export type BaseOf =
  | 'known'
  | 'interviewed'
  | 'documents'
  | 'findings'
  | 'mechanisms'
  | 'projects'
  | 'approached'
  | 'relations';

export interface TabulatedValue {
  code: string;
  label: Bilingual;
  rows: CountedRow[];
  /** Masked under 5 instead of 3, and never attributed. */
  isSensitive: boolean;
  /** Outside the closed list, met in the data: where nothing open gives it, it stands nowhere, not even at zero. */
  isMet?: boolean;
}

/** A variable counted: base, answers, refusals, values, each with its rows. */
export interface Tabulation {
  /** Stable id: the column key, or `roles`, `forces`, `faiblesses`, `besoins`, `type` … */
  id: string;
  title: Bilingual;
  /** Report elements it fills (R10 …). */
  elements: string[];
  unit: Unit;
  baseOf: BaseOf;
  layer: TableLayer;
  isMultiple: boolean;
  /** Counts are merged or masked like testimony even in a directory table (legal status, who leads). */
  isMaskedAlways: boolean;
  base: CountedRow[];
  answered: CountedRow[];
  refused: CountedRow[];
  values: TabulatedValue[];
}

/**
 * Two variables of the same units crossed: an edition counts a unit in a cell when it may count it under both values, so
 * that a table and the crossings of its variable are one recount.
 */
export interface Crossing {
  /** `roles-x-region_siege`: the ids of the two tables. */
  id: string;
  title: Bilingual;
  elements: string[];
  /** The table that runs down, and the one across; the same one twice tells what goes together. */
  rows: Tabulation;
  columns: Tabulation;
  /** Codes of regions, down or across, where nobody was asked: an empty cell there is not a zero. */
  unasked: string[];
}

/** One line of the roles by strengths and weaknesses matrix. */
export interface MatrixCell {
  role: string;
  axis: 'force' | 'faiblesse';
  code: string;
  /** The paper's table ties this code to this role. */
  isExpected: boolean;
  /** Actors with the role that have the code, in any status. */
  observed: CountedRow[];
  /** Actors with the role for which evidence speaks against the code and none for it. */
  contradicted: CountedRow[];
  /** Actors with the role of which nothing is said. */
  undocumented: CountedRow[];
}

/** A sentence of limits: an id whose text the renderer holds, with its figures. */
export interface Limit {
  id: string;
  params: Record<string, string | number>;
  /** Names or codes listed with it, in both languages when they are codes' labels. */
  list?: Bilingual[];
  /** The same for the team alone, with the persons in it. */
  teamList?: Bilingual[];
}

/** A published figure held against the records. */
export interface FigureCheck {
  record: string;
  variable: string;
  code: string;
  published: number;
  unit: string | null;
  /** What the records give, or null when they can't say. */
  computed: number | null;
  base: number | null;
  verdict: 'concorde' | 'differe' | 'non-verifiable';
}

/** Agreement between two readers of the same interviews, on cases by codes; `machine` reads the texts alone. */
export interface Agreement {
  axis: string;
  coders: [string, string];
  interviews: number;
  /** Interview × code decisions compared, and how many agree. */
  cases: number;
  agreed: number;
  /** Codes given by both / by one only: the honest part of the agreement. */
  both: number;
  onlyFirst: number;
  onlySecond: number;
  /** Cohen's kappa and Krippendorff's alpha; null when they can't be worked out, for want of variation. */
  kappa: number | null;
  alpha: number | null;
  /** Code by code, those that one of the two gave, in the order of the grid. */
  codes: CodeAgreement[];
  disagreements: Disagreement[];
}

export interface CodeAgreement {
  code: string;
  /** Interviews compared, and those on which the two agree, also that the code is not there. */
  cases: number;
  agreed: number;
  both: number;
  onlyFirst: number;
  onlySecond: number;
  kappa: number | null;
  alpha: number | null;
}

/** A code that one of two readers gave and the other did not. */
export interface Disagreement {
  /** Id of the interview, and of the row that is it. */
  interview: string;
  record: string;
  code: string;
  givenBy: string;
}

/** Krippendorff's alpha over every person who read, on the interviews that at least two read. */
export interface Reliability {
  axis: string;
  readers: number;
  interviews: number;
  cases: number;
  alpha: number | null;
}

/** How good the data are; the doubts about single values are diagnostics. */
export interface Quality {
  /** Columns that have no table of their own: base, answered and refused, without values. */
  completeness: Tabulation[];
  /** What each organisation's sheet lacks: columns of its card, and of its interview if it had one. */
  missing: { actor: string; profile: string[]; answers: string[] }[];
}

export interface Analyses {
  tabulations: Tabulation[];
  crossings: Crossing[];
  /** Codes of the divisions where no known CSO was interviewed; none where nobody was interviewed at all. */
  unaskedRegions?: string[];
  matrix: MatrixCell[];
  figureChecks: FigureCheck[];
  agreements: Agreement[];
  /** Given when more than two people read; with two, their agreement says it. */
  reliability: Reliability[];
  /** Needs suggested by weaknesses: marked, never ranked. */
  suggestedNeeds: { need: string; weaknesses: string[]; rows: CountedRow[] }[];
  /** Absent where nothing was analysed. */
  needs?: NeedAnalysis;
  themes?: ThemeAnalysis;
  network?: NetworkAnalysis;
  dialogue?: DialogueAnalysis;
  quality: Quality;
  limits: Limit[];
  /** Absent when nobody was asked and nobody decided. */
  cohort?: Cohort;
}

/** Narrative by people, from `textes/*.md`. */
export interface Narrative {
  id: 'contexte' | 'cadre-legal' | 'analyse' | 'bonnes-pratiques' | 'recommandations' | 'remerciements';
  file: string;
  markdown: string;
}

/** An organisation that asked not to be named, in another country that the same folder holds. */
export interface RefusedElsewhere {
  country: Pick<CountryPack, 'iso2' | 'names'>;
  names: string[];
  /** Folded names of the places of that country: what tells nobody there tells nobody here. */
  places: readonly string[];
  /** Its first row there. */
  at: Place;
}

/** Everything known of a country. Never rendered: `protect` turns it into an `Edition`. */
export interface Cartography {
  readonly brand: 'cartography';
  country: CountryPack;
  isFictional: boolean;
  toolVersion: string;
  codebook: { version: string; checksum: string };
  /** ISO date of the newest record, or `--au`; null when nothing is dated. */
  asOf: string | null;
  cover: CoverConfig;
  sources: SourceAccount[];
  setAside: SetAside[];
  records: DataRecord[];
  actors: Actor[];
  actorsByRecord: { [record: string]: string[] };
  /** Codes said of categories, the sector or a mechanism. */
  sector: Assignment[];
  toReview: Match[];
  /** Absent where no other country is known. */
  refusedElsewhere?: readonly RefusedElsewhere[];
  unattributed: string[];
  newIds: { id: string; name: string; acronym: string | null }[];
  analyses: Analyses;
  narrative: Narrative[];
  diagnostics: Diagnostic[];
}

/** What tells which organisations and which of their columns an audience may see, before anything is counted. */
export type Mapped = Pick<
  Cartography,
  'records' | 'actors' | 'actorsByRecord' | 'toReview' | 'refusedElsewhere' | 'asOf' | 'country'
>;
