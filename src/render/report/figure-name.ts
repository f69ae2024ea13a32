import type { ReportInput } from './section.ts';

/** A published figure in the words of the table it is held against; else in those of its column. */
export function figureName(
  { edition, labels }: Pick<ReportInput, 'edition' | 'labels'>,
  variable: string,
  code: string,
): string {
  if (variable === 'acteurs') return labels.texts.knowledge.knownOrganisations;
  const table = edition.tabulations.find(({ id }) => id === variable);
  const value = table?.values.find((one) => one.code === code);
  const title = table ? labels.of(table.title) : labels.column(variable);
  return `${title} – ${value ? labels.of(value.label) : labels.value(variable, code)}`;
}
