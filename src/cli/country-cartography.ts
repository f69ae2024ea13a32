import { problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import type { Staged } from '../model/stage.ts';
import { runPipeline } from '../pipeline.ts';
import { type CountryInputs, countryInputs } from './data-folder.ts';
import { Failure } from './failure.ts';
import { refusedElsewhere } from './refused-elsewhere.ts';
import { contextFor, type Project, type Session } from './session.ts';

/** Files that speak of rows of others: a country that has these alone has no data. */
const besideData: ReadonlySet<string> = new Set(['registre', 'decisions', 'accords']);

/** The stages over what the data folder holds of a country, with what is refused in the others. */
export async function cartographyFrom(
  { sources, narrative, diagnostics }: CountryInputs,
  project: Project,
  pack: CountryPack,
): Promise<Staged<Cartography>> {
  const elsewhere = await refusedElsewhere(project, pack, sources);
  const context = { ...contextFor(project, pack), refusedElsewhere: elsewhere.value };
  const staged = await runPipeline(sources, narrative, context, project.countries);
  return { ...staged, diagnostics: [...diagnostics, ...elsewhere.diagnostics, ...staged.value.diagnostics] };
}

/** What the data folder holds of a country, as `build` reads it; PRJ-007, with what is wrong in its files, when that is nothing. */
export async function cartographyOf({ terminal }: Session, project: Project, pack: CountryPack): Promise<Cartography> {
  const name = pack.names[terminal.language];
  terminal.progress(terminal.language === 'fr' ? `${name}\u00a0: lecture…` : `${name}: reading…`);
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const { value, diagnostics } = await cartographyFrom(inputs, project, pack);
  if (!value.sources.some(({ kind, used }) => used > 0 && !besideData.has(kind))) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    throw new Failure(problem('PRJ-007', { country: name }), 1, errors);
  }
  return { ...value, diagnostics };
}
