import type { Crossing, TabulatedValue, Tabulation } from '../model/cartography.ts';
import type { EditionCrossing, EditionTabulation } from '../model/edition.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { holdCrossing } from './between/index.ts';
import { isTooSmall } from './cell.ts';
import { tellsOfAll } from './everybody.ts';
import { maskCrossing } from './masking.ts';
import { orderedTables, smallestCell } from './policy.ts';
import {
  type Counter,
  groupsAmong,
  heldIn,
  isMaskedFor,
  opensNames,
  protectTabulation,
  type Recount,
  recount,
  unitsOf,
} from './tables.ts';

/** A value of one side; several values too thin to stand alone, counted together. */
interface Value extends TabulatedValue {
  merged?: TabulatedValue[];
}

interface Axis extends Recount {
  values: Value[];
}

/** One cell of a crossing on its way to an edition. */
interface Counted {
  units: Set<string>;
  count: number;
  n: number | null;
  isSensitive: boolean;
}

/** A table whose small numbers are those of the study itself: beside another, they would tell who was met. */
const tellsOfStudy = ({ layer }: Tabulation): boolean => layer === 'method';

/** Whether an edition may cross two tables at all: how each organisation is known or was met stays with the team. */
export const mayCross = ({ rows, columns }: Pick<Crossing, 'rows' | 'columns'>, isInternal: boolean): boolean =>
  isInternal || !(tellsOfStudy(rows) || tellsOfStudy(columns));

/**
 * Recounts a crossing: a unit stands in a cell when this audience may count it under both values. What a table of the
 * edition masks is masked here as a whole line, so that no crossing gives it back; the mask is the same whichever of the
 * two runs down, so that two prints of one crossing give nothing more than one.
 */
export function protectCrossing(crossing: Crossing, counter: Counter): EditionCrossing {
  const { rows, columns } = crossing;
  const isNamed = opensNames(rows, counter) && opensNames(columns, counter);
  const whole = { down: recount(rows, counter, isNamed), across: recount(columns, counter, isNamed) };
  const inBase = intersection(unitsOf(whole.down.base), unitsOf(whole.across.base));
  const base = inBase.size + heldIn(baseOf(rows, columns), layerOf(rows, columns), counter);
  const apart = [...whole.down.base, ...whole.across.base].filter(({ unit }) => !inBase.has(unit));
  const groups = rows.unit === 'acteurs' ? groupsAmong(unitsOf(apart), counter) : 0;
  const isMasked = isMaskedFor(rows, counter) || isMaskedFor(columns, counter);
  const isMerged = isMasked && rows.id !== columns.id;
  const down = isMerged ? withThinMerged(rows, whole.down, unitsIn(whole.across, inBase)) : whole.down;
  const across = isMerged ? withThinMerged(columns, whole.across, unitsIn(whole.down, inBase)) : whole.across;
  const grid = gridOf(down, across, inBase);
  const earlier = isMasked ? printedBefore(crossing, counter) : [];
  const isTellingOfMoves = isMasked && earlier.length === 0 && [rows, columns].some((side) => isHeld(side, counter));
  const open = isMasked ? masked(crossing, grid, down, across, counter) : grid;
  const alone = isTellingOfMoves ? open.map((line) => line.map((cell) => ({ ...cell, n: null }))) : open;
  const both = intersection(down.answered, across.answered, inBase).size;
  // Where nothing but noughts is printed, the number of all would be that of the one cell that is left.
  const isBlind = isMasked && alone.every((line) => line.every(({ n }) => n === null || n === 0));
  const answered = isMasked && both > 0 && (isBlind || isTooSmall(both, false)) ? null : both;
  const held = holdCrossing(
    {
      ...{ base, answered, both, rows: down.values, columns: across.values, grid: alone },
      isSummed: !rows.isMultiple && !columns.isMultiple,
      isSymmetric: rows.id === columns.id,
    },
    earlier,
  );
  const last = earlier.at(-1);
  if (held === null && last) return { ...last, title: crossing.title, elements: crossing.elements };
  const cells = held ?? alone;
  const lineOf = (line: (Counted | undefined)[]) => {
    const isHidden = line.some((cell) => cell?.n === null);
    return isHidden ? null : new Set(line.flatMap((cell) => [...(cell?.units ?? [])])).size;
  };
  const axisValue = ({ code, label, merged: together }: Value, table: Tabulation, n: number | null) => {
    const asked = (together ?? [{ code }]).some((one) => !isUnasked(crossing, table, one.code, counter));
    const parts = together?.map((one) => ({ code: one.code, label: one.label }));
    return { ...{ code, label, asked, n }, ...(parts ? { merged: parts } : {}) };
  };
  return {
    id: crossing.id,
    title: crossing.title,
    elements: crossing.elements,
    unit: rows.unit,
    base_of: baseOf(rows, columns),
    layer: layerOf(rows, columns),
    base,
    ...(groups > 0 ? { groups_apart: groups } : {}),
    answered,
    rows: down.values.map((value, i) => axisValue(value, rows, lineOf(cells[i] ?? []))),
    columns: across.values.map((value, j) => axisValue(value, columns, lineOf(cells.map((line) => line[j])))),
    cells: down.values.flatMap((row, i) =>
      across.values.map((column, j) => {
        const { n = 0, units } = cells[i]?.[j] ?? {};
        const actors = n !== null && isNamed ? [...(units ?? [])].filter((unit) => counter.listed.has(unit)) : [];
        return {
          ...{ row: row.code, column: column.code, n, masked: n === null },
          ...(actors.length > 0 ? { actors: actors.sort(compareCodeUnits) } : {}),
        };
      }),
    ),
    masked_cells: cells.flat().filter(({ n }) => n === null).length,
  };
}

