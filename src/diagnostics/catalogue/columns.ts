import type { Problem } from './entry.ts';

/** Answers that stand in the wrong column. */
export const columnsProblems = {
  'COL-001': {
    name: 'reponse-d-une-autre-colonne',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une réponse connue pour «\u00a0{colonne}\u00a0», mais c’en est une pour «\u00a0{ailleurs}\u00a0»\u00a0: elle n’est pas comptée.',
      en: '“{valeur}” is not a known answer for “{colonne}”, but it is one for “{ailleurs}”: it is not counted.',
    },
    advice: {
      fr: 'Mettez-la dans la colonne «\u00a0{ailleurs}\u00a0» (ajoutez-la au besoin)\u00a0; si toute la colonne est ainsi, changez son titre en «\u00a0{ailleurs}\u00a0».',
      en: 'Put it into the column “{ailleurs}” (add one if need be); if the whole column is like this, change its header to “{ailleurs}”.',
    },
  },
  'COL-002': {
    name: 'mots-libres-dans-une-liste',
    severity: 'error',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» n’est pas une réponse connue pour «\u00a0{colonne}\u00a0», qui prend des réponses d’une liste\u00a0: elle n’est pas comptée.',
      en: '“{valeur}” is not a known answer for “{colonne}”, which takes answers of a list: it is not counted.',
    },
    advice: {
      fr: 'Des mots libres vont dans la colonne «\u00a0{libre}\u00a0», que l’outil lit et code\u00a0: déplacez-les, ou changez le titre de la colonne en «\u00a0{libre}\u00a0» si elle est toute ainsi. Sinon, écrivez l’un des libellés prévus.',
      en: 'Free words go into the column “{libre}”, which the tool reads and codes: move them, or change the header to “{libre}” if the whole column is like this. Otherwise write one of the labels provided.',
    },
  },
  'COL-003': {
    name: 'phrase-sous-une-liste',
    severity: 'warning',
    scope: 'cell',
    message: {
      fr: '«\u00a0{valeur}\u00a0» est sous «\u00a0{colonne}\u00a0», qui prend des réponses d’une liste\u00a0: ces mots sont lus comme «\u00a0{libre}\u00a0», et codés.',
      en: '“{valeur}” stands under “{colonne}”, which takes answers of a list: these words are read as “{libre}”, and coded.',
    },
    advice: {
      fr: 'Rien à faire si c’est ce que dit l’organisation. Pour ne plus le lire ici, changez le titre de la colonne en «\u00a0{libre}\u00a0», ou écrivez l’un des libellés prévus.',
      en: 'Nothing to do if this is what the organisation says. Not to read this again, change the header to “{libre}”, or write one of the labels provided.',
    },
  },
} as const satisfies Record<string, Problem>;
