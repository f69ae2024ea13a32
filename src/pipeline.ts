import { type AnalyseInput, addCohort, analyse } from './analyse/index.ts';
import { classify } from './classify/index.ts';
import type { Cartography, Narrative } from './model/cartography.ts';
import type { Context } from './model/context.ts';
import type { CountryNames } from './model/country.ts';
import type { Staged } from './model/stage.ts';
import type { Source } from './read/index.ts';
import { resolve } from './resolve/index.ts';
import { validateSources } from './validate-sources.ts';

/** The stages in order, from the sources of one country to its cartography; `protect` and `render` follow by audience. */
export async function runPipeline(
  sources: readonly Source[],
  narrative: Narrative[],
  context: Context,
  packs: readonly CountryNames[],
): Promise<Staged<Cartography>> {
  const validated = await validateSources(sources, context, packs);
  const { records, setAside, accounts, refusedElsewhere } = validated.value;
  const resolved = resolve(records, context);
  const classified = classify(resolved.value, records, context);
  const input: AnalyseInput = {
    records,
    setAside,
    sources: accounts,
    resolution: resolved.value,
    classification: classified.value,
    narrative,
    // A country that has a folder was read for itself, with what it decided since.
    refusedElsewhere: [
      ...(context.refusedElsewhere ?? []),
      ...refusedElsewhere.filter(({ country }) => !context.otherCountries?.includes(country.iso2)),
    ],
    diagnostics: [...validated.diagnostics, ...resolved.diagnostics, ...classified.diagnostics],
  };
  // The solver that chooses a cohort loads by itself, later than all the rest.
  return addCohort(analyse(input, context), input, context);
}
