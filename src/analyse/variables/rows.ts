import type { BaseOf, TableLayer, Unit } from '../../model/cartography.ts';
import type { CountryPack } from '../../model/country.ts';
import type { Bilingual } from '../../model/stage.ts';
import type { TableKind } from '../../model/table.ts';
import { type ReadCodes, readBand, readCodes, readDuration, readEuroBand, readNumber } from '../read-codes.ts';
import { approachAnswers, documentAnswers, reasonAnswers, rowAnswers } from '../row-answers.ts';
import type { Variable } from '../tabulate.ts';
import { bandLabels } from '../value-labels.ts';
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

const project = (id: string, key: string, fr: string, en: string, given: Partial<Variable> = {}): Variable => ({
  ...rows({
    ...{ id, key, title: { fr, en }, kind: 'projets', unit: 'projets', baseOf: 'projects' },
    element: 'R26',
    layer: 'profile',
  }),
  ...given,
});

/** The band of a project's budget: from its amount, or as an older survey kept it. */
const readBudget = (country: CountryPack): ReadCodes => {
  const fromAmount = readEuroBand('budget_global', 'devise', country);
  return (holder) => {
    const codes = fromAmount(holder);
    return codes.length > 0 ? codes : readCodes('budget_projet_tranche')(holder);
  };
};

/** What projects last, cost and reach, by bands; amounts leave the team only where three projects share a band. */
const projectSizes: readonly Variable[] = [
  project('projets_duree', 'annee_debut', 'Durée des projets', 'Length of the projects', {
    values: () => bandLabels('duree_projet'),
    answers: (survey) => rowAnswers(survey, 'projets', 'annee_fin', readDuration),
  }),
  project('projets_beneficiaires', 'nb_beneficiaires', 'Bénéficiaires par projet', 'Beneficiaries by project', {
    values: () => bandLabels('nb_beneficiaires'),
    answers: (survey) => rowAnswers(survey, 'projets', 'nb_beneficiaires', readBand('nb_beneficiaires')),
  }),
  project('projets_budget', 'budget_global', 'Budget des projets', 'Budget of the projects', {
    isMaskedAlways: true,
    values: () => bandLabels('budget_annuel'),
    answers: (survey) => rowAnswers(survey, 'projets', 'budget_global', readBudget(survey.context.country)),
  }),
];

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
      id: 'motif_non_reponse',
      title: { fr: 'Pourquoi il n’y a pas eu d’entretien', en: 'Why there was no interview' },
      kind: 'terrain',
      key: 'motif',
      unit: 'approches',
      baseOf: 'approached',
      element: 'R07',
      layer: 'method',
    }),
    isMultiple: false,
    answers: reasonAnswers,
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
  {
    ...rows({
      id: 'documents_annee',
      title: { fr: 'Documents par année', en: 'Documents by year' },
      kind: 'revue',
      key: 'document_annee',
      unit: 'documents',
      baseOf: 'documents',
      element: 'R08',
    }),
    answers: (survey) => documentAnswers(survey, readNumber('document_annee')),
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
  mechanism(
    'mecanismes_institutionnalise',
    'institutionnalise',
    'Mécanismes fondés par un texte',
    'Mechanisms set up by a text',
  ),
  mechanism('mecanismes_portee', 'portee', 'Portée des mécanismes', 'Reach of the mechanisms'),
  mechanism('mecanismes_migrants', 'migrants_presents', 'Migrants présents', 'Migrants sit'),
  project('projets_type_bailleur', 'type_bailleur', 'Projets par type de bailleur', 'Projects by type of donor'),
  project('projets_mode', 'mode', 'Projets menés seul ou en consortium', 'Projects led alone or in a consortium'),
  project('projets_thematiques', 'thematiques', 'Projets par thématique', 'Projects by theme'),
  project('projets_publics', 'beneficiaires', 'Publics des projets', 'Audiences of the projects'),
  ...projectSizes,
];
