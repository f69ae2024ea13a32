import type { Bilingual } from '../../model/stage.ts';
import { interviewAnswers } from '../interview-answers.ts';
import { type ReadCodes, readCodes, readPairForms, readPairsOfForm } from '../read-codes.ts';
import type { Variable } from '../tabulate.ts';
import { languageLabel, listLabels } from '../value-labels.ts';
import { columnOf, isMultipleColumn, readerOf, valuesOf } from './of-column.ts';

/** A closed question of the interview, counted over those interviewed. */
function question(key: string, element: string, given: Partial<Variable> = {}): Variable {
  const column = columnOf(key, 'entretiens');
  return {
    id: key,
    title: column.label,
    elements: [element],
    unit: 'acteurs',
    baseOf: 'interviewed',
    layer: 'testimony',
    isMultiple: isMultipleColumn(column),
    values: ({ context }) => [...valuesOf(column, context.codebook, context.country)],
    answers: (survey) => interviewAnswers(survey, key, readerOf(column)),
    ...given,
  };
}

/** With whom those interviewed work under one form. Answered: any partnership told, so that both forms share their base. */
const partnersOf = (form: string, title: Bilingual): Variable =>
  question('partenariats', 'R21', {
    id: `partenariats_${form}s`,
    title,
    answers: (survey) => {
      const all = interviewAnswers(survey, 'partenariats', readerOf(columnOf('partenariats', 'entretiens')));
      const wanted = interviewAnswers(survey, 'partenariats', readPairsOfForm('partenariats', form));
      const codesByUnit = new Map(wanted.map(({ unit, codes }) => [unit, codes]));
      return all.map(({ codes, ...answer }) => ({
        ...answer,
        codes: codesByUnit.get(answer.unit) ?? new Map(),
        answeredBy: [...new Set([...codes.values()].flat())],
      }));
    },
  });

/** The forms of the partnerships told, or those that an older survey kept alone. */
const readForms: ReadCodes = (holder) => {
  const told = readPairForms('partenariats')(holder);
  return told.length > 0 ? told : readCodes('partenariats_forme')(holder);
};

/** How the interviews were held. Small numbers would tell who was met. */
const manner = (key: string, given: Partial<Variable> = {}): Variable =>
  question(key, 'R06', { layer: 'method', isMaskedAlways: true, ...given });

/** What those interviewed answered. A group interview is one unit: its closed answers count once. */
export const interviewVariables: readonly Variable[] = [
  manner('mode'),
  manner('langue', { labelOf: (code, { context }) => languageLabel(code, context) }),
  question('active_migration', 'R23'),
  question('thematique_principale', 'R23'),
  question('place_migration', 'R23'),
  question('sens_migration', 'R23'),
  question('membre_reseau', 'R20'),
  question('reseaux', 'R20'),
  question('motifs_reseau', 'R20'),
  question('motifs_non_reseau', 'R20'),
  question('partenariats', 'R21', { title: { fr: 'Partenariats', en: 'Partnerships' } }),
  question('partenariats', 'R21', {
    id: 'partenariats_forme',
    title: { fr: 'Forme des partenariats', en: 'Form of the partnerships' },
    values: ({ context }) => listLabels('forme', context.codebook),
    answers: (survey) => interviewAnswers(survey, 'partenariats', readForms),
  }),
  partnersOf('formel', { fr: 'Partenariats formels', en: 'Formal partnerships' }),
  partnersOf('informel', { fr: 'Partenariats informels', en: 'Informal partnerships' }),
  question('participe_temps_forts', 'R22'),
  question('temps_forts', 'R22'),
  question('difficultes_vie_associative', 'R31'),
  question('difficultes_projet', 'R31'),
  question('premier_besoin', 'R32'),
  question('besoins_appui', 'R32'),
  question('formations_souhaitees', 'R32'),
  question('formations_recues', 'R32'),
  question('interet_formation', 'R32'),
  question('niveaux_dialogue', 'R33'),
  question('qualite_dialogue', 'R34'),
  question('espace_expression', 'R34'),
  question('sentiment_ecoute', 'R34'),
  question('degre_participation', 'R34'),
];
