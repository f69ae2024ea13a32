import type { Row } from '../../model/table.ts';
import * as shapes from './cell-shapes.ts';

/** Places that a cell may name: given by who knows the countries. */
export interface Places {
  /** What the cell names among the divisions and towns known, or null. */
  place(cell: string): 'region' | 'town' | null;
  /** ISO code of the country the cell names, or null. */
  country(cell: string): string | null;
}

/** Shapes that cells are judged by. */
export const shapeTests = {
  email: shapes.isEmail,
  url: shapes.isWebAddress,
  phone: shapes.isTelephone,
  year: shapes.isYear,
  date: shapes.isDate,
  number: shapes.isNumber,
  'yes-no': shapes.isYesNo,
  coordinate: shapes.isCoordinate,
  acronym: shapes.isAcronym,
  name: shapes.isNameLike,
  legal: shapes.bearsLegalWord,
} as const;
export type Shape = keyof typeof shapeTests | 'region' | 'town' | 'zones' | 'country';

/** What the sampled cells of one column are. */
export interface CellFacts {
  /** Cells that say something, as typed (long ones cut), in order. */
  cells: string[];
  /** Rows of the sample. */
  rows: number;
  /** How often each different cell stands. */
  tally: ReadonlyMap<string, number>;
  /** The first different cells: enough to know a list of codes by. */
  head: ReadonlyMap<string, number>;
  /** How many cells have each shape. */
  counts: Record<Shape, number>;
  medianWords: number;
  /** 1, 2, 3 …: a row counter. */
  isCounter: boolean;
}

const longestKept = 400;
const headLength = 60;
/** Numbers that follow one another from here on may be years. */
const firstYearLike = 1000;
/** Marks between places in one cell. */
export const placeMarks = /\s*[,;/|&\n]\s*|\s+-\s+|\s+(?:et|and)\s+/i;

/** The facts of every column of a table, from the rows sampled. */
export function factsOf(width: number, rows: readonly Row[], places: Places): CellFacts[] {
  return Array.from({ length: width }, (_, index) => {
    const typed = rows.map(({ cells }) => (cells[index] ?? '').trim().slice(0, longestKept));
    return factsOfCells(
      typed.filter((cell) => !shapes.saysNothing(cell)),
      rows.length,
      places,
    );
  });
}

function factsOfCells(cells: string[], rows: number, places: Places): CellFacts {
  const countByCell = new Map<string, number>();
  for (const cell of cells) countByCell.set(cell, (countByCell.get(cell) ?? 0) + 1);
  // Tables repeat themselves: each different cell is judged once.
  const count = (test: (cell: string) => boolean): number => {
    let total = 0;
    for (const [cell, times] of countByCell) if (test(cell)) total += times;
    return total;
  };
  const counted = Object.entries(shapeTests).map(([shape, test]) => [shape, count(test)]);
  const lengths = cells.map((cell) => shapes.words(cell).length).sort((a, b) => a - b);
  return {
    cells,
    rows,
    tally: countByCell,
    head: new Map([...countByCell].slice(0, headLength)),
    counts: {
      ...(Object.fromEntries(counted) as Record<keyof typeof shapeTests, number>),
      region: count((cell) => places.place(cell) === 'region'),
      town: count((cell) => places.place(cell) === 'town'),
      zones: count((cell) => namesPlaces(cell, places)),
      country: count((cell) => !shapes.isYesNo(cell) && /\p{L}{2}/u.test(cell) && places.country(cell) !== null),
    },
    medianWords: lengths[Math.floor(lengths.length / 2)] ?? 0,
    isCounter:
      cells.length >= 3 &&
      Number(cells[0]) < firstYearLike &&
      cells.every((cell, index) => Number(cell) === Number(cells[0]) + index),
  };
}

/** Several places, most of them known. */
function namesPlaces(cell: string, places: Places): boolean {
  const parts = cell
    .split(placeMarks)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return false;
  return parts.filter((part) => places.place(part) !== null).length * 2 >= parts.length;
}

/** Share of the cells that have a shape, 0 to 1. */
export const shareOf = ({ cells, counts }: CellFacts, ...which: Shape[]): number =>
  cells.length === 0 ? 0 : which.reduce((sum, shape) => sum + counts[shape], 0) / cells.length;
