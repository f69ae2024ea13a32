import type { Language } from '../model/stage.ts';
import { thresholds } from '../resolve/index.ts';
import { formatNumber } from '../text/format.ts';

/* What `explain` says around an organisation's rows, names and codes. */

const from = (language: Language) => ({
  same: formatNumber(thresholds.same, language),
  review: formatNumber(thresholds.review, language),
});
export const explainWords = {
  fr: {
    rows: (n: number) => `Lignes qui la font (${n})`,
    joins: 'Ce qui les a réunies',
    alike: 'Toutes la nomment de la même façon\u00a0: rien n’a eu à être rapproché.',
    changes: 'Ce qui changerait cela',
    near: 'Les plus proches, gardées à part',
    nobody: 'Aucune autre organisation n’a quelque chose de commun avec elle.',
    mayConcern: 'Lignes qui parlent peut-être d’elle, attribuées à aucune',
    unattributed: (name: string) =>
      `${name}\u00a0: ce nom convient à plusieurs organisations, la ligne n’est attribuée à aucune.`,
    fits: 'Celles qui conviennent',
    settle: (iso2: string) => `Pour dire laquelle\u00a0: cartographie review --xlsx --pays ${iso2}`,
    sameWords: (code: string) => `mêmes mots que ${code}`,
    decisions: 'Décisions appliquées',
    fields: 'Champs',
    codes: 'Codes de la grille',
    accept: (iso2: string) =>
      `Pour accepter, refuser ou changer ces codes\u00a0: cartographie review --xlsx --famille codes-surs --pays ${iso2}`,
    otherNames: 'aussi écrite\u00a0: ',
    formerIds: 'anciens identifiants\u00a0: ',
    outside: 'hors de la société civile\u00a0: gardée, marquée, non comptée',
    total: (total: string) =>
      `total ${total} (à partir de ${from('fr').same}\u00a0: la même\u00a0; à partir de ${from('fr').review}\u00a0: à revoir)`,
    decided: (id: string) => `, décidé par ${id}`,
    without: (step: string, total: string, outcome: string) =>
      `sans ${step} le total serait de ${total}\u00a0: ${outcome}`,
    holds: 'aucun indice seul\u00a0: sans l’un ou l’autre, c’est encore la même',
    missing: (n: string) => `il manque ${n} pour que ce soit la même`,
    undecided: 'le total suffirait, mais plusieurs organisations conviennent',
    barrier: (why: string) => `gardées à part\u00a0: ${why}`,
    conflict: ' — à trancher',
    other: 'aussi\u00a0: ',
    before: 'auparavant\u00a0: ',
    contrary: 'contre\u00a0: ',
    grade: 'solidité ',
    status: {
      declared: 'déclaré ou coché',
      inferred: 'lu par la machine, à accepter',
      read: 'donné par un lecteur, à accepter',
      decided: 'décidé par une personne',
    },
  },
  en: {
    rows: (n: number) => `Rows that make it (${n})`,
    joins: 'What brought them together',
    alike: 'All name it the same way: nothing had to be brought together.',
    changes: 'What would change that',
    near: 'The nearest, kept apart',
    nobody: 'No other organisation has anything in common with it.',
    mayConcern: 'Rows that may speak of it, given to none',
    unattributed: (name: string) => `${name}: this name fits several organisations, the row is given to none.`,
    fits: 'Those that fit',
    settle: (iso2: string) => `To say which: cartographie review --xlsx --pays ${iso2}`,
    sameWords: (code: string) => `same words as ${code}`,
    decisions: 'Decisions applied',
    fields: 'Fields',
    codes: 'Codes of the grid',
    accept: (iso2: string) =>
      `To accept, reject or change these codes: cartographie review --xlsx --famille codes-surs --pays ${iso2}`,
    otherNames: 'also written: ',
    formerIds: 'former ids: ',
    outside: 'outside civil society: kept, marked, not counted',
    total: (total: string) => `total ${total} (from ${from('en').same}: one; from ${from('en').review}: to review)`,
    decided: (id: string) => `, decided by ${id}`,
    without: (step: string, total: string, outcome: string) =>
      `without ${step} the total would be ${total}: ${outcome}`,
    holds: 'no single clue: without any one of them it is still one',
    missing: (n: string) => `${n} is missing for it to be one`,
    undecided: 'the total would do, but several organisations fit',
    barrier: (why: string) => `kept apart: ${why}`,
    conflict: ' — to be settled',
    other: 'also: ',
    before: 'before: ',
    contrary: 'against: ',
    grade: 'strength ',
    status: {
      declared: 'declared or ticked',
      inferred: 'read by the machine, to be accepted',
      read: 'given by a reader, to be accepted',
      decided: 'decided by a person',
    },
  },
} as const;

/** Said before anything that is not for others. */
export const internalView = {
  fr: 'Vue interne, pour l’équipe\u00a0: elle contient des noms et des propos.',
  en: 'Internal view, for the team: it holds names and words.',
};
