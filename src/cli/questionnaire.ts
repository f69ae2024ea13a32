import { join } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { OutputFile } from '../model/output.ts';
import { publicActors } from '../protect/index.ts';
import type { KnownActor, QuestionnairePlan } from '../questionnaire/index.ts';
import {
  guideDocx,
  guideMarkdown,
  knownActors,
  questionnairePlan,
  templateCsvs,
  templateWorkbook,
  xlsform,
} from '../questionnaire/index.ts';
import { resolveSources } from '../resolve-sources.ts';
import { formatNumber, plural } from '../text/format.ts';
import { chooseFrom } from './choose.ts';
import { countryInputs } from './data-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { refusedElsewhere } from './refused-elsewhere.ts';
import { contextFor, openProject, type Project, type Session } from './session.ts';
import { writeTogether } from './write-output.ts';

const forms = ['xlsform', 'xlsx', 'csv', 'md', 'docx'] as const;
type Form = (typeof forms)[number];

/** `questionnaire`: the form to ask, the workbook to fill in or the guide to print, for each country, from the same columns. */
export async function questionnaire(session: Session): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const chosen = chooseFrom(forms, options.format ?? ['xlsform'], '--format');
  const project = await openProject(session, 'questionnaire', { needsData: false });
  terminal.problems(project.diagnostics);
  if (options.sortie === '-') {
    const [only, ...others] = chosen;
    if (only !== 'md' || others.length > 0 || project.chosen.length > 1) {
      throw new Failure(problem('QST-002', { format: chosen.find((form) => form !== 'md') ?? 'md' }), 2);
    }
  }
  for (const pack of project.chosen) {
    const plan = await planFor(session, project, pack);
    const files = chosen.flatMap((form) => filesOf(form, plan, session, project));
    if (options.sortie === '-') {
      for (const { content } of files) streams.stdout.write(String(content));
      continue;
    }
    const folder = join(project.loaded.configuration.outputFolder, pack.iso2, 'questionnaire');
    writeTogether(folder, files, () => false);
    terminal.say(terminal.paint.strong(pack.names[terminal.language]));
    for (const { name } of files) terminal.say(`  ${terminal.paint.good(join(folder, name))}`);
    tellKnown(plan, session);
  }
  return 0;
}

async function planFor(session: Session, project: Project, pack: CountryPack): Promise<QuestionnairePlan> {
  return questionnairePlan({
    country: pack,
    countries: project.countries,
    codebook: project.codebook,
    complete: session.options.complet ?? false,
    known: await actorsMet(session, project, pack),
    isFictional: project.isFictional,
  });
}

/** Organisations that the country's data know; none without data. Errors of the data are counted, not detailed. */
async function actorsMet({ terminal }: Session, project: Project, pack: CountryPack): Promise<KnownActor[]> {
  const sources = sourcesOf(project, pack);
  if (sources.length === 0) return [];
  const { value, diagnostics } = await resolveSources(sources, contextFor(project, pack), project.countries);
  const { records, resolution, refusedElsewhere: here } = value;
  const { actors, actorsByRecord, toReview } = resolution;
  const known = knownActors(
    publicActors({
      ...{ records, actors, actorsByRecord, toReview, asOf: null, country: pack },
      refusedElsewhere: [...here, ...(await refusedElsewhere(project, pack, sources)).value],
    }),
    pack,
  );
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    terminal.problems([problem('QST-003', { pays: pack.names[terminal.language], n: known.length })]);
  }
  return known;
}

/** A country without data has a questionnaire all the same. */
function sourcesOf(project: Project, pack: CountryPack) {
  try {
    return countryInputs(project.loaded, pack.iso2, project.countries).sources;
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

function filesOf(form: Form, plan: QuestionnairePlan, { terminal }: Session, project: Project): OutputFile[] {
  const { language } = terminal;
  const { country, isComplete: complete } = plan;
  const name = `${country.iso2}-${complete ? 'complet' : 'court'}`;
  const template = { country, countries: project.countries, codebook: project.codebook, complete, language };
  switch (form) {
    case 'xlsform':
      return [{ name: `questionnaire-${name}.xlsx`, content: xlsform(plan, language) }];
    case 'xlsx':
      return [{ name: `saisie-${name}.xlsx`, content: templateWorkbook(template) }];
    case 'csv':
      return templateCsvs(template);
    case 'md':
      return [{ name: `guide-${name}.md`, content: guideMarkdown(plan, language) }];
    case 'docx':
      return [{ name: `guide-${name}.docx`, content: guideDocx(plan, language) }];
  }
}

function tellKnown({ known }: QuestionnairePlan, { terminal }: Session): void {
  if (known.length === 0) return;
  const n = formatNumber(known.length, terminal.language);
  terminal.say(
    terminal.language === 'fr'
      ? `  ${n} ${plural(known.length, 'organisation déjà connue et publiable', 'organisations déjà connues et publiables', 'fr')}, avec ce que l’édition publique montre d’elles, et rien de plus.`
      : `  ${n} ${plural(known.length, 'organisation', 'organisations', 'en')} already known and open to the public, with what the public edition shows of them and nothing more.`,
  );
}
