import { activeDecisions, type Decision } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Audience, Edition } from '../model/edition.ts';
import { protect } from '../protect/index.ts';
import { cartographyOf } from './country-cartography.ts';
import { figuresBeside } from './editions-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { columnsOfSources } from './problem-columns.ts';
import { publicTexts } from './public-texts.ts';
import type { Project, Session } from './session.ts';

type Secret = ReturnType<typeof protect>['value']['secret'];

/** A country built in memory: an edition for each audience, and what its files must not hold. */
export interface BuiltCountry {
  pack: CountryPack;
  editions: { edition: Edition; secret: Secret; diagnostics: Diagnostic[] }[];
  decisions: Decision[];
}

/**
 * Builds each country asked for, as `build` does, and writes nothing. One that fails does not stop the others: what is
 * wrong is said, and `code` tells it.
 */
export async function buildCountries(
  session: Session,
  project: Project,
  audiences: readonly Audience[],
): Promise<{ built: BuiltCountry[]; code: ExitCode }> {
  const { terminal } = session;
  const built: BuiltCountry[] = [];
  let code: ExitCode = 0;
  for (const pack of project.chosen) {
    const name = pack.names[terminal.language];
    try {
      built.push(await buildCountry(session, project, pack, audiences));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      terminal.problems([error.diagnostic, ...error.others, problem('CMP-006', { country: name })]);
      code = Math.max(code, error.exitCode) as ExitCode;
    }
  }
  return { built, code };
}

async function buildCountry(
  session: Session,
  project: Project,
  pack: CountryPack,
  audiences: readonly Audience[],
): Promise<BuiltCountry> {
  const cartography = await cartographyOf(session, project, pack);
  session.terminal.problems(
    cartography.diagnostics.filter(({ severity }) => severity === 'error'),
    columnsOfSources(cartography.sources, project.loaded.configuration.files),
  );
  const texts = publicTexts(project.codebook);
  return {
    pack,
    editions: audiences.map((audience) => {
      const { outputFolder } = project.loaded.configuration;
      const earlier = figuresBeside(audience, pack.iso2, outputFolder, session.streams.cwd());
      session.terminal.problems(earlier.diagnostics);
      const request = { audience, number: null, publicTexts: texts, given: earlier.given };
      const { value, diagnostics } = protect(cartography, request);
      return { ...value, diagnostics };
    }),
    decisions: activeDecisions(cartography.records),
  };
}
