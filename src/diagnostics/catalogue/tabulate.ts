import type { Problem } from './entry.ts';

/** What `tabulate` refuses to count or to cross, and why. */
export const tabulateProblems = {
  'TAB-001': {
    name: 'variable-inconnue',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{value}\u00a0» n’est le nom d’aucune variable comptée.',
      en: '“{value}” is the name of no variable counted.',
    },
    advice: {
      fr: 'Donnez un identifiant, le titre d’un tableau du rapport ou celui d’une colonne. Variables\u00a0: {known}. Avec leurs titres\u00a0: cartographie tabulate --liste',
      en: 'Give an id, the title of a table of the report or that of a column. Variables: {known}. With their titles: cartographie tabulate --liste',
    },
  },
  'TAB-002': {
    name: 'variables-non-croisables',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{rows}\u00a0» compte des {unit} et «\u00a0{columns}\u00a0» des {other}\u00a0: rien ne se trouve à la fois dans les deux.',
      en: '“{rows}” counts {unit} and “{columns}” counts {other}: nothing stands in both.',
    },
    advice: {
      fr: 'Croisez deux variables de la même unité\u00a0; «\u00a0cartographie tabulate --liste\u00a0» dit l’unité de chacune.',
      en: 'Cross two variables of the same unit; “cartographie tabulate --liste” tells the unit of each.',
    },
  },
  'TAB-003': {
    name: 'croisement-ferme',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{variable}\u00a0» dit comment chaque organisation a été connue ou rencontrée\u00a0: hors de l’équipe, on ne le croise avec rien.',
      en: '“{variable}” tells how each organisation is known or was met: outside the team it is crossed with nothing.',
    },
    advice: {
      fr: 'Demandez l’édition interne (--edition interne), qui ne se diffuse pas.',
      en: 'Ask for the internal edition (--edition interne), which is not given out.',
    },
  },
  'TAB-004': {
    name: 'variable-croisee-avec-elle-meme',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{variable}\u00a0» n’admet qu’une réponse par unité\u00a0: croisée avec elle-même, elle ne dit rien de plus.',
      en: '“{variable}” allows one answer a unit: crossed with itself it says nothing more.',
    },
    advice: {
      fr: 'Choisissez une autre variable après --par, ou une variable à choix multiples (roles, domaines, thematiques…).',
      en: 'Choose another variable after --par, or one of multiple choice (roles, domaines, thematiques…).',
    },
  },
  'TAB-005': {
    name: 'croisement-absent-du-fichier',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le fichier {file} ne contient pas «\u00a0{wanted}\u00a0»\u00a0: une édition enregistrée garde les tableaux de son rapport, et non les réponses.',
      en: 'The file {file} does not hold “{wanted}”: a saved edition keeps the tables of its report, not the answers.',
    },
    advice: {
      fr: 'Partez des données (--pays SN), ou choisissez parmi\u00a0: {known}.',
      en: 'Start from the data (--pays SN), or choose among: {known}.',
    },
  },
  'TAB-006': {
    name: 'variable-manquante',
    severity: 'error',
    scope: 'project',
    message: { fr: 'Il manque la variable à compter.', en: 'The variable to count is missing.' },
    advice: {
      fr: 'Par exemple\u00a0: cartographie tabulate roles --par type --pays SN. Toutes les variables\u00a0: cartographie tabulate --liste',
      en: 'For instance: cartographie tabulate roles --par type --pays SN. Every variable: cartographie tabulate --liste',
    },
  },
  'TAB-007': {
    name: 'variable-sans-valeur',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: '«\u00a0{variable}\u00a0» n’est renseigné nulle part dans ce que cette édition peut montrer\u00a0: le croisement est vide.',
      en: '“{variable}” is given nowhere in what this edition may show: the crossing is empty.',
    },
    advice: {
      fr: 'À remplir dans les fiches (acteurs) ou les entretiens, une suffit\u00a0: {colonnes}. Si c’est fait, l’édition interne (--edition interne) montre aussi ce qui n’est pas ouvert.',
      en: 'To fill in, in the cards (acteurs) or the interviews, one is enough: {colonnes}. If it is done, the internal edition (--edition interne) shows what is not open too.',
    },
  },
} as const satisfies Record<string, Problem>;
