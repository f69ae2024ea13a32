import type { TableLayer } from '../../model/cartography.ts';
import { codeAnswers } from '../code-answers.ts';
import { knownByAnswers, profileAnswers, typeAnswers } from '../profile-answers.ts';
import { type ReadCodes, readBand, readCodes, readHowMany, readNumber } from '../read-codes.ts';
import type { Survey } from '../survey.ts';
import type { Variable } from '../tabulate.ts';
import { bandLabels, countryLabel, howManySources, kindLabels, listLabels, yesNoLabels } from '../value-labels.ts';
import { columnOf, isMultipleColumn, readerOf, valuesOf } from './of-column.ts';

type Given = Partial<Variable> & { read?: ReadCodes };

/** A profile column counted over all known CSOs, as its definition says. */
function profile(key: string, layer: TableLayer, element: string, given: Given = {}): Variable {
  const column = columnOf(key, 'acteurs');
  const { read = readerOf(column), ...overrides } = given;
  return {
    id: key,
    title: column.label,
    elements: [element],
    unit: 'acteurs',
    baseOf: 'known',
    layer,
    isMultiple: isMultipleColumn(column),
    values: ({ context }) => [...valuesOf(column, context.codebook, context.country)],
    answers: (survey) => profileAnswers(survey, [key], read),
    ...overrides,
  };
}

/** A number counted by bands that do not overlap. */
const banded = (key: string, layer: TableLayer, element: string, given: Given = {}): Variable => {
  const band = bandColumns[key];
  const read: ReadCodes = (holder) => {
    const codes = readBand(key)(holder);
    return codes.length > 0 || band === undefined ? codes : readCodes(band)(holder);
  };
  const answers = (survey: Survey) => profileAnswers(survey, band === undefined ? [key] : [key, band], read);
  return profile(key, layer, element, { values: () => bandLabels(key), answers, ...given });
};

/** Where an older survey kept the band and not the number. */
const bandColumns: { readonly [key: string]: string } = {
  nb_membres: 'nb_membres_tranche',
  nb_salaries_tp: 'nb_salaries_tranche',
};

/** Whether an organisation has a web site: an address is yes; «pas de site» is no; «néant», «-» and nothing say nothing. */
const hasSite: Variable = {
  ...profile('site_internet', 'profile', 'R14', { id: 'a_un_site', title: { fr: 'Site internet', en: 'Web site' } }),
  isMultiple: false,
  values: () => [...yesNoLabels],
  answers: (survey) =>
    profileAnswers(survey, ['site_internet'], ({ fields }) => (fields.site_internet ? ['oui'] : [])).map((answer) => {
      const without = (survey.profilesByActor.get(answer.unit) ?? []).filter((record) =>
        record.without?.includes('site_internet'),
      );
      const isNo = answer.codes.size === 0 && without.length > 0;
      return isNo ? { ...answer, codes: new Map([['non', without.map(({ id }) => id)]]) } : answer;
    }),
};

/** What organisations are, where they work, what they have. Base: every known CSO. */
export const profileVariables: readonly Variable[] = [
  {
    id: 'type',
    title: { fr: 'Types d’organisations', en: 'Types of organisations' },
    elements: ['R10'],
    unit: 'acteurs',
    baseOf: 'known',
    layer: 'directory',
    isMultiple: false,
    values: ({ context }) => listLabels('grid:type', context.codebook),
    answers: typeAnswers,
  },
  {
    id: 'connus_par',
    title: { fr: 'Comment les organisations sont connues', en: 'How the organisations are known' },
    elements: ['R06'],
    unit: 'acteurs',
    baseOf: 'known',
    layer: 'method',
    isMultiple: true,
    values: () => [...kindLabels],
    answers: knownByAnswers,
  },
  profile('nature', 'directory', 'R10'),
  profile('base_sociale', 'directory', 'R10'),
  profile('mission', 'directory', 'R10'),
  profile('dirigee_par', 'profile', 'R10', { isMaskedAlways: true }),
  profile('type_publie_national', 'directory', 'R10'),
  profile('mandat', 'directory', 'R10'),
  profile('niveau_organisation', 'directory', 'R13'),
  profile('statut_juridique', 'directory', 'R11', { isMaskedAlways: true }),
  profile('accord_cadre_ong', 'profile', 'R11'),
  banded('annee_creation', 'directory', 'R12', {
    id: 'periode_creation',
    title: { fr: 'Période de création', en: 'Period of creation' },
  }),
  profile('annee_creation', 'directory', 'R12', {
    id: 'annees_creation',
    title: { fr: 'Année de création, une à une', en: 'Year of creation, one by one' },
    read: readNumber('annee_creation'),
  }),
  profile('etat_activite', 'directory', 'R12'),
  profile('region_siege', 'directory', 'R14'),
  profile('ville_siege', 'directory', 'R14'),
  profile('pays_siege', 'directory', 'R14', { labelOf: countryLabel }),
  hasSite,
  profile('a_un_siege', 'profile', 'R14'),
  profile('niveau', 'directory', 'R18'),
  profile('echelle_territoriale', 'directory', 'R18'),
  profile('zones_intervention', 'directory', 'R19', { id: 'zones', labelOf: countryLabel }),
  banded('nb_membres', 'profile', 'R15', { title: { fr: 'Nombre de membres', en: 'Number of members' } }),
  banded('nb_salaries_tp', 'profile', 'R15'),
  banded('nb_salaries_partiel', 'profile', 'R15'),
  banded('nb_stagiaires', 'profile', 'R15'),
  banded('nb_benevoles', 'profile', 'R15', { title: { fr: 'Nombre de bénévoles', en: 'Number of volunteers' } }),
  profile('budget_tranche', 'profile', 'R16'),
  profile('sources_financement', 'profile', 'R17'),
  profile('sources_financement', 'profile', 'R17', {
    id: 'nombre_sources',
    title: { fr: 'Nombre de sources de financement', en: 'Number of sources of funding' },
    isMultiple: false,
    values: () => [],
    labelOf: howManySources,
    read: readHowMany('sources_financement'),
  }),
  profile('source_principale', 'profile', 'R17'),
  banded('part_budget_migration', 'profile', 'R16', {
    title: { fr: 'Part du budget pour les migrations', en: 'Share of the budget for migration' },
  }),
  profile('thematiques', 'profile', 'R23'),
  profile('metiers', 'profile', 'R24'),
  profile('beneficiaires', 'testimony', 'R25', {
    id: 'public',
    answers: (survey) => {
      const refusals = profileAnswers(survey, ['beneficiaires'], () => []);
      const given = codeAnswers(survey, 'public', ({ code }) => code);
      return given.map((answer, index) => ({ ...answer, refusedBy: refusals[index]?.refusedBy ?? [] }));
    },
  }),
];
