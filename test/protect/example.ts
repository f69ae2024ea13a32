import { packageRoot } from '../../src/cli/assets.ts';
import { countryInputs } from '../../src/cli/data-folder.ts';
import { contextFor, openProject } from '../../src/cli/session.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import type { Cartography } from '../../src/model/cartography.ts';
import type { Audience, Edition } from '../../src/model/edition.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { protect } from '../../src/protect/index.ts';

/** A country of the example data that come with the project, as the commands read it. */
export async function exampleOf(iso2: string): Promise<Cartography> {
  const write = () => true;
  const streams = { stdout: { write }, stderr: { write }, env: {}, cwd: () => packageRoot };
  const session = { options: { pays: [iso2] }, streams, terminal: terminalOf(streams, 'fr') };
  const project = await openProject(session, 'tabulate');
  const [pack] = project.chosen;
  if (!pack) throw new Error(iso2);
  const { sources, narrative } = countryInputs(project.loaded, pack.iso2, project.countries);
  return (await runPipeline(sources, narrative, contextFor(project, pack), project.countries)).value;
}

export const editionOf = (cartography: Cartography, audience: Audience): Edition =>
  protect(cartography, { audience, number: null, publicTexts: [] }).value.edition;
