import type { Problem } from './entry.ts';

/** Problems met while the map is counted. */
export const analyseProblems = {
  'ANA-001': {
    name: 'chiffre-publie-non-verifiable',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'Le chiffre publié «\u00a0{variable}, {code}\u00a0» ne correspond à aucun compte que les lignes permettent de faire\u00a0: il n’est ni confirmé ni contredit.',
      en: 'The published figure “{variable}, {code}” matches no count that the rows allow: it is neither confirmed nor contradicted.',
    },
    advice: {
      fr: 'Écrivez dans «\u00a0variable\u00a0» le nom d’une colonne (statut_juridique, region_siege…) ou d’un tableau du rapport, dans «\u00a0code\u00a0» un code de sa liste ou son libellé, dans «\u00a0unite\u00a0» organisations ou pourcentage.',
      en: 'In “variable” write the name of a column (statut_juridique, region_siege…) or of a table of the report, in “code” a code of its list or its label, in “unite” organisations or percentage.',
    },
  },
  'ANA-002': {
    name: 'chiffre-publie-different',
    severity: 'info',
    scope: 'row',
    message: {
      fr: 'Le chiffre publié «\u00a0{variable}, {code}\u00a0» n’est pas celui des lignes, qui donnent {compte}/{base}.',
      en: 'The published figure “{variable}, {code}” is not what the rows give, which is {compte}/{base}.',
    },
    advice: {
      fr: 'Rien à corriger si le chiffre publié est bien recopié\u00a0: le rapport dit l’écart.',
      en: 'Nothing to mend if the published figure is copied rightly: the report states the gap.',
    },
  },
  'ANA-003': {
    name: 'entretien-sans-ligne',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le carnet de terrain dit que «\u00a0{acteur}\u00a0» a été interviewée, mais aucun entretien n’est à son nom.',
      en: 'The field log says that “{acteur}” was interviewed, but no interview bears its name.',
    },
    advice: {
      fr: 'Ajoutez l’entretien, ou vérifiez que le nom est écrit de la même façon dans les deux fichiers\u00a0; sinon corrigez l’issue dans le carnet de terrain.',
      en: 'Add the interview, or check that the name is written alike in both files; otherwise mend the outcome in the field log.',
    },
  },
  'ANA-004': {
    name: 'refus-avec-entretien',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Le carnet de terrain dit que «\u00a0{acteur}\u00a0» a refusé, mais un entretien est à son nom.',
      en: 'The field log says that “{acteur}” refused, but an interview bears its name.',
    },
    advice: {
      fr: 'Si elle a accepté plus tard, ajoutez au carnet de terrain une ligne «\u00a0interviewe\u00a0» avec sa date\u00a0; sinon vérifiez à quelle organisation l’entretien appartient.',
      en: 'If it agreed later, add an “interviewe” row with its date to the field log; otherwise check which organisation the interview belongs to.',
    },
  },
} as const satisfies Record<string, Problem>;
