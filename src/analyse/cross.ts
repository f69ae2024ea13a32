import type { Crossing, Tabulation } from '../model/cartography.ts';
import type { Bilingual } from '../model/stage.ts';

/** What a crossing is called, and which of its columns nobody was asked in. */
export interface CrossingHead {
  id: string;
  title: Bilingual;
  elements: string[];
  unasked: string[];
}

/**
 * Two tabulations of the same units crossed. A unit stands in a cell when it has both values; the cell's row keeps the
 * records that support the row's code, the one that may be closed.
 */
export function cross(head: CrossingHead, rows: Tabulation, columns: Tabulation): Crossing {
  const unitsByColumn = columns.values.map(({ code, rows: counted }) => ({
    code,
    units: new Set(counted.map(({ unit }) => unit)),
  }));
  const cells = rows.values.flatMap((row) =>
    unitsByColumn
      .map(({ code, units }) => ({ row: row.code, column: code, rows: row.rows.filter(({ unit }) => units.has(unit)) }))
      .filter((cell) => cell.rows.length > 0),
  );
  const labels = (table: Tabulation) =>
    table.values.map(({ code, label, isSensitive }) => ({ code, label, isSensitive }));
  return {
    id: head.id,
    title: head.title,
    elements: head.elements,
    unit: rows.unit,
    baseOf: rows.baseOf,
    layer: rows.layer,
    base: rows.base,
    rows: labels(rows),
    columns: labels(columns),
    cells,
    unasked: head.unasked,
  };
}
