import type { Problem } from './entry.ts';

/** Problems met while human decisions are read, merged and replayed. */
export const decisionsProblems = {
  'DEC-001': {
    name: 'reponses-contraires',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'À une même question ({sujet}), deux réponses contraires de la même date\u00a0: «\u00a0{reponse}\u00a0» ({auteur}, {fichier}, ligne {ligne}) et «\u00a0{autre}\u00a0» ({autreAuteur}, {autreFichier}, ligne {autreLigne}). Aucune n’est appliquée.',
      en: 'To one question ({sujet}), two contrary answers of the same date: “{reponse}” ({auteur}, {fichier}, row {ligne}) and “{autre}” ({autreAuteur}, {autreFichier}, row {autreLigne}). Neither is applied.',
    },
    advice: {
      fr: 'Mettez-vous d’accord, puis changez la réponse dans l’un des deux fichiers, à la ligne dite, ou écrivez une date plus tardive à côté de celle qui doit l’emporter. Tant qu’elles s’opposent, la question revient dans review.',
      en: 'Agree, then change the answer in one of the two files, at the row told, or write a later date beside the one that must stand. As long as they differ, the question comes back in review.',
    },
  },
  'DEC-002': {
    name: 'decision-remplacee',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La décision {decision} ({sujet}\u00a0: {reponse}) est remplacée par une plus récente, {autre}.',
      en: 'Decision {decision} ({sujet}: {reponse}) is replaced by a later one, {autre}.',
    },
    advice: { fr: '', en: '' },
  },
  'DEC-003': {
    name: 'questions-plus-tard',
    severity: 'info',
    scope: 'file',
    message: {
      fr: '{n:question est laissée pour plus tard|questions sont laissées pour plus tard}.',
      en: '{n:question is left for later|questions are left for later}.',
    },
    advice: { fr: '', en: '' },
  },
  'DEC-004': {
    name: 'valeur-decidee-inconnue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} fixe «\u00a0{colonne}\u00a0» à «\u00a0{valeur}\u00a0», que cette colonne n’accepte pas\u00a0: elle n’est pas appliquée.',
      en: 'Decision {decision} settles “{colonne}” as “{valeur}”, which that column does not take: it is not applied.',
    },
    advice: {
      fr: 'Écrivez une valeur que la colonne accepte (un code ou son libellé, un nombre, oui ou non).',
      en: 'Write a value that the column takes (a code or its label, a number, yes or no).',
    },
  },
  'DEC-005': {
    name: 'nom-de-plusieurs',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} nomme «\u00a0{nom}\u00a0», que portent plusieurs organisations\u00a0: elle n’est pas appliquée.',
      en: 'Decision {decision} names “{nom}”, which several organisations bear: it is not applied.',
    },
    advice: {
      fr: 'Écrivez à côté l’identifiant de celle dont il s’agit (colonnes acteur_id et autre_id)\u00a0; registre.csv les donne.',
      en: 'Write beside it the id of the one that is meant (columns acteur_id and autre_id); registre.csv gives them.',
    },
  },
  'DEC-006': {
    name: 'colonne-decidee-inconnue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} fixe «\u00a0{colonne}\u00a0», qui n’est pas une colonne d’une organisation\u00a0: elle n’est pas appliquée.',
      en: 'Decision {decision} settles “{colonne}”, which is no column of an organisation: it is not applied.',
    },
    advice: {
      fr: 'Écrivez dans «\u00a0autre\u00a0» le nom de la colonne, tel que la page des colonnes le donne.',
      en: 'Write in “autre” the name of the column, as the page of columns gives it.',
    },
  },
  'DEC-007': {
    name: 'decision-contredite',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} ({sujet}\u00a0: {reponse}) n’est pas appliquée\u00a0: la décision {autre} ({autreFichier}, ligne {autreLigne}) dit le contraire, et elle est plus récente ou, le même jour, elle sépare.',
      en: 'Decision {decision} ({sujet}: {reponse}) is not applied: decision {autre} ({autreFichier}, row {autreLigne}) says the contrary, and it is later or, on the same day, it keeps apart.',
    },
    advice: {
      fr: 'Annulez celle des deux qui est fausse.',
      en: 'Undo whichever is wrong.',
    },
  },
  'DEC-008': {
    name: 'decisions-disparues',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: '{n:décision de la construction précédente n’est|décisions de la construction précédente ne sont} plus dans vos fichiers\u00a0: {noms}. Un classeur en a peut-être remplacé un autre, du même nom.',
      en: '{n:decision of the previous build is|decisions of the previous build are} no longer in your files: {noms}. One workbook may have replaced another of the same name.',
    },
    advice: {
      fr: 'Pour les reprendre, déposez {fichier} dans le dossier de données du pays. Si vous les avez retirées exprès, effacez ce fichier.',
      en: 'To have them again, put {fichier} into the country’s data folder. If you took them away on purpose, delete that file.',
    },
  },
  'DEC-009': {
    name: 'reponse-hors-liste',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une réponse à cette question\u00a0: elle reste ouverte.',
      en: '“{valeur}” is not an answer to this question: it stays open.',
    },
    advice: {
      fr: 'Choisissez dans la liste de la cellule\u00a0: {reponses}. Une remarque va dans la colonne «\u00a0Motif\u00a0».',
      en: 'Choose from the list of the cell: {reponses}. A remark goes into the column “Reason”.',
    },
  },
  'DEC-010': {
    name: 'autre-code-inconnu',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas un code de la grille (axe {axe})\u00a0: la question reste ouverte, et la réponse à côté n’est pas appliquée.',
      en: '“{valeur}” is not a code of the grid (axis {axe}): the question stays open, and the answer beside it is not applied.',
    },
    advice: {
      fr: 'Choisissez dans la liste de la cellule, ou effacez ce qui y est écrit. Un code d’un autre axe s’écrit axe:code\u00a0; cartographie codebook les montre tous. Une remarque va dans la colonne «\u00a0Motif\u00a0».',
      en: 'Choose from the list of the cell, or erase what is written there. A code of another axis is written axis:code; cartographie codebook shows them all. A remark goes into the column “Reason”.',
    },
  },
  'DEC-020': {
    name: 'decision-d-un-autre-pays',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Cette décision, d’un fichier commun à plusieurs pays, ne change rien pour ce pays-ci ({pays})\u00a0: un de ses noms n’y est pas connu, ou ses deux noms y sont une seule organisation. Elle concerne peut-être un autre pays.',
      en: 'This decision, from a file that several countries share, changes nothing for this country ({pays}): one of its names is not known there, or its two names are one organisation there. It may be about another country.',
    },
    advice: {
      fr: 'Ajoutez au fichier une colonne «\u00a0pays\u00a0» et écrivez-y, à cette ligne, le code du pays dont elle parle\u00a0; les deux codes (SN;TN) si elle parle d’organisations de deux pays\u00a0: seul «\u00a0compare\u00a0» s’en sert alors. Si elle parle bien de ce pays-ci, corrigez le nom.',
      en: 'Add a column “pays” to the file and write there, on this row, the code of the country it is about; both codes (SN;TN) if it is about organisations of two countries: then “compare” alone uses it. If it is about this country, correct the name.',
    },
  },
  'DEC-021': {
    name: 'sigle-perdu',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} nomme le sigle «\u00a0{sigle}\u00a0», que portait {noms} et que ses lignes n’écrivent plus\u00a0: on ne sait plus de qui elle parle, et elle n’est pas appliquée.',
      en: 'Decision {decision} names the acronym “{sigle}”, which {noms} bore and its rows no longer write: nothing tells whom it means, and it is not applied.',
    },
    advice: {
      fr: 'Écrivez dans la colonne {colonne} de la décision l’identifiant donné entre parenthèses, ou remettez le sigle dans les données de l’organisation.',
      en: 'Write in column {colonne} of the decision the id given in brackets, or put the acronym back into the data of the organisation.',
    },
  },
} as const satisfies Record<string, Problem>;
