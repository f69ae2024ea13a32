export { activeDecisions, allDecisions, disputeProblems, undoProblems } from './active.ts';
export { type Answer, rowOfAnswer, subjectCells, verdictsOf } from './answer.ts';
export type { Decision, DecisionObject, Verdict } from './decision.ts';
export type {
  Candidate,
  CodeQuestion,
  FieldQuestion,
  IdentityQuestion,
  LapsedQuestion,
  Question,
  Side,
} from './question.ts';
export { type Known, questionsOf } from './questions.ts';
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
