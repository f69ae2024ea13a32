import type { Variable } from '../tabulate.ts';
import { codeVariables } from './codes.ts';
import { interviewVariables } from './interview.ts';
import { profileVariables } from './profile.ts';
import { publishedVariables } from './published.ts';
import { rowVariables } from './rows.ts';

/** Every variable counted; ids are stable. */
export const variables: readonly Variable[] = [
  ...profileVariables,
  ...codeVariables,
  ...interviewVariables,
  ...rowVariables,
  ...publishedVariables,
];
