/* Whole-number programs, solved exactly by HiGHS. Loaded only when there is a cohort to choose. */

/** A whole number times a variable, by its place in `variables`. */
export interface Term {
  variable: number;
  by: number;
}

export interface Row {
  terms: Term[];
  least: number | null;
  most: number | null;
}

/** Variables are whole, from 0 to their bound; every coefficient is a whole number, so that optima are exact. */
export interface Program {
  bounds: number[];
  rows: Row[];
  /** Made as great as can be. */
  objective: Term[];
}

/** Values of the variables at an optimum, or null when nothing meets every row. */
export type Solve = (program: Program) => number[] | null;

const termsText = (terms: readonly Term[]): string =>
  terms.length === 0
    ? '0 v0'
    : terms.map(({ variable, by }) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} v${variable}`).join(' ');

function rowText({ terms, least, most }: Row, index: number): string[] {
  const left = termsText(terms);
  if (least !== null && least === most) return [` r${index}: ${left} = ${least}`];
  return [
    ...(least === null ? [] : [` r${index}a: ${left} >= ${least}`]),
    ...(most === null ? [] : [` r${index}b: ${left} <= ${most}`]),
  ];
}

/** The program in the LP format that HiGHS reads. */
export const programText = ({ bounds, rows, objective }: Program): string =>
  [
    'Maximize',
    ` goal: ${termsText(objective)}`,
    'Subject To',
    ...rows.flatMap(rowText),
    'Bounds',
    ...bounds.map((bound, index) => ` 0 <= v${index} <= ${bound}`),
    'Generals',
    ` ${bounds.map((_, index) => `v${index}`).join(' ')}`,
    'End',
  ].join('\n');

/** No gap at all between what is found and what is proved: objectives are whole numbers. */
const exactly = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: 0 } as const;

/** Loads the solver (WebAssembly, some 40 ms). */
export async function loadSolver(): Promise<Solve> {
  const { default: load } = await import('highs');
  const highs = await load();
  return (program) => {
    if (program.bounds.length === 0) return program.rows.every(holdsEmpty) ? [] : null;
    const { Status: status, Columns: columns } = highs.solve(programText(program), exactly);
    if (status === 'Infeasible') return null;
    if (status !== 'Optimal') throw new Error(`the solver stopped before an answer: ${status}`);
    return program.bounds.map((_, index) => Math.round(columns[`v${index}`]?.Primal ?? 0));
  };
}

const holdsEmpty = ({ least, most }: Row): boolean => (least ?? 0) <= 0 && (most ?? 0) >= 0;
