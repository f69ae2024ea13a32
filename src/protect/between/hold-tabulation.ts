import type { EditionTabulation } from '../../model/edition.ts';
import { type Cell, thresholdOf } from '../cell.ts';
import { maskComplement } from '../masking.ts';
import { areMarginsNear, isNear, isSmallMove, type Range } from './move.ts';

/** A counted value on its way to an edition. */
type Counted = Cell & { code: string };

/** A table as this edition would print it, were it the only one. */
export interface TableNow<T extends Counted> {
  base: number;
  answered: number | null;
  not_answered: number | null;
  refused: number | null;
  isMultiple: boolean;
  cells: T[];
}

/**
 * Holds a table against what every given-out edition printed of it (oldest first). Null: the table keeps the figures of
 * the last one whole, for too few came to it or left it, or answers changed among the same; else its cells, those whose
 * move is too small to be told masked, with a complement where their sum is known. A table of which more than half would
 * be masked keeps its figures too.
 */
export function holdTabulation<T extends Counted>(now: TableNow<T>, earlier: readonly EditionTabulation[]): T[] | null {
  const last = earlier.at(-1);
  if (!last) return now.cells;
  if (earlier.some((before) => areMarginsNear(before, now) || hasLost(before, now))) return null;
  // Printed once, and masked now for being everybody's: the mask itself would say so.
  const isEverybodyNow = ({ code, isEverybody }: T) =>
    isEverybody === true && earlier.some((before) => (printedOf(before, code)?.n ?? 0) > 0);
  if (now.cells.some(isEverybodyNow)) return null;
  if (now.answered === last.answered) return isStill(now, earlier) ? now.cells : null;
  const shown = earlier.map((before, index) => rangesOf(before, earlier.slice(0, index)));
  const small = now.cells.map((cell) => (isTelling(cell, now, earlier, shown) ? { ...cell, n: null } : cell));
  const cells = now.isMultiple ? small : complemented(small);
  const withheld = cells.filter(({ n }, index) => n === null && now.cells[index]?.n !== null).length;
  return withheld * 2 > last.values.filter(({ masked }) => !masked).length ? null : cells;
}

const printedOf = ({ values }: EditionTabulation, code: string) => values.find((value) => value.code === code);

/** A word of the data that an edition printed and that too few say now: its very absence would tell the move. */
const hasLost = (before: EditionTabulation, { cells }: TableNow<Counted>): boolean =>
  before.values.some(
    ({ code, n, sensitive }) =>
      n !== null && n > 0 && n < 2 * thresholdOf(sensitive) - 1 && !cells.some((cell) => cell.code === code),
  );

/** As many answered as before: each figure is the same, or moved by enough; a mask stays what it was. */
const isStill = <T extends Counted>({ cells }: TableNow<T>, earlier: readonly EditionTabulation[]): boolean =>
  cells.every(({ code, n, isSensitive }) =>
    earlier.every((before, index) => {
      const value = printedOf(before, code);
      if (value === undefined)
        return n === null || n === 0 || !isNear(n, [0, thresholdOf(isSensitive) - 1], isSensitive);
      if (n !== null && value.n !== null) return !isSmallMove(value.n, n, isSensitive);
      return n === value.n || index < earlier.length - 1;
    }),
  );

type Ranges = Map<string, Range>;

/** What each masked cell of an earlier table may have been: what its printed cells leave, or the mask's own range. */
function rangesOf(table: EditionTabulation, older: readonly EditionTabulation[]): Ranges {
  const left = (table.answered ?? 0) - table.values.reduce((sum, { n }) => sum + (n ?? 0), 0);
  return new Map(
    table.values
      .filter(({ masked }) => masked)
      .map(({ code, sensitive }) => {
        const most = thresholdOf(sensitive) - 1;
        const printed = older.flatMap((one) => printedOf(one, code)?.n ?? []);
        const alone = Math.max(most, ...printed.map((n) => n + most));
        return [code, [0, table.multiple || table.answered === null ? alone : Math.max(left, most)]];
      }),
  );
}

function isTelling(
  { code, n, isSensitive }: Counted,
  { answered, isMultiple }: Pick<TableNow<Counted>, 'answered' | 'isMultiple'>,
  earlier: readonly EditionTabulation[],
  shown: Ranges[],
): boolean {
  if (n === null) return true;
  return earlier.some((before, index) => {
    const value = printedOf(before, code);
    if (value && value.n !== null) return isSmallMove(value.n, n, isSensitive);
    const range = value ? shown[index]?.get(code) : undefined;
    // Masked, and too great now to have been small then: it was everybody's.
    const gained = (answered ?? 0) - (before.answered ?? 0);
    if (value && isMultiple && n - (thresholdOf(isSensitive) - 1) > Math.max(0, gained)) return true;
    // A value that the table did not hold is a word of the data: nobody said it then, or too few. A nought in the place
    // of a mask would tell that those who left are those who said it.
    return (n > 0 || value !== undefined) && isNear(n, range ?? [0, thresholdOf(isSensitive) - 1], isSensitive);
  });
}

/** Complements until no masked cell is alone. */
function complemented<T extends Counted>(cells: T[]): T[] {
  const more = maskComplement(cells);
  const isSame = more.every(({ n }, index) => n === cells[index]?.n);
  return isSame ? cells : complemented(more);
}
