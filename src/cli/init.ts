import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { matchCountry } from '../countries/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { chooseFrom } from './choose.ts';
import { loadConfiguration } from './config-file.ts';
import { choosePacks, type LoadedPacks, loadPacks } from './countries.ts';
import { type ExitCode, Failure } from './failure.ts';
import { gridFolder, loadGrid } from './grid.ts';
import { asTyped, invocationOf } from './invocation.ts';
import { type ProjectFile, projectFiles } from './project-files.ts';
import { readPlainText } from './read-plain.ts';
import type { Session } from './session.ts';
import { writeNew } from './write-new.ts';

const forms = ['csv', 'xlsx'] as const;

/** What `init` did: paths from where the command runs. */
interface Done {
  folder: string;
  countries: string[];
  written: string[];
  /** There already, left as they were. */
  left: string[];
  open: string[];
  next: string[];
}

/** `init`: lays out a project in a folder, here by default. Nothing that stands there is ever replaced. */
export async function init(session: Session, [folder = '.']: string[]): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const { language } = terminal;
  const chosenForms = chooseFrom(forms, options.format ?? ['csv'], '--format');
  const root = resolve(streams.cwd(), folder);
  const usual = join(root, 'cartographie.yaml');
  const { configuration, gridFolder: ownGrid } = loadConfiguration(existsSync(usual) ? usual : null, root);
  const loaded = loadPacks(configuration.dataFolder);
  const packs = packsAsked(session, folder, loaded, configuration.dataFolder);
  const { codebook } = await loadGrid(gridFolder(options, ownGrid, root), ownGrid ?? '');
  const files = projectFiles({
    ...{ root, packs, codebook, language, countries: loaded.countries, forms: chosenForms },
    ...{ dataFolder: configuration.dataFolder, outputFolder: configuration.outputFolder },
    complete: options.complet ?? false,
    typed: (text) => typedIn(root, text, session),
  });
  const isNew = writeNew(
    root,
    files.filter(({ standing }) => standing === undefined),
  );
  const done = doneOf(files, isNew, { root, packs, folder }, session);
  if (options.json) streams.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
  else sayDone(done, session);
  terminal.problems([...loaded.diagnostics, ...unguarded(root, files)]);
  return 0;
}

function packsAsked(
  { options, terminal: { language } }: Session,
  folder: string,
  loaded: LoadedPacks,
  dataFolder: string,
): CountryPack[] {
  const { pays: asked = [] } = options;
  if (asked.length > 0) return choosePacks(asked, loaded, dataFolder, language);
  const known = loaded.countries.map(({ iso2, names }) => `${iso2} (${names[language]})`).join(', ');
  // «init SN»: the word that stands where the folder does is a country.
  const meant = matchCountry(loaded.countries, folder) ?? loaded.countries[0]?.iso2 ?? 'SN';
  throw new Failure(problem('PRJ-088', { known, exemple: `cartographie init --pays ${meant}` }), 2);
}

function doneOf(
  files: readonly ProjectFile[],
  isNew: readonly boolean[],
  { root, packs, folder }: { root: string; packs: readonly CountryPack[]; folder: string },
  session: Session,
): Done {
  const { streams, terminal, options } = session;
  const { language } = terminal;
  const here = (path: string) => relative(streams.cwd(), join(root, path)) || path;
  const offered = files.filter(({ standing }) => standing === undefined);
  const written = offered.filter((_, index) => isNew[index]).map(({ name }) => name);
  const left = files.filter(({ name }) => !written.includes(name)).map(({ name, standing }) => standing ?? name);
  const tables = files.flatMap(({ name, standing }) => (/\.(?:csv|xlsx)$/.test(name) ? [standing ?? name] : []));
  const codes = packs.map(({ iso2 }) => iso2);
  const tail = ` --pays ${codes.join(',')}${options.langue === 'en' ? ' --langue en' : ''}`;
  const enter = resolve(streams.cwd(), folder) === streams.cwd() ? [] : [`cd ${quotedPath(here(''))}`];
  return {
    folder: here('.'),
    countries: codes,
    written: written.map(here),
    left: [...new Set(left)].map(here),
    open: [language === 'fr' ? 'LISEZ-MOI.txt' : 'README.txt', ...tables].map(here),
    next: [...enter, ...['validate', 'build'].map((name) => typedIn(root, `cartographie ${name}${tail}`, session))],
  };
}

/** Commands as they are typed once inside the project's folder: a path to the tool is told from there. */
const typedIn = (root: string, text: string, { streams }: Session): string =>
  asTyped(text, invocationOf({ ...streams, argv: streams.argv ?? [], env: streams.env, cwd: () => root }));

const quotedPath = (path: string): string => (/[\s'"]/.test(path) ? `"${path}"` : path);

function sayDone({ countries, written, left, open, next }: Done, { terminal }: Session): void {
  const { language, paint } = terminal;
  const isFrench = language === 'fr';
  if (written.length > 0) terminal.say(isFrench ? 'Écrit\u00a0:' : 'Written:');
  for (const path of written) terminal.say(`  ${paint.good(path)}`);
  if (left.length > 0) {
    terminal.say(isFrench ? 'Déjà là, laissés tels quels\u00a0:' : 'There already, left as they were:');
  }
  for (const path of left) terminal.say(`  ${paint.dim(path)}`);
  if (written.length === 0) {
    terminal.say(
      isFrench
        ? 'Rien à écrire\u00a0: le projet est déjà en place.'
        : 'Nothing to write: the project is laid out already.',
    );
  }
  const [readme = '', ...tables] = open;
  // One country's tables are enough to show: the others stand beside.
  const shown = tables.slice(0, Math.ceil(tables.length / countries.length)).map((path) => paint.strong(path));
  terminal.say(
    isFrench
      ? `À ouvrir\u00a0: ${paint.strong(readme)}\u00a0; à remplir (un seul suffit pour commencer)\u00a0: ${shown.join(', ')}`
      : `Open: ${paint.strong(readme)}; fill in (one is enough to begin with): ${shown.join(', ')}`,
  );
  // `build` comes when `validate` says so.
  terminal.say(`${isFrench ? 'Ensuite\u00a0: ' : 'Next: '}${next.slice(0, -1).join(isFrench ? ', puis ' : ', then ')}`);
}

/** A `.gitignore` that stood there already may let closed data into git: the lines it lacks are told. */
function unguarded(root: string, files: readonly ProjectFile[]): Diagnostic[] {
  const ours = files.find(({ name }) => name === '.gitignore');
  const rules = (text: string): string[] =>
    text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const path = join(root, '.gitignore');
  if (!ours || !existsSync(path)) return [];
  const standing = new Set(rules(readPlainText(path)));
  const lacking = rules(String(ours.content)).filter((line) => !standing.has(line));
  return lacking.length === 0
    ? []
    : [problem('PRJ-089', { lignes: `\n${lacking.join('\n')}` }, { place: { file: '.gitignore' } })];
}
