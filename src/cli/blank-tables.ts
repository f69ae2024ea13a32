import { problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import type { SourceAccount } from '../model/table.ts';

/** Tables that the tool keeps itself, or that say nothing alone. */
const kept = new Set<SourceAccount['kind']>(['registre', 'decisions', 'accords']);

/** Told of a country whose tables hold no row of theirs yet, as `init` lays them out; null when one does. */
export function blankTables(
  accounts: readonly SourceAccount[],
  { names }: CountryPack,
  language: Language,
): Diagnostic | null {
  const tables = accounts.filter(({ kind }) => !kept.has(kind));
  const isBlank = tables.every(({ read, byReason }) => read === (byReason.exemple ?? 0));
  if (tables.length === 0 || !isBlank) return null;
  const files = [...new Set(tables.map(({ file }) => file))].join(', ');
  return problem('PRJ-090', { country: names[language], fichiers: files });
}
