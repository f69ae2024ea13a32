import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Audience, audiences, type Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import { runPipeline } from '../pipeline.ts';
import { blankEdition, callList, findLeaks, protect } from '../protect/index.ts';
import { formats, render } from '../render/index.ts';
import { formatNumber, plural } from '../text/format.ts';
import { readTemplate } from './assets.ts';
import { callListFiles, isCallListFile } from './call-list-file.ts';
import { chooseFrom } from './choose.ts';
import { countryFolder, countryInputs } from './data-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { registerFile } from './register-file.ts';
import { isRejectsFile, isToMend, rejectsFiles } from './rejects-file.ts';
import { contextFor, openProject, type Project, type Session } from './session.ts';
import { strictCode } from './strict.ts';
import { problemCount } from './terminal.ts';
import { writeOne, writeTogether } from './write-output.ts';

const defaultFormats = ['md', 'html', 'json', 'csv'];

/** `build`: from a country's folder to its cartography. */
export async function build(session: Session): Promise<ExitCode> {
  const { options, terminal } = session;
  const editions = chooseFrom(audiences, options.edition ?? ['publique'], '--edition');
  const chosenFormats = chooseFrom(
    Object.keys(formats),
    options.format ?? (options.json ? ['json'] : defaultFormats),
    '--format',
  );
  if (options.sortie === '-' && options.json) throw misuse(twoOutputs[terminal.language]);
  if (options.sortie === '-' && (editions.length > 1 || chosenFormats.length > 1)) {
    throw misuse(oneFile[terminal.language]);
  }
  strictCode(options.strict, []); // refuses an unknown level before any work
  const project = openProject(session, 'build');
  if (options.sortie === '-' && project.chosen.length > 1) throw misuse(oneFile[terminal.language]);
  const codes: ExitCode[] = [];
  const printed: Edition[] = [];
  terminal.problems(project.diagnostics);
  for (const pack of project.chosen) {
    const run = () => buildCountry(session, project, pack, editions, chosenFormats, printed);
    codes.push(project.chosen.length === 1 ? await run() : await goingOn(run, session));
  }
  if (options.json && printed.length > 0) {
    const single = project.chosen.length === 1 && editions.length === 1;
    session.streams.stdout.write(`${JSON.stringify(single ? printed[0] : printed, null, 2)}\n`);
  }
  return Math.max(0, ...codes) as ExitCode;
}

const oneFile = {
  fr: '«\u00a0--sortie -\u00a0» écrit un seul fichier\u00a0: donnez un pays, une édition et un format',
  en: '“--sortie -” writes one file: give one country, one edition and one format',
};
const twoOutputs = {
  fr: '«\u00a0--sortie -\u00a0» et «\u00a0--json\u00a0» écrivent tous deux sur la sortie standard\u00a0: gardez l’un des deux',
  en: '“--sortie -” and “--json” both write to standard output: keep one of them',
};

const misuse = (detail: string): Failure =>
  new Failure(problem('PRJ-011', { detail, command: 'cartographie build' }), 2);

/** Of several countries, one without data does not stop the others. */
async function goingOn(run: () => Promise<ExitCode>, { terminal }: Session): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problems([error.diagnostic, ...error.others]);
    return error.exitCode;
  }
}

/** One edition with its files, checked for leaks. */
interface Made {
  edition: Edition;
  files: OutputFile[];
  leaks: Diagnostic[];
  /** Whether an older file of the report, in a format that is not asked now, still says what this build says. */
  isCurrent(path: string): boolean;
}

