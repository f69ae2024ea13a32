import { codeList, matchCode, nearestCode } from '../../columns/index.ts';
import { problem } from '../../diagnostics/create.ts';
import type { CohortConfig } from '../../model/cohort-config.ts';
import type { Context } from '../../model/context.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Codes that the configuration of the cohort names and no list holds: each is told and holds for nothing. */
export function configProblems({ trainings, at }: CohortConfig, { codebook }: Context): Diagnostic[] {
  return trainings
    .filter((code) => matchCode('formations', code, codebook) === null)
    .map((code) => {
      const suggestion = nearestCode('formations', code, codebook);
      return problem(
        'COH-011',
        { cle: 'cohorte.formations', valeur: code },
        {
          ...(at ? { place: at } : {}),
          actual: code,
          expected: codeList('formations', codebook).map((entry) => entry.code),
          ...(suggestion === null ? {} : { suggestion }),
        },
      );
    });
}

/** The trainings that the configuration names, as codes of the list. */
export const knownTrainings = ({ trainings }: CohortConfig, { codebook }: Context): string[] => [
  ...new Set(trainings.flatMap((code) => matchCode('formations', code, codebook) ?? [])),
];
