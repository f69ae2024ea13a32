import { Option } from 'commander';
import type { Bilingual } from '../model/stage.ts';

/** An option shared by several commands: said once, attached by name. */
interface SharedOption {
  flags: string;
  /** English alias of the long flag. */
  english?: string;
  text: Bilingual;
  /** Several values: a list with commas or repeated; or repeated alone, each as typed. */
  isRepeatable?: boolean | 'as-typed';
}

const option = (
  flags: string,
  english: string | undefined,
  fr: string,
  en: string,
  isRepeatable: boolean | 'as-typed' = false,
): SharedOption => ({
  flags,
  text: { fr, en },
  ...(english !== undefined ? { english } : {}),
  ...(isRepeatable !== false ? { isRepeatable } : {}),
});

export const sharedOptions = {
  pays: option(
    '--pays <pays>',
    '--country',
    'pays\u00a0: SN, SEN, Sénégal\u00a0; une liste SN,ML, ou répété',
    'country: SN, SEN, Senegal; a list SN,ML, or repeated',
    true,
  ),
  tous: option('--tous', '--all', 'tous les pays qui ont des données', 'every country that has data'),
  donnees: option(
    '--donnees <dossier>',
    '--data',
    'dossier des données (par défaut\u00a0: donnees)',
    'data folder (default: donnees)',
  ),
  sortie: option(
    '--sortie <dossier>',
    '--out',
    'dossier des sorties (par défaut\u00a0: sorties)\u00a0; «\u00a0-\u00a0» écrit sur la sortie standard',
    'output folder (default: sorties); “-” writes to standard output',
  ),
  sortieFichier: option(
    '--sortie <fichier>',
    '--out',
    'fichier à écrire (par défaut\u00a0: la sortie standard)\u00a0; dans un fichier CSV, une cellule qu’un tableur prendrait pour une formule (= + - @) est précédée d’une apostrophe',
    'file to write (default: standard output); in a CSV file, a cell that a spreadsheet would take for a formula (= + - @) gets an apostrophe before it',
  ),
  nom: option(
    '--nom <colonne>',
    '--name',
    'colonne des noms\u00a0: son titre, sa lettre ou son numéro\u00a0; deux fichiers dont les titres diffèrent\u00a0: une pour chacun, dans leur ordre (A,B ou répété)',
    'column of the names: its header, letter or number; two files whose headers differ: one for each, in their order (A,B or repeated)',
    'as-typed',
  ),
  autres: option(
    '--autres <colonnes>',
    '--others',
    'colonnes qui aident à reconnaître\u00a0: sigle, ville, site, téléphone…',
    'columns that help to recognise: acronym, town, web site, telephone…',
    true,
  ),
  paires: option(
    '--paires',
    '--pairs',
    'écrit les paires, avec score, issue (la même, à relire\u00a0; en JSON, outcome\u00a0: same, to-review) et explication, et non les groupes',
    'writes the pairs, with score, outcome (the same, to review; in JSON same, to-review) and explanation, and not the groups',
  ),
  edition: option(
    '--edition <editions>',
    undefined,
    'publique (par défaut), comite, interne, autorites, bailleurs',
    'publique (default), comite, interne, autorites, bailleurs',
    true,
  ),
  format: option('--format <formats>', undefined, 'formats à écrire', 'formats to write', true),
  formatGrille: option(
    '--format <forme>',
    undefined,
    'forme de la grille\u00a0: texte (par défaut), json, csv (ses fichiers, à modifier dans un tableur, avec --sortie)',
    'form of the grid: texte (default), json, csv (its files, to edit in a spreadsheet, with --sortie)',
    true,
  ),
  formatRapport: option(
    '--format <formats>',
    undefined,
    'formats à écrire\u00a0: md, html, json, csv (par défaut\u00a0: tous)',
    'formats to write: md, html, json, csv (default: all)',
    true,
  ),
  formatComparaison: option(
    '--format <formats>',
    undefined,
    'formats à écrire\u00a0: md, html, json, csv (par défaut\u00a0: tous)',
    'formats to write: md, html, json, csv (default: all)',
    true,
  ),
  formatDifferences: option(
    '--format <forme>',
    undefined,
    'forme\u00a0: texte (par défaut), md, html, csv, json',
    'form: texte (default), md, html, csv, json',
    true,
  ),
  formatTableau: option(
    '--format <forme>',
    undefined,
    'forme du tableau\u00a0: texte (par défaut), csv, json',
    'form of the table: texte (default), csv, json',
    true,
  ),
  par: option(
    '--par <variable>',
    '--by',
    'croise avec cette autre variable (region_siege, type, roles…)',
    'crosses with this other variable (region_siege, type, roles…)',
  ),
  liste: option(
    '--liste',
    '--list',
    'dit toutes les variables, avec leur titre et ce qu’elles comptent',
    'tells every variable, with its title and what it counts',
  ),
  formatVerification: option(
    '--format <forme>',
    undefined,
    'forme des messages\u00a0: texte (par défaut), json, github, gitlab, html (une page à envoyer)',
    'form of the messages: texte (default), json, github, gitlab, html (a page to send)',
    true,
  ),
  formatQuestionnaire: option(
    '--format <formats>',
    undefined,
    'formats à écrire\u00a0: xlsform (par défaut), xlsx, csv, md, docx',
    'formats to write: xlsform (default), xlsx, csv, md, docx',
    true,
  ),
  formatModeles: option(
    '--format <formats>',
    undefined,
    'tableaux à remplir\u00a0: csv (par défaut), xlsx (un classeur avec listes déroulantes)',
    'tables to fill in: csv (default), xlsx (a workbook with drop-down lists)',
    true,
  ),
  langue: option(
    '--langue <langue>',
    '--lang',
    'langue des messages et du rapport\u00a0: fr (par défaut) ou en',
    'language of messages and report: fr (default) or en',
  ),
  au: option(
    '--au <date>',
    '--as-of',
    'date du rapport (AAAA-MM-JJ)\u00a0; par défaut la dernière date des données',
    'date of the report (YYYY-MM-DD); by default the newest date in the data',
  ),
  config: option(
    '--config <fichier>',
    undefined,
    'configuration (par défaut\u00a0: cartographie.yaml)',
    'configuration (default: cartographie.yaml)',
  ),
  corriger: option(
    '--corriger <dossier>',
    '--fix',
    'écrit dans ce dossier une copie corrigée de chaque fichier, et la liste des changements',
    'writes into this folder a mended copy of each file, and the list of what changed',
  ),
  complet: option(
    '--complet',
    '--full',
    'avec tous les modules, et non la forme courte',
    'with every module, and not the short form',
  ),
  nouvelleEdition: option(
    '--nouvelle-edition',
    '--new-edition',
    'numérote et garde l’édition publique',
    'numbers and keeps the public edition',
  ),
  precedente: option(
    '--precedente <fichier>',
    '--previous',
    'édition publique déjà donnée (son JSON ou son dossier) à laquelle comparer celle-ci, en plus de celles de publique/<n>',
    'public edition already given out (its JSON or its folder) to hold this one against, beside those of publique/<n>',
  ),
  oui: option('--oui', '--yes', 'confirme sans poser la question', 'confirms without asking'),
  json: option('--json', undefined, 'écrit du JSON sur la sortie standard', 'writes JSON to standard output'),
  table: option(
    '--table',
    undefined,
    'donne aussi toutes les lignes du tableau, telles qu’elles sont lues',
    'also gives every record of the table, as read',
  ),
  strict: option(
    '--strict [niveau]',
    undefined,
    'code 1 à la première erreur («\u00a0avertissements\u00a0»\u00a0: aussi aux points à vérifier)',
    'exit 1 on any error (“avertissements”: on points to check too)',
  ),
  limite: option('--limite <n>', '--limit', 'montre les n premières seulement', 'shows the first n only'),
  famille: option(
    '--famille <familles>',
    '--family',
    'une famille de questions\u00a0: identite, attributions, caduques, conflits, codes, codes-surs\u00a0; ou plusieurs',
    'one family of questions: identity, attributions, lapsed, conflicts, codes, sure-codes; or several',
    true,
  ),
  citations: option(
    '--citations',
    '--quotes',
    'les phrases citées, telles que dites et telles qu’imprimées, avec ce qui en a été ôté : à publier, à caviarder encore ou à ne jamais publier',
    'the sentences quoted, as said and as printed, with what was taken out of them: to publish, to redact further or never to publish',
  ),
  xlsx: option(
    '--xlsx',
    undefined,
    'écrit le classeur decisions-a-prendre.xlsx (au tour suivant, -2, -3…\u00a0: gardez les précédents), à remplir puis à déposer dans le dossier du pays',
    'writes the workbook decisions-a-prendre.xlsx (next rounds -2, -3…: keep the earlier ones), to fill in and put into the country’s folder',
  ),
  auteur: option(
    '--auteur <role>',
    '--author',
    'qui décide\u00a0: un rôle, pas un nom',
    'who decides: a role, not a name',
  ),
  annuler: option(
    '--annuler <decision>',
    '--undo',
    'annule une décision, par son identifiant\u00a0: la question sera reposée',
    'undoes a decision, by its id: the question is asked again',
  ),
  grille: option(
    '--grille <dossier>',
    '--grid',
    'dossier d’une copie modifiée de la grille (écrite par «\u00a0codebook\u00a0»)\u00a0; par défaut la clé «\u00a0grille\u00a0» de la configuration, sinon la grille de l’outil',
    'folder of an edited copy of the grid (written by “codebook”); by default the key “grille” of the configuration, else the tool’s own grid',
  ),
  code: option(
    '--code <axe:code>',
    undefined,
    'un seul code de l’organisation, jusqu’aux mots\u00a0: faiblesse:manque-moyens',
    'one code of the organisation, down to the words: faiblesse:manque-moyens',
  ),
  corpus: option(
    '--corpus <fichier>',
    undefined,
    'avec «\u00a0test\u00a0»\u00a0: textes déjà codés\u00a0: un objet JSON par ligne (id, text, codes), ou un tableau (id, text, une colonne par axe)\u00a0; plusieurs\u00a0: répété',
    'with “test”: texts already coded: one JSON object a line (id, text, codes), or a table (id, text, a column for each axis); several: repeated',
    true,
  ),
  erreurs: option(
    '--erreurs',
    '--errors',
    'avec «\u00a0test\u00a0»\u00a0: montre aussi les textes où la grille se trompe, et pourquoi',
    'with “test”: also shows the texts that the grid gets wrong, and why',
  ),
  jsonLignes: option(
    '--json',
    undefined,
    'écrit un objet JSON par texte, dans l’ordre\u00a0; sans cette option, un CSV à lire (une ligne par passage)',
    'writes one JSON object a text, in order; without it, a CSV to read (one row a passage)',
  ),
  feuille: option('--feuille <nom>', '--sheet', 'feuille du classeur', 'sheet of the workbook'),
  type: option(
    '--type <type>',
    '--kind',
    'ce qu’est une ligne du fichier\u00a0: acteurs, entretiens, revue…',
    'what a row of the file is: acteurs, entretiens, revue…',
  ),
  ecrire: option(
    '--ecrire',
    '--write',
    'ajoute l’entrée proposée à cartographie.yaml',
    'adds the proposed entry to cartographie.yaml',
  ),
} as const satisfies Record<string, SharedOption>;

