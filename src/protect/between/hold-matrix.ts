import type { EditionMatrixCell } from '../../model/edition.ts';
import { thresholdOf } from '../cell.ts';
import { isSmallMove, isTooGreatForMask } from './move.ts';

/**
 * Holds the matrix against what every given-out edition printed of it. A role keeps its cells of the last one whole when
 * too few organisations came to it or left it, or when answers changed among the same; else a cell one of whose numbers
 * moved by too few is masked, and one that was masked stays so until its numbers stand well above what a mask may hide.
 */
export function holdMatrix(
  now: EditionMatrixCell[],
  earlier: readonly (readonly EditionMatrixCell[])[],
  sensitive: ReadonlySet<string>,
): EditionMatrixCell[] {
  const last = earlier.at(-1);
  if (!last) return now;
  const roles = [...new Set([...now, ...last].map(({ role }) => role))];
  return roles.flatMap((role) => {
    const of = (cells: readonly EditionMatrixCell[]) => cells.filter((cell) => cell.role === role);
    return holdRole(of(now), earlier.map(of), sensitive);
  });
}

type Cells = readonly EditionMatrixCell[];

/** Organisations of a role, from any of its cells that is printed. */
const holdersOf = (cells: Cells): number | null => {
  const [open] = cells.filter(({ masked }) => !masked);
  return open ? (open.observed ?? 0) + (open.contradicted ?? 0) + (open.undocumented ?? 0) : null;
};

const sameCell = (cells: Cells, { axis, code }: EditionMatrixCell) =>
  cells.find((cell) => cell.axis === axis && cell.code === code);

const numbersOf = ({ observed, contradicted, undocumented }: EditionMatrixCell) => [
  ...[observed, contradicted, undocumented],
];

function holdRole(now: EditionMatrixCell[], earlier: Cells[], sensitive: ReadonlySet<string>): EditionMatrixCell[] {
  const last = earlier.at(-1) ?? [];
  const holders = holdersOf(now);
  const before = holdersOf(last);
  const areNear = earlier.some((cells) => {
    const then = holdersOf(cells);
    return then !== null && holders !== null && isSmallMove(then, holders);
  });
  const isSensitive = ({ axis, code }: EditionMatrixCell) => sensitive.has(`${axis}:${code}`);
  const gained = (cells: Cells) => (holders ?? 0) - (holdersOf(cells) ?? holders ?? 0);
  const tells = (cell: EditionMatrixCell) =>
    earlier.some((cells) => isTelling(cell, sameCell(cells, cell), isSensitive(cell), gained(cells)));
  if (last.length === 0) return now;
  // Printed once, and masked now though too many said it for a small number: the mask would say that all do.
  const isOfAll = (cell: EditionMatrixCell) =>
    cell.masked &&
    earlier.some((cells) => {
      const then = sameCell(cells, cell)?.observed ?? null;
      return then !== null && isTooGreatForMask(then, -gained(cells), isSensitive(cell));
    });
  if (now.some(isOfAll)) return [...last];
  const isChanged = now.length !== last.length || now.some((cell) => !isAlike(cell, sameCell(last, cell)));
  if (areNear || holders === null || (holders === before && isChanged && now.some(tells)))
    return isChanged ? [...last] : now;
  if (holders === before && !isChanged) return now;
  const made = now.map((cell) =>
    tells(cell) ? { ...cell, observed: null, contradicted: null, undocumented: null, masked: true } : cell,
  );
  // A cell that stood there and would stand no more tells as much as a number.
  const isGone = (cell: EditionMatrixCell) =>
    sameCell(now, cell) === undefined && (cell.observed ?? 0) + (cell.contradicted ?? 0) > 0;
  return last.some(isGone) ? [...last] : made;
}

const isAlike = (cell: EditionMatrixCell, before: EditionMatrixCell | undefined): boolean =>
  before !== undefined && numbersOf(cell).every((n, index) => n === numbersOf(before)[index]);

/** A cell that did not stand there counted nobody. */
function isTelling(
  cell: EditionMatrixCell,
  before: EditionMatrixCell | undefined,
  isSensitive: boolean,
  gained: number,
): boolean {
  if (cell.masked) return false;
  const far = 2 * thresholdOf(isSensitive) - 1;
  const isNearMask = (n: number) => n < far || isTooGreatForMask(n, gained, isSensitive);
  // Nobody contradicts most codes; nobody left of those who said one tells that they are those who left.
  if (before?.masked) return [cell.observed, cell.contradicted || null].some((n) => n !== null && isNearMask(n));
  const then = before ? numbersOf(before) : [0, 0, null];
  return numbersOf(cell).some((n, index) => {
    const old = then[index] ?? null;
    return n !== null && old !== null && isSmallMove(old, n, isSensitive);
  });
}
