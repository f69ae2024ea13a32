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
    name: 'classeur',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '«\u00a0{fichier}\u00a0» est un classeur (Excel ou LibreOffice)\u00a0: il n’a pas été lu.',
      en: '“{fichier}” is a workbook (Excel or LibreOffice): it was not read.',
    },
    advice: {
      fr: 'Ouvrez-le dans le tableur et enregistrez la feuille au format CSV (Fichier, Enregistrer sous, «\u00a0CSV UTF-8\u00a0»).',
      en: 'Open it in the spreadsheet and save the sheet as CSV (File, Save as, “CSV UTF-8”).',
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
      fr: 'Donnez au fichier le nom de ce qu’il contient (entretiens.csv, revue.csv, acteurs.csv…). Sans ce nom, il faut au moins trois colonnes connues, ou 40\u00a0% des colonnes, dont celle qui fait une ligne\u00a0: acteur ou sigle (entretiens), extrait ou note (revue), nom ou sigle (acteurs). Ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Name the file after what it holds (entretiens.csv, revue.csv, acteurs.csv…). Without such a name, at least three columns must be known, or 40% of them, among which the one that makes a row: acteur or sigle (entretiens), extrait or note (revue), nom or sigle (acteurs). Or copy into cartographie.yaml, and complete:\n{yaml}',
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
      fr: 'Mettez les titres du modèle sur la première ligne, ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Put the template’s headers on the first row, or copy into cartographie.yaml, and complete:\n{yaml}',
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
      fr: 'Le fichier mêle deux encodages\u00a0: {n:ligne a été lue|lignes ont été lues} en Windows-1252, les autres en UTF-8.',
      en: 'The file mixes two encodings: {n:line was read|lines were read} as Windows-1252, the others as UTF-8.',
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
      fr: 'Si l’une d’elles doit être lue, donnez-lui le titre du modèle ou faites-la correspondre dans cartographie.yaml (colonnes).',
      en: 'If one of them should be read, give it the template’s header or map it in cartographie.yaml (colonnes).',
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
      fr: 'Si c’est bien elle, donnez-lui le titre qui suit la flèche, ou copiez dans cartographie.yaml les lignes qui conviennent\u00a0:\n{yaml}',
      en: 'If it is that column, give it the header after the arrow, or copy into cartographie.yaml the lines that fit:\n{yaml}',
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
      fr: 'Fichier HXL non lu\u00a0: ses étiquettes (#org…) ne suffisent pas, il faut les titres du modèle.',
      en: 'HXL file not read: its hashtags (#org…) are not enough, the template’s headers are needed.',
    },
    advice: {
      fr: 'Renommez les colonnes au-dessus des étiquettes (nom, sigle, region_siege…), ou copiez dans cartographie.yaml, en complétant\u00a0:\n{yaml}',
      en: 'Rename the columns above the hashtags (nom, sigle, region_siege…), or copy into cartographie.yaml, and complete:\n{yaml}',
    },
  },
} as const satisfies Record<string, Problem>;
