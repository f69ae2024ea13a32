import type { Analyses, Cartography, CountedRow, MatrixCell } from '../model/cartography.ts';
import type { Edition, EditionMatrixCell, EditionTabulation } from '../model/edition.ts';
import { isTooSmall, thresholdOf } from './cell.ts';
import { tellsOfAll } from './everybody.ts';
import { type Counter, openRows, unitsOf } from './tables.ts';

/** Units of each value of a table that this audience may count. */
function openUnits(cartography: Cartography, id: string, counter: Counter): Map<string, Set<string>> {
  const table = cartography.analyses.tabulations.find((candidate) => candidate.id === id);
  return new Map((table?.values ?? []).map(({ code, rows }) => [code, unitsOf(openRows(rows, 'testimony', counter))]));
}

/**
 * The roles by strengths and weaknesses matrix, recounted among the organisations whose role this audience may count. A
 * cell that only closed words fill is not there at all; a sensitive code has a cell under every role or none, so that
 * being there says nothing.
 */
export function protectMatrix(
  cartography: Cartography,
  sensitive: ReadonlySet<string>,
  counter: Counter,
  tabulations: readonly EditionTabulation[],
): EditionMatrixCell[] {
  const unitsByRole = openUnits(cartography, 'roles', counter);
  const isHidden = (table: string, code: string) =>
    tabulations.some(({ id, values }) => id === table && values.some((one) => one.code === code && one.masked));
  const cells = cartography.analyses.matrix.map((cell) => protectCell(cell, unitsByRole, sensitive, counter, isHidden));
  if (counter.access.isInternal) return cells;
  return cells.filter(
    ({ axis, code, expected, observed, contradicted }) =>
      expected || (!sensitive.has(`${axis}:${code}`) && (observed !== 0 || contradicted !== 0)),
  );
}

function protectCell(
  cell: MatrixCell,
  unitsByRole: Map<string, Set<string>>,
  sensitive: ReadonlySet<string>,
  counter: Counter,
  isHidden: (table: string, code: string) => boolean,
): EditionMatrixCell {
  const holders = unitsByRole.get(cell.role) ?? new Set<string>();
  const within = (rows: CountedRow[]) =>
    new Set([...unitsOf(openRows(rows, 'testimony', counter))].filter((unit) => holders.has(unit)));
  const observed = within(cell.observed);
  const contradicted = within(cell.contradicted);
  const isSensitive = sensitive.has(`${cell.axis}:${cell.code}`);
  const table = `${cell.axis}s`;
  const { voices } = counter;
  // All of those whose sheets bear the role, or all who are heard.
  const isToldOf = (units: ReadonlySet<string>) => {
    const isSaid = (unit: string) => voices.isOnSheet(table, cell.code, unit);
    const isNameless = (unit: string) => !voices.isOnSheet('roles', cell.role, unit) || isSaid(unit);
    return tellsOfAll(units, [holders], voices, isNameless) || tellsOfAll(units, [voices.heard], voices, isSaid);
  };
  const isThere = cell.isExpected || observed.size + contradicted.size > 0;
  const isMasked =
    !counter.access.isInternal &&
    counter.hasTestimony &&
    // Nobody has the role: everybody knows that its cells hold nobody.
    holders.size > 0 &&
    // A role that one or two have: all its cells would tell how many they are.
    (isTooSmall(holders.size, false) ||
      isTooSmall(observed.size, isSensitive) ||
      isTooSmall(contradicted.size, isSensitive) ||
      // What its own table masks no role gives back.
      (isThere && (isHidden('roles', cell.role) || isHidden(table, cell.code))) ||
      isToldOf(observed) ||
      isToldOf(contradicted));
  const undocumented = [...holders].filter((unit) => !observed.has(unit) && !contradicted.has(unit)).length;
  return {
    role: cell.role,
    axis: cell.axis,
    code: cell.code,
    expected: cell.isExpected,
    observed: isMasked ? null : observed.size,
    contradicted: isMasked ? null : contradicted.size,
    undocumented: isMasked ? null : undocumented,
    masked: isMasked,
  };
}

/**
 * Needs that weaknesses suggest: one that only closed or too few sensitive words suggest is not there at all. Masked, too,
 * where it leaves to the weaknesses masked in their own table one count alone.
 */
export function protectSuggestions(
  suggestions: Analyses['suggestedNeeds'],
  sensitive: ReadonlySet<string>,
  counter: Counter,
  tabulations: readonly EditionTabulation[],
): Edition['suggested_needs'] {
  const values = tabulations.find(({ id }) => id === 'faiblesses')?.values ?? [];
  const isFound = (weaknesses: readonly string[], n: number) => {
    const own = values.filter(({ code }) => weaknesses.includes(code));
    const hidden = own.filter(({ masked }) => masked);
    const most = hidden.reduce((sum, one) => sum + thresholdOf(one.sensitive) - 1, 0);
    return hidden.length > 0 && n - own.reduce((sum, one) => sum + (one.n ?? 0), 0) >= most;
  };
  return suggestions.flatMap(({ need, weaknesses, rows }) => {
    const units = unitsOf(openRows(rows, 'testimony', counter));
    const n = units.size;
    if (counter.access.isInternal) return [{ need, weaknesses, n, masked: false }];
    const isSensitive = weaknesses.some((code) => sensitive.has(`faiblesse:${code}`));
    if (n === 0 || (isSensitive && isTooSmall(n, true))) return [];
    const isOfAll = tellsOfAll(units, [counter.voices.heard], counter.voices);
    const isMasked = counter.hasTestimony && (isTooSmall(n, false) || isOfAll || isFound(weaknesses, n));
    return [{ need, weaknesses, n: isMasked ? null : n, masked: isMasked }];
  });
}
