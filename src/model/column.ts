import type { Bilingual } from './stage.ts';
import type { TableKind } from './table.ts';

/** The shape of a column's cells once read. The JSON shape of each is in `record.ts` (`FieldValue`). */
export type ColumnType =
  | 'text' // one line or several, as typed
  | 'name' // the name of an organisation
  | 'names' // several names
  | 'code' // one code of a list
  | 'codes' // several codes of a list
  | 'pairs' // type:form, both from lists
  | 'grid-codes' // axis:code, or contre:axis:code
  | 'integer'
  | 'number'
  | 'year'
  | 'date' // ISO text, possibly only YYYY or YYYY-MM
  | 'yes-no'
  | 'country'
  | 'zones' // divisions of the country pack, or countries
  | 'region' // one division of the country pack
  | 'url'
  | 'email'
  | 'phone';

/**
 * What governs whether a column may leave the team (DATA.md, «What an edition shows»):
 * `identity` that the actor exists; `contact` its public contact; `seat` address and coordinates; `profile` profile data;
 * `statement` what was said, closed answers included; `private` read, never exported; `internal` only in the internal
 * edition; `fact` rows that speak for no respondent, governed by their own source or `diffusion`.
 */
export type Layer = 'identity' | 'contact' | 'seat' | 'profile' | 'statement' | 'private' | 'internal' | 'fact';

/** One code of a list, with its labels and every other way it is known to be written. */
export interface CodeEntry extends Bilingual {
  code: string;
  /** Arabic label, where the questionnaire has one. */
  ar?: string;
  variants?: string[];
}

/** A closed list, in its own order. */
export interface CodeList {
  id: string;
  codes: CodeEntry[];
}

/** One input column, said once. */
export interface ColumnSpec {
  /** Canonical header and key. */
  key: string;
  /** The kinds of file it may stand in. */
  kinds: readonly TableKind[];
  type: ColumnType;
  layer: Layer;
  /** Layer where it differs by kind of file (`activites` is profile in a card, testimony in an interview). */
  layerByKind?: Partial<Record<TableKind, Layer>>;
  label: Bilingual & { ar?: string };
  /** The question to ask, or what to write in the cell. */
  help?: Bilingual & { ar?: string };
  /** Other headers: the question as printed, English, the web map's, Kobo's. */
  aliases: readonly string[];
  /**
   * Id of the code list, for `code`, `codes`, `pairs` (type list; the form list is `forme`). `grid:axis` is an axis of the
   * grid, top-level codes.
   */
  list?: string;
  hxl?: string;
  example?: string;
  /** Part of the short interview form. */
  isCore?: boolean;
  /** Open answer: text that the classifier reads. */
  isOpen?: boolean;
}
