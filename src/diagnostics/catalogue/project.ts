import type { Problem } from './entry.ts';

/** Problems of the project itself: folders, configuration, options, writing. */
export const projectProblems = {
  'PRJ-001': {
    name: 'pays-inconnu',
    severity: 'error',
    scope: 'project',
    message: { fr: 'Le pays «\u00a0{value}\u00a0» n’est pas connu.', en: 'The country “{value}” is not known.' },
    advice: {
      fr: 'Donnez un code ou un nom parmi\u00a0: {known}. Pour un autre pays, ajoutez un fichier dans «\u00a0{folder}\u00a0».',
      en: 'Give a code or a name among: {known}. For another country, add a file in “{folder}”.',
    },
  },
  'PRJ-002': {
    name: 'dossier-absent',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le dossier des données n’a pas été trouvé\u00a0: {folder}.',
      en: 'The data folder was not found: {folder}.',
    },
    advice: {
      fr: 'Placez vos fichiers dans ce dossier (par pays\u00a0: donnees/SN/), ou indiquez le vôtre avec --donnees DOSSIER.',
      en: 'Put your files in this folder (by country: donnees/SN/), or name yours with --donnees FOLDER.',
    },
  },
  'PRJ-003': {
    name: 'configuration-illisible',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'La configuration n’a pas pu être lue\u00a0: erreur de forme à la ligne {ligne}.',
      en: 'The configuration could not be read: malformed on line {ligne}.',
    },
    advice: {
      fr: 'Regardez cette ligne et celle du dessus\u00a0: les blancs du début comptent, un guillemet ouvert plus haut a pu rester sans fin, et un texte qui contient deux-points, une accolade ou un crochet se met entre guillemets.',
      en: 'Look at this line and the one above: blanks at the start matter, a quotation mark further up may lack its end, and a text with a colon, a brace or a bracket goes between quotation marks.',
    },
  },
  'PRJ-004': {
    name: 'aucun-fichier',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Aucun fichier de données pour {country}\u00a0: cherché dans {folder}.',
      en: 'No data file for {country}: looked in {folder}.',
    },
    advice: {
      fr: 'Il faut au moins un des fichiers entretiens.csv, revue.csv ou acteurs.csv.',
      en: 'At least one of entretiens.csv, revue.csv or acteurs.csv is needed.',
    },
  },
  'PRJ-005': {
    name: 'fichier-absent',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier {file}, nommé par {by}, n’a pas été trouvé dans {folder}.',
      en: 'The file {file}, named by {by}, was not found in {folder}.',
    },
    advice: { fr: 'Vérifiez son nom.', en: 'Check its name.' },
  },
  'PRJ-006': {
    name: 'fichier-ignore',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Le fichier n’a pas été reconnu et n’a pas été lu.',
      en: 'The file was not recognised and was not read.',
    },
    advice: {
      fr: 'Nommez-le d’après son contenu (entretiens, revue, acteurs…), ou décrivez-le dans la configuration.',
      en: 'Name it after its contents (entretiens, revue, acteurs…), or describe it in the configuration.',
    },
  },
  'PRJ-007': {
    name: 'aucune-ligne-utilisable',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '{country}\u00a0: aucune ligne n’a pu être utilisée, aucun rapport n’a été écrit.',
      en: '{country}: no row could be used, no report was written.',
    },
    advice: {
      fr: 'Corrigez ce qui est signalé pour chaque fichier, puis relancez la commande.',
      en: 'Mend what is reported for each file, then run the command again.',
    },
  },
  'PRJ-008': {
    name: 'valeur-d-option-inconnue',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'La valeur «\u00a0{value}\u00a0» de {option} n’est pas connue.',
      en: 'The value “{value}” of {option} is not known.',
    },
    advice: { fr: 'Valeurs possibles\u00a0: {known}.', en: 'Possible values: {known}.' },
  },
  'PRJ-009': {
    name: 'option-inconnue',
    severity: 'error',
    scope: 'project',
    message: { fr: 'L’option «\u00a0{value}\u00a0» n’existe pas.', en: 'The option “{value}” does not exist.' },
    advice: {
      fr: 'Voyez les options avec\u00a0: {command} --aide',
      en: 'See the options with: {command} --help',
    },
  },
  'PRJ-010': {
    name: 'commande-inconnue',
    severity: 'error',
    scope: 'project',
    message: { fr: 'La commande «\u00a0{value}\u00a0» n’existe pas.', en: 'The command “{value}” does not exist.' },
    advice: { fr: 'Commandes\u00a0: {known}.', en: 'Commands: {known}.' },
  },
  'PRJ-011': {
    name: 'option-incomplete',
    severity: 'error',
    scope: 'project',
    message: { fr: '{detail}.', en: '{detail}.' },
    advice: { fr: 'Voyez\u00a0: {command} --aide', en: 'See: {command} --help' },
  },
  'PRJ-012': {
    name: 'edition-illisible',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier {file} n’est pas une édition enregistrée par cartographie.',
      en: 'The file {file} is not an edition saved by cartographie.',
    },
    advice: {
      fr: 'Donnez le fichier cartographie-XX.json d’un dossier de sorties.',
      en: 'Give the cartographie-XX.json file of an output folder.',
    },
  },
  'PRJ-013': {
    name: 'ecriture-impossible',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Impossible d’écrire dans {folder} ({detail}). Le rapport précédent est intact.',
      en: 'Could not write in {folder} ({detail}). The previous report is untouched.',
    },
    advice: {
      fr: 'Vérifiez l’espace libre, les droits du dossier, qu’aucun fichier ne porte son nom et qu’aucun autre programme ne tient le rapport ouvert\u00a0; puis relancez.',
      en: 'Check free space, the rights on the folder, that no file bears its name and that no other program holds the report open; then run again.',
    },
  },
  'PRJ-014': {
    name: 'panne',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le programme s’est arrêté sur une erreur imprévue\u00a0: {detail}.',
      en: 'The program stopped on an unforeseen error: {detail}.',
    },
    advice: {
      fr: 'Vos fichiers sont intacts. Relancez avec --debug et transmettez le message.',
      en: 'Your files are untouched. Run again with --debug and pass the message on.',
    },
  },
  'PRJ-015': {
    name: 'pack-illisible',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le pays «\u00a0{value}\u00a0» ne peut pas être cartographié\u00a0: son fichier {file} a des erreurs.',
      en: 'The country “{value}” cannot be mapped: its file {file} has errors.',
    },
    advice: {
      fr: 'Comparez-le à un pays fourni, par exemple SN.yaml.',
      en: 'Compare it with a country that is supplied, such as SN.yaml.',
    },
  },
  'PRJ-016': {
    name: 'date-illisible',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'La date «\u00a0{value}\u00a0» de --au ne se lit pas.',
      en: 'The date “{value}” of --au cannot be read.',
    },
    advice: { fr: 'Écrivez-la ainsi\u00a0: 2026-03-31.', en: 'Write it so: 2026-03-31.' },
  },
  'PRJ-017': {
    name: 'fichier-illisible',
    severity: 'error',
    scope: 'file',
    message: { fr: 'Le fichier n’a pas pu être ouvert ({detail}).', en: 'The file could not be opened ({detail}).' },
    advice: {
      fr: 'Fermez-le dans les autres programmes et vérifiez vos droits, puis relancez\u00a0; les autres fichiers ont été lus.',
      en: 'Close it in other programs and check your rights, then run again; the other files were read.',
    },
  },
  'PRJ-018': {
    name: 'fichier-introuvable',
    severity: 'error',
    scope: 'file',
    message: { fr: 'Le fichier {file} n’a pas été trouvé.', en: 'The file {file} was not found.' },
    advice: {
      fr: 'Vérifiez son nom et le dossier où vous êtes.',
      en: 'Check its name and the folder you are in.',
    },
  },
  'PRJ-019': {
    name: 'configuration-cle-inconnue',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{key}\u00a0» n’est pas un réglage connu de la configuration.',
      en: '“{key}” is not a known setting of the configuration.',
    },
    advice: {
      fr: 'Corrigez le mot ou enlevez la ligne. Réglages possibles à cet endroit\u00a0: {known}.',
      en: 'Mend the word or remove the line. Settings possible here: {known}.',
    },
  },
  'PRJ-020': {
    name: 'configuration-valeur-refusee',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'La valeur de «\u00a0{key}\u00a0» manque dans la configuration, ou n’a pas la bonne forme.',
      en: 'The value of “{key}” is missing from the configuration, or misshapen.',
    },
    advice: {
      fr: 'Comparez avec les exemples de fixtures/config, ou voyez\u00a0: cartographie schema configuration',
      en: 'Compare with the examples in fixtures/config, or see: cartographie schema configuration',
    },
  },
  'PRJ-021': {
    name: 'aucun-pays',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Aucun pays n’a de données\u00a0: cherché dans {folder}.',
      en: 'No country has data: looked in {folder}.',
    },
    advice: {
      fr: 'Créez un dossier par pays, nommé par son code à deux lettres (SN, ML…), et placez-y les fichiers.',
      en: 'Make a folder for each country, named by its two-letter code (SN, ML…), and put the files in it.',
    },
  },
  'PRJ-022': {
    name: 'texte-sans-place',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Le rapport n’a pas de place pour ce texte\u00a0: il n’a pas été lu.',
      en: 'The report has no place for this text: it was not read.',
    },
    advice: {
      fr: 'Enregistrez-le en texte simple sous l’un de ces noms\u00a0: {known}.',
      en: 'Save it as plain text under one of these names: {known}.',
    },
  },
} as const satisfies Record<string, Problem>;
