import type { Problem } from './entry.ts';

export const columnsProblems = {} as const satisfies Record<string, Problem>;
