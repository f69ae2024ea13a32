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
      fr: 'Il faut au moins un tableau d’entretiens, de revue ou d’acteurs\u00a0: entretiens.xlsx, revue.csv, acteurs.ods… (.xlsx, .ods ou .csv).',
      en: 'At least one table of interviews, desk review or actors is needed: entretiens.xlsx, revue.csv, acteurs.ods… (.xlsx, .ods or .csv).',
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
      fr: 'Impossible d’écrire dans {folder} ({detail}). Ce qui s’y trouvait est intact.',
      en: 'Could not write in {folder} ({detail}). What stood there is untouched.',
    },
    advice: {
      fr: 'Vérifiez l’espace libre, les droits du dossier, qu’aucun fichier ne porte son nom, qu’aucun lien n’y mène ailleurs et qu’aucun autre programme ne tient le rapport ouvert\u00a0; puis relancez.',
      en: 'Check free space, the rights on the folder, that no file bears its name, that no link in it leads elsewhere and that no other program holds the report open; then run again.',
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
  'PRJ-030': {
    name: 'dossier-des-originaux',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Les copies corrigées ne peuvent pas aller dans «\u00a0{folder}\u00a0»\u00a0: les fichiers d’origine y sont, et ne sont jamais modifiés.',
      en: 'The mended copies cannot go into “{folder}”: the original files are there, and are never changed.',
    },
    advice: {
      fr: 'Donnez un dossier à part, par exemple\u00a0: --corriger copie-corrigee',
      en: 'Give a folder of its own, for instance: --corriger mended-copy',
    },
  },
  'PRJ-050': {
    name: 'aucune-table',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Ce fichier ne contient aucune table\u00a0: pas de ligne de titres suivie de lignes remplies.',
      en: 'This file holds no table: no row of headers followed by filled rows.',
    },
    advice: {
      fr: 'Ouvrez-le dans le tableur et vérifiez que les titres des colonnes sont sur une ligne, les données au-dessous.',
      en: 'Open it in the spreadsheet and check that the headers stand in one row, with the data below.',
    },
  },
  'PRJ-051': {
    name: 'feuille-introuvable',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier n’a pas de feuille «\u00a0{feuille}\u00a0» avec des données. Feuilles remplies\u00a0: {feuilles}.',
      en: 'The file has no sheet “{feuille}” with data. Filled sheets: {feuilles}.',
    },
    advice: {
      fr: 'Recopiez le nom de l’onglet tel qu’il est écrit en bas du classeur.',
      en: 'Copy the name of the tab as it stands at the bottom of the workbook.',
    },
  },
  'PRJ-052': {
    name: 'autres-feuilles',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'La proposition porte sur la feuille «\u00a0{feuille}\u00a0»\u00a0; {n:autre feuille contient|autres feuilles contiennent} des lignes\u00a0: {feuilles}.',
      en: 'The proposal is about the sheet “{feuille}”; {n:other sheet holds|other sheets hold} rows: {feuilles}.',
    },
    advice: {
      fr: 'Pour une autre feuille, relancez avec --feuille et son nom.',
      en: 'For another sheet, run again with --sheet and its name.',
    },
  },
  'PRJ-053': {
    name: 'fichier-hors-du-dossier',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Le fichier n’est pas dans le dossier des données ({dossier}).',
      en: 'The file is not in the data folder ({dossier}).',
    },
    advice: {
      fr: 'Déplacez-le dans ce dossier sous le nom {fichier}, que porte l’entrée proposée.',
      en: 'Move it into that folder under the name {fichier}, which the proposed entry bears.',
    },
  },
  'PRJ-054': {
    name: 'contacts-a-confirmer',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: '{n:colonne contient|colonnes contiennent} des contacts qui seraient publiés\u00a0: {titres}.',
      en: '{n:column holds|columns hold} contacts that would be published: {titres}.',
    },
    advice: {
      fr: 'Ne gardez tel_public ou email_public que si quelqu’un sait que ces contacts sont ceux de l’organisation et déjà publics\u00a0; sinon écrivez «\u00a0~\u00a0».',
      en: 'Keep tel_public or email_public only if somebody knows that these contacts are the organisation’s and already public; else write “~”.',
    },
  },
  'PRJ-055': {
    name: 'entree-deja-la',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '{configuration} dit déjà autre chose de ce fichier\u00a0: rien n’a été écrit. Lignes de la configuration (-), lignes proposées (+)\u00a0:\n{difference}',
      en: '{configuration} says something else of this file already: nothing was written. Lines of the configuration (-), lines proposed (+):\n{difference}',
    },
    advice: {
      fr: 'Reprenez à la main les lignes utiles, ou enlevez l’ancienne entrée et relancez.',
      en: 'Take over the useful lines by hand, or remove the old entry and run again.',
    },
  },
  'PRJ-056': {
    name: 'entree-identique',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{configuration} dit déjà la même chose de ce fichier\u00a0: rien à écrire.',
      en: '{configuration} says the same of this file already: nothing to write.',
    },
    advice: { fr: '', en: '' },
  },
  'PRJ-057': {
    name: 'titres-absents',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La ligne prise pour celle des titres ressemble à des données.',
      en: 'The row taken for the headers looks like data.',
    },
    advice: {
      fr: 'Si le fichier n’a pas de titres, ajoutez une première ligne qui nomme chaque colonne, puis relancez.',
      en: 'If the file has no headers, add a first row that names each column, then run again.',
    },
  },
  'PRJ-070': {
    name: 'colonne-introuvable',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier {file} n’a pas de colonne «\u00a0{value}\u00a0».',
      en: 'The file {file} has no column “{value}”.',
    },
    advice: {
      fr: 'Ses colonnes\u00a0: {known}. La lettre (B) ou le numéro (2) de la colonne convient aussi.',
      en: 'Its columns: {known}. The letter (B) or the number (2) of the column will do too.',
    },
  },
  'PRJ-071': {
    name: 'colonne-sans-usage',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La colonne «\u00a0{value}\u00a0» n’aide pas à reconnaître une organisation\u00a0: elle n’est pas lue.',
      en: 'The column “{value}” does not help to recognise an organisation: it is not read.',
    },
    advice: {
      fr: 'Aident\u00a0: sigle, autres noms, ville, région, site internet, courriel, téléphone, numéro d’enregistrement, année de création. Changez le titre si c’est l’une d’elles.',
      en: 'These help: acronym, other names, town, region, web site, e-mail, telephone, registration number, year of creation. Change the header if it is one of them.',
    },
  },
  'PRJ-072': {
    name: 'fichier-sans-ligne',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier {file} ne contient aucun tableau.',
      en: 'The file {file} holds no table.',
    },
    advice: {
      fr: 'Donnez un CSV ou un classeur qui a une ligne de titres et des lignes de noms.',
      en: 'Give a CSV file or a workbook that has a row of headers and rows of names.',
    },
  },
  'PRJ-080': {
    name: 'jeu-fictif-inchange',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Le jeu d’exemple n’est jamais modifié\u00a0: vos réponses ne seraient notées nulle part.',
      en: 'The example set is never changed: your answers would be recorded nowhere.',
    },
    advice: {
      fr: 'Copiez fixtures/SN dans donnees/SN pour vous exercer.',
      en: 'Copy fixtures/SN to donnees/SN to practise.',
    },
  },
  'PRJ-081': {
    name: 'organisation-inconnue',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Aucune organisation de ce pays ne s’appelle «\u00a0{value}\u00a0». Les plus proches\u00a0: {known}.',
      en: 'No organisation of this country is called “{value}”. The nearest: {known}.',
    },
    advice: {
      fr: 'Donnez un de ces noms entre guillemets, un sigle, ou un identifiant de registre.csv.',
      en: 'Give one of these names in quotes, an acronym, or an id of registre.csv.',
    },
  },
  'PRJ-082': {
    name: 'organisations-homonymes',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{value}\u00a0» désigne {n:organisation|organisations}\u00a0: {known}.',
      en: '“{value}” means {n:organisation|organisations}: {known}.',
    },
    advice: {
      fr: 'Donnez l’identifiant de celle que vous voulez\u00a0: {command}',
      en: 'Give the id of the one you want: {command}',
    },
  },
  'PRJ-083': {
    name: 'organisation-retiree',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Cette organisation s’est retirée\u00a0: rien n’en est montré.',
      en: 'This organisation has withdrawn: nothing of it is shown.',
    },
    advice: {
      fr: 'Rien à faire. Si elle revient sur son retrait, ajoutez une ligne au fichier decisions, avec dans «\u00a0annule\u00a0» l’identifiant de la décision de retrait (objet retrait), puis refaites les éditions\u00a0: cartographie build. Pour trouver ce que vos fichiers tiennent encore d’elle\u00a0: cartographie withdraw, sans --oui.',
      en: 'Nothing to be done. If it takes its withdrawal back, add a row to the decisions file, with in “annule” the id of the withdrawal (objet retrait), then make the editions again: cartographie build. To find what your files still hold of it: cartographie withdraw, without --oui.',
    },
  },
  'PRJ-084': {
    name: 'decisions-sans-fichier',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Aucun fichier de {folder} ne peut recevoir la décision\u00a0: la configuration ne lit que les fichiers qu’elle nomme.',
      en: 'No file of {folder} can take the decision: the configuration reads only the files it names.',
    },
    advice: {
      fr: 'Ajoutez à cartographie.yaml un fichier CSV de type «\u00a0decisions\u00a0».',
      en: 'Add to cartographie.yaml a CSV file of type “decisions”.',
    },
  },
  'PRJ-085': {
    name: 'decision-introuvable',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Aucune décision ne porte l’identifiant «\u00a0{value}\u00a0». Connus\u00a0: {known}.',
      en: 'No decision bears the id “{value}”. Known: {known}.',
    },
    advice: {
      fr: 'Les identifiants sont dans la colonne id de decisions.csv ou du classeur rempli (colonne masquée).',
      en: 'Ids stand in the column id of decisions.csv or of the filled workbook (hidden column).',
    },
  },
  'PRJ-086': {
    name: 'homonymes-sans-identifiant',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: '{n:question porte|questions portent} sur des organisations du même nom, ou d’un nom qui convient à plusieurs, et qui n’ont pas encore d’identifiant\u00a0: on ne peut pas y répondre.',
      en: '{n:question is|questions are} about organisations of one name, or of a name that fits several, that have no id yet: no answer can be recorded.',
    },
    advice: {
      fr: 'Lancez d’abord cartographie build\u00a0: il donne un identifiant à chacune.',
      en: 'Run cartographie build first: it gives an id to each.',
    },
  },
  'PRJ-087': {
    name: 'code-inconnu',
    severity: 'error',
    scope: 'project',
    message: {
      fr: '«\u00a0{value}\u00a0» n’est pas un code de la grille. Les plus proches\u00a0: {known}.',
      en: '“{value}” is not a code of the grid. The nearest: {known}.',
    },
    advice: {
      fr: 'Écrivez-le axe:code, par exemple --code faiblesse:manque-moyens. Tous les codes\u00a0: cartographie codebook',
      en: 'Write it axis:code, for instance --code faiblesse:manque-moyens. All codes: cartographie codebook',
    },
  },
  'PRJ-088': {
    name: 'projet-sans-pays',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Il manque le pays du projet.',
      en: 'The country of the project is missing.',
    },
    advice: {
      fr: 'Par exemple\u00a0: {exemple}. Pays connus\u00a0: {known}.',
      en: 'For instance: {exemple}. Known countries: {known}.',
    },
  },
  'PRJ-089': {
    name: 'gitignore-incomplet',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Ce fichier était déjà là et a été laissé tel quel\u00a0: si git suit ce dossier, des entretiens, des contacts ou une édition interne peuvent y entrer.',
      en: 'This file was there already and was left as it was: if git tracks this folder, interviews, contacts or an internal edition may go into it.',
    },
    advice: {
      fr: 'Ajoutez-y ces lignes, dans cet ordre\u00a0:{lignes}',
      en: 'Add these lines to it, in this order:{lignes}',
    },
  },
  'PRJ-090': {
    name: 'tableaux-encore-vides',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: '{country}\u00a0: les tableaux sont encore vides ({fichiers})\u00a0; une ligne d’exemple n’est jamais comptée.',
      en: '{country}: the tables are still empty ({fichiers}); an example row is never counted.',
    },
    advice: {
      fr: 'Ouvrez-en un dans votre tableur, écrivez une ligne par organisation, entretien ou constat sous la ligne d’exemple, enregistrez, puis relancez la commande. Un classeur ou un export de KoboToolbox déposé dans le même dossier convient aussi.',
      en: 'Open one in your spreadsheet, write one row for each organisation, interview or finding under the example row, save, then run the command again. A workbook or a KoboToolbox export put into the same folder will do as well.',
    },
  },
  'PRJ-095': {
    name: 'sortie-standard-refusee',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'La sortie standard n’a pas tout reçu ({detail})\u00a0: ce qui y a été écrit n’est pas entier.',
      en: 'Standard output did not take everything ({detail}): what was written there is not whole.',
    },
    advice: {
      fr: 'Faites de la place, ou écrivez ailleurs, puis relancez.',
      en: 'Make room, or write elsewhere, then run again.',
    },
  },
  'PRJ-100': {
    name: 'dossier-attendu',
    severity: 'info',
    scope: 'project',
    message: {
      fr: 'Une autre commande écrit dans {folder} (processus {pid} sur {host})\u00a0: celle-ci attend son tour.',
      en: 'Another command writes in {folder} (process {pid} on {host}): this one waits for its turn.',
    },
    advice: {
      fr: 'Rien à faire, le plus souvent. Si aucune autre commande ne tourne, sur aucun poste, supprimez {file} puis relancez.',
      en: 'Nothing, most often. If no other command runs, on any machine, delete {file}, then run again.',
    },
  },
  'PRJ-101': {
    name: 'dossier-tenu',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Une autre commande tient {folder} depuis plus d’une minute (processus {pid} sur {host})\u00a0: celle-ci n’y a rien écrit.',
      en: 'Another command has held {folder} for more than a minute (process {pid} on {host}): this one wrote nothing there.',
    },
    advice: {
      fr: 'Attendez qu’elle finisse, ou arrêtez-la si elle est bloquée\u00a0; puis relancez.',
      en: 'Wait until it ends, or stop it if it is stuck; then run again.',
    },
  },
  'PRJ-102': {
    name: 'refus-du-systeme',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'La machine refuse l’accès à {path} ({detail}).',
      en: 'The machine refuses access to {path} ({detail}).',
    },
    advice: {
      fr: 'Vos fichiers sont intacts. Vérifiez que ce fichier ou ce dossier est là, et que vous avez le droit de le lire et d’y écrire\u00a0; puis relancez.',
      en: 'Your files are intact. Check that this file or folder is there, and that you may read it and write to it; then run again.',
    },
  },
  'PRJ-103': {
    name: 'suite-sans-fin',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule contient|cellules contiennent} une suite de plus de 2\u00a0000 signes sans espace, ou de plus de 200 espaces\u00a0: la fin de la suite n’a pas été lue.',
      en: '{n:cell holds|cells hold} a run of more than 2,000 signs without a space, or of more than 200 spaces: the end of the run was not read.',
    },
    advice: {
      fr: 'C’est souvent une image ou une pièce jointe collée comme du texte\u00a0: ôtez-la de la cellule.',
      en: 'It is often a picture or an attachment pasted as text: take it out of the cell.',
    },
  },
  'PRJ-121': {
    name: 'texte-non-lu',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Ce fichier est un texte, non un tableau\u00a0: rien de ce qu’il dit n’a été lu.',
      en: 'This file is a text, not a table: nothing of what it says was read.',
    },
    advice: {
      fr: 'Ce qu’il dit d’une organisation va dans un tableau\u00a0: une ligne par constat dans revue, ou une ligne par entretien dans entretiens. Un texte à imprimer dans le rapport va dans textes/contexte.md, analyse.md… S’il n’a rien à donner, rangez-le hors du dossier de données.',
      en: 'What it says of an organisation goes into a table: one row for each finding in revue, or one for each interview in entretiens. A text to be printed in the report goes into textes/contexte.md, analyse.md… If it has nothing to give, keep it outside the data folder.',
    },
  },
} as const satisfies Record<string, Problem>;
