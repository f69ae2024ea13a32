import type { ColumnSpec } from '../model/column.ts';
import type { Context } from '../model/context.ts';
import type { CountryNames } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FieldValue } from '../model/record.ts';
import type { TableKind } from '../model/table.ts';
import type { DateOrder } from './date-order.ts';

/**
 * What a cell was read as: a value; nothing typed (`empty`); words that say there is nothing (`nil`); a refusal to
 * answer; or something that could not be read. Notes are problems that the caller gives their place.
 */
export type CellReading =
  | { state: 'value'; value: FieldValue; notes: Diagnostic[] }
  | { state: 'empty' | 'nil' | 'refused' | 'bad'; notes: Diagnostic[] };

/** What the readers of cells are given beside the text. */
export interface CellContext {
  column: ColumnSpec;
  kind: TableKind;
  context: Context;
  packs: readonly CountryNames[];
  /** How the column writes its dates. */
  order?: DateOrder;
}

/** Reads a trimmed, non-empty cell. */
export type CellReader = (text: string, cell: CellContext) => CellReading;

export const value = (read: FieldValue, ...notes: Diagnostic[]): CellReading => ({
  state: 'value',
  value: read,
  notes,
});

export const bad = (...notes: Diagnostic[]): CellReading => ({ state: 'bad', notes });

/** The values read, or a cell without value when there is none. */
export const listValue = (read: FieldValue & unknown[], notes: Diagnostic[]): CellReading =>
  read.length > 0 ? { state: 'value', value: read, notes } : { state: 'bad', notes };
