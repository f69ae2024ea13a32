import type { CohortConfig } from './cohort-config.ts';
import type { TableKind } from './table.ts';
import type { ThemeWeights } from './themes.ts';

/** What the configuration says of one file of any name. */
export interface FileConfig {
  /** File name, relative to the data folder. */
  file: string;
  kind: TableKind;
  /** Sheet of a workbook; without it the sheets are recognised by their names and headers. */
  sheet?: string;
  country?: string;
  /** Header as typed → column key; null drops nothing but says «not ours». */
  columns: Record<string, string | null>;
  /** Column key → cell as typed → code. */
  codes: Record<string, Record<string, string>>;
  /** Column key → what separates several values in its cells, where it is not `;`, `|` or a line break. */
  separators: Record<string, string>;
  /** Column key → value for every row of the file. */
  constants: Record<string, string>;
  /** The published list or register the rows come from. */
  publishedSource?: string;
  sourceUrl?: string;
  encoding?: string;
  delimiter?: string;
  /** What surrounds cells. */
  quote?: string;
  /** How consent was given for an older file: what, when, on what support, who vouches. */
  consent?: { accords: string[]; date: string; support: string; vouchedBy: string };
}

/** Cover of the report. */
export interface CoverConfig {
  title?: string;
  authors: string[];
  funder?: string;
  licence?: string;
  /** How to ask for a correction or a withdrawal. */
  contact?: string;
  logo?: string;
}

/** The project's configuration, after defaults. */
export interface Configuration {
  dataFolder: string;
  outputFolder: string;
  files: FileConfig[];
  cover: CoverConfig;
  committeeSize: number | null;
  cohortSize: number;
  /** What the priority themes are ordered by, where it is not the default. */
  themeWeights?: Partial<ThemeWeights>;
  /** Without it, the defaults. */
  cohort?: CohortConfig;
}
