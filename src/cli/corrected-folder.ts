import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { columnByKey, kindOfName } from '../columns/index.ts';
import { problem } from '../diagnostics/index.ts';
import type { CountryPack } from '../model/country.ts';
import type { OutputFile } from '../model/output.ts';
import type { SetAside, SourceAccount } from '../model/table.ts';
import { formatNumber, plural } from '../text/format.ts';
import { quietYaml } from '../text/quiet-yaml.ts';
import { type CanonicalPart, canonicalSources, type Validated } from '../validate-sources.ts';
import { writeCsv } from '../writers/csv.ts';
import { loadConfiguration } from './config-file.ts';
import { countryInputs } from './data-folder.ts';
import { Failure } from './failure.ts';
import { modificationsFile } from './modifications-file.ts';
import { readText } from './read-text.ts';
import { isLeft, isLeftFile, isRejectsFile, isToMend, leftFiles, rejectsFiles } from './rejects-file.ts';
import { contextFor, findConfiguration, type Project, type Session } from './session.ts';
import { type FileSet, writeSets } from './write-output.ts';

/** A path with its links followed as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

const holds = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The folder for corrected copies, absolute. Throws when it is, holds or is in the data folder. */
export function correctedFolder(asked: string, { loaded }: Project, cwd: string): string {
  const folder = realPath(resolve(cwd, asked));
  const data = realPath(loaded.configuration.dataFolder);
  if (holds(folder, data) || holds(data, folder)) throw new Failure(problem('PRJ-030', { folder: asked }), 2);
  return folder;
}

/** Writes a country's canonical copies, what they change and the rows set aside; says what it wrote. */
export async function writeCorrected(
  folder: string,
  project: Project,
  pack: CountryPack,
  session: Session,
): Promise<void> {
  const { terminal, streams } = session;
  const { sources } = countryInputs(project.loaded, pack.iso2, project.countries);
  const { value, diagnostics } = await canonicalSources(sources, contextFor(project, pack), project.countries);
  const paths = copyPaths(
    value.parts.map(({ account }) => account),
    pack.iso2,
  );
  const originals = new Set(sources.map(({ file }) => realPath(join(project.loaded.configuration.dataFolder, file))));
  const files = value.parts.map((part, index) => ({
    path: join(folder, paths[index] ?? ''),
    content: writeCsv(part.headers, part.rows, { forPeople: true }),
  }));
  if (files.some(({ path }) => originals.has(realPath(path)))) {
    throw new Failure(problem('PRJ-030', { folder: relative(streams.cwd(), folder) || folder }), 2);
  }
  const aside = join(folder, pack.iso2, 'a-corriger');
  const changes = modificationsFile(value.parts, pack.iso2, terminal.language);
  // The team's own folder, where private columns are kept: hiding them here would lose them.
  const rejects = rejectsFiles(value.setAside, diagnostics, pack.iso2, terminal.language, { hidesPrivate: false });
  const left = leftFiles(value.setAside, diagnostics, pack.iso2, terminal.language);
  const written = [changes, ...rejects, ...left];
  const isOurs = (name: string) => isRejectsFile(name, pack.iso2) || isLeftFile(name, pack.iso2);
  const original = findConfiguration(session.options, streams.cwd());
  const configured = configurationFor(folder, pack.iso2, value.parts, paths, original, streams.cwd());
  // Copies, what they change and what is left of them agree: all of them change, or none.
  writeSets(folder, [
    ...files.map(({ path, content }) => alone(dirname(path), { name: basename(path), content })),
    { folder: aside, files: written, owned: isOurs },
    ...(configured === null ? [] : [alone(folder, configured)]),
  ]);
  sayWritten(
    [...files.map(({ path }) => path), ...written.map(({ name }) => join(aside, name))],
    value.parts,
    pack,
    session,
  );
  sayAccount(value, session);
  sayUse(folder, pack, existsSync(join(project.loaded.configuration.dataFolder, pack.iso2, 'textes')), session);
}

const alone = (folder: string, file: OutputFile): FileSet => ({ folder, files: [file], owned: () => false });

