import type { Problem } from './entry.ts';

/** Problems of the questionnaire and of the blank templates. */
export const questionnaireProblems = {
  'QST-001': {
    name: 'ligne-d-exemple',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'La ligne est l’exemple du modèle vide\u00a0: elle est mise de côté.',
      en: 'The row is the example of the blank template: it is set aside.',
    },
    advice: {
      fr: 'Rien à faire. Si cette ligne porte vos réponses, effacez «\u00a0EXEMPLE\u00a0» de sa première cellule.',
      en: 'Nothing to do. If this row holds your answers, clear “EXAMPLE” from its first cell.',
    },
  },
  'QST-002': {
    name: 'sortie-standard-impossible',
    severity: 'error',
    scope: 'project',
    message: {
      fr: 'Le format {format} ne peut pas s’écrire sur la sortie standard.',
      en: 'The format {format} cannot be written to standard output.',
    },
    advice: {
      fr: 'Donnez un dossier\u00a0: --sortie DOSSIER. Seul «\u00a0md\u00a0», pour un seul pays, s’écrit avec «\u00a0--sortie -\u00a0».',
      en: 'Name a folder: --out FOLDER. Only “md”, for one country, goes with “--out -”.',
    },
  },
  'QST-003': {
    name: 'organisations-connues-illisibles',
    severity: 'warning',
    scope: 'project',
    message: {
      fr: 'Les données de {pays} ont des erreurs\u00a0: le questionnaire ne propose que les {n:organisation lue|organisations lues} sans elles.',
      en: 'The data of {pays} have errors: the questionnaire offers only the {n:organisation|organisations} read without them.',
    },
    advice: {
      fr: 'Lancez «\u00a0cartographie validate\u00a0» pour les voir et les corriger, puis refaites le questionnaire.',
      en: 'Run “cartographie validate” to see and mend them, then make the questionnaire again.',
    },
  },
} as const satisfies Record<string, Problem>;
