import type { Assignment } from '../../model/actor.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Bilingual } from '../../model/stage.ts';
import { type CodeOf, codeAnswers } from '../code-answers.ts';
import type { Survey } from '../survey.ts';
import type { Variable } from '../tabulate.ts';
import { listLabels, statusLabels, subCodeLabels } from '../value-labels.ts';

/** The code of the axis `role` under which stands what fits none of the five roles. */
export const offGridRole = 'hors-grille';

/** Codes given to actors on an axis, over all known CSOs. */
function coded(
  id: string,
  fr: string,
  en: string,
  axis: string,
  element: string,
  given: Partial<Variable> = {},
): Variable {
  return {
    id,
    title: { fr, en },
    elements: [element],
    unit: 'acteurs',
    baseOf: 'known',
    layer: 'testimony',
    isMultiple: true,
    values: ({ context }) => listLabels(`grid:${axis}`, context.codebook),
    answers: (survey) => codeAnswers(survey, axis, ({ code }) => code),
    ...given,
  };
}

const subOf =
  (isWanted: (parent: string) => boolean): CodeOf =>
  ({ code, sub }) =>
    sub !== null && isWanted(code) ? sub : null;

const subCodes = (id: string, fr: string, en: string, isWanted: (parent: string) => boolean): Variable =>
  coded(id, fr, en, 'role', 'R24', {
    values: ({ context }) => subCodeLabels('role', isWanted, context.codebook),
    answers: (survey) => codeAnswers(survey, 'role', subOf(isWanted)),
  });

const originOf = ({ axis, code }: Pick<Assignment, 'axis' | 'code'>, codebook: Codebook): string | null =>
  codebook.entryByKey.get(`${axis}:${code}`)?.origin ?? null;

/** Weaknesses of one origin; answered: organisations with any weakness, so that the three tables share their base. */
const weaknessesOf = (origin: string, title: Bilingual): Variable =>
  coded(`faiblesses_${origin}`, title.fr, title.en, 'faiblesse', 'R30', {
    values: ({ context }) =>
      listLabels('grid:faiblesse', context.codebook).filter(
        ({ code }) => originOf({ axis: 'faiblesse', code }, context.codebook) === origin,
      ),
    answers: (survey: Survey) =>
      codeAnswers(survey, 'faiblesse', (assignment) =>
        originOf(assignment, survey.context.codebook) === origin ? assignment.code : null,
      ),
  });

/** What the grid says of each organisation: ticked, coded by people, or read in interviews, documents and cards. */
export const codeVariables: readonly Variable[] = [
  coded('roles', 'Rôles', 'Roles', 'role', 'R24'),
  subCodes('sous_roles', 'Rôles dans le détail', 'Roles in detail', (parent) => parent !== offGridRole),
  subCodes(
    'hors_grille',
    'Activités hors des cinq rôles',
    'Activities outside the five roles',
    (parent) => parent === offGridRole,
  ),
  coded('domaines', 'Domaines', 'Domains', 'domaine', 'R24'),
  coded('forces', 'Forces', 'Strengths', 'force', 'R30'),
  coded('faiblesses', 'Faiblesses', 'Weaknesses', 'faiblesse', 'R30'),
  weaknessesOf('interne', { fr: 'Faiblesses propres à l’organisation', en: 'The organisation’s own weaknesses' }),
  weaknessesOf('relation', {
    fr: 'Faiblesses entre l’organisation et d’autres',
    en: 'Weaknesses between the organisation and others',
  }),
  weaknessesOf('contexte', { fr: 'Faiblesses imposées par le contexte', en: 'Weaknesses imposed by the context' }),
  coded('besoins', 'Besoins exprimés', 'Needs expressed', 'besoin', 'R32'),
  {
    ...coded('statut_codes', 'D’où viennent les codes', 'Where the codes come from', '', 'R44'),
    values: () => [...statusLabels],
    answers: (survey) => codeAnswers(survey, null, ({ status, sub }) => (sub === null ? status : null)),
  },
];
