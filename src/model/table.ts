import type { Place } from './place.ts';

/** The kinds of input file, named as in the data folder. */
export const tableKinds = [
  'entretiens',
  'revue',
  'acteurs',
  'terrain',
  'projets',
  'mecanismes',
  'relations',
  'politiques',
  'engagements',
  'indicateurs',
  'recommandations',
  'chiffres-publies',
  'accords',
  'decisions',
  'registre',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** How the bytes of a file were read. */
export interface Dialect {
  format: 'text' | 'xlsx' | 'ods';
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252` or `utf-8+windows-1252` for a file that mixes both. */
  encoding: string;
  hasBom: boolean;
  /** Null when the table has one column, and in a workbook. */
  delimiter: string | null;
  /** What surrounds cells; null when no cell is quoted, and in a workbook. */
  quote: string | null;
}

/** A header cell and the column of the contract it was matched to, if any. */
export interface HeaderMatch {
  index: number;
  /** Spreadsheet letter. */
  letter: string;
  /** As typed. */
  header: string;
  /** Key of the column in `columns/`, or null when unknown (kept, listed once). */
  key: string | null;
  /** The header is one choice of the column's list (`besoins_appui/formation`, a theme of the web map): its code. */
  choice?: string;
  /** The header asks for the words beside «autre» (`autre_besoins_appui`, «Autre, préciser»). */
  isOther?: boolean;
  /** The tool wrote this column itself beside rows set aside (`motif`, `à faire` …): not data, ignored without a word. */
  isOwn?: boolean;
}

/** A row of cells as read, before any meaning is given to them. */
export interface Row {
  /** Spreadsheet row. */
  row: number;
  /** File line on which the row starts. */
  line: number;
  cells: string[];
  /** Its only words stand in a cell merged over several columns: a subheading, no record. */
  isBanner?: true;
}

/** The rows of one file, arriving as chunks are read. Iterate once; problems met on the way join `diagnostics`. */
export interface Table {
  file: string;
  sheet?: string;
  kind: TableKind;
  dialect: Dialect;
  headerRow: number;
  headers: HeaderMatch[];
  /** Rows above the header that look like records: their columns are not known, so they are set aside. */
  above?: Row[];
  rows: AsyncIterable<Row> | Iterable<Row>;
}

/** Why a row was set aside. */
export type SetAsideReason =
  | 'autre-pays' // belongs to another country of a shared file
  | 'sans-cle' // lacks what the kind of row needs to exist (a name, a text …)
  | 'doublon' // the same record id stands elsewhere
  | 'illisible' // the row could not be parsed
  | 'pays-inconnu'
  | 'total' // a totals line
  | 'intertitre' // a subheading between rows
  | 'note' // a note written under the table
  | 'exemple' // the example row of a blank template
  | 'entete' // the header row again
  | 'au-dessus' // a record above the header: its columns are not known
  | 'sans-reponse' // no usable cell at all, or a call list row not yet filled
  | 'sans-entretien' // consent for an interview that no file holds
  | 'retrait'; // withdrawn

/** A row that could not be used, with its cells, ready to be mended and fed back. */
export interface SetAside {
  place: Place;
  kind: TableKind;
  reason: SetAsideReason;
  /** Diagnostic codes that explain it. */
  codes: string[];
  headers: string[];
  cells: string[];
}

/** Row accounting of one source. Invariant: `read = used + setAside`. */
export interface SourceAccount {
  file: string;
  sheet?: string;
  kind: TableKind;
  dialect: Dialect;
  /** SHA-256 of the bytes, hexadecimal. */
  checksum: string;
  read: number;
  used: number;
  setAside: number;
  byReason: Partial<Record<SetAsideReason, number>>;
  /** Headers that match no column: kept with their values, never published. */
  unknownHeaders: string[];
  /** Columns of the contract that the source holds, filled or not. */
  columns?: string[];
  /** The published list or register the configuration names for the whole file, if any. */
  publishedSource?: string;
}
