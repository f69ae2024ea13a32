import type { Edition } from '../../model/edition.ts';

/** Cells of the edition's tables, and how many of them are masked. */
export function maskingShare(edition: Edition): { masked: number; cells: number } {
  const tables = edition.tabulations.flatMap(({ values }) => values.map(({ masked }) => masked));
  const crossings = edition.crossings.flatMap(({ cells }) => cells.map(({ masked }) => masked));
  const matrix = edition.matrix.map(({ masked }) => masked);
  const needs = edition.suggested_needs.map(({ masked }) => masked);
  const all = [...tables, ...crossings, ...matrix, ...needs];
  return { masked: all.filter(Boolean).length, cells: all.length };
}
