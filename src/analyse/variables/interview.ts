import { interviewAnswers } from '../interview-answers.ts';
import { readPairForms } from '../read-codes.ts';
import type { Variable } from '../tabulate.ts';
import { listLabels } from '../value-labels.ts';
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

/** What those interviewed answered. A group interview is one unit: its closed answers count once. */
export const interviewVariables: readonly Variable[] = [
  question('active_migration', 'R23'),
  question('thematique_principale', 'R23'),
  question('place_migration', 'R23'),
  question('sens_migration', 'R23'),
  question('membre_reseau', 'R20'),
  question('motifs_reseau', 'R20'),
  question('motifs_non_reseau', 'R20'),
  question('partenariats', 'R21', { title: { fr: 'Partenariats', en: 'Partnerships' } }),
  question('partenariats', 'R21', {
    id: 'partenariats_forme',
    title: { fr: 'Forme des partenariats', en: 'Form of the partnerships' },
    values: ({ context }) => listLabels('forme', context.codebook),
    answers: (survey) => interviewAnswers(survey, 'partenariats', readPairForms('partenariats')),
  }),
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
