import type { Problem } from './entry.ts';

/** Problems of comparing two editions in time. */
export const diffProblems = {
  'DIF-001': {
    name: 'editions-de-deux-publics',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Les deux fichiers ne sont pas pour le même public\u00a0: «\u00a0{before}\u00a0» et «\u00a0{after}\u00a0». Ce que l’un ferme passerait pour un changement.',
      en: 'The two files are not for the same audience: “{before}” and “{after}”. What one of them closes would pass for a change.',
    },
    advice: {
      fr: 'Donnez deux fois la même édition\u00a0; la refaire\u00a0: cartographie build --edition {before} --format json.',
      en: 'Give the same edition twice; to make it again: cartographie build --edition {before} --format json.',
    },
  },
  'DIF-002': {
    name: 'deux-pays',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Les deux fichiers parlent de deux pays\u00a0: {before} et {after}.',
      en: 'The two files speak of two countries: {before} and {after}.',
    },
    advice: {
      fr: 'Donnez deux éditions du même pays. Pour mettre des pays côte à côte\u00a0: cartographie compare.',
      en: 'Give two editions of one country. To put countries side by side: cartographie compare.',
    },
  },
  'DIF-003': {
    name: 'autre-version-du-format',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{file}\u00a0» est écrit dans la version {found} du format\u00a0; cet outil lit la version {known}.',
      en: '“{file}” is written in version {found} of the format; this tool reads version {known}.',
    },
    advice: {
      fr: 'Refaites ce JSON avec la même version de l’outil que l’autre, depuis les données de l’époque, puis relancez.',
      en: 'Make this JSON again with the same version of the tool as the other, from the data of that time, then run this again.',
    },
  },
  'DIF-004': {
    name: 'edition-incomplete',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{file}\u00a0», écrit par la version {tool} de l’outil, ne se lit pas comme une édition\u00a0: {cause}.',
      en: '“{file}”, written by version {tool} of the tool, does not read as an edition: {cause}.',
    },
    advice: {
      fr: 'Le fichier a été modifié, ou une autre version de l’outil l’a écrit\u00a0: refaites-le avec «\u00a0cartographie build --format json\u00a0».',
      en: 'The file was edited, or another version of the tool wrote it: make it again with “cartographie build --format json”.',
    },
  },
  'DIF-005': {
    name: 'dossier-sans-edition',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le dossier «\u00a0{folder}\u00a0» ne contient aucune édition enregistrée (cartographie-XX.json).',
      en: 'The folder “{folder}” holds no saved edition (cartographie-XX.json).',
    },
    advice: {
      fr: 'Nommez le fichier, ou le dossier d’une édition (par exemple sorties/SN/interne).',
      en: 'Name the file, or the folder of one edition (for instance sorties/SN/interne).',
    },
  },
  'DIF-006': {
    name: 'dossier-a-plusieurs-editions',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le dossier «\u00a0{folder}\u00a0» contient plusieurs éditions\u00a0: {files}.',
      en: 'The folder “{folder}” holds several editions: {files}.',
    },
    advice: { fr: 'Nommez le fichier à comparer.', en: 'Name the file to compare.' },
  },
  'DIF-007': {
    name: 'numero-deja-pris',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Les deux fichiers portent le numéro {number} et ne disent pas la même chose.',
      en: 'Both files bear number {number}, and they do not say the same.',
    },
    advice: {
      fr: 'Une édition numérotée et donnée ne change plus\u00a0: numérotez la suivante avec «\u00a0cartographie build --nouvelle-edition\u00a0».',
      en: 'A numbered edition that was given out no longer changes: number the next one with “cartographie build --new-edition”.',
    },
  },
  'DIF-008': {
    name: 'comparaison-avec-un-brouillon',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'L’un des deux fichiers est un brouillon\u00a0: cette comparaison est pour l’équipe, ne la diffusez pas.',
      en: 'One of the two files is a draft: this comparison is for the team, do not give it out.',
    },
    advice: {
      fr: 'Les totaux ne bougent en public qu’avec la prochaine édition numérotée (cartographie build --nouvelle-edition)\u00a0: comparez alors les deux éditions numérotées.',
      en: 'Totals move in public only with the next numbered edition (cartographie build --new-edition): compare the two numbered editions then.',
    },
  },
  'DIF-009': {
    name: 'ordre-inverse',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Le second fichier est plus ancien que le premier ({after} après {before})\u00a0: ce qui est «\u00a0nouveau\u00a0» ci-dessous est en fait parti.',
      en: 'The second file is older than the first ({after} after {before}): what is “new” below has in fact gone.',
    },
    advice: { fr: 'Donnez d’abord l’édition d’avant.', en: 'Give the earlier edition first.' },
  },
  'DIF-010': {
    name: 'edition-plus-pauvre',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Les deux fichiers n’ont pas les mêmes parties\u00a0: {parts}. Seul ce qu’ils ont tous deux est comparé.',
      en: 'The two files do not have the same parts: {parts}. Only what both have is compared.',
    },
    advice: {
      fr: 'Rien à faire\u00a0: deux versions de l’outil les ont écrits.',
      en: 'Nothing to do: two versions of the tool wrote them.',
    },
  },
} as const satisfies Record<string, Problem>;
