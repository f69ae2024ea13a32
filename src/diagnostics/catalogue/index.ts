import { analyseProblems } from './analyse.ts';
import { citationsProblems } from './citations.ts';
import { classifyProblems } from './classify.ts';
import { cohortProblems } from './cohort.ts';
import { columnsProblems } from './columns.ts';
import { compareProblems } from './compare.ts';
import { decisionsProblems } from './decisions.ts';
import { diffProblems } from './diff.ts';
import { networkProblems } from './network.ts';
import { projectProblems } from './project.ts';
import { protectProblems } from './protect.ts';
import { qualityProblems } from './quality.ts';
import { questionnaireProblems } from './questionnaire.ts';
import { readProblems } from './read.ts';
import { resolveProblems } from './resolve.ts';
import { tabulateProblems } from './tabulate.ts';
import { themesProblems } from './themes.ts';
import { validateProblems } from './validate.ts';
import { withdrawProblems } from './withdraw.ts';

/** Every problem the tool can report, by code; the only place with their texts. */
export const catalogue = {
  ...projectProblems,
  ...readProblems,
  ...columnsProblems,
  ...validateProblems,
  ...resolveProblems,
  ...decisionsProblems,
  ...classifyProblems,
  ...analyseProblems,
  ...citationsProblems,
  ...cohortProblems,
  ...networkProblems,
  ...protectProblems,
  ...qualityProblems,
  ...questionnaireProblems,
  ...tabulateProblems,
  ...themesProblems,
  ...diffProblems,
  ...compareProblems,
  ...withdrawProblems,
} as const;

export type ProblemCode = keyof typeof catalogue;
