import type { BaseOf, TableLayer, Unit } from '../../model/cartography.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import { readCodes } from '../read-codes.ts';
import { approachAnswers, documentAnswers, rowAnswers } from '../row-answers.ts';
import type { Variable } from '../tabulate.ts';
import { columnOf, isMultipleColumn, readerOf, valuesOf } from './of-column.ts';

interface Counted {
  id: string;
  title: Bilingual;
  kind: TableKind;
  key: string;
  unit: Unit;
  baseOf: BaseOf;
  element: string;
  layer?: TableLayer;
}

/** A closed column of rows that are no actor: one unit a row. */
function rows({ id, title, kind, key, unit, baseOf, element, layer = 'directory' }: Counted): Variable {
  const column = columnOf(key, kind);
  return {
    ...{ id, title, unit, baseOf, layer },
    elements: [element],
    isMultiple: isMultipleColumn(column),
    values: ({ context }) => [...valuesOf(column, context.codebook, context.country)],
    answers: (survey) => rowAnswers(survey, kind, key, readerOf(column)),
  };
}

const mechanism = (id: string, key: string, fr: string, en: string): Variable =>
  rows({ id, key, title: { fr, en }, kind: 'mecanismes', unit: 'mecanismes', baseOf: 'mechanisms', element: 'R35' });

const project = (id: string, key: string, fr: string, en: string): Variable =>
  rows({
    ...{ id, key, title: { fr, en }, kind: 'projets', unit: 'projets', baseOf: 'projects' },
    element: 'R26',
    layer: 'profile',
  });

/** The field log, the desk review, mechanisms and projects. */
export const rowVariables: readonly Variable[] = [
  {
    ...rows({
      id: 'statut_reponse',
      title: { fr: 'Du recensement à l’entretien', en: 'From listing to interview' },
      kind: 'terrain',
      key: 'statut_reponse',
      unit: 'approches',
      baseOf: 'approached',
      element: 'R06',
      layer: 'method',
    }),
    answers: approachAnswers,
  },
  {
    ...rows({
      id: 'documents_type',
      title: { fr: 'Documents par type', en: 'Documents by type' },
      kind: 'revue',
      key: 'document_type',
      unit: 'documents',
      baseOf: 'documents',
      element: 'R08',
    }),
    answers: (survey) => documentAnswers(survey, readCodes('document_type')),
  },
  rows({
    id: 'auteur_source',
    title: { fr: 'Qui parle dans les documents', en: 'Who speaks in the documents' },
    kind: 'revue',
    key: 'auteur_source',
    unit: 'constats',
    baseOf: 'findings',
    element: 'R08',
  }),
  mechanism('mecanismes_type', 'type', 'Mécanismes de dialogue par type', 'Dialogue mechanisms by type'),
  mechanism('mecanismes_niveau', 'niveau', 'Mécanismes de dialogue par niveau', 'Dialogue mechanisms by level'),
  mechanism('mecanismes_fonctionnel', 'fonctionnel', 'Mécanismes qui fonctionnent', 'Mechanisms that work'),
  project('projets_type_bailleur', 'type_bailleur', 'Projets par type de bailleur', 'Projects by type of donor'),
  project('projets_mode', 'mode', 'Projets menés seul ou en consortium', 'Projects led alone or in a consortium'),
];
