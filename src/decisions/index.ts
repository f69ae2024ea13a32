export { activeDecisions, allDecisions, disputeProblems, undoProblems } from './active.ts';
export { type Answer, rowOfAnswer, subjectCells, verdictsOf } from './answer.ts';
export { chosenThemes, decidedThemes, type ThemeDecision, themeOf, themesToChoose } from './chosen-themes.ts';
export { type CodeWarning, isPut, warningsOf } from './code-questions.ts';
export type { Decision, DecisionObject, Verdict } from './decision.ts';
export { contraryAnswers, disputesByActor, overruled } from './disputes.ts';
export { actorsMeantBy } from './meant-actors.ts';
export { tellOfOthers } from './of-another-country.ts';
export {
  type AttributionQuestion,
  type Bearer,
  type Candidate,
  type CodeQuestion,
  type Family,
  type FieldQuestion,
  families,
  type IdentityQuestion,
  type LapsedQuestion,
  type Question,
  type Side,
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
export { unansweredIn, withoutUnanswered } from './unanswered.ts';
export { closedByInterview, withdrawnFrom } from './withdrawn.ts';
export { type InterviewWithdrawal, interviewKeyOf, interviewWithdrawals } from './withdrawn-interviews.ts';
