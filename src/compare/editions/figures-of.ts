import type { Comparable, TableMove } from '../../model/changes.ts';
import type { Bilingual } from '../../model/stage.ts';
import { boundsOfMasked } from '../masked-bounds.ts';
import { type FigureSide, figureSide } from './figure-side.ts';

/** One figure of a table, with who stands behind it where the edition says so. */
export interface Figure {
  part: TableMove['part'];
  table: string;
  title: Bilingual;
  unit: string;
  /** What the value is, in the table. */
  code: string;
  label: Bilingual;
  /** Codes that stand behind it: the value, or the row and the column of a crossing. */
  codes: string[];
  side: FigureSide;
  isSensitive: boolean;
  actors: string[] | null;
}

function tabulated({ tabulations }: Comparable): Figure[] {
  return tabulations.flatMap((table) => {
    const { id, title, unit, answered, values } = table;
    const { high } = boundsOfMasked(table);
    return values.map(({ code, label, n, sensitive, actors }) => ({
      part: 'tabulations' as const,
      table: id,
      title,
      unit,
      code,
      label,
      codes: [code],
      side: figureSide(n, answered, high),
      isSensitive: sensitive,
      actors: actors ?? null,
    }));
  });
}

function crossed({ crossings }: Comparable): Figure[] {
  return crossings.flatMap(({ id, title, unit, base, rows, columns, cells }) => {
    const labels = new Map([...rows, ...columns].map(({ code, label }) => [code, label]));
    const label = (code: string) => labels.get(code) ?? { fr: code, en: code };
    return cells.map(({ row, column, n, actors }) => ({
      part: 'crossings' as const,
      table: id,
      title,
      unit,
      code: `${row} × ${column}`,
      label: { fr: `${label(row).fr} × ${label(column).fr}`, en: `${label(row).en} × ${label(column).en}` },
      codes: [row, column],
      side: figureSide(n, null, base),
      isSensitive: false,
      actors: actors ?? null,
    }));
  });
}

const matrixTitle: Bilingual = { fr: 'Rôles et forces ou faiblesses', en: 'Roles and strengths or weaknesses' };
const measures = {
  observed: { fr: 'observé', en: 'observed' },
  contradicted: { fr: 'démenti', en: 'contradicted' },
  undocumented: { fr: 'non documenté', en: 'undocumented' },
} as const;

function inMatrix({ matrix, counts }: Comparable): Figure[] {
  return matrix.flatMap(({ role, axis, code, masked, ...cell }) =>
    (['observed', 'contradicted', 'undocumented'] as const).map((measure) => ({
      part: 'matrix' as const,
      table: 'matrix',
      title: matrixTitle,
      unit: 'acteurs',
      code: `${role} × ${axis}:${code} ${measure}`,
      label: {
        fr: `${role} × ${axis}:${code}, ${measures[measure].fr}`,
        en: `${role} × ${axis}:${code}, ${measures[measure].en}`,
      },
      codes: [role, code],
      side: figureSide(cell[measure], null, counts.known),
      isSensitive: axis === 'faiblesse',
      actors: null,
    })),
  );
}

/** Every figure of an edition's tables, by table and value. */
export function figuresOf(edition: Comparable): Map<string, Figure> {
  const all = [...tabulated(edition), ...crossed(edition), ...inMatrix(edition)];
  return new Map(all.map((figure) => [`${figure.part} ${figure.table} ${figure.code}`, figure]));
}
