import { join, relative, resolve } from 'node:path';
import { blankComparison, compareCountries } from '../compare/countries/index.ts';
import type { Decision } from '../decisions/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Comparison } from '../model/comparison.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { audiences, type Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import { findLeaks } from '../protect/index.ts';
import {
  type ComparisonFormatId,
  comparisonFormatIds,
  comparisonName,
  renderComparison,
} from '../render/comparison/index.ts';
import { readTemplate, toolVersion } from './assets.ts';
import { sayNothingWritten, sayRemoved } from './build-words.ts';
import { chooseFrom } from './choose.ts';
import { type BuiltCountry, buildCountries } from './compare-sources.ts';
import { sayComparison } from './compare-words.ts';
import { loadConfiguration } from './config-file.ts';
import { loadPacks } from './countries.ts';
import { type ExitCode, Failure } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { loadEdition } from './render-saved.ts';
import { findConfiguration, openProject, type Session } from './session.ts';
import { strictCode } from './strict.ts';
import { type FileSet, writeSets } from './write-output.ts';

const defaultFormats: ComparisonFormatId[] = ['md', 'html', 'json', 'csv'];

/** What one comparison is made from. */
interface Given {
  editions: Edition[];
  packs: CountryPack[];
  decisions: Decision[];
  codebook: Codebook;
  secrets: BuiltCountry['editions'][number]['secret'][];
  outputFolder: string;
  /** Problems of the editions themselves. */
  diagnostics: Diagnostic[];
}

/** A comparison shows no cohort: its settings, which may be those of one country, are told by that country's build. */
const withoutCohort = (given: Given): Given => ({
  ...given,
  diagnostics: given.diagnostics.filter(({ code }) => !code.startsWith('COH-')),
});

/** `compare --pays SN,TN` or `compare A.json B.json`: countries side by side, an actor met in several counted once. */
export async function compare(session: Session, files: string[]): Promise<ExitCode> {
  const { options } = session;
  const formats = chooseFrom(
    comparisonFormatIds,
    options.format ?? (options.json ? ['json'] : defaultFormats),
    '--format',
  );
  const isFromFiles = files.length > 0;
  if (isFromFiles && (options.pays !== undefined || options.tous || options.edition !== undefined)) {
    throw new Failure(problem('CMP-005', {}), 2);
  }
  strictCode(options.strict, []); // refuses an unknown level before any work
  const { given, code } = isFromFiles ? fromFiles(session, files, await gridOf(session)) : await fromCountries(session);
  refuseTwoOutputs(session, formats, given.length);
  const made = given.map((one) => make(session, withoutCohort(one), formats));
  const leaks = made.flatMap((one) => one.leaks);
  session.terminal.problems([
    ...new Map(made.flatMap(({ told }) => told).map((one) => [JSON.stringify(one), one])).values(),
    ...leaks,
  ]);
  if (leaks.length > 0) {
    sayNothingWritten(session);
    return 1;
  }
  emit(session, made);
  return Math.max(
    code,
    strictCode(
      options.strict,
      made.flatMap(({ told }) => told),
    ),
  ) as ExitCode;
}

function refuseTwoOutputs({ options, terminal }: Session, formats: readonly string[], count: number): void {
  const detail =
    options.sortie !== '-'
      ? null
      : options.json
        ? twoOutputs[terminal.language]
        : formats.length > 1 || count > 1
          ? oneFile[terminal.language]
          : null;
  if (detail !== null) throw new Failure(problem('PRJ-011', { detail, command: 'cartographie compare' }), 2);
}

const oneFile = {
  fr: '«\u00a0--sortie -\u00a0» écrit un seul fichier\u00a0: donnez une édition et un format',
  en: '“--sortie -” writes one file: give one edition and one format',
};
const twoOutputs = {
  fr: '«\u00a0--sortie -\u00a0» et «\u00a0--json\u00a0» écrivent tous deux sur la sortie standard\u00a0: gardez l’un des deux',
  en: '“--sortie -” and “--json” both write to standard output: keep one of them',
};

const gridOf = async ({ options, streams }: Session): Promise<Codebook> =>
  (await loadGrid(gridFolder(options, null, streams.cwd()), options.grille ?? '')).codebook;

/** Saved editions; the packs of their countries are the tool's and the project's own. */
function fromFiles(session: Session, files: string[], codebook: Codebook): { given: Given[]; code: ExitCode } {
  const { options, streams } = session;
  const cwd = streams.cwd();
  const editions = files.map((file) => loadEdition(resolve(cwd, file), file));
  const { configuration } = loadConfiguration(findConfiguration(options, cwd), cwd);
  const dataFolder = options.donnees !== undefined ? resolve(cwd, options.donnees) : configuration.dataFolder;
  const outputFolder =
    options.sortie !== undefined && options.sortie !== '-' ? resolve(cwd, options.sortie) : configuration.outputFolder;
  const { packOf } = loadPacks(dataFolder);
  const packs = editions.flatMap(({ country }) => packOf(country.iso2) ?? []);
  const diagnostics = [problem('CMP-008', {})];
  return { given: [{ editions, packs, decisions: [], codebook, secrets: [], outputFolder, diagnostics }], code: 0 };
}

/** Countries built in memory, one comparison an edition asked for. */
async function fromCountries(session: Session): Promise<{ given: Given[]; code: ExitCode }> {
  const { options, terminal } = session;
  const asked = chooseFrom(audiences, options.edition ?? ['publique'], '--edition');
  const project = await openProject(session, 'compare');
  terminal.problems(project.diagnostics);
  const names = project.chosen.map(({ iso2 }) => iso2).join(', ');
  if (project.chosen.length < 2) throw new Failure(problem('CMP-003', { countries: names }), 2);
  const { built, code } = await buildCountries(session, project, asked);
  if (built.length < 2) {
    const left = built.map(({ pack }) => pack.iso2).join(', ') || '–';
    throw new Failure(problem('CMP-003', { countries: left }), Math.max(code, 1) as ExitCode);
  }
  const given = asked.map((_, index): Given => {
    const own = built.flatMap(({ editions }) => editions[index] ?? []);
    return {
      editions: own.map(({ edition }) => edition),
      packs: built.map(({ pack }) => pack),
      decisions: built.flatMap(({ decisions }) => decisions),
      codebook: project.codebook,
      secrets: own.map(({ secret }) => secret),
      outputFolder: project.loaded.configuration.outputFolder,
      diagnostics: own.flatMap(({ diagnostics }) => diagnostics),
    };
  });
  return { given, code };
}

/** One comparison with its files, searched for what any of its countries must not show. */
interface Made {
  comparison: Comparison;
  files: OutputFile[];
  leaks: Diagnostic[];
  told: Diagnostic[];
  outputFolder: string;
}

function make({ options, terminal }: Session, given: Given, formats: readonly ComparisonFormatId[]): Made {
  const { editions, packs, decisions, codebook, secrets, outputFolder, diagnostics } = given;
  const { value: comparison, diagnostics: found } = compareCountries(editions, {
    codebook,
    packs,
    decisions,
    toolVersion,
  });
  if (comparison === null) {
    const [first, ...others] = found;
    throw new Failure(first ?? problem('CMP-003', { countries: '–' }), 2, others);
  }
  const renderOptions = { language: terminal.language, templates: readTemplate, forPipe: options.sortie === '-' };
  const filesOf = (one: Comparison, ids: readonly ComparisonFormatId[]) =>
    ids.map((format) => renderComparison(one, format, renderOptions));
  // What --json prints is read for leaks too, whatever the formats.
  const searched = [...new Set<ComparisonFormatId>([...formats, ...(options.json ? (['json'] as const) : [])])];
  const toolWords = () => {
    const blank = blankComparison(comparison);
    return { files: filesOf(blank.comparison, searched), texts: blank.texts };
  };
  const all = filesOf(comparison, searched);
  return {
    comparison,
    files: all.filter(({ name }) => formats.some((format) => name.endsWith(`.${format}`))),
    leaks: [...diagnostics.filter(isLeak), ...secrets.flatMap((secret) => findLeaks(all, secret, toolWords))],
    told: [...found, ...diagnostics.filter((one) => !isLeak(one))],
    outputFolder,
  };
}

const isLeak = ({ code }: Diagnostic): boolean => code.startsWith('FUI-');

/** Prints or writes what was made, in `regional/<edition>/`. */
function emit(session: Session, made: readonly Made[]): void {
  const { options, streams } = session;
  const [first] = made;
  if (options.sortie === '-') streams.stdout.write(String(first?.files[0]?.content ?? ''));
  if (options.json) {
    const printed = made.length === 1 ? first?.comparison : made.map(({ comparison }) => comparison);
    streams.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  }
  if (options.json || options.sortie === '-') return;
  const written: string[] = [];
  const removed: string[] = [];
  // Editions asked for together change together.
  const regional = join(first?.outputFolder ?? '', 'regional');
  const sets = made.map(({ comparison, files }): FileSet => {
    const stem = comparisonName(comparison);
    const owned = (name: string) => comparisonFormatIds.some((format) => name === `${stem}.${format}`);
    return { folder: join(regional, comparison.edition.audience), files, owned };
  });
  const gone = first ? writeSets(regional, sets) : [];
  for (const [index, { folder, files }] of sets.entries()) {
    removed.push(...(gone[index] ?? []).map((name) => join(folder, name)));
    written.push(...files.map(({ name }) => join(folder, name)));
  }
  const shown = (path: string) => relative(streams.cwd(), path) || path;
  sayComparison(
    session,
    made.map(({ comparison }) => comparison),
    written.map(shown),
  );
  sayRemoved(removed, session);
}
