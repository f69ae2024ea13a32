export { activeDecisions, allDecisions, disputeProblems, undoProblems } from './active.ts';
export type { Decision, DecisionObject, Verdict } from './decision.ts';
export {
  codeDecisions,
  cohortDecisions,
  contestations,
  editionDecisions,
  fieldDecisions,
  identityDecisions,
  quoteDecisions,
  themeDecisions,
  withdrawals,
} from './select.ts';
export { interviewKeyOf, withdrawnFrom } from './withdrawn.ts';