/** Whether a table keeps figures of an edition given out: a crossing that no edition printed would tell those of today. */
function isHeld(table: Tabulation, counter: Counter): boolean {
  if ((counter.given ?? []).length === 0) return false;
  const figures = ({ base, answered, refused, values }: EditionTabulation) =>
    JSON.stringify([base, answered, refused, values.map(({ code, n }) => [code, n])]);
  const today = protectTabulation(table, { ...counter, given: [], held: { known: 0, interviewed: 0 } });
  return figures(protectTabulation(table, counter)) !== figures(today);
}

/** What given-out editions printed of a crossing, oldest first. */
const printedBefore = ({ id }: Crossing, { given = [] }: Counter): EditionCrossing[] =>
  given.flatMap(({ crossings }) => crossings.find((one) => one.id === id) ?? []);

const togetherCode = 'regroupes';

const unitsIn = ({ values }: Recount, inBase: ReadonlySet<string>): Set<string> =>
  intersection(unitsOf(values.flatMap(({ rows }) => rows)), inBase);

/**
 * Values of one choice that fewer than three units fill would be hidden whole: they are counted together, so that an
 * edition of few organisations a region still says something. On a scale a step is counted with its neighbour.
 */
function withThinMerged(table: Tabulation, axis: Recount, others: ReadonlySet<string>): Axis {
  if (table.isMultiple) return axis;
  const sizeOf = ({ rows }: TabulatedValue) => intersection(unitsOf(rows), others).size;
  const isThin = (value: TabulatedValue) => sizeOf(value) > 0 && sizeOf(value) < smallestCell.ordinary;
  if (orderedTables.includes(table.id)) return { ...axis, values: mergedSteps(axis.values, sizeOf) };
  const merged = axis.values.filter(isThin);
  if (merged.length < 2) return axis;
  const label = { fr: 'autres, réunis', en: 'others, together' };
  return {
    ...axis,
    values: [...axis.values.filter((value) => !isThin(value)), together(merged, togetherCode, label)],
  };
}

const together = (merged: TabulatedValue[], code: string, label: TabulatedValue['label']): Value => ({
  ...{ code, label, merged },
  isSensitive: merged.some(({ isSensitive }) => isSensitive),
  rows: merged.flatMap(({ rows }) => rows),
});

/** Steps of a scale, each with those after it until three units fill it; what is left over joins the last. */
function mergedSteps(values: TabulatedValue[], sizeOf: (value: TabulatedValue) => number): Value[] {
  const groups: TabulatedValue[][] = [];
  const size = (group: TabulatedValue[] | undefined) => (group ?? []).reduce((sum, value) => sum + sizeOf(value), 0);
  const isWaiting = (group: TabulatedValue[] | undefined) => size(group) > 0 && size(group) < smallestCell.ordinary;
  for (const value of values) {
    const last = groups.at(-1);
    if (last && isWaiting(last)) last.push(value);
    else groups.push([value]);
  }
  // A step that nobody takes stands alone, unless it lies between two that are counted together.
  const [left, before] = [groups.at(-1), groups.at(-2)];
  const filled = groups.filter((group) => size(group) > 0);
  if (left !== undefined && before !== undefined && isWaiting(filled.at(-1)) && filled.length > 1) {
    const from = groups.indexOf(filled.at(-2) ?? before);
    groups.splice(from, groups.length - from, groups.slice(from).flat());
  }
  return groups.map((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (group.length === 1 && first) return first;
    const label = { fr: `${first?.label.fr} – ${last?.label.fr}`, en: `${first?.label.en} – ${last?.label.en}` };
    return together(group, `${first?.code}+${last?.code}`, label);
  });
}

