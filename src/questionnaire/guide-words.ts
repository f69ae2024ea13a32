import type { Bilingual, Language } from '../model/stage.ts';

/** What the printed guide says beside the questions themselves. */
export interface GuideWords {
  title: string;
  subtitle: (country: Bilingual) => string;
  short: string;
  complete: string;
  grid: (version: string, checksum: string) => string;
  howTo: string;
  howToLines: readonly string[];
  data: string;
  dataLines: readonly string[];
  law: (law: string, authority: string) => string;
  sheet: string;
  number: string;
  country: string;
  aloud: string;
  other: string;
  dateBlank: string;
  yearBlank: string;
  numberBlank: string;
  partner: string;
  /** `answers`: labels in quotation marks, joined. */
  onlyIf: (answers: string, question: number) => string;
  onlyIfTicked: (answers: string, question: number) => string;
  skipIf: (answer: string, question: number) => string;
  skipUnless: (answers: string, question: number) => string;
  excludes: (answer: string) => string;
  or: string;
  apart: string;
  apartNote: string;
  thanks: string;
  thanksAloud: string;
  before: string;
  beforeLines: readonly string[];
  strip: string;
  stripLine: string;
  contact: string;
  day: string;
}

const fr: GuideWords = {
  title: 'Guide d’entretien',
  subtitle: ({ fr: country }) =>
    `Cartographie des organisations de la société civile qui travaillent sur les migrations\u00a0: ${country}`,
  short: 'Formulaire court, environ quarante minutes',
  complete: 'Formulaire complet',
  grid: (version, checksum) => `grille ${version}, empreinte ${checksum}`,
  howTo: 'Mode d’emploi',
  howToLines: [
    'Lisez à voix haute ce qui suit «\u00a0À lire à voix haute\u00a0», puis les questions, en gras. Ce qui est en italique est pour vous.',
    '☐\u00a0: plusieurs réponses sont possibles. ○\u00a0: une seule.',
    'Le petit mot sans accents qui suit une question est le nom de sa colonne\u00a0; celui qui suit une réponse est son code. En recopiant la fiche, écrivez le code ou la réponse telle qu’elle est imprimée\u00a0: les deux sont compris.',
    'Une question passée reste vide. Écrivez «\u00a0nsp\u00a0» si la personne ne sait pas, «\u00a0refus\u00a0» si elle ne veut pas répondre\u00a0: ce n’est pas la même chose.',
  ],
  data: 'Données\u00a0: ce qui protège les personnes',
  dataLines: [
    'Une fiche remplie peut mettre quelqu’un en danger. Ne la laissez pas traîner, ne la photographiez pas, ne l’envoyez par aucune messagerie.',
    'N’écrivez le nom de la personne que là où il est demandé, jamais dans les réponses libres.',
    'Sans «\u00a0oui\u00a0» clair, la réponse est «\u00a0non\u00a0». Une case laissée vide n’est jamais un accord.',
    'Une fois la fiche recopiée et relue, remettez-la à la personne qui garde les données de l’équipe.',
  ],
  law: (law, authority) => `Le texte qui protège ces données\u00a0: ${law}. L’autorité à saisir\u00a0: ${authority}.`,
  sheet: 'Cette fiche',
  number: 'Numéro de l’entretien',
  country: 'Pays',
  aloud: 'À lire à voix haute',
  other: 'Précisez\u00a0:',
  dateBlank: 'jour\u00a0____ mois\u00a0____ année\u00a0________',
  yearBlank: 'année\u00a0________',
  numberBlank: 'nombre\u00a0____________',
  partner: 'Avec qui',
  onlyIf: (answers, question) => `Seulement si la réponse à la question ${question} est ${answers}.`,
  onlyIfTicked: (answers, question) => `Seulement si ${answers} est coché à la question ${question}.`,
  skipIf: (answer, question) => `Si ${answer}, passez à la question ${question}.`,
  skipUnless: (answers, question) => `Si la réponse n’est pas ${answers}, passez à la question ${question}.`,
  excludes: (answer) => `${answer} ne va avec aucune autre réponse.`,
  or: 'ou',
  apart: 'Feuille à part',
  apartNote: 'Cette feuille ne voyage ni ne se range avec les réponses\u00a0: seul le numéro de l’entretien les relie.',
  thanks: 'Merci',
  thanksAloud:
    'Merci pour le temps que vous nous avez donné. Vous pouvez retirer votre accord quand vous voulez, en tout ou en partie, sans dire pourquoi\u00a0: il suffit de donner le numéro de cet entretien à la personne indiquée ici. Ce qui vient de vous disparaîtra alors de la cartographie. Ce qui aurait déjà été imprimé ou copié ne peut pas toujours être rattrapé.',
  before: 'Avant de partir',
  beforeLines: [
    'Les cinq accords ont chacun leur réponse.',
    'Le numéro de l’entretien est le même sur cette fiche et sur le volet du bas.',
    'La personne a reçu le volet du bas.',
  ],
  strip: 'À détacher et à remettre à la personne',
  stripLine:
    'Vous avez répondu à un entretien pour la cartographie des organisations de la société civile qui travaillent sur les migrations. Pour retirer votre accord, corriger une réponse ou demander où en est l’étude, donnez ce numéro au contact ci-dessous.',
  contact: 'Contact\u00a0:',
  day: 'Date\u00a0:',
};