/** Where each table goes: in the country's folder, under a name that says its kind, no two alike. */
function copyPaths(accounts: readonly SourceAccount[], iso2: string): string[] {
  const taken = new Set<string>();
  return accounts.map(({ file, sheet, kind }) => {
    const folder = /(?:^|\/)prive\//i.test(file) ? `${iso2}/prive` : iso2;
    const isAlone = accounts.filter((other) => other.file === file).length === 1;
    const plain = basename(file).replace(/\.\w+$/, '');
    const suffix = isAlone || sheet === undefined ? '' : `-${sheet.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const name =
      [`${plain}${suffix}`, `${kind}-${plain}${suffix}`].find((one) => kindOfName(`${one}.csv`) === kind) ?? kind;
    let path = `${folder}/${name}.csv`;
    for (let number = 2; taken.has(path.toLowerCase()); number += 1) path = `${folder}/${name}-${number}.csv`;
    taken.add(path.toLowerCase());
    return path;
  });
}

interface FolderConfiguration {
  donnees?: string;
  fichiers?: { fichier: string; type: string; source: string }[];
  rapport?: unknown;
  comite?: unknown;
  cohorte?: unknown;
}

const configurationName = 'cartographie.yaml';

/**
 * The configuration that the copies need, beside them: none, unless the originals have one. What it said of each file is
 * in the cells now, save what the rows of a kind are published in where that kind has no column for it.
 */
function configurationFor(
  folder: string,
  iso2: string,
  parts: readonly CanonicalPart[],
  paths: readonly string[],
  original: string | null,
  cwd: string,
): OutputFile | null {
  const known = configurationIn(join(folder, configurationName), cwd);
  const { rapport, comite, cohorte } = (original && configurationIn(original, cwd)) || {};
  const published = parts.flatMap(({ account: { kind, publishedSource } }, index) =>
    publishedSource === undefined || columnByKey('source', kind)
      ? []
      : [{ fichier: paths[index] ?? '', type: kind, source: publishedSource }],
  );
  const fichiers = [...(known?.fichiers ?? []).filter(({ fichier }) => !fichier.startsWith(`${iso2}/`)), ...published];
  if (fichiers.length === 0 && known === null && original === null) return null;
  const kept = Object.entries({ rapport, comite, cohorte }).filter(([, value]) => value !== undefined);
  const content = stringify({ donnees: '.', ...known, ...Object.fromEntries(kept), fichiers });
  return { name: configurationName, content };
}

/** A configuration as it is written, once it is known to be one; a `Failure` says what is wrong in it. */
function configurationIn(path: string, cwd: string): FolderConfiguration | null {
  if (!existsSync(path)) return null;
  loadConfiguration(path, cwd);
  return parse(readText(path, configurationName), quietYaml) as FolderConfiguration | null;
}

/** How to work from the copies: by their own configuration when they have one, which says where they are. */
function sayUse(folder: string, { names, iso2 }: CountryPack, texts: boolean, { streams, terminal }: Session): void {
  const here = relative(streams.cwd(), folder) || folder;
  const isConfigured = existsSync(join(folder, configurationName));
  const path = isConfigured ? join(here, configurationName) : here;
  const given = `--${isConfigured ? 'config' : 'donnees'} ${/\s/.test(path) ? `"${path}"` : path}`;
  const command = terminal.paint.strong(`cartographie build --pays ${iso2} ${given}`);
  const target = join(here, iso2, 'textes');
  if (terminal.language === 'fr') {
    terminal.say(`Pour construire depuis la copie\u00a0: ${command}`);
    if (texts)
      terminal.say(`Les textes (${names.fr}) ne sont pas des tableaux\u00a0: copiez-les aussi, dans ${target}.`);
  } else {
    terminal.say(`To build from the copy: ${command}`);
    if (texts) terminal.say(`Texts (${names.en}) are no tables: copy them too, into ${target}.`);
  }
}

/** Where each row went: read = copied + to mend + left + of other countries. */
function sayAccount({ accounts, setAside }: Validated, { terminal }: Session): void {
  const { language } = terminal;
  const total = (key: 'read' | 'used') => accounts.reduce((sum, account) => sum + account[key], 0);
  const count = (isOf: (row: SetAside) => boolean) => setAside.filter(isOf).length;
  const number = (value: number) => formatNumber(value, language);
  const words = accountWords[language];
  const parts = [
    [total('used'), words.copied],
    [count(isToMend), words.toMend],
    [count(isLeft), words.left],
    [count(({ reason }) => reason === 'autre-pays'), words.elsewhere],
  ] as const;
  const said = parts
    .filter(([value], index) => index === 0 || value > 0)
    .map(([value, word]) => `${number(value)} ${word}`);
  terminal.say(`${words.read}${number(total('read'))} = ${said.join(' + ')}.`);
}

const accountWords = {
  fr: {
    read: 'Lignes lues\u00a0: ',
    copied: 'dans les copies',
    toMend: 'à corriger (fichiers rejets-…)',
    left: 'non reprises (totaux, notes, titres, exemples, questions sans réponse\u00a0: fichiers non-reprises-…)',
    elsewhere: 'd’un autre pays (dans vos fichiers seulement)',
  },
  en: {
    read: 'Rows read: ',
    copied: 'in the copies',
    toMend: 'to mend (files rejets-…)',
    left: 'not taken over (totals, notes, headings, examples, questions left open: files non-reprises-…)',
    elsewhere: 'of another country (in your files alone)',
  },
} as const;

function sayWritten(
  paths: readonly string[],
  parts: readonly CanonicalPart[],
  pack: CountryPack,
  { streams, terminal }: Session,
): void {
  const { language, paint } = terminal;
  const isFrench = language === 'fr';
  const changes = parts.flatMap(({ modifications }) => modifications);
  const counted = (kind: 'header' | 'value', one: string, many: string) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return `${formatNumber(count, language)} ${plural(count, one, many, language)}`;
  };
  terminal.say(
    isFrench
      ? `${pack.names.fr}, copie corrigée\u00a0: ${counted('value', 'cellule changée', 'cellules changées')}, ${counted('header', 'titre de colonne changé', 'titres de colonnes changés')}.`
      : `${pack.names.en}, mended copy: ${counted('value', 'cell', 'cells')} and ${counted('header', 'column header', 'column headers')} changed.`,
  );
  for (const path of paths) terminal.say(`  ${paint.good(relative(streams.cwd(), path) || path)}`);
  terminal.say(
    isFrench
      ? 'Vos fichiers n’ont pas été touchés. Les copies gardent les colonnes privées et inconnues\u00a0: ne les envoyez pas hors de l’équipe. Les lignes mises de côté sont dans a-corriger, celles d’autres pays n’ont pas été copiées.'
      : 'Your files were not touched. The copies keep private and unknown columns: do not send them outside the team. Rows set aside are in a-corriger, those of other countries were not copied.',
  );
}
