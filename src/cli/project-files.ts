import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Codebook } from '../model/codebook.ts';
import type { CountryNames, CountryPack } from '../model/country.ts';
import type { OutputFile } from '../model/output.ts';
import type { Language } from '../model/stage.ts';
import { templateCsvs, templateWorkbook } from '../questionnaire/index.ts';
import { formatList } from '../text/format.ts';
import { readTemplate } from './assets.ts';
import { countryFolder, isTableFile, narrativeIds } from './data-folder.ts';

/** What a project is laid out for. */
export interface Layout {
  /** Where it goes. */
  root: string;
  dataFolder: string;
  outputFolder: string;
  packs: readonly CountryPack[];
  countries: readonly CountryNames[];
  codebook: Codebook;
  language: Language;
  /** Tables to fill in, as CSV files or as one workbook. */
  forms: readonly ('csv' | 'xlsx')[];
  /** Every kind of table and every column, and not only the usual ones. */
  complete: boolean;
  /** A text whose commands are written as this person must type them in that folder. */
  typed(text: string): string;
}

/** A file of the layout: its path from the root; `standing` when a table of that name is there already, of whatever format. */
export interface ProjectFile extends OutputFile {
  standing?: string;
}

const slashed = (path: string): string => path.split(sep).join('/');

const fill = (text: string, words: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => words[key] ?? whole);

/** Every file of a new project, in the order in which they are told. */
export function projectFiles(layout: Layout): ProjectFile[] {
  const { packs, language } = layout;
  const under = (folder: string, usual: string): string => {
    const path = slashed(relative(layout.root, folder));
    return path === '' || path.startsWith('..') ? usual : path;
  };
  const donnees = under(layout.dataFolder, 'donnees');
  const codes = packs.map(({ iso2 }) => iso2);
  const words = {
    pays: codes.join(','),
    premier: codes[0] ?? '',
    noms: formatList(
      packs.map(({ names }) => names[language]),
      language,
    ),
    donnees,
    sorties: under(layout.outputFolder, 'sorties'),
    dossier: codes.map((code) => `${donnees}/${code}`).join(', '),
    ...tableWords(layout),
  };
  const template = (name: string, ending: string): string =>
    fill(readTemplate(`projet/${name}.${language}${ending}`), words);
  return [
    { name: language === 'fr' ? 'LISEZ-MOI.txt' : 'README.txt', content: layout.typed(template('LISEZ-MOI', '.txt')) },
    { name: 'cartographie.yaml', content: layout.typed(template('cartographie', '.yaml')) },
    ...packs.flatMap((pack) => countryFiles(pack, layout, template('prive', '.md'))),
    { name: '.gitignore', content: template('gitignore', '') },
    { name: '.github/workflows/cartographie.yml', content: template('github', '.yml') },
    { name: '.gitlab-ci.yml', content: template('gitlab', '.yml') },
  ];
}

/** How the tables are called where they are laid out: as files, or as the sheets of one workbook. */
function tableWords({ forms, language, packs }: Layout): Record<string, string> {
  const isFiles = forms.includes('csv');
  const names = ['acteurs', 'entretiens', 'revue'].map((kind) => [kind, (isFiles ? `${kind}.csv` : kind).padEnd(17)]);
  const workbooks = packs.map(({ iso2 }) => workbookName(iso2)).join(', ');
  const sheets =
    language === 'fr' ? `\u00a0; ce sont les feuilles de ${workbooks}` : `; they are the sheets of ${workbooks}`;
  return { ...Object.fromEntries(names), feuilles: isFiles ? '' : sheets };
}

const workbookName = (iso2: string): string => `saisie-${iso2}.xlsx`;

/** Blank tables with their example row, empty texts, the private folder. */
function countryFiles(pack: CountryPack, layout: Layout, aboutPrivate: string): ProjectFile[] {
  const { root, dataFolder, forms } = layout;
  const folder = countryFolder(dataFolder, pack.iso2) ?? join(dataFolder, pack.iso2);
  const path = (name: string) => slashed(join(relative(root, folder), name));
  const context = { ...layout, country: pack };
  // The tool keeps the decisions itself, in a file of its own columns.
  const csvs = forms.includes('csv') ? templateCsvs(context).filter(({ name }) => name !== 'decisions.csv') : [];
  const tables: OutputFile[] = [
    ...csvs,
    ...(forms.includes('xlsx') ? [{ name: workbookName(pack.iso2), content: templateWorkbook(context) }] : []),
  ];
  return [
    ...tables.map(({ name, content }): ProjectFile => {
      const standing = tableOfSameName(folder, name);
      return { name: path(name), content, ...(standing === null ? {} : { standing: path(standing) }) };
    }),
    ...narrativeIds.map((id) => ({ name: path(`textes/${id}.md`), content: '' })),
    { name: path(`prive/${layout.language === 'fr' ? 'LISEZ-MOI' : 'README'}.md`), content: aboutPrivate },
  ];
}

/** `entretiens.xlsx` beside a blank `entretiens.csv` would make two of one table. */
function tableOfSameName(folder: string, name: string): string | null {
  const stem = (file: string) => file.replace(/\.[^.]*$/, '').toLowerCase();
  if (!existsSync(folder)) return null;
  return readdirSync(folder).find((file) => isTableFile(file) && stem(file) === stem(name)) ?? null;
}
