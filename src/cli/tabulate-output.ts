import type { Language } from '../model/stage.ts';
import { type CsvCell, writeCsv } from '../writers/index.ts';
import { countedText } from './tabulate-text.ts';
import type { Counted } from './tabulate-value.ts';

export const tableForms = ['texte', 'csv', 'json'] as const;
export type TableForm = (typeof tableForms)[number];

/** The tables as asked: one JSON object (several: one a line), one CSV, or a text table each. */
export function writeTables(tables: Counted[], form: TableForm, language: Language): string {
  if (form === 'csv') return csvOf(tables);
  if (form === 'texte') return tables.map((table) => countedText(table, language)).join('\n');
  const [only] = tables;
  return tables.length === 1
    ? `${JSON.stringify(only, null, 2)}\n`
    : tables.map((table) => `${JSON.stringify(table)}\n`).join('');
}

const head = ['country', 'edition', 'variable', 'unit', 'multiple', 'base', 'answered', 'not_answered', 'refused'];
const valueHead = ['code', 'label', 'n', 'share', 'masked'];
const byHead = ['by_variable', 'by_base', 'by_code', 'by_label', 'by_n', 'by_share', 'by_masked', 'by_asked'];

/**
 * One line a value, or a cell where two variables are crossed; a masked count is an empty cell beside `masked`, and a
 * nought where nobody was asked bears `false` under `asked`.
 */
function csvOf(tables: Counted[]): string {
  const isCrossed = tables.some(({ by_variable }) => by_variable !== undefined);
  const rows = tables.flatMap((table) =>
    table.values.flatMap(({ by, by_base, ...value }): CsvCell[][] => {
      const start = [
        ...[table.country, table.edition, table.variable, table.unit, table.multiple],
        ...[table.base, table.answered, table.not_answered, table.refused],
        ...[value.code, value.label, value.n, value.share, value.masked],
      ];
      return isCrossed && by
        ? by.map((cell) => [
            ...start,
            ...[table.by_variable, by_base, cell.code, cell.label, cell.n, cell.share, cell.masked],
            value.asked !== false && cell.asked !== false,
          ])
        : [isCrossed ? start : [...start, value.asked !== false]];
    }),
  );
  return writeCsv([...head, ...valueHead, ...(isCrossed ? byHead : ['asked'])], rows, {
    ...{ forPeople: false, neutralised: true }, // who asks for a CSV opens it in a spreadsheet
  });
}
