import type { Answer, Family } from '../decisions/index.ts';
import type { Language } from '../model/stage.ts';
import { formatList } from '../text/format.ts';

/** What the workbook of decisions to take says to the person who fills it in. */
interface WorkbookWords {
  title: string;
  /** Name of the sheet of instructions, and its first line. */
  guide: string;
  internal: string;
  /** Name of the sheet of each family. */
  sheets: Record<Family, string>;
  /** Beside the cell to answer in. */
  notes: Record<Family, string>;
  /** What is chosen in the drop-down list; «plus tard» decides nothing. */
  answers: Record<Answer['verdict'], string>;
  later: string;
  /** Beside the cell of another code. */
  otherCode: string;
  /** Instructions, before and after those of each family. */
  before: (country: string, counts: string) => string[];
  after: string[];
  /** What «Total» says, and why a pair above the threshold is asked. */
  scale: (same: string, review: string) => string[];
  /** Workbooks that hold earlier answers. */
  keep: (paths: string[]) => string;
}

const fr: WorkbookWords = {
  title: 'Décisions à prendre',
  guide: 'Consignes',
  internal:
    'INTERNE – ce classeur contient des propos et des noms\u00a0: il ne sort pas de l’équipe et s’efface une fois les réponses reprises.',
  sheets: {
    identite: 'Décisions – identités',
    attributions: 'Décisions – attributions',
    caduques: 'Décisions – caduques',
    conflits: 'Décisions – conflits',
    codes: 'Décisions – codes',
  },
  notes: {
    identite:
      'Même organisation\u00a0: les lignes sont réunies sous le nom de A. Deux organisations\u00a0: elles restent séparées pour toujours. Plus tard\u00a0: rien ne change.',
    attributions:
      'Choisissez l’organisation dont parle la ligne. Aucune de celles-ci\u00a0: c’en est une autre, comptée à part. Plus tard\u00a0: la ligne n’est attribuée à aucune.',
    caduques: 'Annuler\u00a0: la décision ne compte plus et sa question est reposée. Plus tard\u00a0: rien ne change.',
    conflits:
      'Choisissez la valeur juste\u00a0: elle l’emporte à chaque construction. Plus tard\u00a0: celle d’aujourd’hui reste.',
    codes:
      'Accepter\u00a0: le code paraît sur la fiche. Rejeter\u00a0: il disparaît de la fiche et des totaux\u00a0; si les mots disent un autre code, choisissez-le dans «\u00a0Autre code\u00a0». Plus tard\u00a0: il reste dans les totaux, hors des fiches.',
  },
  answers: {
    meme: 'même organisation',
    distinct: 'deux organisations',
    accepte: 'accepter',
    rejete: 'rejeter',
    fixe: '',
    annule: 'annuler',
  },
  later: 'plus tard',
  otherCode:
    'Si les mots disent un autre code, choisissez-le dans la liste\u00a0: il prend la place de celui qui est proposé. Pour un code d’un autre axe, écrivez axe:code (besoin:mobilisation-ressources).',
  before: (country, counts) => [
    `${country}\u00a0: ${counts}. Une feuille par sorte de question, dans l’ordre de ce qu’elles changent\u00a0; sur chaque feuille, le plus lourd de conséquences est en haut.`,
    'Une ligne est une question\u00a0; à côté, ce que disent les fichiers. Répondez dans la colonne «\u00a0Votre réponse\u00a0», par la liste qui s’ouvre à droite de la cellule.',
    '«\u00a0Plus tard\u00a0», ou une cellule vide, ne décide rien\u00a0: la question reviendra.',
  ],
  after: [
    'Sur la feuille des codes, les mots en gras sont ceux qui ont fait le code\u00a0; le reste de la phrase aide à en juger.',
    'Motif, auteur, date\u00a0: un mot d’explication, votre rôle (pas votre nom), le jour de la décision. La date proposée peut être changée.',
    'Ne changez ni les titres ni les autres colonnes. Vous pouvez trier, filtrer et effacer des lignes.',
    'Quand vous avez fini\u00a0: enregistrez (.xlsx ou .ods), déposez le classeur dans le dossier de données du pays (donnees/…), puis relancez build. Laissez-le là, sous son nom\u00a0: vos réponses y restent, et valent à chaque construction. Un classeur déposé sur un autre du même nom l’effacerait, réponses comprises.',
    'À plusieurs\u00a0: chacun remplit sa copie, sous un nom qui commence par decisions-a-prendre, et toutes se déposent au même endroit. Deux réponses contraires du même jour ne s’appliquent ni l’une ni l’autre\u00a0: l’outil dit lesquelles.',
  ],
  scale: (same, review) => [
    `Total (feuille «\u00a0Décisions – identités\u00a0»)\u00a0: la somme des indices «\u00a0pour la même\u00a0» (+) et «\u00a0pour deux\u00a0» (−). À partir de ${same}, l’outil réunit de lui-même\u00a0; de ${review} à ${same}, il demande\u00a0; en dessous de ${review}, il garde deux organisations sans demander.`,
    `Une paire à ${same} ou plus est pourtant demandée quand réunir serait risqué\u00a0: les deux sont dans deux lieux, portent deux numéros, deux identifiants ou deux sigles, ou bien le même nom convient aussi à une troisième. Les colonnes «\u00a0Ce qu’on sait\u00a0» donnent les valeurs comparées\u00a0: villes, années, téléphones, sites, sources.`,
  ],
  keep: (paths) =>
    `Vos réponses d’avant restent dans ${formatList(paths, 'fr')}\u00a0: gardez ces classeurs, ils comptent toujours. Celui-ci ne contient que ce qui reste à décider et se dépose à côté.`,
};

