import { bandsByVariable, codeList, matchCode, nearestCode } from '../../columns/index.ts';
import { findRegion } from '../../countries/index.ts';
import { listOf, numberOf, textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { CohortCriterion } from '../../model/cohort.ts';
import type { Context } from '../../model/context.ts';
import { noAnswerCode, readBand } from '../read-codes.ts';
import type { ValueLabel } from '../tabulate.ts';
import { bandLabels, listLabels, regionLabels } from '../value-labels.ts';
import { themesOf } from './eligibility.ts';

/** Each organisation has one code at most: minima of different codes add up. */
export const singleCriteria: readonly CohortCriterion[] = ['region', 'type', 'taille', 'budget'];

const listByCriterion: { [criterion in CohortCriterion]?: string } = {
  role: 'grid:role',
  theme: 'grid:theme',
  type: 'grid:type',
  budget: 'budget_tranche',
  dirigee_par: 'grid:dirigee_par',
};

/** Roles that the organisation declared or a person settled: what a machine read depends on how much was written. */
const settledRoles = ({ assignments }: Actor): string[] =>
  assignments
    .filter(({ axis, sub, status }) => axis === 'role' && sub === null && status !== 'inferred')
    .map(({ code }) => code);

const said = (codes: (string | null)[]): string[] =>
  [...new Set(codes.filter((code): code is string => code !== null && code !== noAnswerCode))].sort();

/** What the choice may know of an organisation. */
export function codesByCriterion(actor: Actor, context: Context): Record<CohortCriterion, string[]> {
  const region = textOf(actor, 'region_siege');
  const isOurs = context.country.regions.some(({ code }) => code === region);
  return {
    region: isOurs ? said([region]) : [],
    role: said(settledRoles(actor)),
    theme: said(themesOf(actor)),
    type: said([actor.type]),
    taille: numberOf(actor, 'nb_membres') === null ? [] : said(readBand('nb_membres')(actor)),
    budget: said([textOf(actor, 'budget_tranche')]),
    dirigee_par: said(listOf(actor, 'dirigee_par')),
  };
}

/** The codes a criterion takes, in the order of its list, with their labels. */
export function labelsOf(criterion: CohortCriterion, { country, codebook }: Context): readonly ValueLabel[] {
  if (criterion === 'region') return regionLabels(country);
  if (criterion === 'taille') return bandLabels('nb_membres');
  const list = listByCriterion[criterion];
  return list === undefined ? [] : listLabels(list, codebook);
}

/** The code that a value of the configuration names, or null. */
export function codeOf(criterion: CohortCriterion, value: string, { country, codebook }: Context): string | null {
  if (criterion === 'region') return findRegion(country, value)?.code ?? null;
  if (criterion === 'taille')
    return bandsByVariable.nb_membres?.find(({ code }) => code === value.trim())?.code ?? null;
  const code = matchCode(listByCriterion[criterion] ?? '', value, codebook);
  return code === noAnswerCode ? null : code;
}

/** The value somebody probably meant. */
export function nearValue(criterion: CohortCriterion, value: string, { codebook }: Context): string | null {
  const list = listByCriterion[criterion];
  return list === undefined || codeList(list, codebook).length === 0 ? null : nearestCode(list, value, codebook);
}
