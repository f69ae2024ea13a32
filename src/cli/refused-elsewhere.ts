import { problem } from '../diagnostics/index.ts';
import type { RefusedElsewhere } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Staged } from '../model/stage.ts';
import { refusalsOf } from '../protect/index.ts';
import type { Source } from '../read/index.ts';
import { resolveSources } from '../resolve-sources.ts';
import { once } from '../text/once.ts';
import { remembered } from '../text/remembered.ts';
import { countriesWithData, countryInputs, unreadFolders } from './data-folder.ts';
import { Failure } from './failure.ts';
import { contextFor, type Project } from './session.ts';

/**
 * Who refuses to be named in the other countries of the data folder, and by rows of this one that stand among theirs;
 * RET-009 for each of their files that can't be read. `sources`: what this country reads itself.
 */
export async function refusedElsewhere(
  project: Project,
  { iso2 }: CountryPack,
  sources: readonly Source[],
): Promise<Staged<RefusedElsewhere[]>> {
  const others = countriesWithData(project.loaded, project.countries).filter((other) => other !== iso2);
  const refusals = await Promise.all(others.map(refusalsIn(project)));
  const unread = unreadFolders(project.loaded, project.countries, iso2).map(unknownRefusals);
  const own = new Set(sources.map(({ file }) => file));
  const isReadHere = ({ country, at }: RefusedElsewhere) => country.iso2 === iso2 && own.has(at.file);
  return {
    value: refusals.flatMap(({ value }) => value).filter((refused) => !isReadHere(refused)),
    diagnostics: [...refusals.flatMap(({ diagnostics }) => diagnostics), ...unread],
  };
}

/** What nobody could read may hold a refusal. */
const unknownRefusals = (file: string): Diagnostic => problem('RET-009', { fichier: file }, { place: { file } });

/** Each country of a project is read for its refusals once. */
const refusalsIn = once((project: Project) => remembered((iso2: string) => readRefusals(project, iso2)));

async function readRefusals(project: Project, iso2: string): Promise<Staged<RefusedElsewhere[]>> {
  const country = project.packOf(iso2);
  if (country === null) return { value: [], diagnostics: [] };
  const { sources, diagnostics: unopened } = sourcesOf(project, iso2);
  const { value, diagnostics } = await resolveSources(sources, contextFor(project, country), project.countries);
  const { records, resolution, refusedElsewhere: misplaced } = value;
  const { actors, actorsByRecord, toReview } = resolution;
  const unread = [...unopened, ...diagnostics].flatMap(({ scope, severity, place }) =>
    scope === 'file' && severity === 'error' && place ? [place.file] : [],
  );
  return {
    value: [...refusalsOf({ records, actors, actorsByRecord, toReview, asOf: null, country }), ...misplaced],
    diagnostics: [...new Set(unread)].map(unknownRefusals),
  };
}

/** A country of which there is nothing to read has refused nothing. */
function sourcesOf({ loaded, countries }: Project, iso2: string) {
  try {
    return countryInputs(loaded, iso2, countries);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { sources: [], diagnostics: [error.diagnostic, ...error.others] };
  }
}
