import type { BaseOf, CountedRow, Crossing, TableLayer, TabulatedValue, Tabulation } from '../model/cartography.ts';
import type { EditionCrossing, EditionTabulation } from '../model/edition.ts';
import type { Access } from './access.ts';
import { type Cell, isTooSmall, maskComplement, maskGrid, maskSmall, maskThinLine } from './masking.ts';
import { closedColumns, closedValues, mergedValues, smallestCell } from './policy.ts';

/** Which units of a table this audience may count, and which actors it may name. */
export interface Counter {
  access: Access;
  listed: ReadonlySet<string>;
  /** Of these, the actors whose type this audience may read. */
  typed: ReadonlySet<string>;
  /** Some testimony is counted: without any, counts are those of documents and need no mask. */
  hasTestimony: boolean;
  /** Divisions of which this edition does not say that somebody was interviewed there; null for the analysis' own. */
  unasked: ReadonlySet<string> | null;
}

/** A unit counts when one of the records that support it is open for what the table tells, and its actor is not gone. */
export function openRows(rows: CountedRow[], layer: TableLayer, { access }: Counter): CountedRow[] {
  const use = layer === 'testimony' ? 'statement' : 'profile';
  // How the study was made is told as counts, whoever may read the answers.
  if (layer === 'method')
    return rows.filter(({ unit, from }) => !access.isGone(unit) && !from.every(access.isWithdrawn));
  return rows.filter(({ unit, from }) => !access.isGone(unit) && from.some((record) => access.isOpen(record, use)));
}

/** Bases that are the same number in every edition: who is known, who was approached. */
const countedWhole: readonly BaseOf[] = ['known', 'approached'];

/** Bases: every unit that is not gone; for a question asked in interviews, those whose answers this audience may count. */
function openBase(rows: CountedRow[], table: Pick<Tabulation, 'baseOf' | 'layer'>, counter: Counter): CountedRow[] {
  if (!countedWhole.includes(table.baseOf)) return openRows(rows, table.layer, counter);
  return rows.filter(({ unit, from }) => !counter.access.isGone(unit) && !from.every(counter.access.isWithdrawn));
}

export const unitsOf = (rows: CountedRow[]): Set<string> => new Set(rows.map(({ unit }) => unit));

/** Values merged for this audience (legal status): their units are counted once, under one label. */
function mergeValues(table: Tabulation, { access }: Counter): TabulatedValue[] {
  const merge = mergedValues[table.id];
  if (!merge || access.isInternal) return table.values;
  const merged = table.values.filter(({ code }) => merge.codes.includes(code));
  const rest = table.values.filter(({ code }) => !merge.codes.includes(code));
  const rows = [...new Map(merged.flatMap((value) => value.rows).map((row) => [row.unit, row])).values()];
  return [...rest, { code: merge.into, label: merge.label, rows, isSensitive: false }];
}

const share = (n: number | null, answered: number | null): number | null =>
  n === null || answered === null || answered === 0 ? null : Math.round((n / answered) * 10_000) / 10_000;

/** Tables of facts about organisations that this edition names: it counts those alone, so that names and count agree. */
const opensNames = (
  table: Pick<Tabulation, 'id' | 'unit' | 'layer'> & { isMaskedAlways: boolean },
  { access }: Counter,
): boolean =>
  table.unit === 'acteurs' &&
  (access.isInternal ||
    ((table.layer === 'directory' || table.layer === 'profile') &&
      !table.isMaskedAlways &&
      !closedColumns.includes(table.id)));

/** Rows a table of names may count: outside the team, organisations named, and for their type those whose type is open. */
function nameable(table: Parameters<typeof opensNames>[0], rows: CountedRow[], counter: Counter): CountedRow[] {
  if (counter.access.isInternal || !opensNames(table, counter)) return rows;
  const open = table.id === 'type' ? counter.typed : counter.listed;
  return rows.filter(({ unit }) => open.has(unit));
}

const namesOf = (table: Parameters<typeof opensNames>[0], rows: CountedRow[], counter: Counter): string[] | null =>
  opensNames(table, counter) ? rows.map(({ unit }) => unit).filter((unit) => counter.listed.has(unit)) : null;

/** Whether small counts of a table are masked for this audience: testimony, and facts that are never put beside a name. */
const isMaskedFor = (
  { id, layer, isMaskedAlways }: Pick<Tabulation, 'id' | 'layer' | 'isMaskedAlways'>,
  { access, hasTestimony }: Counter,
): boolean =>
  !access.isInternal && (isMaskedAlways || closedColumns.includes(id) || (layer === 'testimony' && hasTestimony));

