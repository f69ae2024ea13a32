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
      fr: '{file}, ligne {row}\u00a0: la cellule «\u00a0{header}\u00a0» est vide ou prend une valeur qui n’existe pas\u00a0; la ligne est laissée de côté.',
      en: '{file}, row {row}: cell “{header}” is empty or holds a value that does not exist; the row is left out.',
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
      fr: 'Un motif est fait de mots séparés par des blancs\u00a0; «\u00a0..\u00a0» et «\u00a0...\u00a0» se placent entre deux mots.',
      en: 'A pattern is made of words separated by blanks; “..” and “...” stand between two words.',
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
} as const satisfies Record<string, Problem>;
