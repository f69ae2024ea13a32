import type { Bilingual } from '../model/stage.ts';
import type { ExitCode } from './failure.ts';
import type { SharedOptionName } from './options.ts';
import type { Session } from './session.ts';

type Run = (session: Session, operands: string[]) => Promise<ExitCode>;

/** A command: its names, what it takes, and how to load it (each loads only what it needs). */
export interface CommandSpec {
  name: string;
  alias: string;
  /** Name with its operands, as commander writes them (`render <fichier>`, `inspect <fichiers...>`). */
  usage: string;
  /** Shown by plain help: what a focal point needs. */
  isEveryday: boolean;
  text: Bilingual;
  options: SharedOptionName[];
  /** Lines to type as they are, shown under the options. */
  examples?: Bilingual[];
  load(): Promise<Run>;
}

export const commands: CommandSpec[] = [
  {
    name: 'init',
    alias: 'initialiser',
    usage: 'init [dossier]',
    isEveryday: true,
    text: {
      fr: 'prépare un dossier de travail\u00a0: tableaux à remplir avec un exemple, configuration, mode d’emploi\u00a0; ne remplace aucun fichier',
      en: 'lays out a working folder: tables to fill in with an example, configuration, instructions; replaces no file',
    },
    options: ['pays', 'formatModeles', 'complet', 'grille', 'json'],
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'validate',
    alias: 'verifier',
    usage: 'validate',
    isEveryday: true,
    text: {
      fr: 'vérifie les fichiers et dit quoi corriger, dans quelle cellule',
      en: 'checks the files and says what to mend, in which cell',
    },
    options: [
      'pays',
      'tous',
      'donnees',
      'sortie',
      'corriger',
      'config',
      'grille',
      'au',
      'formatVerification',
      'json',
      'strict',
    ],
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    name: 'build',
    alias: 'construire',
    usage: 'build',
    isEveryday: true,
    text: {
      fr: 'fait la cartographie d’un pays\u00a0: rapport, annuaire, données',
      en: 'makes a country’s mapping: report, directory, data',
    },
    options: [
      'pays',
      'tous',
      'donnees',
      'sortie',
      'edition',
      'formatRapport',
      'au',
      'config',
      'grille',
      'nouvelleEdition',
      'precedente',
      'json',
      'strict',
    ],
    load: async () => (await import('./build-and-finish.ts')).build,
  },
  {
    name: 'review',
    alias: 'reviser',
    usage: 'review',
    isEveryday: true,
    text: {
      fr: 'montre ce qui attend une décision, le plus coûteux d’abord, et note les réponses',
      en: 'shows what waits for a decision, the costliest first, and records the answers',
    },
    options: [
      'pays',
      'donnees',
      'citations',
      'famille',
      'xlsx',
      'sortie',
      'limite',
      'auteur',
      'annuler',
      'au',
      'config',
      'grille',
      'json',
    ],
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'withdraw',
    alias: 'retirer',
    usage: 'withdraw <organisation|entretien>',
    isEveryday: false,
    text: {
      fr: 'retire une organisation ou un entretien : montre partout où il apparaît, puis, avec --oui, refait les éditions sans lui',
      en: 'withdraws an organisation or an interview: shows every place it appears, then, with --yes, makes the editions again without it',
    },
    options: ['pays', 'oui', 'auteur', 'donnees', 'sortie', 'au', 'config', 'grille', 'json'],
    load: async () => (await import('./withdraw.ts')).withdraw,
  },
  {
    name: 'explain',
    alias: 'expliquer',
    usage: 'explain <organisation|axe:code>',
    isEveryday: false,
    text: {
      fr: 'dit pourquoi des lignes font une organisation, d’où vient chacun de ses codes, et ce qui changerait cela\u00a0; un code (role:inclusion)\u00a0: toutes les organisations qui l’ont, avec leurs mots',
      en: 'says why rows make one organisation, where each of its codes comes from, and what would change that; a code (role:inclusion): every organisation that has it, with its words',
    },
    options: ['pays', 'donnees', 'code', 'config', 'grille', 'au', 'json'],
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'inspect',
    alias: 'inspecter',
    usage: 'inspect <fichiers...>',
    isEveryday: false,
    text: {
      fr: 'dit comment des fichiers sont lus\u00a0: encodage, séparateur, ligne des titres, colonnes',
      en: 'says how files are read: encoding, delimiter, header row, columns',
    },
    options: ['config', 'json', 'table'],
    load: async () => (await import('./inspect.ts')).inspect,
  },
  {
    name: 'map',
    alias: 'correspondre',
    usage: 'map <fichier>',
    isEveryday: false,
    text: {
      fr: 'propose ce que veulent dire les colonnes d’un fichier, et l’entrée de configuration à relire',
      en: 'proposes what the columns of a file mean, and the configuration entry to read over',
    },
    options: ['pays', 'feuille', 'type', 'ecrire', 'donnees', 'config', 'grille', 'json'],
    load: async () => (await import('./map.ts')).map,
  },
  {
    name: 'match',
    alias: 'rapprocher',
    usage: 'match <fichiers...>',
    isEveryday: false,
    text: {
      fr: 'rapproche les noms d’une liste ou de deux\u00a0: qui est qui (ligne 1\u00a0: la première sous les titres)',
      en: 'brings together the names of a list or of two: who is who (row 1: the first below the headers)',
    },
    options: ['nom', 'autres', 'pays', 'paires', 'json', 'sortieFichier', 'donnees'],
    load: async () => (await import('./match.ts')).match,
  },
  {
    name: 'questionnaire',
    alias: 'guide',
    usage: 'questionnaire',
    isEveryday: false,
    text: {
      fr: 'fait le questionnaire à poser (Kobo, ODK), le classeur à remplir ou le guide à imprimer',
      en: 'makes the questionnaire to ask (Kobo, ODK), the workbook to fill in or the guide to print',
    },
    options: ['pays', 'tous', 'donnees', 'sortie', 'formatQuestionnaire', 'complet', 'config', 'grille'],
    load: async () => (await import('./questionnaire.ts')).questionnaire,
  },
  {
    name: 'render',
    alias: 'rendre',
    usage: 'render <fichier>',
    isEveryday: false,
    text: { fr: 'refait un format depuis un JSON enregistré', en: 'makes a format again from a saved JSON' },
    options: ['format', 'sortie', 'grille'],
    load: async () => {
      const { renderSaved } = await import('./render-saved.ts');
      return (session, [file = '']) => renderSaved(session, file);
    },
  },
  {
    name: 'compare',
    alias: 'comparer',
    usage: 'compare [fichiers...]',
    isEveryday: false,
    text: {
      fr: 'met des pays côte à côte (--pays SN,TN, ou des JSON d’une même édition)\u00a0: mêmes codes, mêmes bases, ce qui n’est pas comparable\u00a0; une organisation de plusieurs pays n’y compte qu’une fois',
      en: 'sets countries side by side (--pays SN,TN, or JSON files of one edition): same codes, same bases, what is not comparable; an organisation of several countries counts once',
    },
    options: [
      'pays',
      'tous',
      'donnees',
      'sortie',
      'edition',
      'formatComparaison',
      'au',
      'config',
      'grille',
      'json',
      'strict',
    ],
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'diff',
    alias: 'differences',
    usage: 'diff <avant> <apres>',
    isEveryday: false,
    text: {
      fr: 'dit ce qui a changé entre deux JSON d’une même édition (ou leurs dossiers), et si ce sont les organisations ou notre façon de coder',
      en: 'says what changed between two JSON files of one edition (or their folders), and whether the organisations or our coding did',
    },
    options: ['formatDifferences', 'json', 'sortieFichier', 'grille'],
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'tabulate',
    alias: 'tabuler',
    usage: 'tabulate [variable] [fichier]',
    isEveryday: false,
    text: {
      fr: 'compte une variable, seule ou croisée avec une autre (--par), masquée pour l’édition comme le rapport\u00a0; ou lit un JSON enregistré',
      en: 'counts a variable, alone or crossed with another (--par), masked for the edition as the report is; or reads a saved JSON',
    },
    options: ['par', 'liste', 'pays', 'tous', 'edition', 'formatTableau', 'json', 'donnees', 'config', 'grille', 'au'],
    load: async () => (await import('./tabulate.ts')).tabulate,
  },
  {
    name: 'codebook',
    alias: 'grille',
    usage: 'codebook [axe|test]',
    isEveryday: false,
    text: {
      fr: 'montre et vérifie la grille d’analyse, ou un axe\u00a0; «\u00a0test\u00a0» la mesure sur des textes déjà codés',
      en: 'shows and checks the analysis grid, or an axis; “test” measures it on texts already coded',
    },
    options: ['formatGrille', 'sortie', 'grille', 'config', 'corpus', 'erreurs', 'json'],
    examples: [
      {
        fr: 'cartographie codebook --format csv --sortie ma-grille   (à modifier dans un tableur)',
        en: 'cartographie codebook --format csv --sortie my-grid   (to edit in a spreadsheet)',
      },
      {
        fr: 'cartographie codebook --grille ma-grille   (vérifie la copie)',
        en: 'cartographie codebook --grille my-grid   (checks the copy)',
      },
      {
        fr: 'cartographie codebook test --corpus textes.csv --erreurs   (colonnes\u00a0: id, text, role, force, faiblesse, besoin, domaine\u00a0; codes séparés par «\u00a0;\u00a0»)',
        en: 'cartographie codebook test --corpus texts.csv --errors   (columns: id, text, role, force, faiblesse, besoin, domaine; codes separated by “;”)',
      },
      {
        fr: 'une ligne JSON\u00a0: {"id": "t1", "text": "Nous hébergeons.", "codes": {"role": ["acces-services"], "force": []}}',
        en: 'one JSON line: {"id": "t1", "text": "We run a shelter.", "codes": {"role": ["acces-services"], "force": []}}',
      },
    ],
    load: async () => (await import('./codebook.ts')).codebook,
  },
  {
    name: 'classify',
    alias: 'coder',
    usage: 'classify [fichier]',
    isEveryday: false,
    text: {
      fr: 'code des textes (lignes JSON, CSV ou classeur\u00a0: id, text, et si possible column et lang) et montre les mots',
      en: 'codes texts (JSON lines, CSV or workbook: id, text, and if possible column and lang) and shows the words',
    },
    options: ['jsonLignes', 'sortieFichier', 'grille', 'config'],
    examples: [
      {
        fr: 'echo \'{"id": 1, "text": "Nous hébergeons des familles."}\' | cartographie classify --json',
        en: 'echo \'{"id": 1, "text": "We run a shelter for families."}\' | cartographie classify --json',
      },
      {
        fr: 'cartographie classify textes.csv --sortie codes.csv   (colonnes\u00a0: id, text, et si possible column, lang)',
        en: 'cartographie classify texts.csv --sortie codes.csv   (columns: id, text, and if possible column, lang)',
      },
    ],
    load: async () => {
      const { classifyTexts } = await import('./classify.ts');
      return (session, [file]) => classifyTexts(session, file);
    },
  },
  {
    name: 'schema',
    alias: 'schemas',
    usage: 'schema [nom]',
    isEveryday: false,
    text: {
      fr: 'écrit les schémas JSON des entrées et de la sortie',
      en: 'prints the JSON Schemas of the inputs and the output',
    },
    options: [],
    load: async () => (await import('./schema.ts')).schema,
  },
];
