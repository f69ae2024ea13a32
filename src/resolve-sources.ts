import type { Resolution } from './model/actor.ts';
import type { RefusedElsewhere } from './model/cartography.ts';
import type { Context } from './model/context.ts';
import type { CountryNames } from './model/country.ts';
import type { DataRecord } from './model/record.ts';
import type { Staged } from './model/stage.ts';
import type { Source } from './read/index.ts';
import { resolve } from './resolve/index.ts';
import { validateSources } from './validate-sources.ts';

/** Who the sources of a country speak of: its records and its actors, without reading what was said. */
export async function resolveSources(
  sources: readonly Source[],
  context: Context,
  packs: readonly CountryNames[],
): Promise<Staged<{ records: DataRecord[]; resolution: Resolution; refusedElsewhere: RefusedElsewhere[] }>> {
  const validated = await validateSources(sources, context, packs);
  const { records, refusedElsewhere } = validated.value;
  const resolved = resolve(records, context);
  return {
    value: { records, resolution: resolved.value, refusedElsewhere },
    diagnostics: [...validated.diagnostics, ...resolved.diagnostics],
  };
}
