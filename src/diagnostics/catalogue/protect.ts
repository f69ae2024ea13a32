import type { Problem } from './entry.ts';

/** Problems met while an edition is made and searched for what it must not hold. */
export const protectProblems = {
  'FUI-001': {
    name: 'fuite-nom',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait le nom d’une organisation que cette édition ne doit pas nommer\u00a0: celle de la ligne indiquée.',
      en: 'The report ({file}) would hold the name of an organisation that this edition must not name: that of the row shown.',
    },
    advice: {
      fr: 'Rien n’a été écrit. Lisez le nom à cette ligne, puis cherchez-le dans les textes (dossier «\u00a0textes\u00a0», recommandations, mécanismes…)\u00a0: retirez-le ou remplacez-le.',
      en: 'Nothing was written. Read the name on that row, then look for it in the texts (“textes” folder, recommendations, mechanisms…): remove or replace it.',
    },
  },
  'FUI-002': {
    name: 'fuite-contact',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le rapport ({file}) contiendrait un contact privé.',
      en: 'The report ({file}) would hold a private contact.',
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
      fr: 'Le rapport ({file}) contiendrait six mots de suite d’une réponse qui n’est pas ouverte à cette édition.',
      en: 'The report ({file}) would hold six words in a row of an answer that is closed to this edition.',
    },
    advice: {
      fr: 'Rien n’a été écrit. Vérifiez si un texte du dossier «\u00a0textes\u00a0» reprend cette réponse, et si l’accord permet de la citer.',
      en: 'Nothing was written. Check whether a text of the “textes” folder repeats this answer, and whether consent allows quoting it.',
    },
  },
  'RET-001': {
    name: 'retrait-sans-effet',
    severity: 'error',
    scope: 'row',
    message: {
      fr: 'Le retrait {id} nomme «\u00a0{nom}\u00a0», qu’aucune organisation ne porte\u00a0; «\u00a0{proche}\u00a0» lui ressemble.',
      en: 'Withdrawal {id} names “{nom}”, which no organisation bears; “{proche}” looks like it.',
    },
    advice: {
      fr: 'Seule l’édition interne peut être faite. Écrivez le nom exact, ou l’identifiant dans la colonne acteur_id.',
      en: 'Only the internal edition can be made. Write the exact name, or the id in the acteur_id column.',
    },
  },
} as const satisfies Record<string, Problem>;
