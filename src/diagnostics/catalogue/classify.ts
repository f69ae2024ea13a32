import type { Problem } from './entry.ts';

/** Problems of the analysis grid and of coding. */
export const classifyProblems = {
  'GRI-001': {
    name: 'grille-illisible',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier de la grille {file} n’a pas pu être lu.',
      en: 'The grid file {file} could not be read.',
    },
    advice: {
      fr: 'Ouvrez-le dans le tableur et enregistrez-le de nouveau en CSV\u00a0; cherchez un guillemet ouvert et jamais fermé.',
      en: 'Open it in the spreadsheet and save it again as CSV; look for a quotation mark that is opened and never closed.',
    },
  },
  'GRI-002': {
    name: 'grille-colonne-absente',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'La colonne «\u00a0{header}\u00a0» manque dans {file}.',
      en: 'Column “{header}” is missing from {file}.',
    },
    advice: {
      fr: 'Remettez la colonne, avec ce titre exact, même vide.',
      en: 'Put the column back, with this exact header, even if it is empty.',
    },
  },
  'GRI-003': {
    name: 'grille-cellule-invalide',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'La cellule «\u00a0{header}\u00a0» est vide ou prend une valeur qui n’existe pas\u00a0; la ligne est laissée de côté.',
      en: 'Cell “{header}” is empty or holds a value that does not exist; the row is left out.',
    },
    advice: {
      fr: 'Comparez avec les lignes voisines\u00a0: axe connu, code en minuscules sans accents, libellés en deux langues, motif présent.',
      en: 'Compare with the rows around it: a known axis, a code in lower case without accents, labels in both languages, a pattern.',
    },
  },
  'GRI-004': {
    name: 'grille-code-en-double',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le code {key} figure deux fois\u00a0; la première ligne compte.',
      en: 'Code {key} appears twice; the first row counts.',
    },
    advice: { fr: 'Supprimez l’une des deux lignes.', en: 'Delete one of the two rows.' },
  },
  'GRI-005': {
    name: 'grille-lien-inconnu',
    severity: 'error',
    scope: 'row',
    message: {
      fr: '{key} renvoie, dans «\u00a0{header}\u00a0», à «\u00a0{code}\u00a0», qui n’existe pas.',
      en: '{key} refers, in “{header}”, to “{code}”, which does not exist.',
    },
    advice: {
      fr: 'Corrigez le renvoi ou ajoutez la ligne de ce code.',
      en: 'Correct the reference or add the row of that code.',
    },
  },
  'GRI-006': {
    name: 'indice-sans-code',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Une ligne mène à {code}, qui n’est pas dans la grille\u00a0; elle est laissée de côté.',
      en: 'A row leads to {code}, which is not in the grid; it is left out.',
    },
    advice: {
      fr: 'Vérifiez l’orthographe du code, ou ajoutez-le à codes.csv.',
      en: 'Check the spelling of the code, or add it to codes.csv.',
    },
  },
  'GRI-007': {
    name: 'motif-illisible',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le motif «\u00a0{pattern}\u00a0» ne se lit pas\u00a0; l’indice est laissé de côté.',
      en: 'Pattern “{pattern}” cannot be read; the cue is left out.',
    },
    advice: {
      fr: 'Un motif est fait de mots séparés par des blancs\u00a0; «\u00a0..\u00a0» et «\u00a0...\u00a0» se placent entre deux mots. Trop de choix entre des mots à trait d’union (plus de 4\u202f096 façons de les mettre bout à bout) ne se lisent pas non plus\u00a0: faites-en plusieurs lignes.',
      en: 'A pattern is made of words separated by blanks; “..” and “...” stand between two words. Too many choices between hyphenated words (more than 4,096 ways to put them together) cannot be read either: make several rows of them.',
    },
  },
  'GRI-008': {
    name: 'code-sans-exemples',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '{key} n’a pas d’exemples «\u00a0oui\u00a0» et «\u00a0non\u00a0»\u00a0: rien ne vérifie ses indices.',
      en: '{key} has no yes and no examples: nothing checks its cues.',
    },
    advice: {
      fr: 'Ajoutez au moins une phrase qui reçoit ce code et une qui ne le reçoit pas, séparées par «\u00a0|\u00a0».',
      en: 'Add at least one sentence that gets this code and one that does not, separated by “|”.',
    },
  },
  'GRI-009': {
    name: 'motif-trop-long',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le motif «\u00a0{pattern}\u00a0» a {n:mot plein|mots pleins}\u00a0: il ne reconnaîtra guère qu’une seule phrase.',
      en: 'Pattern “{pattern}” has {n:content word|content words}: it will hardly match more than one sentence.',
    },
    advice: {
      fr: 'Gardez trois mots pleins au plus\u00a0; mettez le reste dans «\u00a0si\u00a0».',
      en: 'Keep at most three content words; put the rest under “si”.',
    },
  },
  'GRI-010': {
    name: 'grille-fichier-absent',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'La grille de {folder} n’a pas de fichier {file}.',
      en: 'The grid in {folder} has no file {file}.',
    },
    advice: {
      fr: 'Mettez les trois fichiers dans ce dossier\u00a0: codes, indices, croisements (en .csv ou .xlsx). Pour partir de la grille de l’outil\u00a0: cartographie codebook --format csv --sortie {folder}',
      en: 'Put the three files into that folder: codes, indices, croisements (as .csv or .xlsx). To start from the tool’s own grid: cartographie codebook --format csv --sortie {folder}',
    },
  },
  'GRI-011': {
    name: 'trop-peu-d-exemples',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '{key} a {yes:exemple|exemples} «\u00a0oui\u00a0» et {no:exemple|exemples} «\u00a0non\u00a0»\u00a0: c’est trop peu pour vérifier ses indices.',
      en: '{key} has {yes:yes example|yes examples} and {no:no example|no examples}: too few to check its cues.',
    },
    advice: {
      fr: 'Il en faut au moins {wanted_yes} dans la cellule «\u00a0oui\u00a0» et {wanted_no} dans la cellule «\u00a0non\u00a0», séparés par «\u00a0|\u00a0».',
      en: 'At least {wanted_yes} are needed in cell “oui” and {wanted_no} in cell “non”, separated by “|”.',
    },
  },
  'GRI-012': {
    name: 'exemple-oui-manque',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '{key}\u00a0: cette phrase de la cellule «\u00a0oui\u00a0» ne reçoit pas le code.',
      en: '{key}: this sentence of cell “oui” does not get the code.',
    },
    advice: {
      fr: 'Ajoutez dans indices.csv un motif qui la reconnaît, ou corrigez la phrase.',
      en: 'Add a pattern that recognises it to indices.csv, or correct the sentence.',
    },
  },
  'GRI-013': {
    name: 'exemple-non-atteint',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '{key}\u00a0: cette phrase de la cellule «\u00a0non\u00a0» reçoit le code, à cause de «\u00a0{quote}\u00a0» (indice {cue}).',
      en: '{key}: this sentence of cell “non” gets the code, because of “{quote}” (cue {cue}).',
    },
    advice: {
      fr: 'Écartez ces mots dans la colonne «\u00a0sauf\u00a0» de l’indice, ou corrigez la phrase.',
      en: 'Keep these words out in column “sauf” of the cue, or correct the sentence.',
    },
  },
  'GRI-014': {
    name: 'indice-peu-montre',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le motif «\u00a0{pattern}\u00a0» de {key} ne reconnaît que {n:exemple|exemples} «\u00a0oui\u00a0» de ce code.',
      en: 'Pattern “{pattern}” of {key} recognises only {n:yes example|yes examples} of that code.',
    },
    advice: {
      fr: 'Il en faut deux\u00a0: ajoutez une phrase à la cellule «\u00a0oui\u00a0» du code, élargissez le motif, ou supprimez la ligne.',
      en: 'Two are needed: add a sentence to cell “oui” of the code, widen the pattern, or delete the row.',
    },
  },
  'GRI-015': {
    name: 'sous-code-d-un-autre',
    severity: 'error',
    scope: 'row',
    message: {
      fr: '«\u00a0{sub}\u00a0» n’est pas un sous-code de {code}\u00a0; l’indice est laissé de côté.',
      en: '“{sub}” is not a sub-code of {code}; the cue is left out.',
    },
    advice: {
      fr: 'Corrigez la colonne «\u00a0code\u00a0» ou la colonne «\u00a0sous_code\u00a0» de cette ligne.',
      en: 'Correct column “code” or column “sous_code” of this row.',
    },
  },
  'GRI-016': {
    name: 'croisement-sans-liste',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le croisement part de «\u00a0{code}\u00a0» dans la liste «\u00a0{list}\u00a0», qui n’existe pas\u00a0: il ne sert jamais.',
      en: 'The crosswalk starts from “{code}” in list “{list}”, which does not exist: it is never used.',
    },
    advice: {
      fr: 'Corrigez les colonnes «\u00a0liste\u00a0» et «\u00a0code_liste\u00a0»\u00a0; les listes sont dans docs/colonnes.md.',
      en: 'Correct columns “liste” and “code_liste”; the lists are in docs/colonnes.md.',
    },
  },
  'GRI-017': {
    name: 'code-sans-indice',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '{key} n’a aucun indice\u00a0: aucun texte ne le recevra.',
      en: '{key} has no cue: no text will get it.',
    },
    advice: {
      fr: 'Ajoutez au moins une ligne pour ce code dans indices.csv.',
      en: 'Add at least one row for this code to indices.csv.',
    },
  },
  'GRI-018': {
    name: 'grille-refusee',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'La grille de {folder} a {n:erreur|erreurs}\u00a0: rien n’est fait avec elle.',
      en: 'The grid in {folder} has {n:error|errors}: nothing is done with it.',
    },
    advice: {
      fr: 'Corrigez ce qui est dit ci-dessous, puis vérifiez avec cartographie codebook --grille {folder}',
      en: 'Correct what is told below, then check with cartographie codebook --grille {folder}',
    },
  },
  'GRI-019': {
    name: 'liste-de-conditions-inconnue',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'La liste de conditions «\u00a0@{list}\u00a0» n’existe pas\u00a0: l’indice est laissé de côté.',
      en: 'The list of conditions “@{list}” does not exist: the cue is left out.',
    },
    advice: {
      fr: 'Corrigez le nom, ou ajoutez à indices.csv une ligne d’axe «\u00a0liste\u00a0» dont le code est ce nom et le motif les conditions, séparées par «\u00a0|\u00a0».',
      en: 'Correct the name, or add to indices.csv a row whose axis is “liste”, whose code is this name and whose pattern holds the conditions, separated by “|”.',
    },
  },
  'GRI-020': {
    name: 'indice-en-double',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Cet indice de {key} est déjà à la ligne {row}, avec le même motif et les mêmes conditions.',
      en: 'This cue of {key} already stands in row {row}, with the same pattern and the same conditions.',
    },
    advice: { fr: 'Supprimez l’une des deux lignes.', en: 'Delete one of the two rows.' },
  },
  'GRI-021': {
    name: 'lettres-arabes-reprises',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: '{n:cellule|cellules} de {file}\u00a0: des points d’interrogation ont pris la place des lettres arabes à l’enregistrement. Celles de la grille de l’outil sont reprises\u00a0; rien n’est perdu.',
      en: '{n:cell|cells} of {file}: question marks took the place of the Arabic letters when the file was saved. Those of the tool’s own grid are put back; nothing is lost.',
    },
    advice: {
      fr: 'Rien à faire si vous n’avez pas écrit d’arabe. Sinon, enregistrez en «\u00a0CSV UTF-8\u00a0» ou en .xlsx.',
      en: 'Nothing to do unless you wrote Arabic yourself. If you did, save as “CSV UTF-8” or as .xlsx.',
    },
  },
  'GRI-022': {
    name: 'lettres-perdues',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: 'Des points d’interrogation ont pris la place des lettres de cette cellule à l’enregistrement\u00a0; l’indice est laissé de côté.',
      en: 'Question marks took the place of the letters of this cell when the file was saved; the cue is left out.',
    },
    advice: {
      fr: 'Écrivez de nouveau la cellule, puis enregistrez en «\u00a0CSV UTF-8\u00a0» ou en .xlsx, qui gardent toutes les écritures.',
      en: 'Write the cell again, then save as “CSV UTF-8” or as .xlsx, which keep every script.',
    },
  },
  'GRI-023': {
    name: 'indice-mort',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le motif «\u00a0{pattern}\u00a0» ne reconnaît aucun exemple «\u00a0oui\u00a0» de {key}\u00a0: l’indice est mort.',
      en: 'Pattern “{pattern}” recognises no yes example of {key}: the cue is dead.',
    },
    advice: {
      fr: 'Ajoutez à la cellule «\u00a0oui\u00a0» de ce code, dans codes.csv, deux phrases que le motif doit reconnaître, corrigez le motif, ou supprimez la ligne.',
      en: 'Add to cell “oui” of that code, in codes.csv, two sentences that the pattern must recognise, correct the pattern, or delete the row.',
    },
  },
  'GRI-024': {
    name: 'grille-fichier-vide',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier de la grille {file} est là, mais il est vide\u00a0: il n’a aucune ligne.',
      en: 'The grid file {file} is there, but it is empty: it has no row.',
    },
    advice: {
      fr: 'Enregistrez-le de nouveau depuis le tableur, titres et lignes. Pour repartir de la grille de l’outil\u00a0: cartographie codebook --format csv --sortie DOSSIER',
      en: 'Save it again from the spreadsheet, headers and rows. To start again from the tool’s own grid: cartographie codebook --format csv --sortie FOLDER',
    },
  },
  'GRI-025': {
    name: 'grille-fichier-sans-colonnes',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le fichier de la grille {file} n’a aucune des colonnes attendues.',
      en: 'The grid file {file} has none of the expected columns.',
    },
    advice: {
      fr: 'Remettez la ligne des titres en haut du fichier, sans en changer les mots.',
      en: 'Put the row of headers back at the top of the file, without changing its words.',
    },
  },
  'GRI-026': {
    name: 'corpus-sans-colonnes',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le tableau {file} ne se mesure pas\u00a0: il lui manque au moins une colonne ({missing}).',
      en: 'Table {file} cannot be measured: it lacks at least one column ({missing}).',
    },
    advice: {
      fr: 'Une ligne par texte, avec une colonne «\u00a0text\u00a0» (ou «\u00a0texte\u00a0») et une colonne par axe, nommée comme l’axe (role, force, faiblesse, besoin, domaine)\u00a0; dans une cellule, les codes séparés par «\u00a0;\u00a0».',
      en: 'One row a text, with a column “text” and a column for each axis, named as the axis (role, force, faiblesse, besoin, domaine); in a cell, codes separated by “;”.',
    },
  },
  'COR-001': {
    name: 'ligne-pas-json',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Cette ligne n’est pas un objet JSON.',
      en: 'This line is not a JSON object.',
    },
    advice: {
      fr: 'Écrivez un objet par ligne\u00a0: un identifiant «\u00a0id\u00a0» et un texte «\u00a0text\u00a0».',
      en: 'Write one object a line: an identifier “id” and a text “text”.',
    },
  },
  'COR-002': {
    name: 'champ-illisible',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le champ «\u00a0{field}\u00a0» manque ou n’est pas de la bonne sorte.',
      en: 'Field “{field}” is missing or not of the right kind.',
    },
    advice: {
      fr: '«\u00a0id\u00a0» est un texte ou un nombre\u00a0; «\u00a0text\u00a0», «\u00a0column\u00a0» et «\u00a0lang\u00a0» sont des textes\u00a0; «\u00a0codes\u00a0» donne pour chaque axe une liste de codes.',
      en: '“id” is a text or a number; “text”, “column” and “lang” are texts; “codes” gives a list of codes for each axis.',
    },
  },
  'COR-003': {
    name: 'code-etiquete-inconnu',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le code «\u00a0{code}\u00a0» de cette ligne n’est pas dans la grille\u00a0; il n’est pas compté.',
      en: 'Code “{code}” of this line is not in the grid; it is not counted.',
    },
    advice: {
      fr: 'Corrigez-le, ou ajoutez-le à la grille.',
      en: 'Correct it, or add it to the grid.',
    },
  },
  'COR-004': {
    name: 'colonne-du-texte-inconnue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{column}\u00a0» n’est pas une de nos colonnes ouvertes\u00a0: le texte est lu sans savoir à quelle question il répond.',
      en: '“{column}” is none of our open columns: the text is read without knowing which question it answers.',
    },
    advice: {
      fr: 'Écrivez une colonne de docs/colonnes.md (activites, forces, faiblesses, besoins…), ou laissez le champ vide.',
      en: 'Write a column of docs/colonnes.md (activites, forces, faiblesses, besoins…), or leave the field empty.',
    },
  },
  'COR-005': {
    name: 'langue-du-texte-inconnue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La langue «\u00a0{value}\u00a0» n’est pas connue\u00a0: elle est devinée d’après les mots.',
      en: 'Language “{value}” is not known: it is guessed from the words.',
    },
    advice: {
      fr: 'Écrivez fr, en ou ar, ou laissez le champ vide.',
      en: 'Write fr, en or ar, or leave the field empty.',
    },
  },
  'COR-006': {
    name: 'ligne-trop-longue',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Cette ligne dépasse {n} millions de caractères\u00a0; elle n’est pas lue.',
      en: 'This line is longer than {n} million characters; it is not read.',
    },
    advice: {
      fr: 'Coupez le texte en plusieurs lignes.',
      en: 'Cut the text into several lines.',
    },
  },
  'COR-007': {
    name: 'texte-sans-colonne',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '{file} n’a pas de colonne «\u00a0{column}\u00a0»\u00a0; ses colonnes\u00a0: {known}.',
      en: '{file} has no column “{column}”; its columns: {known}.',
    },
    advice: {
      fr: 'Donnez un tableau avec une colonne «\u00a0text\u00a0» (ou «\u00a0texte\u00a0»), et si possible «\u00a0id\u00a0», «\u00a0column\u00a0» et «\u00a0lang\u00a0»\u00a0; ou des lignes JSON.',
      en: 'Give a table with a column “text”, and if possible “id”, “column” and “lang”; or JSON lines.',
    },
  },
  'COR-008': {
    name: 'ligne-pas-utf-8',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette ligne n’est pas en UTF-8\u00a0: elle est lue comme du Windows-1252.',
      en: 'This line is not UTF-8: it is read as Windows-1252.',
    },
    advice: {
      fr: 'Enregistrez le fichier en UTF-8.',
      en: 'Save the file as UTF-8.',
    },
  },
  'COR-009': {
    name: 'corpus-vide',
    severity: 'error',
    scope: 'file',
    message: {
      fr: '{file} n’a aucun texte étiqueté lisible\u00a0: rien n’est mesuré.',
      en: '{file} has no readable labelled text: nothing is measured.',
    },
    advice: {
      fr: 'Une ligne par texte\u00a0: «\u00a0id\u00a0», «\u00a0text\u00a0», et «\u00a0codes\u00a0» qui donne pour chaque axe une liste de codes.',
      en: 'One line a text: “id”, “text”, and “codes” that gives a list of codes for each axis.',
    },
  },
  'COR-010': {
    name: 'texte-non-code',
    severity: 'error',
    scope: 'row',
    message: { fr: 'Ce texte n’a pas pu être codé.', en: 'This text could not be coded.' },
    advice: {
      fr: 'Coupez-le en textes plus courts, et signalez-le aux auteurs de l’outil.',
      en: 'Cut it into shorter texts, and tell the authors of the tool.',
    },
  },
  'COR-011': {
    name: 'ligne-vide',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'Cette ligne est vide\u00a0: elle n’a pas de réponse en sortie.',
      en: 'This line is blank: nothing answers it in the output.',
    },
    advice: {
      fr: 'Rien à faire, sauf si vous comptez les lignes\u00a0: rapprochez-les par leur «\u00a0id\u00a0».',
      en: 'Nothing to do, unless you count lines: match them by their “id”.',
    },
  },
  'COR-012': {
    name: 'identifiant-de-texte-repete',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Une ligne plus haut porte déjà cet identifiant.',
      en: 'A line above already bears this id.',
    },
    advice: {
      fr: 'Les deux textes sont codés, dans l’ordre\u00a0; donnez à chacun son «\u00a0id\u00a0» pour les distinguer.',
      en: 'Both texts are coded, in order; give each its own “id” to tell them apart.',
    },
  },
  'COR-013': {
    name: 'axe-mis-de-cote',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'L’axe {axis} de ce texte a un code que la grille ne connaît pas, «\u00a0{code}\u00a0»\u00a0: ce texte n’est pas mesuré sur cet axe.',
      en: 'Axis {axis} of this text has a code that the grid does not know, “{code}”: the text is not measured on that axis.',
    },
    advice: {
      fr: 'Corrigez le code, ou ajoutez-le à la grille.',
      en: 'Correct the code, or add it to the grid.',
    },
  },
  'COR-014': {
    name: 'mots-absents-du-texte',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Les mots donnés pour {code} («\u00a0why\u00a0») ne sont pas dans le texte.',
      en: 'The words given for {code} (“why”) are not in the text.',
    },
    advice: {
      fr: 'Recopiez-les tels que le texte les a\u00a0; le code reste compté.',
      en: 'Copy them as the text has them; the code still counts.',
    },
  },
  'COR-015': {
    name: 'dossier-sans-corpus',
    severity: 'error',
    scope: 'file',
    message: {
      fr: 'Le dossier {file} n’a aucun fichier .jsonl.',
      en: 'Folder {file} has no .jsonl file.',
    },
    advice: {
      fr: 'Donnez un fichier de textes déjà codés, ou un dossier qui en contient.',
      en: 'Give a file of coded texts, or a folder that holds some.',
    },
  },
  'CLA-001': {
    name: 'decision-code-inconnu',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Cette décision porte sur «\u00a0{code}\u00a0», qui n’est pas un code de la grille\u00a0; elle est sans effet.',
      en: 'This decision is about “{code}”, which is not a code of the grid; it has no effect.',
    },
    advice: {
      fr: 'Écrivez le code sous la forme axe:code, par exemple role:inclusion.',
      en: 'Write the code as axis:code, for instance role:inclusion.',
    },
  },
  'CLA-002': {
    name: 'preuves-contraires',
    severity: 'info',
    scope: 'actor',
    message: {
      fr: '{actor}\u00a0: des mots parlent pour {code} et d’autres contre.',
      en: '{actor}: some words speak for {code} and others against it.',
    },
    advice: {
      fr: 'Lisez les passages et tranchez dans le fichier des décisions.',
      en: 'Read the passages and settle it in the decisions file.',
    },
  },
  'CLA-003': {
    name: 'code-de-lecteur-inconnu',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: 'Le code «\u00a0{code}\u00a0» donné par un lecteur n’est pas dans la grille\u00a0; il n’est pas compté.',
      en: 'Code “{code}” given by a reader is not in the grid; it is not counted.',
    },
    advice: {
      fr: 'Corrigez le code dans la colonne «\u00a0codes\u00a0», ou ajoutez-le à la grille.',
      en: 'Correct the code in the “codes” column, or add it to the grid.',
    },
  },
  'CLA-004': {
    name: 'decision-acteur-inconnu',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette décision sur {code} nomme «\u00a0{actor}\u00a0», que les données ne connaissent plus\u00a0; elle est sans effet.',
      en: 'This decision about {code} names “{actor}”, which the data no longer hold; it has no effect.',
    },
    advice: {
      fr: 'Si l’organisation a changé de nom, écrivez le nouveau nom ou son identifiant.',
      en: 'If the organisation changed its name, write the new name or its id.',
    },
  },
  'CLA-005': {
    name: 'decision-autre-code-inconnu',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Cette décision met «\u00a0{value}\u00a0» à la place de {code}, mais ce n’est pas un code de la grille\u00a0; elle est sans effet.',
      en: 'This decision puts “{value}” in place of {code}, but that is not a code of the grid; it has no effect.',
    },
    advice: {
      fr: 'Écrivez dans la colonne «\u00a0valeur\u00a0» un code sous la forme axe:code, par exemple faiblesse:manque-moyens.',
      en: 'Write in column “valeur” a code as axis:code, for instance faiblesse:manque-moyens.',
    },
  },
  'CLA-006': {
    name: 'decision-sans-mots',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette décision accepte {code} pour «\u00a0{actor}\u00a0», que plus rien dans les données ne dit\u00a0; le code reste, avec la plus faible solidité.',
      en: 'This decision accepts {code} for “{actor}”, which nothing in the data says any more; the code stays, as the weakest evidence.',
    },
    advice: {
      fr: 'Si les mots ont été retirés ou corrigés, annulez la décision. Si le code vaut sans eux, décidez «\u00a0fixe\u00a0», avec le motif.',
      en: 'If the words were taken out or mended, undo the decision. If the code holds without them, decide “fixe”, with the reason.',
    },
  },
  'CLA-007': {
    name: 'contestation-sans-code',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette ligne conteste {code} pour «\u00a0{actor}\u00a0», qui n’a pas ce code\u00a0: la réponse ne paraît nulle part.',
      en: 'This row contests {code} for “{actor}”, which does not have that code: the reply shows nowhere.',
    },
    advice: {
      fr: 'Recopiez le code tel qu’il est sur la fiche de l’édition interne\u00a0; s’il n’y est plus, cette ligne peut être annulée.',
      en: 'Copy the code as it stands on the card of the internal edition; if it is there no more, this row may be undone.',
    },
  },
} as const satisfies Record<string, Problem>;
