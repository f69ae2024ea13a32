import type { ShadeStep } from '../charts/index.ts';
import type { Language } from '../model/stage.ts';

/*
 * A report as blocks, built once per language; formats print them and decide nothing. Every property is present (null
 * when there is nothing), so that strict templates refuse a forgotten one.
 */

/** A piece of a line. `quote` already bears its marks; `mark` is what stands where a figure cannot (masked, not asked). */
export type Run =
  | { kind: 'text' | 'strong' | 'em' | 'code' | 'quote' | 'mark'; text: string }
  | { kind: 'link'; text: string; href: string };

export interface Cell {
  runs: Run[];
  isHeader: boolean;
  isNumber: boolean;
  /** Shading of a matrix; 0 is none. */
  shade: ShadeStep;
  /** When set, a page folds the content under these words. */
  fold: string | null;
}

/** What a table says, in a sentence or two, and how far that may be trusted. */
export interface Reading {
  text: string;
  grade: string;
}

export interface Table {
  kind: 'table';
  id: string;
  /** `Tableau 4`, given when the report is put together; null until then, and for tables behind a figure. */
  number: string | null;
  caption: string;
  /** What the figures are out of. */
  base: string | null;
  /** Put there when the report is assembled, under the title. */
  readings?: Reading[];
  head: Cell[];
  rows: Cell[][];
  notes: string[];
}

/** A picture with the words that replace it and the table behind it. */
export interface Figure {
  kind: 'figure';
  id: string;
  number: string | null;
  caption: string;
  base: string | null;
  readings?: Reading[];
  svg: string;
  alternative: string;
  /** What the picture leaves out and the table behind it says: told where the picture stands. */
  pictureNotes?: string[];
  table: Table;
}

export interface ListItem {
  runs: Run[];
  children: ListItem[];
}

export interface Definition {
  term: string;
  runs: Run[];
}

/** An organisation of the directory, with what this edition shows of it. */
export interface Card {
  id: string;
  name: string;
  acronym: string | null;
  /** «Ne pas nommer» warns; «hors société civile» and «documentation mince» only tell. */
  flags: { text: string; isWarning: boolean }[];
  /** Folded words that the filter looks into. */
  search: string;
  items: Definition[];
  /** Internal edition: codes with the words they rest on. */
  proofs: { title: string; items: ListItem[] } | null;
}

export interface KeyFigure {
  value: string;
  label: string;
  detail: string | null;
}

export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; id: string; level: 3 | 4; text: string }
  | { kind: 'list'; isOrdered: boolean; items: ListItem[] }
  | { kind: 'definitions'; items: Definition[] }
  | { kind: 'quote'; text: string; nature: string | null; attribution: string | null }
  | { kind: 'note'; tone: 'info' | 'warning'; title: string | null; blocks: Block[] }
  | { kind: 'fold'; summary: string; blocks: Block[] }
  | { kind: 'gallery'; exhibits: (Figure | Table)[] }
  | { kind: 'key-figures'; items: KeyFigure[] }
  | { kind: 'directory'; id: string; filterLabel: string; countText: string; cards: Card[] }
  | Table
  | Figure;

/** Each kind of block has its partial in `templates/<format>/blocks/`. */
export const blockKinds = [
  'paragraph',
  'heading',
  'list',
  'definitions',
  'quote',
  'note',
  'fold',
  'gallery',
  'key-figures',
  'directory',
  'table',
  'figure',
] as const satisfies Block['kind'][];

export interface Section {
  id: string;
  /** `5`, `A1`; empty for the cover. */
  number: string;
  title: string;
  /** What the section rests on: n, sources, how sure. */
  base: string | null;
  blocks: Block[];
}

export interface ReportDocument {
  language: Language;
  title: string;
  subtitle: string;
  /** Said on every page: fictional data, edition not for the public. */
  marks: string[];
  isFictional: boolean;
  isInternal: boolean;
  cover: Section;
  /** Acronyms and thanks. */
  front: Block[];
  sections: Section[];
  /** Numbered tables and figures, for their list. */
  exhibits: { id: string; text: string }[];
  footer: string;
}
