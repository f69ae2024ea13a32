import type { Cartography } from '../../model/cartography.ts';
import type { Context } from '../../model/context.ts';
import type { Staged } from '../../model/stage.ts';
import type { AnalyseInput } from '../input.ts';
import { surveyOf } from '../survey.ts';
import { cohortOf, hasCohort } from './cohort.ts';
import { loadSolver } from './solver.ts';

/** A counted country with its cohort, when somebody was asked; the solver is loaded only when somebody is eligible. */
export async function addCohort(
  counted: Staged<Cartography>,
  input: AnalyseInput,
  context: Context,
): Promise<Staged<Cartography>> {
  const survey = surveyOf(input, context);
  if (!hasCohort(survey)) return counted;
  const { value: cohort, diagnostics } = await cohortOf(survey, loadSolver);
  const { value } = counted;
  return {
    value: {
      ...value,
      analyses: { ...value.analyses, cohort },
      diagnostics: [...value.diagnostics, ...diagnostics],
    },
    diagnostics: [...counted.diagnostics, ...diagnostics],
  };
}
