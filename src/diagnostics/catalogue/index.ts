import { analyseProblems } from './analyse.ts';
import { classifyProblems } from './classify.ts';
import { columnsProblems } from './columns.ts';
import { projectProblems } from './project.ts';
import { protectProblems } from './protect.ts';
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
  ...classifyProblems,
  ...analyseProblems,
  ...protectProblems,
} as const;

export type ProblemCode = keyof typeof catalogue;
