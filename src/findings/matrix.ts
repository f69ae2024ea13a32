import type { Edition, EditionMatrixCell } from '../model/edition.ts';
import type { FindingCount } from '../model/edition-findings.ts';
import { findingFigures } from '../model/finding-rule.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Draft } from './draft.ts';

/** What fits none of the roles has no expectation. */
const beside = 'hors-grille';

/** The matrix of one axis: how much of what was expected is seen, and what is seen that was not. */
export function matrixFindings(edition: Edition, axis: EditionMatrixCell['axis']): Draft[] {
  const cells = edition.matrix.filter((cell) => cell.axis === axis && cell.role !== beside);
  return [expectedFinding(cells), unexpectedFinding(cells, edition, axis)].filter((draft) => draft !== null);
}

/** Of the cells expected: seen at least once, documented nowhere, masked; the three make the whole. */
function expectedFinding(cells: readonly EditionMatrixCell[]): Draft | null {
  const expected = cells.filter((cell) => cell.expected);
  const seen = expected.filter(({ observed }) => (observed ?? 0) > 0).length;
  const nowhere = expected.filter(({ observed, contradicted }) => observed === 0 && contradicted === 0).length;
  const masked = expected.filter((cell) => cell.masked).length;
  if (expected.length < findingFigures.few || seen === 0 || masked * 2 > expected.length) return null;
  const part = (code: string, x: number): FindingCount => {
    return { codes: [code], counts: [x], x, n: expected.length, group: null };
  };
  const parts = [part('seen', seen), part('nowhere', nowhere), ...(masked > 0 ? [part('masked', masked)] : [])];
  return { kind: 'expected', parts, side: null };
}

/** Something that a fifth of those of one role have, though nobody expected it; no claim that it is the most frequent. */
const leastHolders = 0.2;

function unexpectedFinding(
  cells: readonly EditionMatrixCell[],
  { tabulations }: Edition,
  axis: EditionMatrixCell['axis'],
): Draft | null {
  const holders = new Map(
    tabulations.find(({ id }) => id === 'roles')?.values.map(({ code, n }) => [code, n ?? 0]) ?? [],
  );
  const sensitive = new Set(
    tabulations
      .find(({ id }) => id === `${axis}s`)
      ?.values.filter((value) => value.sensitive)
      .map(({ code }) => code) ?? [],
  );
  const [best] = cells
    .filter(
      ({ expected, observed, code }) => !expected && (observed ?? 0) >= findingFigures.few && !sensitive.has(code),
    )
    .map(({ role, code, observed }) => ({ role, code, x: observed ?? 0, n: holders.get(role) ?? 0 }))
    .filter(({ x, n }) => n >= x && x >= leastHolders * n)
    .sort(
      (left, right) =>
        right.x - left.x || left.n - right.n || compareCodeUnits(left.role + left.code, right.role + right.code),
    );
  if (!best) return null;
  const { role, code, x, n } = best;
  return { kind: 'unexpected', parts: [{ codes: [code], counts: [x], x, n, group: role }], side: null };
}