function makeEdition(
  cartography: Cartography,
  project: Project,
  audience: Audience,
  chosenFormats: string[],
  number: number | null,
  { options, terminal: { language } }: Session,
): Made {
  const { codebook } = project;
  const publicTexts = codebook.entries.flatMap(({ label, definition, yes, no }) => [
    label.fr,
    label.en,
    definition.fr,
    definition.en,
    ...yes,
    ...no,
  ]);
  const made = protect(cartography, { audience, number, publicTexts });
  const { edition, secret } = made.value;
  const renderOptions = { language, templates: readTemplate, codebook, forPipe: options.sortie === '-' };
  const rendered = (format: string) => render(edition, format, renderOptions);
  const files = chosenFormats.flatMap(rendered);
  const others = Object.keys(formats).filter((format) => !chosenFormats.includes(format));
  const isCurrent = (path: string) =>
    others.some((format) =>
      rendered(format).some((file) => isSameFile(path, file) && findLeaks([file], secret).length === 0),
    );
  // What --json prints is read for leaks too, whatever the formats.
  const printed = options.json
    ? [{ name: `cartographie-${edition.country.iso2}.json`, content: JSON.stringify(edition) }]
    : [];
  const toolWords = () => {
    const blank = blankEdition(edition);
    const own = chosenFormats.flatMap((format) => render(blank.edition, format, renderOptions));
    return {
      files: [...own, ...printed.map(({ name }) => ({ name, content: JSON.stringify(blank.edition) }))],
      texts: blank.texts,
    };
  };
  return {
    edition,
    files,
    leaks: [...made.diagnostics, ...findLeaks([...files, ...printed], secret, toolWords)],
    isCurrent,
  };
}

const isSameFile = (path: string, { name, content }: OutputFile): boolean =>
  basename(path) === name && Buffer.from(content).equals(readFileSync(path));

async function buildCountry(
  session: Session,
  project: Project,
  pack: CountryPack,
  editions: Audience[],
  chosenFormats: string[],
  printed: Edition[],
): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const isFrench = terminal.language === 'fr';
  const name = pack.names[terminal.language];
  terminal.progress(isFrench ? `${name}\u00a0: lecture…` : `${name}: reading…`);
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const staged = await runPipeline(inputs.sources, inputs.narrative, contextFor(project, pack), project.countries);
  const cartography = { ...staged.value, diagnostics: [...inputs.diagnostics, ...staged.value.diagnostics] };
  const { diagnostics } = cartography;
  const used = cartography.sources.filter(
    ({ kind }) => kind !== 'registre' && kind !== 'decisions' && kind !== 'accords',
  );
  if (!used.some((source) => source.used > 0)) {
    terminal.problems([...diagnostics, problem('PRJ-007', { country: name })]);
    return 1;
  }
  terminal.progress(isFrench ? `${name}\u00a0: rapport…` : `${name}: report…`);
  const folder = join(project.loaded.configuration.outputFolder, pack.iso2);
  const number = options.nouvelleEdition ? nextNumber(join(folder, 'publique')) : null;
  const made = editions.map((audience) =>
    makeEdition(cartography, project, audience, chosenFormats, audience === 'publique' ? number : null, session),
  );
  const leaks = made.flatMap((edition) => edition.leaks);
  // What needs nothing done is left to `validate` and to the report’s own annexe.
  terminal.problems([...diagnostics.filter(({ severity }) => severity !== 'info'), ...leaks]);
  if (leaks.length > 0) {
    sayNothingWritten(session);
    return 1;
  }
  printed.push(...made.map(({ edition }) => edition));
  if (options.sortie === '-') streams.stdout.write(textOf(made[0]?.files[0]));
  if (options.json || options.sortie === '-') return strictCode(options.strict, diagnostics);
  const editionFiles = made.map((one) => writeEdition(folder, one, number));
  const written = editionFiles.flatMap((one) => one.written);
  const rejects = join(folder, 'a-corriger');
  if (cartography.setAside.some(isToMend)) {
    const files = rejectsFiles(cartography.setAside, diagnostics, pack.iso2, terminal.language);
    writeTogether(rejects, files, (file) => isRejectsFile(file, pack.iso2));
    written.push(...files.map((file) => join(rejects, file.name)));
  } else if (existsSync(rejects)) {
    writeTogether(rejects, [], (file) => isRejectsFile(file, pack.iso2)); // nothing is left to mend
  }
  const calls = callList(cartography);
  const lists = callListFiles(calls, { iso2: pack.iso2, language: terminal.language, codebook: project.codebook });
  // Nobody left to call: an older list would have somebody called again.
  if (lists.length > 0 || existsSync(rejects)) writeTogether(rejects, lists, (file) => isCallListFile(file, pack.iso2));
  written.push(...lists.map(({ name: file }) => join(rejects, file)));
  writeRegister(project, pack, cartography, session);
  summarise(session, cartography, made, written);
  sayRemoved(
    editionFiles.flatMap(({ removed }) => removed),
    session,
  );
  if (calls.length > 0) sayCalls(calls.length, join(rejects, lists[0]?.name ?? ''), session);
  return strictCode(options.strict, diagnostics);
}

