import type { Place } from './place.ts';
import type { TableKind } from './table.ts';

/** `type:forme`, as in `partenariats`. */
export interface Pair {
  type: string;
  form: string | null;
}

/** `axe:code`, or `contre:axe:code`. */
export interface GridCode {
  axis: string;
  code: string;
  against: boolean;
}

/**
 * The value of a cell: text, name, code, date (ISO), url, email, phone, country, region → string; integer, number, year
 * → number; yes-no → boolean; codes, names, zones → string[]; pairs → Pair[]; grid-codes → GridCode[].
 */
export type FieldValue = string | number | boolean | string[] | Pair[] | GridCode[];

/** A typed cell with what was typed and where. */
export interface Field {
  value: FieldValue;
  raw: string;
  at: Place;
}

/**
 * One row of one file, typed. Named so to leave TypeScript's own `Record` alone.
 * An absent key means the cell was empty: not answered, neither «non» nor zero.
 */
export interface DataRecord {
  /** Stable within a build: `kind:file:row`, or the row's own id where the kind has one. */
  id: string;
  kind: TableKind;
  /** ISO 3166-1 alpha-2 of the country mapped. */
  country: string;
  at: Place;
  fields: { [key: string]: Field };
  /** Columns whose cell refused to answer (`nsp`, `refus`). */
  refused: string[];
  /** Those of them that only say that it is not known (`nsp`): they take back nothing that was said before. */
  notKnown?: string[];
  /** Columns whose cell says there is nothing («Néant», «N/A», «-»). */
  nil: string[];
  /** Those of them whose words say that there is none of the thing asked for («Pas de site», «Aucun»), not that nothing is known. */
  without?: string[];
  /** Columns whose cell says something that could not be read: a protection so written counts as the strictest answer. */
  unreadable?: string[];
  /** Words written beside «autre», by column. */
  others?: { [key: string]: Field };
  /** Keys under which rows of other sheets point to this one (`_uuid`, `_index` …), and to which row this one belongs. */
  links?: { own: string[]; parent: string | null };
  /** Cells of headers that match no column: kept, never published. */
  unknown: { header: string; raw: string; at: Place }[];
  /** Set when the file's source is a published list or register (configuration or recognised web map). */
  publishedSource?: string;
}
