import { gridLabel } from '../../codebook/index.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Edition, EditionMatrixCell } from '../../model/edition.ts';
import { haveOneGrid } from './general-reasons.ts';

type Line = Comparison['matrix'][number];

const keyOf = ({ role, axis, code }: EditionMatrixCell): string => `${role}|${axis}|${code}`;

/** Roles by strengths and weaknesses, a column a country; empty when the grids differ. Lines stand in the grid's order. */
export function compareMatrix(editions: readonly Edition[], codebook: Codebook): Line[] {
  if (!haveOneGrid(editions)) return [];
  const rank = new Map([...codebook.entryByKey.keys()].map((key, index) => [key, index]));
  const places = ({ role, axis, code }: EditionMatrixCell) =>
    [`role:${role}`, axis === 'force' ? 0 : 1, `${axis}:${code}`].map((key) =>
      typeof key === 'number' ? key : (rank.get(key) ?? rank.size),
    );
  const lines = new Map<string, EditionMatrixCell>();
  for (const edition of editions) {
    for (const cell of edition.matrix) {
      const known = lines.get(keyOf(cell));
      lines.set(keyOf(cell), known === undefined || cell.expected ? cell : known);
    }
  }
  return [...lines.values()]
    .map((line) => ({ line, place: places(line), key: keyOf(line) }))
    .sort((a, b) => difference(a.place, b.place) || (a.key < b.key ? -1 : 1))
    .map(({ line }) => lineOf(line, editions, codebook));
}

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;

const lineOf = (line: EditionMatrixCell, editions: readonly Edition[], codebook: Codebook): Line => ({
  role: line.role,
  role_label: labelOf(codebook, 'role', line.role),
  axis: line.axis,
  code: line.code,
  label: labelOf(codebook, line.axis, line.code),
  expected: line.expected,
  cells: editions.map((edition) => cellOf(edition, keyOf(line))),
});

const labelOf = (codebook: Codebook, axis: string, code: string) => {
  const { fr, en } = gridLabel(codebook, axis, code);
  return { fr, en };
};

function cellOf({ country, matrix }: Edition, key: string): Line['cells'][number] {
  const found = matrix.find((cell) => keyOf(cell) === key);
  const counts = {
    observed: found?.observed ?? null,
    contradicted: found?.contradicted ?? null,
    undocumented: found?.undocumented ?? null,
  };
  const { observed, contradicted, undocumented } = counts;
  const isCounted = observed !== null && contradicted !== null && undocumented !== null;
  const holders = found === undefined ? null : holdersOf(matrix, found);
  return {
    country: country.iso2,
    state: found === undefined ? 'absent' : found.masked || !isCounted ? 'masked' : 'count',
    ...counts,
    bounds: isCounted ? { low: observed, high: observed } : holders === null ? null : { low: 0, high: holders },
    of: holders,
  };
}

/** Organisations with the role: the two overlap where words support a code and others contradict it, so the sum is no base. */
function holdersOf(matrix: Edition['matrix'], found: EditionMatrixCell): number | null {
  const sums = matrix
    .filter(({ role }) => role === found.role)
    .flatMap(({ observed, contradicted, undocumented }) =>
      observed === null || contradicted === null || undocumented === null
        ? []
        : [observed + contradicted + undocumented],
    );
  // Each sum is at least the number of holders, and is it wherever nothing is both supported and contradicted.
  return sums.length === 0 ? null : Math.min(...sums);
}