/** The last line of a build that a leak stopped. */
function sayNothingWritten({ terminal }: Session): void {
  terminal.say(
    terminal.language === 'fr'
      ? 'Rien n’a été écrit\u00a0: le rapport montrerait ce qu’il doit taire. Corrigez ce qui est dit ci-dessus (FUI-…), puis relancez la même commande.'
      : 'Nothing was written: the report would show what it must keep closed. Mend what is told above (FUI-…), then run the same command again.',
  );
}

const textOf = (file: OutputFile | undefined): string =>
  file === undefined
    ? ''
    : typeof file.content === 'string'
      ? file.content
      : Buffer.from(file.content).toString('utf8');

/** Files of a report: the ones a later build without them must remove. */
const isReportFile = (name: string): boolean => /^(cartographie|acteurs)-[A-Z]{2}\.\w+$/.test(name);

/** Writes an edition; what older builds left of it goes when it would now say something else. */
function writeEdition(
  folder: string,
  { edition: { edition }, files, isCurrent }: Made,
  number: number | null,
): { written: string[]; removed: string[] } {
  const writeInto = (target: string) => ({
    written: files.map(({ name }) => join(target, name)),
    removed: writeTogether(target, files, (name) => isReportFile(name) && !isCurrent(join(target, name))).map((name) =>
      join(target, name),
    ),
  });
  const target = join(folder, edition.audience);
  const own = writeInto(target);
  if (edition.audience !== 'publique' || number === null) return own;
  const kept = writeInto(join(target, String(number)));
  return { written: [...own.written, ...kept.written], removed: [...own.removed, ...kept.removed] };
}

/** Names the files of earlier builds that were taken away, and how to have them again. */
function sayRemoved(paths: readonly string[], { streams, terminal }: Session): void {
  if (paths.length === 0) return;
  const { language, paint } = terminal;
  terminal.say(
    language === 'fr'
      ? 'Retirés, car une construction plus ancienne les avait faits et ils ne diraient plus la même chose (pour les refaire, donnez aussi leur format à --format)\u00a0:'
      : 'Removed, since an older build had made them and they would no longer say the same (to have them again, give their format to --format too):',
  );
  for (const path of paths) terminal.say(`  ${paint.warning(relative(streams.cwd(), path) || path)}`);
}

/** One more than the highest public edition that was given out. */
function nextNumber(folder: string): number {
  const numbers = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : [];
  return Math.max(0, ...numbers) + 1;
}

/** New ids go to `registre.csv` in the person's own folder; the fictional set ships its register complete. */
function writeRegister(project: Project, pack: CountryPack, cartography: Cartography, { terminal }: Session): void {
  const { dataFolder } = project.loaded.configuration;
  const folder = countryFolder(dataFolder, pack.iso2);
  if (project.isFictional || cartography.newIds.length === 0 || folder === null) return;
  writeOne(folder, registerFile(cartography));
  const count = formatNumber(cartography.newIds.length, terminal.language);
  terminal.say(
    terminal.language === 'fr'
      ? `Identifiants ajoutés à ${join(folder, 'registre.csv')}\u00a0: ${count}`
      : `Ids added to ${join(folder, 'registre.csv')}: ${count}`,
  );
}

