/*
 * The few shapes of the published JSON that a stranger with the file alone needs. Written from the file, not from the
 * tool's schema: nothing under test/recompute imports what computes the figures.
 */

export type Value = string | number | boolean | string[] | { type?: string; form?: string | null }[];
export interface Fields {
  [column: string]: { value: Value; rule?: string; sources?: string[] };
}
export interface Row {
  id: string;
  kind: string;
  actors: string[];
  fields: Fields;
  refused: string[];
  nil: string[];
  without?: string[];
}
export interface Words {
  fr: string;
  en: string;
}
export interface Assignment {
  axis: string;
  code: string;
  sub: string | null;
  status: string;
  evidence: { record?: string; kind: string; scope: string; column: string; form: string; cue: string | null }[];
  against: { record?: string; scope: string; reason: string | null }[];
}
export interface Actor {
  id: string;
  name: string;
  civil_society: boolean;
  type: string | null;
  fields: Fields;
  assignments: Assignment[];
  turned_away?: { axis: string; code: string; sub: string | null; evidence: Assignment['against'] }[];
  conflicts?: { column: string }[];
  known_by: string[];
  records?: string[];
}
export interface CountedValue {
  code: string;
  label: Words;
  n: number | null;
  share: number | null;
  masked: boolean;
  citation_share?: number | null;
  actors?: string[];
}
export interface Table {
  id: string;
  title: Words;
  unit: string;
  base_of: string;
  multiple: boolean;
  base: number;
  answered: number | null;
  not_answered: number | null;
  refused: number | null;
  citations?: number | null;
  masked_cells: number;
  values: CountedValue[];
}
export interface Crossing {
  id: string;
  title: Words;
  base: number;
  answered: number | null;
  masked_cells: number;
  rows: { code: string; label: Words; n: number | null; asked: boolean }[];
  columns: { code: string; label: Words; n: number | null; asked: boolean }[];
  cells: { row: string; column: string; n: number | null; masked: boolean; actors?: string[] }[];
}

/** The parts of a published JSON that are read here; the rest of the file is looked at as it comes. */
export interface Published {
  country: { iso2: string; regions: { code: string; name: Words }[] };
  edition: { audience: string; as_of: string | null };
  counts: { [name: string]: unknown } & { known_by: { kind: string; n: number }[] };
  actors: Actor[];
  records: Row[];
  tabulations: Table[];
  crossings: Crossing[];
  [part: string]: unknown;
}

/** One figure: what the file or the report states, and what the rows give. */
export interface Difference {
  figure: string;
  stated: unknown;
  recomputed: unknown;
}

/** Figures held one by one; the differences are kept, with the name of each. */
export class Ledger {
  held = 0;
  readonly differences: Difference[] = [];

  hold(figure: string, stated: unknown, recomputed: unknown): void {
    this.held += 1;
    if (JSON.stringify(stated) !== JSON.stringify(recomputed)) this.differences.push({ figure, stated, recomputed });
  }

  /** A statement that must hold, said in words. */
  must(figure: string, holds: boolean, stated: unknown): void {
    this.hold(figure, holds ? true : stated, true);
  }
}

/** A part of the file by its key, taken as the caller says it is. */
export const part = <Shape>(edition: Published, key: string): Shape => edition[key] as Shape;