/** Recounts a table for an audience and masks what is too small. */
export function protectTabulation(table: Tabulation, counter: Counter): EditionTabulation {
  const base = openBase(table.base, table, counter);
  const inBase = unitsOf(base);
  const isShut = (code: string) => !counter.access.isInternal && closedValues[table.id]?.includes(code) === true;
  const shut = unitsOf(table.values.filter(({ code }) => isShut(code)).flatMap(({ rows }) => rows));
  const within = (rows: CountedRow[]) =>
    nameable(table, openRows(rows, table.layer, counter), counter).filter(
      ({ unit }) => inBase.has(unit) && (table.isMultiple || !shut.has(unit)),
    );
  const answered = unitsOf(within(table.answered)).size;
  const refused = unitsOf(within(table.refused)).size;
  const isMasked = isMaskedFor(table, counter);
  const counted = mergeValues(table, counter).flatMap((value) => {
    if (isShut(value.code)) return [];
    const rows = within(value.rows);
    // A place met outside the country's divisions only in what is closed stands nowhere, not even at zero.
    if (rows.length === 0 && table.id === 'zones' && !value.code.includes('-') && !counter.access.isInternal) return [];
    const count = unitsOf(rows).size;
    return [{ ...value, rows, count, n: count as number | null }];
  });
  const isWholeMasked = isMasked && isTooSmall(answered, false);
  const small = isMasked ? maskSmall(counted) : counted;
  const cells = table.isMultiple ? small : maskComplement(small);
  const values = isWholeMasked ? cells.map((cell) => ({ ...cell, n: null })) : cells;
  const isRefusedMasked = isMasked && isTooSmall(refused, false);
  const areOthersMasked = isWholeMasked || isRefusedMasked;
  return {
    id: table.id,
    title: table.title,
    elements: table.elements,
    unit: table.unit,
    base_of: table.baseOf,
    layer: table.layer,
    multiple: table.isMultiple,
    base: base.length,
    answered: isWholeMasked ? null : answered,
    not_answered: areOthersMasked ? null : base.length - answered - refused,
    refused: areOthersMasked ? null : refused,
    masked_cells: values.filter(({ n }) => n === null).length,
    values: values.map(({ code, label, rows, isSensitive, n }) => {
      const actors = n === null ? null : namesOf(table, rows, counter);
      return {
        code,
        label,
        n,
        share: share(n, isWholeMasked ? null : answered),
        masked: n === null,
        sensitive: isSensitive,
        ...(actors && actors.length > 0 ? { actors } : {}),
      };
    }),
  };
}

/** Lines of a grid, across and down, that too few units fill. */
function maskThin<T extends Cell & { rows: CountedRow[] }>(grid: T[][]): T[][] {
  const units = (line: T[]) => unitsOf(line.flatMap(({ rows }) => rows)).size;
  const across = grid.map((line) => maskThinLine(line, units(line)));
  const thin = (grid[0] ?? []).map((_, column) => {
    const count = units(grid.flatMap((line) => line[column] ?? []));
    return count > 0 && count < smallestCell.ordinary;
  });
  return across.map((line) => line.map((cell, column) => (thin[column] ? { ...cell, n: null } : cell)));
}

/** The analysis tells every division where nobody was met; outside the team closed interviews are as good as none. */
const isUnasked = ({ id, unasked }: Crossing, code: string, counter: Counter): boolean =>
  counter.unasked !== null && id.endsWith('-x-region_siege') ? counter.unasked.has(code) : unasked.includes(code);

/** Recounts a crossing; every cell of the grid is given, zeros included. */
export function protectCrossing(crossing: Crossing, counter: Counter): EditionCrossing {
  const base = openBase(crossing.base, crossing, counter);
  const inBase = unitsOf(base);
  const crossed = { ...crossing, isMaskedAlways: false };
  const rowsByCell = new Map(crossing.cells.map(({ row, column, rows }) => [`${row}\u0000${column}`, rows]));
  const grid = crossing.rows.map((row) =>
    crossing.columns.map((column) => {
      const open = openRows(rowsByCell.get(`${row.code}\u0000${column.code}`) ?? [], crossing.layer, counter);
      const rows = nameable(crossed, open, counter).filter(({ unit }) => inBase.has(unit));
      const count = unitsOf(rows).size;
      return {
        row,
        column,
        rows,
        count,
        n: count as number | null,
        isSensitive: row.isSensitive || column.isSensitive,
      };
    }),
  );
  const isMasked = isMaskedFor(crossed, counter);
  const cells = (isMasked ? maskGrid(maskThin(grid)) : grid).flat();
  return {
    id: crossing.id,
    title: crossing.title,
    elements: crossing.elements,
    unit: crossing.unit,
    base_of: crossing.baseOf,
    layer: crossing.layer,
    base: base.length,
    rows: crossing.rows.map(({ code, label }) => ({ code, label })),
    columns: crossing.columns.map(({ code, label }) => ({ code, label, asked: !isUnasked(crossing, code, counter) })),
    cells: cells.map(({ row, column, rows, n }) => {
      const actors = n === null ? null : namesOf(crossed, rows, counter);
      return {
        row: row.code,
        column: column.code,
        n,
        masked: n === null,
        ...(actors && actors.length > 0 ? { actors } : {}),
      };
    }),
    masked_cells: cells.filter(({ n }) => n === null).length,
  };
}
