import { type Ledger, type Published, part } from './shapes.ts';

interface FindingPart {
  codes: string[];
  counts: number[];
  x: number;
  n: number;
  group: string | null;
}
export interface Finding {
  id: string;
  table: string;
  source: string;
  kind: string;
  parts: FindingPart[];
  x: number;
  n: number;
  base: number;
  missing: number;
}
interface MatrixCell {
  role: string;
  axis: string;
  code: string;
  expected: boolean;
  observed: number | null;
  contradicted: number | null;
  undocumented: number | null;
}

/** Count of a code and what it is out of, in the table that the finding names. */
function figureOf(
  edition: Published,
  finding: Finding,
  one: FindingPart,
  code: string,
): [number | null | undefined, number | null | undefined] {
  if (finding.source === 'tabulation') {
    const table = edition.tabulations.find(({ id }) => id === finding.table);
    return [table?.values.find((value) => value.code === code)?.n, table?.answered];
  }
  if (finding.source === 'crossing') {
    const crossing = edition.crossings.find(({ id }) => id === finding.table);
    const cell = crossing?.cells.find(({ row, column }) => row === code && column === one.group);
    return [cell?.n, crossing?.columns.find((column) => column.code === one.group)?.n];
  }
  const axis = finding.table.replace('matrix-', '');
  const cells = part<MatrixCell[]>(edition, 'matrix').filter((cell) => cell.axis === axis);
  if (finding.kind === 'expected') {
    const expected = cells.filter((cell) => cell.expected && cell.role !== 'hors-grille');
    const seen = expected.filter(({ observed }) => observed !== null && observed > 0);
    // What words deny is documented: it is not seen, and not absent either.
    const nowhere = expected.filter(({ observed, contradicted }) => observed === 0 && contradicted === 0);
    return [(code === 'seen' ? seen : nowhere).length, expected.length];
  }
  const cell = cells.find((own) => own.role === one.group && own.code === code);
  return [
    cell?.observed,
    cell ? (cell.observed ?? 0) + (cell.contradicted ?? 0) + (cell.undocumented ?? 0) : undefined,
  ];
}

/** Every x/n of the findings, against the table each one names. */
export function holdFindings(edition: Published, ledger: Ledger): void {
  for (const finding of part<Finding[] | undefined>(edition, 'findings') ?? []) {
    const table = edition.tabulations.find(({ id }) => id === finding.table);
    if (finding.source === 'tabulation') {
      ledger.hold(`${finding.id} n`, finding.n, table?.answered);
      ledger.hold(`${finding.id} base`, finding.base, table?.base);
    }
    ledger.hold(`${finding.id} missing`, finding.missing, finding.base - finding.n);
    ledger.hold(`${finding.id} x`, finding.x, finding.parts[0]?.x ?? finding.x);
    for (const [index, one] of finding.parts.entries()) {
      const name = `${finding.id} part ${index + 1}`;
      const isPair = finding.kind === 'pair';
      const sum = one.counts.reduce((total, count) => total + count, 0);
      ledger.must(`${name} x`, one.x === sum || one.counts.every((count) => count === one.x), one);
      if (isPair) {
        const crossing = edition.crossings.find(({ id }) => id === finding.table);
        const cell = crossing?.cells.find(({ row, column }) => row === one.codes[0] && column === one.codes[1]);
        ledger.hold(`${name} together`, one.x, cell?.n);
        ledger.hold(`${name} out of`, one.n, crossing?.answered);
        continue;
      }
      one.codes.forEach((code, at) => {
        const [count, of] = figureOf(edition, finding, one, code);
        ledger.hold(`${name} ${code}`, one.counts[at], count);
        ledger.hold(`${name} ${code} out of`, one.n, of);
      });
    }
  }
}
