import { analyseProblems } from './analyse.ts';
import { classifyProblems } from './classify.ts';
import { columnsProblems } from './columns.ts';
import { decisionsProblems } from './decisions.ts';
import { projectProblems } from './project.ts';
import { protectProblems } from './protect.ts';
import { qualityProblems } from './quality.ts';
import { questionnaireProblems } from './questionnaire.ts';
import { readProblems } from './read.ts';
import { resolveProblems } from './resolve.ts';
import { validateProblems } from './validate.ts';

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
  ...protectProblems,
  ...qualityProblems,
  ...questionnaireProblems,
} as const;

export type ProblemCode = keyof typeof catalogue;
