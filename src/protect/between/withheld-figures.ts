import type { PrintedFigures } from '../../model/printed-figures.ts';

/** How many figures an edition would have printed otherwise, had nothing been given out before it. */
export function withheldFigures(alone: PrintedFigures, made: PrintedFigures): number {
  const printed = printedIn(made);
  return [...printedIn(alone)].filter(([key, n]) => printed.get(key) !== n).length;
}

/** Every figure by where it stands. */
function printedIn({ tabulations, crossings, matrix, suggested_needs: suggested, themes, dialogue }: PrintedFigures) {
  const entries: [string, number | null][] = [
    ...tabulations.flatMap(({ id, values }) =>
      values.map(({ code, n }) => [`t ${id} ${code}`, n] as [string, number | null]),
    ),
    ...crossings.flatMap(({ id, cells }) =>
      cells.map(({ row, column, n }) => [`c ${id} ${row} ${column}`, n] as [string, number | null]),
    ),
    ...matrix.map(
      ({ role, axis, code, observed }) => [`m ${role} ${axis}:${code}`, observed] as [string, number | null],
    ),
    ...suggested.map(({ need, n }) => [`s ${need}`, n] as [string, number | null]),
    ...(themes?.candidates ?? []).flatMap(({ theme, main, said_only: said }): [string, number | null][] => [
      [`p ${theme}`, main.n],
      [`d ${theme}`, said.n],
    ]),
    ...(dialogue ? [['a', dialogue.seats.saying.n] as [string, number | null]] : []),
  ];
  return new Map(entries);
}