function gridOf(down: Axis, across: Axis, inBase: ReadonlySet<string>): Counted[][] {
  const unitsAcross = across.values.map(({ rows }) => unitsOf(rows));
  return down.values.map((row) => {
    const unitsDown = unitsOf(row.rows);
    return across.values.map((column, j) => {
      const units = intersection(unitsDown, unitsAcross[j] ?? new Set(), inBase);
      return {
        ...{ units, count: units.size, n: units.size as number | null },
        isSensitive: row.isSensitive || column.isSensitive,
      };
    });
  });
}

function masked(
  { rows, columns }: Crossing,
  grid: Counted[][],
  down: Axis,
  across: Axis,
  counter: Counter,
): Counted[][] {
  // One way for both directions, so that the same cells fall.
  const isTurned = compareCodeUnits(rows.id, columns.id) > 0;
  const side = (table: Tabulation, axis: Axis, other: Tabulation, across: Axis) => ({
    masked: maskedLines(table, axis.values, counter),
    isNamed: opensNames(table, counter),
    isOneChoice: !table.isMultiple,
    ...(opensNames(other, counter) ? {} : { tells: telling(table, axis, other, across, counter) }),
  });
  const [lines, ranks] = [side(rows, down, columns, across), side(columns, across, rows, down)];
  const isSame = rows.id === columns.id;
  return isTurned ? turn(maskCrossing(turn(grid), ranks, lines, isSame)) : maskCrossing(grid, lines, ranks, isSame);
}

/**
 * Whether a cell tells of organisations that the edition puts under a value by name, in a table of names or on their
 * sheets: it holds all of the line, or those named and nobody else.
 */
function telling(table: Tabulation, { values }: Axis, other: Tabulation, across: Axis, counter: Counter) {
  const { listed, typed, voices } = counter;
  const isNaming = opensNames(table, counter);
  const codesOf = (value: Value | undefined) => value?.merged?.map(({ code }) => code) ?? (value ? [value.code] : []);
  const isOnSheet = ({ id }: Tabulation, value: Value | undefined, unit: string) =>
    codesOf(value).some((code) => voices.isOnSheet(id, code, unit));
  return (index: number, rank: number, units: ReadonlySet<string>, line: ReadonlySet<string>): boolean => {
    const value = values[index];
    const isNamedHere = (unit: string) =>
      isNaming ? (table.id === 'type' ? typed : listed).has(unit) : listed.has(unit) && isOnSheet(table, value, unit);
    const named = new Set([...unitsOf(value?.rows ?? [])].filter(isNamedHere));
    // What a table of names tells of whole lines is told with the other lines beside it.
    const groups = [...(isNaming ? [] : [line]), ...(named.size === units.size ? [named] : [])];
    return tellsOfAll(units, groups, { named }, (unit) => isOnSheet(other, across.values[rank], unit));
  };
}

/** Which values the edition's own table masks. Of one choice, what all that it masks come to together is known. */
function maskedLines(table: Tabulation, values: Value[], counter: Counter): boolean[] {
  const hidden = protectTabulation(table, counter).values.flatMap(({ code, masked: isHidden }) =>
    isHidden ? code : [],
  );
  return values.map(({ code, merged: together = [{ code }] }) => {
    const own = hidden.filter((one) => together.some((part) => part.code === one));
    return own.length > 0 && (table.isMultiple || together.length === 1 || own.length < hidden.length);
  });
}

const turn = <T>(grid: T[][]): T[][] =>
  (grid[0] ?? []).map((_, column) => grid.flatMap((row) => (column in row ? [row[column] as T] : [])));

/** The analysis tells every division where nobody was met; outside the team closed interviews are as good as none. */
const isUnasked = ({ unasked }: Crossing, table: Tabulation, code: string, counter: Counter): boolean =>
  table.id === 'region_siege' &&
  (counter.unasked !== null ? counter.unasked.has(code) && unasked.length > 0 : unasked.includes(code));

const intersection = (first: ReadonlySet<string>, ...others: ReadonlySet<string>[]): Set<string> =>
  new Set([...first].filter((unit) => others.every((set) => set.has(unit))));

/** The narrower of two bases, and the more closed of two layers. */
const baseOf = (rows: Tabulation, columns: Tabulation): string =>
  rows.baseOf === 'known' ? columns.baseOf : rows.baseOf;
const layers = ['directory', 'profile', 'testimony', 'method'] as const;
const layerOf = (rows: Tabulation, columns: Tabulation): Tabulation['layer'] =>
  layers[Math.max(layers.indexOf(rows.layer), layers.indexOf(columns.layer))] ?? 'testimony';
