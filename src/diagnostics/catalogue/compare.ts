import type { Problem } from './entry.ts';

/** Problems of the comparison of countries. */
export const compareProblems = {
  'CMP-001': {
    name: 'editions-melees',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Ces fichiers ne sont pas la même édition\u00a0: {editions}. Un chiffre d’une édition n’est pas celui d’une autre.',
      en: 'These files are not the same edition: {editions}. A figure of one edition is not that of another.',
    },
    advice: {
      fr: 'Donnez des fichiers JSON d’une seule édition, par exemple ceux des dossiers «\u00a0publique\u00a0» de chaque pays.',
      en: 'Give JSON files of a single edition, for instance those in each country’s “publique” folder.',
    },
  },
  'CMP-002': {
    name: 'pays-deux-fois',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le pays {country} est donné deux fois\u00a0: {files}.',
      en: 'The country {country} is given twice: {files}.',
    },
    advice: {
      fr: 'Gardez un seul fichier par pays. Cette commande compare des pays, non deux constructions d’un même pays.',
      en: 'Keep one file a country. This command compares countries, not two builds of one country.',
    },
  },
  'CMP-003': {
    name: 'un-seul-pays',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Une comparaison demande au moins deux pays. Ici\u00a0: {countries}.',
      en: 'A comparison needs at least two countries. Here: {countries}.',
    },
    advice: {
      fr: 'Donnez-en plusieurs\u00a0: --pays SN,TN, ou deux fichiers JSON enregistrés par «\u00a0build\u00a0».',
      en: 'Give several: --pays SN,TN, or two JSON files saved by “build”.',
    },
  },
  'CMP-004': {
    name: 'fictif-et-reel',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Des données fictives ({fictional}) ne se comparent pas à des données réelles ({real}).',
      en: 'Fictional data ({fictional}) are not compared with real data ({real}).',
    },
    advice: {
      fr: 'Retirez de la commande les fichiers de l’un des deux lots.',
      en: 'Take the files of one of the two sets out of the command.',
    },
  },
  'CMP-005': {
    name: 'pays-et-fichiers',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'La commande donne des fichiers et des pays à la fois\u00a0: l’un ou l’autre.',
      en: 'The command gives both files and countries: one or the other.',
    },
    advice: {
      fr: 'Avec --pays, les pays sont construits depuis le dossier de données\u00a0; avec des fichiers JSON, leur édition est déjà faite\u00a0: retirez --pays, --tous et --edition.',
      en: 'With --pays, countries are built from the data folder; with JSON files, their edition is made already: take --pays, --tous and --edition out.',
    },
  },
  'CMP-006': {
    name: 'pays-absent-de-la-comparaison',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: '{country} manque à la comparaison\u00a0: ses données n’ont pas pu servir (voir ci-dessus).',
      en: '{country} is missing from the comparison: its data could not be used (see above).',
    },
    advice: {
      fr: 'Corrigez ce qui est dit de ce pays, puis relancez la même commande. La comparaison porte sur les autres.',
      en: 'Mend what is told of this country, then run the same command again. The comparison covers the others.',
    },
  },
  'CMP-007': {
    name: 'comparaison-a-relire',
    severity: 'info',
    scope: 'project',
    message: {
      fr: '«\u00a0{left}\u00a0» ({leftCountry}) et «\u00a0{right}\u00a0» ({rightCountry}) sont peut-être une seule organisation\u00a0: rien ne le dit assez, elles restent à relire.',
      en: '“{left}” ({leftCountry}) and “{right}” ({rightCountry}) may be one organisation: nothing says so well enough, they are left to review.',
    },
    advice: {
      fr: 'Le rapport dit ce qui les rapproche et ce qui les oppose. Si c’est une seule organisation, ajoutez cette ligne à decisions.csv, à la racine du dossier de données\u00a0; si elles sont deux, écrivez-y «\u00a0distinct\u00a0» au lieu de «\u00a0meme\u00a0».\n{headers}\n{row}',
      en: 'The report says what brings them together and what sets them apart. If they are one organisation, add this row to decisions.csv, at the top of the data folder; if they are two, write “distinct” in it instead of “meme”.\n{headers}\n{row}',
    },
  },
  'CMP-008': {
    name: 'decisions-absentes-du-json',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Un JSON enregistré ne porte pas les décisions prises entre pays\u00a0: seule l’échelle de ressemblance a rapproché les organisations.',
      en: 'A saved JSON holds no decision taken between countries: the ladder of likeness alone brought organisations together.',
    },
    advice: {
      fr: 'Pour qu’elles s’appliquent, comparez depuis le dossier de données\u00a0: --pays SN,TN.',
      en: 'To have them applied, compare from the data folder: --pays SN,TN.',
    },
  },
  'CMP-009': {
    name: 'autres-paires-a-relire',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Et {n:autre paire|autres paires} d’organisations de deux pays à relire\u00a0: {paires}.',
      en: 'And {n:more pair|more pairs} of organisations of two countries to read again: {paires}.',
    },
    advice: {
      fr: 'Tranchez d’abord les paires ci-dessus. Le rapport les donne toutes, avec ce qui les rapproche et ce qui les oppose.',
      en: 'Settle the pairs above first. The report gives them all, with what brings them together and what sets them apart.',
    },
  },
} as const satisfies Record<string, Problem>;