const en: WorkbookWords = {
  title: 'Decisions to take',
  guide: 'Instructions',
  internal:
    'INTERNAL – this workbook holds words and names: it does not leave the team, and is deleted once the answers are taken over.',
  sheets: {
    identite: 'Decisions – identities',
    attributions: 'Decisions – attributions',
    caduques: 'Decisions – lapsed',
    conflits: 'Decisions – conflicts',
    codes: 'Decisions – codes',
  },
  notes: {
    identite:
      'Same organisation: the rows are brought together under the name of A. Two organisations: they stay apart for ever. Later: nothing changes.',
    attributions:
      'Choose the organisation that the row speaks of. None of these: it is another one, counted apart. Later: the row is given to none.',
    caduques: 'Undo: the decision no longer counts and its question is asked again. Later: nothing changes.',
    conflits: 'Choose the right value: it stands at each build. Later: the one kept today stays.',
    codes:
      'Accept: the code shows on the sheet. Reject: it leaves the sheet and the totals; if the words say another code, choose it under “Another code”. Later: it stays in the totals, off the sheets.',
  },
  answers: {
    meme: 'same organisation',
    distinct: 'two organisations',
    accepte: 'accept',
    rejete: 'reject',
    fixe: '',
    annule: 'undo',
  },
  later: 'later',
  otherCode:
    'If the words say another code, choose it from the list: it takes the place of the one proposed. For a code of another axis, write axis:code (besoin:mobilisation-ressources).',
  before: (country, counts) => [
    `${country}: ${counts}. One sheet for each kind of question, in the order of what they change; on each sheet, what weighs most comes first.`,
    'A row is a question; beside it, what the files say. Answer in the column “Your answer”, from the list that opens at the right of the cell.',
    '“Later”, or an empty cell, decides nothing: the question will come back.',
  ],
  after: [
    'On the sheet of codes, the words in bold are those that made the code; the rest of the sentence helps to judge.',
    'Reason, author, date: a word of explanation, your role (not your name), the day of the decision. The date proposed may be changed.',
    'Do not change the headers or the other columns. You may sort, filter and delete rows.',
    'When you are done: save (.xlsx or .ods), put the workbook into the country’s data folder (donnees/…), and run build again. Leave it there, under its name: your answers stay in it, and hold at each build. A workbook put over another of the same name would erase it, answers included.',
    'Several of you: each fills in a copy, under a name that begins with decisions-a-prendre, and all go to the same place. Of two contrary answers of one day neither is applied: the tool says which.',
  ],
  scale: (same, review) => [
    `Total (sheet “Decisions – identities”): the sum of the clues “for one” (+) and “for two” (−). From ${same}, the tool joins by itself; from ${review} to ${same}, it asks; under ${review}, it keeps two organisations without asking.`,
    `A pair of ${same} or more is asked all the same when joining would be a risk: the two are in two places, bear two numbers, two ids or two acronyms, or the same name fits a third one too. The columns “What is known” give the values compared: towns, years, telephones, websites, sources.`,
  ],
  keep: (paths) =>
    `Your earlier answers stay in ${formatList(paths, 'en')}: keep those workbooks, they still count. This one holds only what is left to decide, and goes beside them.`,
};

export const workbookWords: Record<Language, WorkbookWords> = { fr, en };
