import type { Context } from './model/context.ts';
import type { CountryNames } from './model/country.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { DataRecord } from './model/record.ts';
import type { Staged } from './model/stage.ts';
import type { SetAside, SourceAccount } from './model/table.ts';
import { readTables, type Source } from './read/index.ts';
import { type Part, type ValidatedTable, validateTable, validateTogether } from './validate/index.ts';

/** Rows of every source, typed, with what was set aside and the account of each file. */
export interface Validated {
  records: DataRecord[];
  setAside: SetAside[];
  accounts: SourceAccount[];
}

/** The first half of the pipeline, read → validate. A file that cannot be read is a problem of that file alone. */
export async function validateSources(
  sources: readonly Source[],
  context: Context,
  packs: readonly CountryNames[],
): Promise<Staged<Validated>> {
  const diagnostics: Diagnostic[] = [];
  const parts: Part<SourceAccount>[] = [];
  for (const source of sources) {
    const read = await readTables(source);
    const ownParts: ValidatedTable[] = [];
    for (const table of read.tables) {
      const { value, diagnostics: found } = await validateTable(table, source.settings, context, packs);
      ownParts.push(value);
      diagnostics.push(...found);
    }
    parts.push(...ownParts.map((part) => ({ ...part, account: { ...part.account, checksum: read.checksum() } })));
    diagnostics.push(...read.diagnostics); // after the rows: reading goes on while they are asked for
  }
  const together = validateTogether(parts);
  return { value: together.value, diagnostics: [...diagnostics, ...together.diagnostics] };
}
