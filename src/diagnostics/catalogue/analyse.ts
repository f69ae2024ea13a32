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
  'ANA-005': {
    name: 'reponses-differentes-meme-vague',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: 'Deux entretiens de «\u00a0{acteur}\u00a0» faits à la même vague ({autre}, puis {entretien}) répondent différemment à {n:question|questions}\u00a0: {questions}. La réponse du plus récent est comptée, l’autre est gardée comme historique.',
      en: 'Two interviews of “{acteur}” in the same wave ({autre}, then {entretien}) answer {n:question|questions} differently: {questions}. The answer of the newer one is counted, the other is kept as history.',
    },
    advice: {
      fr: 'Si le second entretien corrige le premier, rien à faire. Si ce sont deux moments de la collecte, écrivez deux vagues dans la colonne «\u00a0vague\u00a0». Si l’ancienne réponse est la bonne, écrivez-la aussi dans la ligne du plus récent, ou fixez-la par une décision (objet «\u00a0champ\u00a0»).',
      en: 'If the second interview corrects the first, nothing to do. If they are two moments of the survey, write two waves in the column “vague”. If the older answer is the right one, write it in the row of the newer one too, or set it by a decision (“objet” champ).',
    },
  },
  'ANA-006': {
    name: 'mecanisme-deux-fois',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{nom}\u00a0» et «\u00a0{autre}\u00a0» ({fichier}, ligne {ligne}) semblent être un seul mécanisme de dialogue\u00a0: il est compté deux fois.',
      en: '“{nom}” and “{autre}” ({fichier}, row {ligne}) look like one mechanism of dialogue: it is counted twice.',
    },
    advice: {
      fr: 'Si c’est le même, gardez une seule ligne, avec tous ses participants, et les deux sources dans «\u00a0source\u00a0», séparées par un point-virgule. Si ce sont deux mécanismes, donnez-leur des noms qui les distinguent (le lieu, par exemple).',
      en: 'If it is the same one, keep a single row, with all its participants, and both sources in “source”, parted by a semicolon. If they are two mechanisms, give them names that tell them apart (the place, for instance).',
    },
  },
  'ANA-007': {
    name: 'chiffre-publie-variable-inconnue',
    severity: 'warning',
    scope: 'row',
    message: {
      fr: '«\u00a0{variable}\u00a0» n’est le nom d’aucune colonne ni d’aucun tableau\u00a0: ce chiffre publié n’est comparé à rien.',
      en: '“{variable}” is the name of no column and of no table: this published figure is compared with nothing.',
    },
    advice: {
      fr: 'Écrivez dans «\u00a0variable\u00a0» le nom d’une colonne ou d’un tableau (cartographie tabulate --liste les donne), et dans «\u00a0code\u00a0» la réponse comptée. Exemple\u00a0: variable region_siege, code Kayes. Pour le nombre d’organisations\u00a0: variable acteurs, code recenses.',
      en: 'In “variable” write the name of a column or of a table (cartographie tabulate --liste gives them), and in “code” the answer counted. Example: variable region_siege, code Kayes. For the number of organisations: variable acteurs, code recenses.',
    },
  },
  'ANA-060': {
    name: 'empreinte-autre',
    severity: 'warning',
    scope: 'file',
    message: {
      fr: 'L’empreinte écrite dans «\u00a0{file}\u00a0» n’est pas celle de ses valeurs\u00a0: le fichier a changé depuis qu’il a été fait.',
      en: 'The fingerprint written in “{file}” is not that of its values: the file has changed since it was made.',
    },
    advice: {
      fr: 'Reprenez le JSON d’origine, ou refaites-le avec cartographie build. Le rapport est écrit quand même, avec l’empreinte de ce que le fichier dit maintenant.',
      en: 'Take the original JSON again, or make it anew with cartographie build. The report is written all the same, with the fingerprint of what the file says now.',
    },
  },
} as const satisfies Record<string, Problem>;