export type SharedOptionName = keyof typeof sharedOptions;

/** English spellings of long flags → the French ones that commander knows; `--help` and `--version` stay as they are. */
export const frenchFlagByEnglish: ReadonlyMap<string, string> = new Map(
  Object.values(sharedOptions as Record<string, SharedOption>).flatMap(({ flags, english }) =>
    english === undefined ? [] : [[english, flags.split(/[ ,]/)[0] ?? flags] as const],
  ),
);

/** Flags in French, whatever was typed; `--aide` is `--help`. */
export const inFrench = (argv: readonly string[]): string[] =>
  argv.map((word) => {
    const [flag = '', ...rest] = word.split('=');
    const french = flag === '--aide' ? '--help' : (frenchFlagByEnglish.get(flag) ?? flag);
    return [french, ...rest].join('=');
  });

const collect = (value: string, previous: string[] | undefined): string[] => [
  ...(previous ?? []),
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];

/** Values of a repeated option as typed: a header may hold a comma. */
const keep = (value: string, previous: string[] | undefined): string[] => [...(previous ?? []), value];

/** The commander option of a shared option, described in one language. */
export function commanderOption(name: SharedOptionName, language: keyof Bilingual): Option {
  const { flags, text, isRepeatable }: SharedOption = sharedOptions[name];
  const made = new Option(flags, text[language]);
  return isRepeatable === undefined ? made : made.argParser(isRepeatable === 'as-typed' ? keep : collect);
}

/** Values of the shared options, as commander gives them. */
export interface OptionValues {
  pays?: string[];
  tous?: boolean;
  donnees?: string;
  sortie?: string;
  edition?: string[];
  format?: string[];
  langue?: string;
  par?: string;
  liste?: boolean;
  au?: string;
  config?: string;
  corriger?: string;
  complet?: boolean;
  nouvelleEdition?: boolean;
  precedente?: string;
  oui?: boolean;
  json?: boolean;
  table?: boolean;
  strict?: string | boolean;
  debug?: boolean;
  feuille?: string;
  type?: string;
  ecrire?: boolean;
  nom?: string[];
  autres?: string[];
  paires?: boolean;
  limite?: string;
  famille?: string[];
  citations?: boolean;
  xlsx?: boolean;
  auteur?: string;
  annuler?: string;
  grille?: string;
  code?: string;
  corpus?: string[];
  erreurs?: boolean;
}
