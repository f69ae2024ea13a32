import type { EditionActor, EditionCrossing, EditionFact, EditionTabulation } from '../../src/model/edition.ts';
import type { FieldValue } from '../../src/model/record.ts';
import { sampleCodebook } from './sample-codebook.ts';

/* Short ways to write the parts of an edition by hand. */

type Layer = EditionTabulation['layer'];
type Count = number | null;

/** `[code, French, English, count, actors]`; a null count is masked. */
export type ValueLine = [code: string, fr: string, en: string, n: Count, actors?: string[]];

export function tabulation(
  id: string,
  [fr, en]: [string, string],
  values: ValueLine[],
  given: Partial<EditionTabulation> = {},
): EditionTabulation {
  const answered = given.answered ?? 24;
  return {
    id,
    title: { fr, en },
    elements: [],
    unit: 'acteurs',
    base_of: 'known',
    layer: 'directory' as Layer,
    multiple: false,
    base: 28,
    answered,
    not_answered: 4,
    refused: 0,
    masked_cells: values.filter(([, , , n]) => n === null).length,
    values: values.map(([code, labelFr, labelEn, n, actors]) => ({
      code,
      label: { fr: labelFr, en: labelEn },
      n,
      share: n === null ? null : answered === 0 ? null : Math.round((n / answered) * 10_000) / 10_000,
      masked: n === null,
      sensitive: false,
      ...(actors ? { actors } : {}),
    })),
    ...given,
  };
}

/** A closed question of the interview. */
export const question = (
  id: string,
  title: [string, string],
  values: ValueLine[],
  given: Partial<EditionTabulation> = {},
): EditionTabulation =>
  tabulation(id, title, values, {
    base_of: 'interviewed',
    layer: 'testimony',
    base: 18,
    answered: 16,
    not_answered: 1,
    refused: 1,
    ...given,
  });

/** Values of an axis of the grid with the labels that the grid gives. */
export function gridValues(axis: string, counts: Record<string, Count>): ValueLine[] {
  return Object.entries(counts).map(([code, n]) => {
    const label = sampleCodebook.entryByKey.get(`${axis}:${code}`)?.label ?? { fr: code, en: code };
    return [code, label.fr, label.en, n];
  });
}

/** A value of a crossing; asked unless said otherwise. */
type Line = Pick<EditionCrossing['rows'][number], 'code' | 'label'> & { asked?: boolean };

/** Units of a line when each stands in one cell; null when one of them is masked. */
const sumOf = (counts: Count[]): Count =>
  counts.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0 as Count);

export function crossing(
  id: string,
  [fr, en]: [string, string],
  rows: Line[],
  columns: Line[],
  counts: Count[][],
): EditionCrossing {
  const cells = rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const n = counts[i]?.[j] ?? null;
      return { row: row.code, column: column.code, n: n === null ? null : n, masked: n === null };
    }),
  );
  return {
    id,
    title: { fr, en },
    elements: [],
    unit: 'acteurs',
    base_of: 'known',
    layer: 'directory',
    base: 28,
    answered: 25,
    rows: rows.map((row, i) => ({ asked: true, ...row, n: sumOf(counts[i] ?? []) })),
    columns: columns.map((column, j) => ({ asked: true, ...column, n: sumOf(counts.map((line) => line[j] ?? null)) })),
    cells,
    masked_cells: cells.filter(({ masked }) => masked).length,
  };
}

export function fact(kind: EditionFact['kind'], id: string, fields: Record<string, FieldValue>): EditionFact {
  return { id, kind, actors: [], fields };
}

export function actor(
  id: string,
  name: string,
  acronym: string | null,
  given: Partial<EditionActor> = {},
): EditionActor {
  return {
    id,
    name,
    acronym,
    other_names: [],
    known_by: ['acteurs'],
    civil_society: true,
    type: 'aide-migrants',
    fields: {},
    assignments: [],
    updated: '2026-03-12',
    ...given,
  };
}

/** Fields of an actor from plain values, all from one public source. */
export const fields = (values: Record<string, FieldValue>, source = 'Répertoire fictif 2025'): EditionActor['fields'] =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, rule: 'only', sources: [source] }]));
