import type { Problem } from './entry.ts';

/** Problems met while an edition is made and searched for what it must not hold. */
export const protectProblems = {
  'FUI-001': {
    name: 'fuite-nom',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le fichier {file} contient le nom d’une organisation que cette édition ne doit pas nommer (acteur {actor}).',
      en: 'The file {file} holds the name of an organisation that this edition must not name (actor {actor}).',
    },
    advice: {
      fr: 'Rien n’a été écrit. Cherchez ce nom dans les textes de la fiche indiquée, ou dans le dossier «\u00a0textes\u00a0»\u00a0: retirez-le ou remplacez-le.',
      en: 'Nothing was written. Look for this name in the texts of the row shown, or in the “textes” folder: remove or replace it.',
    },
  },
  'FUI-002': {
    name: 'fuite-contact',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le fichier {file} contient un contact privé.',
      en: 'The file {file} holds a private contact.',
    },
    advice: {
      fr: 'Rien n’a été écrit. Retirez ce contact des textes\u00a0: les contacts privés ne vont que dans les colonnes contact_prive_….',
      en: 'Nothing was written. Remove this contact from the texts: private contacts belong in the contact_prive_… columns only.',
    },
  },
  'FUI-003': {
    name: 'fuite-propos',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le fichier {file} contient six mots de suite d’une réponse qui n’est pas ouverte à cette édition.',
      en: 'The file {file} holds six words in a row of an answer that is closed to this edition.',
    },
    advice: {
      fr: 'Rien n’a été écrit. Vérifiez si un texte du dossier «\u00a0textes\u00a0» reprend cette réponse, et si l’accord permet de la citer.',
      en: 'Nothing was written. Check whether a text of the “textes” folder repeats this answer, and whether consent allows quoting it.',
    },
  },
} as const satisfies Record<string, Problem>;
