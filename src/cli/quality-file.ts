import { join, relative } from 'node:path';
import type { Tally } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import { renderQualityPage } from '../render/quality-page.ts';
import type { ValidatedPart } from '../validate-sources.ts';
import { readTemplate } from './assets.ts';
import { qualityPage } from './quality-data.ts';
import type { Project, Session } from './session.ts';
import { writeOne } from './write-output.ts';

/** Writes a country's quality page, or prints it with `--sortie -`. */
export function writeQualityPage(
  { pack, tallies, parts }: { pack: CountryPack; tallies: readonly Tally[]; parts: readonly ValidatedPart[] },
  project: Project,
  { options, streams, terminal }: Session,
): void {
  const { language, paint } = terminal;
  const content = renderQualityPage(
    qualityPage({ pack, tallies, parts, language, isFictional: project.isFictional }),
    readTemplate,
  );
  if (options.sortie === '-') {
    streams.stdout.write(content);
    return;
  }
  const folder = join(project.loaded.configuration.outputFolder, pack.iso2, 'a-corriger');
  const name = `qualite-${pack.iso2}.html`;
  writeOne(folder, { name, content });
  const path = relative(streams.cwd(), join(folder, name)) || name;
  terminal.say(
    language === 'fr' ? `À ouvrir, puis à envoyer\u00a0: ${paint.good(path)}` : `Open, then send: ${paint.good(path)}`,
  );
}
