import type { Problem } from './entry.ts';

/** Problems of quotes looked over, of words that harm, and of contacts that may be a person’s. */
export const citationsProblems = {
  'CIT-001': {
    name: 'citation-introuvable',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'La décision {decision} parle d’une citation ({citation}) qui n’est plus parmi celles qu’une édition pourrait imprimer.',
      en: 'Decision {decision} is about a quote ({citation}) that is no longer among those an edition could print.',
    },
    advice: {
      fr: 'Ses mots ont changé, ou son accord n’est plus ouvert. Relisez les citations\u00a0: cartographie review --citations\u00a0; si la phrase y est de nouveau, répondez encore. Pour fermer tout l’entretien, écrivez son identifiant seul dans la colonne autre.',
      en: 'Its words changed, or its consent is no longer open. Look the quotes over: cartographie review --quotes; if the sentence is there again, answer again. To close the whole interview, write its id alone in the “autre” column.',
    },
  },
  'CIT-010': {
    name: 'mot-stigmatisant',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Ligne {ligne}\u00a0: «\u00a0{mot}\u00a0» désigne mal des personnes.',
      en: 'Line {ligne}: “{mot}” is a poor word for people.',
    },
    advice: {
      fr: 'Hors d’une citation, préférez\u00a0: {mieux}. Entre guillemets, les mots d’autrui restent tels quels.',
      en: 'Outside a quotation, prefer: {mieux}. Between quotation marks, others’ words stay as they are.',
    },
  },
  'CIT-011': {
    name: 'contact-d-une-personne',
    severity: 'warning',
    scope: 'column',
    message: {
      fr: 'Dans «\u00a0{colonne}\u00a0», {n:cellule est tenue pour un contact privé, jamais publié|cellules sont tenues pour des contacts privés, jamais publiés}\u00a0: le nom d’une personne est à côté («\u00a0{titre}\u00a0»).',
      en: 'In “{colonne}”, {n:cell is taken as a private contact, never published|cells are taken as private contacts, never published}: the name of a person stands beside (“{titre}”).',
    },
    advice: {
      fr: 'Si ces contacts sont ceux de l’organisation, et qu’elle les publie elle-même, renommez la colonne tel_public (ou email_public). Sinon rien à faire.',
      en: 'If these contacts are the organisation’s, and it publishes them itself, rename the column tel_public (or email_public). Otherwise nothing to do.',
    },
  },
} as const satisfies Record<string, Problem>;
