import type { Problem } from './entry.ts';

/** Problems met while human decisions are read, merged and replayed. */
export const decisionsProblems = {
  'DEC-001': {
    name: 'reponses-contraires',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'À une même question ({sujet}), deux réponses contraires de la même date\u00a0: {reponses}. Aucune n’est appliquée.',
      en: 'To one question ({sujet}), two contrary answers of the same date: {reponses}. Neither is applied.',
    },
    advice: {
      fr: 'Mettez-vous d’accord, puis corrigez l’une des deux réponses, ou datez plus tard celle qui doit l’emporter.',
      en: 'Agree, then correct one of the two answers, or give a later date to the one that must stand.',
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
} as const satisfies Record<string, Problem>;