const en: GuideWords = {
  title: 'Interview guide',
  subtitle: ({ en: country }) => `Mapping of civil-society organisations that work on migration: ${country}`,
  short: 'Short form, about forty minutes',
  complete: 'Complete form',
  grid: (version, checksum) => `grid ${version}, checksum ${checksum}`,
  howTo: 'How to use this guide',
  howToLines: [
    'Read aloud what follows “Read aloud”, then the questions, in bold. What is in italics is for you.',
    '☐: several answers are possible. ○: only one.',
    'The small word after a question is the name of its column; the one after an answer is its code. When you type the sheet in, write the code or the answer as it is printed: both are understood.',
    'A question that is skipped stays empty. Write “nsp” if the person doesn’t know, “refus” if the person won’t answer: these are not the same.',
  ],
  data: 'Data: what protects people',
  dataLines: [
    'A sheet that is filled in can put somebody in danger. Don’t leave it lying about, don’t photograph it, don’t send it by any messaging service.',
    'Write the person’s name only where it is asked for, never in open answers.',
    'Without a clear “yes”, the answer is “no”. A box left empty is never consent.',
    'Once the sheet is typed in and checked, hand it to whoever keeps the team’s data.',
  ],
  law: (law, authority) => `The text that protects these data: ${law}. The authority to turn to: ${authority}.`,
  sheet: 'This sheet',
  number: 'Number of the interview',
  country: 'Country',
  aloud: 'Read aloud',
  other: 'Please specify:',
  dateBlank: 'day\u00a0____ month\u00a0____ year\u00a0________',
  yearBlank: 'year\u00a0________',
  numberBlank: 'number\u00a0____________',
  partner: 'With whom',
  onlyIf: (answers, question) => `Only if the answer to question ${question} is ${answers}.`,
  onlyIfTicked: (answers, question) => `Only if ${answers} is ticked in question ${question}.`,
  skipIf: (answer, question) => `If ${answer}, go to question ${question}.`,
  skipUnless: (answers, question) => `If the answer is not ${answers}, go to question ${question}.`,
  excludes: (answer) => `${answer} goes with no other answer.`,
  or: 'or',
  apart: 'A sheet apart',
  apartNote: 'This sheet neither travels nor is filed with the answers: only the number of the interview links them.',
  thanks: 'Thank you',
  thanksAloud:
    'Thank you for the time you have given us. You may withdraw your consent whenever you like, in whole or in part, without saying why: just give the number of this interview to the person named here. What comes from you will then disappear from the mapping. What has already been printed or copied cannot always be called back.',
  before: 'Before you leave',
  beforeLines: [
    'Each of the five consents has its answer.',
    'The number of the interview is the same on this sheet and on the slip below.',
    'The person has received the slip below.',
  ],
  strip: 'To be cut off and handed to the person',
  stripLine:
    'You answered an interview for the mapping of civil-society organisations that work on migration. To withdraw your consent, correct an answer or ask how the study is going, give this number to the contact below.',
  contact: 'Contact:',
  day: 'Date:',
};

export const guideWords: Record<Language, GuideWords> = { fr, en };