/** How many are to be called, and where the list is. */
function sayCalls(count: number, path: string, { streams, terminal }: Session): void {
  const { language, paint } = terminal;
  const list = paint.strong(relative(streams.cwd(), path) || path);
  const many = `${formatNumber(count, language)} ${plural(count, 'organisation', 'organisations', language)}`;
  terminal.say(
    language === 'fr'
      ? `À appeler, faute d’accords\u00a0: ${many}. La liste, les mots à lire et la feuille à remplir\u00a0: ${list}`
      : `To be called, for want of consent: ${many}. The list, the words to read and the sheet to fill in: ${list}`,
  );
}

/** Options that the next command needs to find the same inputs. */
const sameInputs = ({ options }: Session): string =>
  (['donnees', 'config', 'langue'] as const)
    .flatMap((name) => {
      const value = options[name];
      return value === undefined ? [] : [` --${name} ${/\s/.test(value) ? `"${value}"` : value}`];
    })
    .join('');

const laterIn = (sources: Cartography['sources']): number =>
  sources.reduce((all, { kind, byReason }) => all + (kind === 'decisions' ? (byReason['sans-reponse'] ?? 0) : 0), 0);

/** What was written, what to open, how many problems, the next command. */
function summarise(session: Session, cartography: Cartography, made: Made[], written: string[]): void {
  const { streams, terminal } = session;
  const { paint, language } = terminal;
  const isFrench = language === 'fr';
  const here = (path: string) => relative(streams.cwd(), path) || path;
  const counts = made[0]?.edition.counts;
  const country = cartography.country;
  const next = `cartographie validate --pays ${country.iso2}${sameInputs(session)}`;
  const counted = (value: number, one: string, many: string) =>
    `${formatNumber(value, language)} ${plural(value, one, many, language)}`;
  const sources = cartography.sources.filter(({ kind }) => kind !== 'registre');
  const sum = (key: 'read' | 'used' | 'setAside') => sources.reduce((all, source) => all + source[key], 0);
  // Questions of a workbook that nobody answered yet are no rows of data.
  const later = laterIn(sources);
  const total = (key: 'read' | 'used' | 'setAside') => sum(key) - (key === 'used' ? 0 : later);
  const read = formatNumber(total('read'), language);
  if (counts) {
    terminal.say(
      isFrench
        ? `${paint.strong(country.names.fr)}\u00a0: ${counted(counts.known, 'organisation connue', 'organisations connues')}, ${counted(counts.interviewed, 'interrogée', 'interrogées')}, ${counted(counts.documents, 'document', 'documents')}.`
        : `${paint.strong(country.names.en)}: ${counted(counts.known, 'organisation', 'organisations')} known, ${formatNumber(counts.interviewed, 'en')} interviewed, ${counted(counts.documents, 'document', 'documents')}.`,
    );
  }
  terminal.say(
    isFrench
      ? `Lignes lues\u00a0: ${read} = ${counted(total('used'), 'utilisée', 'utilisées')} + ${counted(total('setAside'), 'mise', 'mises')} de côté.`
      : `Rows read: ${read} = ${counted(total('used'), 'used', 'used')} + ${counted(total('setAside'), 'set', 'set')} aside.`,
  );
  if (later > 0) {
    const questions = counted(later, 'question laissée', 'questions laissées');
    terminal.say(
      isFrench
        ? `Décisions\u00a0: ${questions} pour plus tard dans vos classeurs.`
        : `Decisions: ${counted(later, 'question', 'questions')} left for later in your workbooks.`,
    );
  }
  terminal.say(isFrench ? 'Écrit\u00a0:' : 'Written:');
  for (const path of written) terminal.say(`  ${paint.good(here(path))}`);
  const page = written.find((path) => path.endsWith('.html'));
  if (page)
    terminal.say(isFrench ? `À ouvrir\u00a0: ${paint.strong(here(page))}` : `Open: ${paint.strong(here(page))}`);
  terminal.say(`${isFrench ? 'Problèmes\u00a0: ' : 'Problems: '}${problemCount(cartography.diagnostics, language)}.`);
  terminal.say(isFrench ? `Ensuite\u00a0: ${next}, pour voir quoi corriger.` : `Next: ${next}, to see what to mend.`);
}
