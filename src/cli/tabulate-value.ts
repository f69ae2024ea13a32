import type { Edition, EditionCrossing, EditionTabulation } from '../model/edition.ts';
import type { Language } from '../model/stage.ts';

/** One value under another: n units have both; the share is of those with the first that answered the second. */
export interface CountedBy {
  code: string;
  label: string;
  n: number | null;
  share: number | null;
  masked: boolean;
  /** Only where false: nobody was asked there, so that nought is no finding. */
  asked?: false;
  /** Codes of the values counted together here, each too thin to stand alone in this edition. */
  together?: string[];
  together_labels?: string[];
}

export interface CountedValue {
  code: string;
  label: string;
  n: number | null;
  share: number | null;
  masked: boolean;
  /** Multiple choice: its part of all answers given, which is no share of organisations. */
  citation_share?: number | null;
  asked?: false;
  together?: string[];
  together_labels?: string[];
  /** Units with this value that answered the other variable. */
  by_base?: number | null;
  by?: CountedBy[];
}

/** What `tabulate --json` prints, one object a table. Keys are English, codes those of the grid and the columns. */
export interface Counted {
  variable: string;
  unit: string;
  multiple: boolean;
  base: number;
  answered: number | null;
  not_answered: number | null;
  values: CountedValue[];
  refused: number | null;
  citations?: number | null;
  title: string;
  base_of: string;
  country: string;
  edition: string;
  as_of: string | null;
  known: number;
  interviewed: number;
  by_variable?: string;
  by_title?: string;
  by_multiple?: boolean;
  by_base?: number;
  by_base_of?: string;
  by_answered?: number | null;
}

/** A table of an edition, or a crossing of it, as one object; null when the edition holds no such thing. */
export function countedOf(edition: Edition, rows: string, columns: string | null, language: Language): Counted | null {
  const table = edition.tabulations.find(({ id }) => id === rows);
  if (!table) return null;
  const alone = tableOf(edition, table, language);
  if (columns === null) return alone;
  const other = edition.tabulations.find(({ id }) => id === columns);
  const crossing = crossingIn(edition, rows, columns);
  if (!other || !crossing) return null;
  const values = [
    ...alone.values.map((value) => ({ ...value, ...byOf(crossing, value.code, language) })),
    ...togetherOf(alone, crossing, language),
  ];
  return {
    ...alone,
    values,
    by_variable: other.id,
    by_title: other.title[language],
    by_multiple: other.multiple,
    by_base: crossing.base,
    by_base_of: crossing.base_of,
    by_answered: crossing.answered,
  };
}

function tableOf(edition: Edition, table: EditionTabulation, language: Language): Counted {
  const { id, unit, multiple, base, answered, not_answered, refused, citations } = table;
  return {
    ...{ variable: id, unit, multiple, base, answered, not_answered },
    values: table.values.map(({ code, label, n, share, masked, citation_share, asked }) => ({
      ...{ code, label: label[language], n, share: asked === false && n === 0 ? null : share, masked },
      ...(asked === false ? { asked } : {}),
      ...(citation_share === undefined ? {} : { citation_share }),
    })),
    refused,
    ...(citations === undefined ? {} : { citations }),
    title: table.title[language],
    base_of: table.base_of,
    country: edition.country.iso2,
    edition: edition.edition.audience,
    as_of: edition.edition.as_of,
    known: edition.counts.known,
    interviewed: edition.counts.interviewed,
  };
}

/** The crossing of two variables, turned when the edition holds it the other way round. */
function crossingIn({ crossings }: Edition, rows: string, columns: string): EditionCrossing | null {
  const straight = crossings.find(({ id }) => id === `${rows}-x-${columns}`);
  if (straight) return straight;
  const other = crossings.find(({ id }) => id === `${columns}-x-${rows}`);
  if (!other) return null;
  const cells = other.cells.map(({ row, column, ...cell }) => ({ ...cell, row: column, column: row }));
  return { ...other, rows: other.columns, columns: other.rows, cells };
}

/** Four decimals, as in the edition; null where either is masked or there is nothing to divide by. */
const shareOf = (n: number | null, of: number | null): number | null =>
  n === null || !of ? null : Math.round((n / of) * 10_000) / 10_000;

/** Values that this edition counts together in the crossing, because each is too thin to stand alone there. */
const togetherOf = ({ answered }: Counted, crossing: EditionCrossing, language: Language): CountedValue[] =>
  crossing.rows
    .filter(({ merged }) => merged !== undefined)
    .map(({ code, label, n, merged = [] }) => ({
      ...{ code, label: label[language], n },
      share: shareOf(n, answered),
      masked: n === null,
      together: merged.map((one) => one.code),
      together_labels: merged.map((one) => one.label[language]),
      ...byOf(crossing, code, language),
    }));

function byOf({ rows, columns, cells }: EditionCrossing, code: string, language: Language) {
  const row = rows.find((one) => one.code === code);
  const cellByColumn = new Map(cells.filter((cell) => cell.row === code).map((cell) => [cell.column, cell]));
  const base = row?.n ?? null;
  return {
    ...(row?.asked === false ? { asked: false as const } : {}),
    by_base: base,
    by: columns.map((column): CountedBy => {
      const cell = cellByColumn.get(column.code);
      const n = cell === undefined ? null : cell.n;
      return {
        ...{ code: column.code, label: column.label[language], n },
        share: shareOf(n, base),
        masked: n === null,
        ...(column.asked ? {} : { asked: false as const }),
        ...(column.merged
          ? {
              together: column.merged.map((one) => one.code),
              together_labels: column.merged.map((one) => one.label[language]),
            }
          : {}),
      };
    }),
  };
}
