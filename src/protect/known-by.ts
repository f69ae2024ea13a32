import type { Edition, EditionTabulation } from '../model/edition.ts';

/** How organisations are known is said in the report's first numbers and in a table: one number for both, held alike; decisions, the team's own work, in neither. */
export function withKnownBy(
  table: EditionTabulation,
  { known, known_by: knownBy }: Edition['counts'],
): EditionTabulation {
  if (table.id !== 'connus_par') return table;
  const nOf = (code: string) => knownBy.find(({ kind }) => kind === code)?.n ?? 0;
  const values = table.values.filter(({ code }) => code !== 'decisions');
  const numbers = values.map((value) => nOf(value.code));
  const citations = numbers.reduce((sum, n) => sum + n, 0);
  const share = (n: number, of: number) => (of === 0 ? null : Math.round((n / of) * 10_000) / 10_000);
  return {
    ...table,
    base: known,
    answered: known,
    not_answered: 0,
    refused: 0,
    ...(table.multiple ? { citations } : {}),
    values: values.map((value, at) => ({
      ...value,
      n: numbers[at] ?? 0,
      share: share(numbers[at] ?? 0, known),
      ...(table.multiple ? { citation_share: share(numbers[at] ?? 0, citations) } : {}),
    })),
  };
}
