import { dirname, join } from 'node:path';
import { problem } from '../diagnostics/index.ts';
import type { Cartography } from '../model/cartography.ts';
import type { CountryPack } from '../model/country.ts';
import { type Audience, audiences, type Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import { closureDoubts, sourceDoubts } from '../protect/index.ts';
import { checkNarrative, checkRecords, formats } from '../render/index.ts';
import { formatNumber } from '../text/format.ts';
import { blankTables } from './blank-tables.ts';
import {
  sayCalls,
  sayGiven,
  sayNothingNew,
  sayNothingWritten,
  sayNotWritten,
  sayRemoved,
  summarise,
} from './build-words.ts';
import { chooseFrom } from './choose.ts';
import { cartographyFrom } from './country-cartography.ts';
import { countryFolder, countryInputs } from './data-folder.ts';
import { decisionsJournal } from './decisions-journal.ts';
import { figuresGiven, nextNumber, sameAsLast } from './editions-folder.ts';
import { type ExitCode, Failure } from './failure.ts';
import { filesAside, journalSet } from './files-aside.ts';
import { withdrawnHider } from './hide-withdrawn.ts';
import { watchInputs } from './inputs-read.ts';
import { editionSets, type Made, makeEdition } from './make-edition.ts';
import { columnsOfSources } from './problem-columns.ts';
import { publicTexts } from './public-texts.ts';
import { isRegisterBehind, registerFile } from './register-file.ts';
import { openProject, type Project, type Session } from './session.ts';
import { strictCode } from './strict.ts';
import { everyoneGone, type Needles, needlesOf } from './withdraw-needles.ts';
import { type FileSet, writeOne, writeSets } from './write-output.ts';

const defaultFormats = ['md', 'html', 'json', 'csv'];

/** What a build made of one country, to be held against what stands on the disk. */
export interface Built {
  project: Project;
  pack: CountryPack;
  cartography: Cartography;
  /** What would show those who withdrew; null when nobody did. */
  needles: Needles | null;
  /** Files written. */
  paths: ReadonlySet<string>;
  /** What the editions written say; they were read for leaks. */
  files: ReadonlyMap<Audience, readonly OutputFile[]>;
  isWritten: boolean;
  /** Whether the last public edition given out says what this build says. */
  isGiven: boolean;
}

/** From the folders of countries to their editions. */
export async function buildEditions(session: Session): Promise<{ code: ExitCode; built: Built[] }> {
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
  const project = await openProject(session, 'build');
  if (options.sortie === '-' && project.chosen.length > 1) throw misuse(oneFile[terminal.language]);
  const codes: ExitCode[] = [];
  const printed: Edition[] = [];
  const built: Built[] = [];
  terminal.problems(project.diagnostics);
  for (const pack of project.chosen) {
    const run = () => buildCountry(session, project, pack, editions, chosenFormats, { printed, built });
    codes.push(project.chosen.length === 1 ? await run() : await goingOn(run, session));
  }
  if (options.json && printed.length > 0) {
    const single = project.chosen.length === 1 && editions.length === 1;
    session.streams.stdout.write(`${JSON.stringify(single ? printed[0] : printed, null, 2)}\n`);
  }
  return { code: Math.max(0, ...codes) as ExitCode, built };
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

async function buildCountry(
  session: Session,
  project: Project,
  pack: CountryPack,
  editions: Audience[],
  chosenFormats: string[],
  /** Filled in: editions for `--json`, what was made. */
  { printed, built }: { printed: Edition[]; built: Built[] },
): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const isFrench = terminal.language === 'fr';
  const name = pack.names[terminal.language];
  terminal.progress(isFrench ? `${name}\u00a0: lecture…` : `${name}: reading…`);
  const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
  const checkInputs = watchInputs(inputs, project.loaded, pack.iso2, project.countries);
  const staged = await cartographyFrom(inputs, project, pack);
  const poorWords = [...checkNarrative(inputs.narrative), ...checkRecords(staged.value.records)];
  const cartography = {
    ...staged.value,
    diagnostics: [...staged.diagnostics, ...poorWords, ...closureDoubts(staged.value), ...sourceDoubts(staged.value)],
  };
  const { diagnostics } = cartography;
  const columnAt = columnsOfSources(cartography.sources, project.loaded.configuration.files);
  const used = cartography.sources.filter(
    ({ kind }) => kind !== 'registre' && kind !== 'decisions' && kind !== 'accords',
  );
  if (!used.some((source) => source.used > 0)) {
    const blank = blankTables(cartography.sources, pack, terminal.language);
    // Of tables that nobody filled in yet there is nothing else to say.
    if (blank) terminal.problems([...diagnostics.filter(({ severity }) => severity !== 'info'), blank], columnAt);
    else terminal.problems([...diagnostics, problem('PRJ-007', { country: name })], columnAt);
    return 1;
  }
  terminal.progress(isFrench ? `${name}\u00a0: rapport…` : `${name}: report…`);
  const folder = join(project.loaded.configuration.outputFolder, pack.iso2);
  const next = options.nouvelleEdition ? nextNumber(join(folder, 'publique')) : null;
  const earlier = editions.includes('publique')
    ? figuresGiven(join(folder, 'publique'), pack.iso2, { precedente: options.precedente, cwd: streams.cwd() })
    : { given: [], diagnostics: [] };
  // What is given out is kept with its data: the next edition is held against them.
  const makePublic = (number: number | null): Made =>
    makeEdition(
      cartography,
      project,
      'publique',
      number === null ? chosenFormats : [...new Set([...chosenFormats, 'json'])],
      { number, given: earlier.given },
      session,
    );
  const asked = editions.map((audience) =>
    audience === 'publique'
      ? makePublic(next)
      : makeEdition(cartography, project, audience, chosenFormats, { number: null, given: [] }, session),
  );
  const fresh = asked.find(({ edition }) => edition.edition.audience === 'publique');
  const last = next === null || !fresh ? null : sameAsLast(join(folder, 'publique'), pack.iso2, fresh.edition);
  const number = last === null ? next : null;
  const made = last === null ? asked : asked.map((one) => (one === fresh ? makePublic(null) : one));
  const rejects = join(folder, 'a-corriger');
  const gone = everyoneGone(cartography);
  const needles = gone.length === 0 ? null : needlesOf(cartography, gone, publicTexts(project.codebook));
  const hidden = withdrawnHider(cartography, needles);
  const journal = await decisionsJournal(rejects, cartography, hidden.row);
  // Who withdrew would be back: a data folder without its decisions, an older copy of it.
  const leaks = [...made.flatMap((edition) => edition.leaks), ...journal.lostWithdrawals];
  const isBarred = ({ leaks: own }: Made) => own.length > 0 || journal.lostWithdrawals.length > 0;
  const one = { project, pack, cartography, needles, isGiven: last !== null || number !== null };
  // What needs nothing done is left to `validate` and to the report’s own annexe.
  const toMend = diagnostics.filter(({ severity }) => severity !== 'info');
  terminal.problems([...earlier.diagnostics, ...journal.diagnostics, ...toMend, ...leaks], columnAt);
  // A leak in one edition does not take the other away: the internal one is where the team mends it.
  const clean = made.filter((each) => !isBarred(each));
  const isPiped = options.json || options.sortie === '-';
  if (leaks.length > 0 && (isPiped || clean.length === 0)) {
    // The list of decisions that are nowhere any more is what puts them back.
    if (journal.lostWithdrawals.length > 0 && !isPiped)
      writeSets(folder, journalSet(rejects, journal.files, pack.iso2));
    sayNothingWritten(session);
    built.push({ ...one, paths: new Set(), files: new Map(), isWritten: false });
    return 1;
  }
  if (isPiped) {
    checkInputs();
    built.push({ ...one, paths: new Set(), files: new Map(), isWritten: false });
  }
  printed.push(...made.map(({ edition }) => edition));
  if (options.sortie === '-') streams.stdout.write(textOf(made[0]?.files[0]));
  if (isPiped) return strictCode(options.strict, diagnostics);
  const {
    sets: aside,
    mending,
    lists,
    calls,
  } = filesAside(rejects, cartography, journal.files, hidden, session, project);
  // All that the build writes changes at once: no edition beside an older one, no list of an earlier report.
  const sets = clean.flatMap((each) => editionSets(folder, each, number));
  const removed = writeSets(folder, [...sets, ...aside], checkInputs);
  const written = [...sets.flatMap(pathsOf), ...[...mending, ...lists].map(({ name: file }) => join(rejects, file))];
  built.push({
    ...one,
    paths: new Set([...sets, ...aside].flatMap(pathsOf)),
    files: new Map(clean.map(({ edition, files }) => [edition.edition.audience, files])),
    isWritten: true,
  });
  writeRegister(project, pack, cartography, session);
  const given = number === null ? null : join(folder, 'publique', String(number));
  // The edition given out is the one to open, not the draft that says the same.
  summarise(session, cartography, clean[0]?.edition.counts, given === null ? written : first(written, given));
  if (last !== null) sayNothingNew(last, session);
  else if (given !== null && sets.some(({ folder: own }) => own === given)) sayGiven(number ?? 0, given, session);
  sayRemoved(
    sets.flatMap(({ folder: own }, index) => (removed[index] ?? []).map((file) => join(own, file))),
    session,
  );
  if (calls > 0) sayCalls(calls, join(rejects, lists[0]?.name ?? ''), session);
  if (leaks.length > 0) {
    sayNotWritten(
      made.filter((each) => !clean.includes(each)).map(({ edition }) => edition.edition.audience),
      session,
    );
  }
  if (leaks.length > 0) return 1;
  return strictCode(options.strict, diagnostics);
}

const textOf = (file: OutputFile | undefined): string =>
  file === undefined
    ? ''
    : typeof file.content === 'string'
      ? file.content
      : Buffer.from(file.content).toString('utf8');

/** Files of one folder before the others. */
const first = (paths: string[], folder: string): string[] => [
  ...paths.filter((path) => dirname(path) === folder),
  ...paths.filter((path) => dirname(path) !== folder),
];

const pathsOf = ({ folder, files }: FileSet): string[] => files.map(({ name }) => join(folder, name));

/** New ids and former ones go to `registre.csv` in the person's own folder; the fictional set ships its register complete. */
function writeRegister(project: Project, pack: CountryPack, cartography: Cartography, { terminal }: Session): void {
  const { dataFolder } = project.loaded.configuration;
  const folder = countryFolder(dataFolder, pack.iso2);
  if (project.isFictional || folder === null || !isRegisterBehind(cartography)) return;
  writeOne(folder, registerFile(cartography));
  const file = join(folder, 'registre.csv');
  if (cartography.newIds.length === 0) {
    terminal.say(
      terminal.language === 'fr' ? `Anciens identifiants notés dans ${file}` : `Former ids noted in ${file}`,
    );
    return;
  }
  const count = formatNumber(cartography.newIds.length, terminal.language);
  terminal.say(
    terminal.language === 'fr' ? `Identifiants ajoutés à ${file}\u00a0: ${count}` : `Ids added to ${file}: ${count}`,
  );
}
