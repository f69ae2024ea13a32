import { columnByKey } from '../columns/index.ts';
import type { Bilingual, Language } from '../model/stage.ts';

/*
 * Words to ask for consent after the interview, by telephone or in writing. The five questions are those of the
 * questionnaire: they come from the columns.
 */

/** Columns of the five consents, in the order in which they are asked. */
export const consentKeys = [
  'accord_figurer',
  'accord_contact',
  'accord_profil',
  'accord_propos',
  'accord_citation',
] as const;

/** Said before the questions. */
export const callOpening: Bilingual = {
  fr: 'Bonjour. Vous avez répondu à un entretien pour la cartographie des organisations de la société civile qui travaillent sur les migrations. Nous ne vous avions pas demandé, ou pas entièrement, ce que vous acceptez que nous en montrions. Vous pouvez dire non à tout, ou à une partie seulement, sans avoir à dire pourquoi\u00a0; cela ne change rien à ce à quoi vous avez droit. Ce que vous n’acceptez pas de partager reste dans l’équipe, et vous pourrez changer d’avis plus tard. Avez-vous un moment\u00a0?',
  en: 'Good morning. You answered an interview for the mapping of civil-society organisations that work on migration. We had not asked you, or not entirely, what you agree that we show of it. You may say no to everything, or to a part of it, without giving a reason; it changes nothing to what you are entitled to. What you do not agree to share stays within the team, and you may change your mind later. Do you have a moment?',
};

/** Asked after the five consents. */
export const audienceQuestion: Bilingual = {
  fr: 'Qui peut lire ce que vous acceptez de partager\u00a0: tout le monde, le comité de l’étude, les autorités, les bailleurs, ou l’équipe seule\u00a0? Dans le doute\u00a0: l’équipe seule.',
  en: 'Who may read what you agree to share: everybody, the committee of the study, the authorities, the donors, or the team alone? When in doubt: the team alone.',
};

/** Said at the end. */
export const callClosing: Bilingual = {
  fr: 'Merci. J’ai noté vos réponses et la date d’aujourd’hui. Pour revenir sur l’une d’elles, ou vous retirer, il suffit de nous donner le nom de votre organisation et la date de votre entretien. Ce qui a déjà été imprimé ou copié ne peut pas toujours être repris.',
  en: 'Thank you. I have written down your answers and today’s date. To go back on one of them, or to withdraw, just give us the name of your organisation and the date of your interview. What has already been printed or copied cannot always be called back.',
};

/** How to fill in the sheet, line by line. */
export const callRules: Record<Language, readonly string[]> = {
  fr: [
    'Lisez les mots de cette feuille, puis les questions dont la cellule est vide et que la colonne «\u00a0Déjà répondu\u00a0» ne nomme pas.',
    'Écrivez oui ou non, comme la personne le dit. Sans «\u00a0oui\u00a0» clair, c’est «\u00a0non\u00a0». Une cellule laissée vide veut dire «\u00a0pas demandé\u00a0»\u00a0: elle n’ouvre rien et n’efface rien.',
    'Notez la date de la réponse et son support (oral, écrit, courriel, fiche signée…). Sans date, un «\u00a0oui\u00a0» ne remplace pas un «\u00a0non\u00a0» plus ancien.',
    'N’insistez pas\u00a0: après deux appels sans réponse, notez-le en remarque et passez à la suite.',
    'Enregistrez le fichier et posez-le dans le dossier du pays (donnees/XX)\u00a0: il se lit tel quel, et la liste suivante ne garde que ce qui reste à demander.',
    'Une personne qui veut se retirer tout à fait\u00a0: n’écrivez rien ici, écrivez la date du jour dans retrait_date, sur la ligne de son entretien.',
  ],
  en: [
    'Read the words of this sheet, then the questions whose cell is empty and that the column “Already answered” does not name.',
    'Write yes or no, as the person says it. Without a clear “yes”, it is “no”. A cell left empty means “not asked”: it opens nothing and erases nothing.',
    'Write down the date of the answer and how it was given (oral, written, e-mail, signed sheet…). Without a date, a “yes” does not replace an older “no”.',
    'Do not press: after two calls without an answer, say so in the remark and go on.',
    'Save the file and put it in the country’s folder (donnees/XX): it is read as it is, and the next list keeps only what is left to ask.',
    'Somebody who wants to withdraw altogether: write nothing here, write today’s date in retrait_date, on the row of the interview.',
  ],
};

/** The question of a consent column, or that of the audience. */
export function consentQuestion(key: string, language: Language): string {
  if (key === 'audience') return audienceQuestion[language];
  const column = columnByKey(key, 'entretiens');
  return column?.help?.[language] ?? column?.label[language] ?? key;
}
