import type { Problem } from './entry.ts';

/** Problems of quotes looked over, and of words that harm. */
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
} as const satisfies Record<string, Problem>;
