import type { Problem } from './entry.ts';

/** Problems met while bytes become rows. */
export const readProblems = {
  'LEC-001': {
    name: 'fichier-vide',
    severity: 'warning',
    scope: 'file',
    message: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
    advice: {
      fr: 'Vérifiez que c’est le bon fichier, puis enregistrez-le de nouveau depuis le tableur.',
      en: 'Check that this is the right file, then save it again from the spreadsheet.',
    },
  },
  'LEC-002': {
    name: 'classeur-ancien',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est un classeur d’un ancien format (.xls ou .xlsb)\u00a0: il n’a pas été lu.',
      en: '“{fichier}” is a workbook in an older format (.xls or .xlsb): it was not read.',
    },
    advice: {
      fr: 'Ouvrez-le dans le tableur, enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0» ou «\u00a0CSV UTF-8\u00a0» (Fichier, Enregistrer sous), puis retirez l’ancien du dossier.',
      en: 'Open it in the spreadsheet, save it as “Excel workbook (.xlsx)” or “CSV UTF-8” (File, Save as), then take the old one out of the folder.',
    },
  },
  'LEC-003': {
    name: 'fichier-binaire',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» n’est pas un fichier de texte\u00a0: il n’a pas été lu.',
      en: '“{fichier}” is not a text file: it was not read.',
    },
    advice: {
      fr: 'Remplacez-le par un tableau au format CSV, ou retirez-le du dossier.',
      en: 'Replace it by a table in CSV format, or take it out of the folder.',
    },
  },
  'LEC-004': {
    name: 'table-inconnue',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» n’a pas été lu\u00a0: ni son nom ni ses titres de colonnes ne disent de quel tableau il s’agit.',
      en: '“{fichier}” was not read: neither its name nor its column headers say which table it is.',
    },
    advice: {
      fr: 'Donnez au fichier le nom de ce qu’il contient (entretiens.csv, revue.csv, acteurs.csv…). Sans ce nom, il faut au moins trois colonnes connues, ou 40\u00a0% des colonnes, dont celle qui fait une ligne\u00a0: acteur ou sigle (entretiens), extrait ou note (revue), nom ou sigle (acteurs). Pour une proposition complète, avec ses raisons\u00a0: cartographie map, suivi du chemin du fichier. Ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Name the file after what it holds (entretiens.csv, revue.csv, acteurs.csv…). Without such a name, at least three columns must be known, or 40% of them, among which the one that makes a row: acteur or sigle (entretiens), extrait or note (revue), nom or sigle (acteurs). For a whole proposal, with its reasons: cartographie map, followed by the path of the file. Or copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
  'LEC-005': {
    name: 'entete-introuvable',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Aucun titre de colonne connu pour un fichier «\u00a0{type}\u00a0» dans les 25 premières lignes.',
      en: 'No known column header for a “{type}” file in the first 25 rows.',
    },
    advice: {
      fr: 'Mettez les titres du modèle sur la première ligne, demandez une proposition (cartographie map, suivi du chemin du fichier), ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Put the template’s headers on the first row, ask for a proposal (cartographie map, followed by the path of the file), or copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
  'LEC-006': {
    name: 'aucune-ligne',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Le fichier n’a que ses titres de colonnes\u00a0: aucune ligne à lire.',
      en: 'The file holds only its column headers: no row to read.',
    },
    advice: {
      fr: 'Remplissez-le, ou laissez-le ainsi s’il n’y a encore rien à y mettre.',
      en: 'Fill it in, or leave it so if there is nothing to put in it yet.',
    },
  },
  'LEC-007': {
    name: 'guillemet-non-ferme',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Un guillemet (") s’ouvre à la ligne {ligne} et ne se ferme pas\u00a0: cette ligne a été lue seule.',
      en: 'A quotation mark (") opens on row {ligne} and never closes: this row was read by itself.',
    },
    advice: {
      fr: 'Fermez ou effacez ce guillemet, puis vérifiez que la suite de la cellule est bien à sa place.',
      en: 'Close or delete this mark, then check that the rest of the cell is where it belongs.',
    },
  },
  'LEC-008': {
    name: 'ligne-trop-courte',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La ligne a {cellules:cellule|cellules} pour {attendues:colonne|colonnes}\u00a0: la fin est lue comme vide.',
      en: 'The row has {cellules:cell|cells} for {attendues:column|columns}: the end is read as empty.',
    },
    advice: {
      fr: 'Vérifiez qu’aucune cellule ne manque au milieu de la ligne.',
      en: 'Check that no cell is missing in the middle of the row.',
    },
  },
  'LEC-009': {
    name: 'ligne-trop-longue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La ligne a {cellules:cellule|cellules} pour {attendues:colonne|colonnes}\u00a0: ce qui dépasse est gardé sans titre.',
      en: 'The row has {cellules:cell|cells} for {attendues:column|columns}: what is beyond is kept without a header.',
    },
    advice: {
      fr: 'Un séparateur s’est sans doute glissé dans une cellule\u00a0: remettez chaque valeur sous son titre.',
      en: 'A delimiter has probably slipped into a cell: put each value back under its header.',
    },
  },
  'LEC-010': {
    name: 'caracteres-nuls',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Le fichier contient {n:caractère nul|caractères nuls}, qui ont été enlevés.',
      en: 'The file holds {n:NUL character|NUL characters}, which were taken out.',
    },
    advice: {
      fr: 'Le fichier est peut-être abîmé\u00a0: comparez-le à l’original.',
      en: 'The file may be damaged: compare it with the original.',
    },
  },
  'LEC-011': {
    name: 'encodages-melanges',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Le fichier mêle deux encodages\u00a0: {n:ligne a été lue|lignes ont été lues} en {encodage}, les autres en UTF-8.',
      en: 'The file mixes two encodings: {n:line was read|lines were read} as {encodage}, the others as UTF-8.',
    },
    advice: {
      fr: 'Si des accents paraissent faux, enregistrez le fichier au format «\u00a0CSV UTF-8\u00a0».',
      en: 'If accents look wrong, save the file as “CSV UTF-8”.',
    },
  },
  'LEC-012': {
    name: 'accents-abimes',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Des accents semblent abîmés (é devenu Ã©, par exemple) dans {n:cellule|cellules}.',
      en: 'Accents look damaged (é turned into Ã©, for instance) in {n:cell|cells}.',
    },
    advice: {
      fr: 'Repartez du fichier d’origine et enregistrez-le au format «\u00a0CSV UTF-8\u00a0».',
      en: 'Start again from the original file and save it as “CSV UTF-8”.',
    },
  },
  'LEC-013': {
    name: 'lignes-de-titre',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:ligne au-dessus des titres de colonnes a été passée|lignes au-dessus des titres de colonnes ont été passées} (titres en ligne {ligne}).',
      en: '{n:row above the column headers was skipped|rows above the column headers were skipped} (headers on row {ligne}).',
    },
    advice: { fr: '', en: '' },
  },
  'LEC-014': {
    name: 'ligne-hxl',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne {ligne} porte des étiquettes HXL\u00a0: elle n’est pas comptée comme une donnée.',
      en: 'Row {ligne} holds HXL hashtags: it is not counted as data.',
    },
    advice: { fr: '', en: '' },
  },
  'LEC-015': {
    name: 'entete-en-double',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: 'Deux colonnes portent le titre «\u00a0{titre}\u00a0»\u00a0: seule la première (colonne {premiere}) est lue.',
      en: 'Two columns have the header “{titre}”: only the first (column {premiere}) is read.',
    },
    advice: {
      fr: 'Renommez ou supprimez l’une des deux.',
      en: 'Rename or delete one of the two.',
    },
  },
  'LEC-016': {
    name: 'colonnes-concurrentes',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: '«\u00a0{titre}\u00a0» veut dire la même chose que «\u00a0{autre}\u00a0» ({colonne})\u00a0: seule «\u00a0{autre}\u00a0» est lue.',
      en: '“{titre}” means the same thing as “{autre}” ({colonne}): only “{autre}” is read.',
    },
    advice: {
      fr: 'Gardez une seule des deux, ou dites dans la configuration laquelle compte.',
      en: 'Keep one of the two, or say in the configuration which one counts.',
    },
  },
  'LEC-017': {
    name: 'colonnes-inconnues',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:colonne inconnue, gardée et jamais publiée|colonnes inconnues, gardées et jamais publiées}\u00a0: {titres}.',
      en: '{n:unknown column, kept and never published|unknown columns, kept and never published}: {titres}.',
    },
    advice: {
      fr: 'Si l’une d’elles doit être lue, donnez-lui le titre du modèle, ou demandez une proposition pour cartographie.yaml\u00a0: cartographie map, suivi du chemin du fichier.',
      en: 'If one of them should be read, give it the template’s header, or ask for a proposal for cartographie.yaml: cartographie map, followed by the path of the file.',
    },
  },
  'LEC-018': {
    name: 'encodage-inconnu',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La configuration donne un encodage inconnu, «\u00a0{encodage}\u00a0»\u00a0: il a été deviné.',
      en: 'The configuration gives an unknown encoding, “{encodage}”: it was worked out from the file.',
    },
    advice: {
      fr: 'Écrivez par exemple utf-8, windows-1252 ou utf-16le, ou enlevez cette ligne.',
      en: 'Write utf-8, windows-1252 or utf-16le for instance, or remove this line.',
    },
  },
  'LEC-019': {
    name: 'correspondance-inconnue',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La configuration fait correspondre «\u00a0{titre}\u00a0» à «\u00a0{colonne}\u00a0», qui n’est pas une colonne d’un fichier «\u00a0{type}\u00a0».',
      en: 'The configuration maps “{titre}” to “{colonne}”, which is not a column of a “{type}” file.',
    },
    advice: {
      fr: 'Corrigez le nom de la colonne dans la configuration.',
      en: 'Mend the name of the column in the configuration.',
    },
  },
  'LEC-020': {
    name: 'correspondance-sans-colonne',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La configuration parle d’une colonne «\u00a0{titre}\u00a0» que le fichier n’a pas.',
      en: 'The configuration speaks of a column “{titre}” that the file does not have.',
    },
    advice: {
      fr: 'Recopiez le titre tel qu’il est dans le fichier, ou enlevez cette correspondance.',
      en: 'Copy the header as it stands in the file, or remove this mapping.',
    },
  },
  'LEC-021': {
    name: 'colonnes-ressemblantes',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:colonne non lue ressemble|colonnes non lues ressemblent} à une colonne attendue\u00a0: {titres}.',
      en: '{n:column that was not read resembles|columns that were not read resemble} a column that is expected: {titres}.',
    },
    advice: {
      fr: 'Si c’est bien elle, donnez-lui le titre qui suit la flèche, ou copiez dans cartographie.yaml les lignes qui conviennent\u00a0:\n{yaml}\nPour une proposition qui regarde aussi les cellules\u00a0: cartographie map, suivi du chemin du fichier.',
      en: 'If it is that column, give it the header after the arrow, or copy into cartographie.yaml the lines that fit:\n{yaml}\nFor a proposal that looks at the cells too: cartographie map, followed by the path of the file.',
    },
  },
  'LEC-022': {
    name: 'type-devine',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Le fichier est lu comme «\u00a0{type}\u00a0», d’après ses colonnes\u00a0: {titres}.',
      en: 'The file is read as “{type}”, going by its columns: {titres}.',
    },
    advice: {
      fr: 'Pour le dire sans doute possible, renommez-le d’après son contenu (entretiens.csv, revue.csv, acteurs.csv…) ou copiez dans cartographie.yaml, avec le bon type\u00a0:\n{yaml}',
      en: 'To leave no doubt, name it after its contents (entretiens.csv, revue.csv, acteurs.csv…) or copy into cartographie.yaml, with the right type:\n{yaml}',
    },
  },
  'LEC-023': {
    name: 'export-kobo-non-reconnu',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Export Kobo non lu\u00a0: les titres de ses questions ne sont pas ceux du modèle.',
      en: 'Kobo export not read: the headers of its questions are not those of the template.',
    },
    advice: {
      fr: 'Renommez ses colonnes (acteur, date, activites, forces, besoins, accord_figurer, audience…), ou nommez le fichier entretiens.csv et copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Rename its columns (acteur, date, activites, forces, besoins, accord_figurer, audience…), or name the file entretiens.csv and copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
  'LEC-024': {
    name: 'fichier-hxl-non-reconnu',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Fichier HXL non lu\u00a0: aucune de ses étiquettes ne nomme une organisation (#org)\u00a0: {etiquettes}.',
      en: 'HXL file not read: none of its hashtags names an organisation (#org): {etiquettes}.',
    },
    advice: {
      fr: 'Si une colonne nomme des organisations, écrivez #org+name dans la ligne des étiquettes, ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}\nSinon ce fichier ne dit rien des organisations\u00a0: retirez-le du dossier.',
      en: 'If a column names organisations, write #org+name in the row of hashtags, or copy into cartographie.yaml, and complete:\n{yaml}\nOtherwise this file says nothing of organisations: take it out of the folder.',
    },
  },
  'LEC-050': {
    name: 'classeur-protege',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est protégé par un mot de passe\u00a0: il n’a pas été lu.',
      en: '“{fichier}” is protected by a password: it was not read.',
    },
    advice: {
      fr: 'Ouvrez-le avec son mot de passe et enlevez la protection (Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe\u00a0: effacez-le), puis enregistrez.',
      en: 'Open it with its password and take the protection off (File, Info, Protect workbook, Encrypt with password: clear it), then save.',
    },
  },
  'LEC-051': {
    name: 'classeur-abime',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est abîmé\u00a0: il n’a pas pu être lu en entier.',
      en: '“{fichier}” is damaged: it could not be read to its end.',
    },
    advice: {
      fr: 'Reprenez le fichier d’origine ou téléchargez-le de nouveau. Si le tableur l’ouvre (il propose de le réparer), enregistrez-en une copie au format .xlsx.',
      en: 'Go back to the original file or download it again. If the spreadsheet opens it (it offers to mend it), save a copy as .xlsx.',
    },
  },
  'LEC-052': {
    name: 'classeur-trop-grand',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est trop grand pour un classeur\u00a0: il n’a pas été lu en entier.',
      en: '“{fichier}” is too large for a workbook: it was not read to its end.',
    },
    advice: {
      fr: 'Enregistrez la feuille utile au format CSV UTF-8\u00a0: un fichier de texte se lit quelle que soit sa taille.',
      en: 'Save the sheet you need as CSV UTF-8: a text file is read whatever its size.',
    },
  },
  'LEC-053': {
    name: 'pas-un-classeur',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est une archive ou un document (zip, Word, présentation…), pas un classeur\u00a0: il n’a pas été lu.',
      en: '“{fichier}” is an archive or a document (zip, Word, slides…), not a workbook: it was not read.',
    },
    advice: {
      fr: 'Si c’est une archive zip, sortez-en les tableaux. Si c’est un document, copiez son tableau dans un tableur et enregistrez-le au format .xlsx ou CSV.',
      en: 'If it is a zip archive, take the tables out of it. If it is a document, copy its table into a spreadsheet and save it as .xlsx or CSV.',
    },
  },
  'LEC-054': {
    name: 'texte-sous-nom-de-classeur',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Malgré son nom, «\u00a0{fichier}\u00a0» n’est pas un classeur\u00a0: il a été lu comme du texte (CSV).',
      en: 'In spite of its name “{fichier}” is no workbook: it was read as text (CSV).',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-055': {
    name: 'classeur-sous-autre-nom',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Malgré son nom, «\u00a0{fichier}\u00a0» est un classeur\u00a0: ses feuilles ont été lues.',
      en: 'In spite of its name “{fichier}” is a workbook: its sheets were read.',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-056': {
    name: 'page-web',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est une page web ou un document XML sous un nom de tableau\u00a0: il n’a pas été lu.',
      en: '“{fichier}” is a web page or an XML document under the name of a table: it was not read.',
    },
    advice: {
      fr: 'Ouvrez-le dans le tableur et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0» ou «\u00a0CSV UTF-8\u00a0».',
      en: 'Open it in the spreadsheet and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.',
    },
  },
  'LEC-057': {
    name: 'feuille-inconnue',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'cartographie.yaml demande la feuille «\u00a0{feuille}\u00a0» de «\u00a0{fichier}\u00a0», qui ne l’a pas\u00a0: ce fichier n’a pas été lu.',
      en: 'cartographie.yaml asks for the sheet “{feuille}” of “{fichier}”, which has none: this file was not read.',
    },
    advice: {
      fr: 'Recopiez dans cartographie.yaml (feuille) le nom tel qu’il se lit sur l’onglet.',
      en: 'Copy into cartographie.yaml (feuille) the name as it reads on the tab.',
    },
  },
  'LEC-058': {
    name: 'feuilles-sans-tableau',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:feuille ne contient aucun tableau connu et a été passée|feuilles ne contiennent aucun tableau connu et ont été passées}\u00a0: {feuilles}.',
      en: '{n:sheet holds no known table and was passed over|sheets hold no known table and were passed over}: {feuilles}.',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-059': {
    name: 'feuilles-masquees',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:feuille masquée n’a pas été lue|feuilles masquées n’ont pas été lues}\u00a0: {feuilles}.',
      en: '{n:hidden sheet was not read|hidden sheets were not read}: {feuilles}.',
    },
    advice: {
      fr: 'Si l’une d’elles compte, affichez-la (clic droit sur un onglet, Afficher) ou nommez-la dans cartographie.yaml (feuille).',
      en: 'If one of them counts, show it (right click on a tab, Unhide) or name it in cartographie.yaml (feuille).',
    },
  },
  'LEC-060': {
    name: 'feuille-sans-titres',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'La feuille «\u00a0{feuille}\u00a0» porte le nom d’un tableau, mais aucun titre de colonne connu\u00a0: elle n’a pas été lue.',
      en: 'The sheet “{feuille}” has the name of a table, but no known column header: it was not read.',
    },
    advice: {
      fr: 'Mettez les titres du modèle sur une même ligne de cette feuille, ou renommez-la si elle contient autre chose.',
      en: 'Put the template’s headers on one row of this sheet, or rename it if it holds something else.',
    },
  },
  'LEC-061': {
    name: 'lignes-masquees',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:ligne masquée a été lue|lignes masquées ont été lues} comme les autres\u00a0: {lignes}.',
      en: '{n:hidden row was read|hidden rows were read} like the others: {lignes}.',
    },
    advice: {
      fr: 'Affichez-les (ou retirez le filtre) pour les vérifier\u00a0; supprimez celles qui ne doivent pas compter.',
      en: 'Show them (or clear the filter) to check them; delete those that should not count.',
    },
  },
  'LEC-062': {
    name: 'colonnes-masquees',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:colonne masquée a été lue|colonnes masquées ont été lues} comme les autres\u00a0: {titres}.',
      en: '{n:hidden column was read|hidden columns were read} like the others: {titres}.',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-063': {
    name: 'cellules-fusionnees',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:cellule a reçu la valeur|cellules ont reçu la valeur} des cellules fusionnées dont elles font partie.',
      en: '{n:cell was given the value|cells were given the value} of the merged cells they are part of.',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-064': {
    name: 'erreurs-de-formule',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule affiche une erreur du tableur|cellules affichent une erreur du tableur} (#N/A, #REF!…).',
      en: '{n:cell shows a spreadsheet error|cells show a spreadsheet error} (#N/A, #REF!…).',
    },
    advice: {
      fr: 'Corrigez la formule, ou tapez la valeur à sa place\u00a0; laissez la cellule vide si elle n’est pas connue.',
      en: 'Mend the formula, or type the value in its place; leave the cell empty if it is not known.',
    },
  },
  'LEC-065': {
    name: 'formules-sans-valeur',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule contient une formule sans sa valeur|cellules contiennent une formule sans sa valeur}\u00a0: lues comme vides.',
      en: '{n:cell holds a formula without its value|cells hold a formula without its value}: read as empty.',
    },
    advice: {
      fr: 'Ouvrez le classeur dans le tableur et enregistrez-le\u00a0: les valeurs y seront.',
      en: 'Open the workbook in the spreadsheet and save it: the values will be there.',
    },
  },
  'LEC-066': {
    name: 'entete-sur-plusieurs-lignes',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Les titres de colonnes tiennent sur les lignes {lignes}.',
      en: 'The column headers stand on rows {lignes}.',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-067': {
    name: 'aucune-feuille-connue',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Aucune feuille de «\u00a0{fichier}\u00a0» n’est un tableau connu\u00a0: {feuilles}.',
      en: 'No sheet of “{fichier}” is a known table: {feuilles}.',
    },
    advice: {
      fr: 'Donnez à la feuille le nom de ce qu’elle contient (entretiens, revue, acteurs…), avec les titres du modèle, ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Name the sheet after what it holds (entretiens, revue, acteurs…), with the template’s headers, or copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
  'LEC-068': {
    name: 'feuilles-a-remplir',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:feuille n’a que ses titres de colonnes|feuilles n’ont que leurs titres de colonnes}\u00a0: {feuilles}.',
      en: '{n:sheet holds only its column headers|sheets hold only their column headers}: {feuilles}.',
    },
    advice: {
      fr: '',
      en: '',
    },
  },
  'LEC-069': {
    name: 'cellules-sans-titre',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule remplie n’est sous aucun titre|cellules remplies ne sont sous aucun titre} de colonne.',
      en: '{n:filled cell stands under no column header|filled cells stand under no column header}.',
    },
    advice: {
      fr: 'Donnez un titre à la colonne, ou remettez la valeur sous le sien.',
      en: 'Give the column a header, or put the value back under its own.',
    },
  },
  'LEC-030': {
    name: 'encodage',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Le fichier n’est pas en UTF-8\u00a0: il a été lu en {encodage}, d’après ses octets.',
      en: 'The file is not in UTF-8: it was read as {encodage}, going by its bytes.',
    },
    advice: {
      fr: 'Si des accents paraissent faux, enregistrez-le au format «\u00a0CSV UTF-8\u00a0», ou donnez le bon encodage dans cartographie.yaml (encodage).',
      en: 'If accents look wrong, save it as “CSV UTF-8”, or give the right encoding in cartographie.yaml (encodage).',
    },
  },
  'LEC-031': {
    name: 'separateur-inhabituel',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Les cellules du fichier sont séparées par «\u00a0{separateur}\u00a0», d’après son contenu.',
      en: 'The cells of the file are separated by “{separateur}”, going by its content.',
    },
    advice: {
      fr: 'Si les colonnes sont mal coupées, donnez le séparateur dans cartographie.yaml (delimiteur).',
      en: 'If the columns are cut wrongly, give the delimiter in cartographie.yaml (delimiteur).',
    },
  },
  'LEC-032': {
    name: 'guillemet-inhabituel',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Les cellules du fichier sont entourées de {guillemet}, d’après son contenu\u00a0: ces signes n’en font pas partie.',
      en: 'The cells of the file are surrounded by {guillemet}, going by its content: these marks are no part of them.',
    },
    advice: {
      fr: 'S’ils en font partie, donnez le bon guillemet dans cartographie.yaml (guillemet).',
      en: 'If they are part of them, give the right quotation mark in cartographie.yaml (guillemet).',
    },
  },
  'LEC-033': {
    name: 'fins-de-ligne',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Le fichier mêle plusieurs sauts de ligne\u00a0: seuls les {fin} finissent une ligne du tableau, les autres sont dans des cellules.',
      en: 'The file mixes several line breaks: only {fin} ends a row of the table, the others stand in cells.',
    },
    advice: {
      fr: 'Si des lignes paraissent collées, enregistrez le fichier de nouveau depuis le tableur.',
      en: 'If rows look stuck together, save the file again from the spreadsheet.',
    },
  },
  'LEC-034': {
    name: 'virgule-decimale-sans-guillemet',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La ligne avait {cellules:cellule|cellules} pour {attendues:colonne|colonnes}\u00a0: une virgule de décimales l’avait coupée, {nombres} a été recollé.',
      en: 'The row had {cellules:cell|cells} for {attendues:column|columns}: a decimal comma had cut it, {nombres} was joined again.',
    },
    advice: {
      fr: 'Vérifiez la ligne, puis enregistrez le fichier avec le point-virgule pour séparateur, ou mettez ces nombres entre guillemets.',
      en: 'Check the row, then save the file with the semicolon as delimiter, or put these numbers in quotation marks.',
    },
  },
  'LEC-070': {
    name: 'etiquettes-hxl-concurrentes',
    severity: 'info',
    scope: 'column',
    message: {
      fr: 'D’après leurs étiquettes HXL, «\u00a0{titre}\u00a0» et «\u00a0{autre}\u00a0» disent la même chose ({colonne})\u00a0: seule «\u00a0{autre}\u00a0» est lue.',
      en: 'By their HXL hashtags, “{titre}” and “{autre}” say the same thing ({colonne}): only “{autre}” is read.',
    },
    advice: {
      fr: 'L’étiquette la plus précise est lue d’abord\u00a0; à étiquette égale, le français, puis la colonne sans langue, puis l’anglais. Pour en lire une autre, nommez-la dans cartographie.yaml (colonnes).',
      en: 'The most precise hashtag is read first; of equal ones, French, then the column without a language, then English. To read another, name it in cartographie.yaml (colonnes).',
    },
  },
  'LEC-071': {
    name: 'liste-qui-fait-quoi-ou',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Ce fichier HXL dit qui fait quoi et où (3W)\u00a0: ses lieux sont lus comme zones d’intervention, ses secteurs et activités comme activités, jamais comme le siège des organisations.',
      en: 'This HXL file says who does what where (3W): its places are read as areas of work, its sectors and activities as activities, never as the seat of the organisations.',
    },
    advice: { fr: '', en: '' },
  },
  'LEC-072': {
    name: 'type-reconnu',
    severity: 'info',
    scope: 'file',
    message: {
      fr: 'Le fichier est lu comme «\u00a0{type}\u00a0»\u00a0: presque toutes ses colonnes sont celles du modèle ({titres}).',
      en: 'The file is read as “{type}”: nearly all its columns are those of the template ({titres}).',
    },
    advice: { fr: '', en: '' },
  },
  'LEC-080': {
    name: 'guillemets-non-fermes',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Un guillemet (") ne se ferme pas dans {n:autre ligne|autres lignes}\u00a0: chacune a été lue seule.',
      en: 'A quotation mark (") never closes in {n:other row|other rows}: each was read by itself.',
    },
    advice: {
      fr: 'Tant de guillemets ouverts ont souvent une seule cause, un export mal fait\u00a0: exportez le fichier de nouveau. Sinon, effacez-les tous (Rechercher et remplacer).',
      en: 'So many open marks often have one cause, a faulty export: export the file again. Otherwise delete them all (Find and replace).',
    },
  },
  'LEC-081': {
    name: 'ligne-demesuree',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '{n:ligne est plus longue|lignes sont plus longues} que celles d’un tableur ({colonnes} colonnes, 16 millions de caractères)\u00a0: la suite n’a pas été lue.',
      en: '{n:row is longer|rows are longer} than those of a spreadsheet ({colonnes} columns, 16 million characters): what follows was not read.',
    },
    advice: {
      fr: 'Ouvrez le fichier\u00a0: ses sauts de ligne ont sans doute été perdus. Exportez-le de nouveau depuis sa source.',
      en: 'Open the file: its line breaks were probably lost. Export it again from its source.',
    },
  },
  'LEC-082': {
    name: 'lignes-au-dessus',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:ligne remplie se trouve|lignes remplies se trouvent} au-dessus des titres de colonnes (ligne {ligne})\u00a0: mises de côté, car rien ne dit à quelles colonnes leurs cellules appartiennent.',
      en: '{n:filled row stands|filled rows stand} above the column headers (row {ligne}): set aside, as nothing says to which columns their cells belong.',
    },
    advice: {
      fr: 'Si ce sont des données, mettez la ligne des titres au-dessus d’elles.',
      en: 'If they are data, move the row of headers above them.',
    },
  },
  'LEC-083': {
    name: 'feuilles-toutes-masquees',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'Toutes les feuilles du classeur sont masquées\u00a0: rien n’a été lu.',
      en: 'Every sheet of the workbook is hidden: nothing was read.',
    },
    advice: {
      fr: 'Affichez la feuille utile (clic droit sur un onglet, Afficher), ou nommez-la dans cartographie.yaml (feuille).',
      en: 'Show the sheet you need (right-click on a tab, Unhide), or name it in cartographie.yaml (feuille).',
    },
  },
  'LEC-084': {
    name: 'textes-perdus',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule renvoie|cellules renvoient} à un texte que le classeur ne contient pas\u00a0: le vide a été lu à la place.',
      en: '{n:cell refers|cells refer} to a text that the workbook does not hold: an empty cell was read instead.',
    },
    advice: {
      fr: 'Ouvrez le classeur dans le tableur, qui le réparera, puis enregistrez-le de nouveau.',
      en: 'Open the workbook in the spreadsheet, which will repair it, then save it again.',
    },
  },
} as const satisfies Record<string, Problem>;
