import type { Match, Resolution } from '../model/actor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { compareText } from '../text/sort.ts';
import { attributionQuestions } from './attribution-questions.ts';
import { codeQuestions } from './code-questions.ts';
import { contraryAnswersTo } from './contrary-answers.ts';
import { fieldQuestions } from './field-questions.ts';
import { lapsedQuestions } from './lapsed-questions.ts';
import { families, type IdentityQuestion, type Question, type Side } from './question.ts';
import { questionKey } from './question-key.ts';
import { type SideMaker, sideMaker } from './side.ts';
import { withdrawnFrom } from './withdrawn.ts';

/** What questions are drawn from: a country's records and its actors, coded. */
export type Known = Pick<Resolution, 'actors' | 'actorsByRecord' | 'toReview' | 'unattributed'> & {
  records: DataRecord[];
  diagnostics: readonly Diagnostic[];
};

/**
 * Everything that needs a person's decision, worst first: by family, then by what weighs on the map within it, then by the
 * number of rows concerned times the doubt, that is how likely what the tool does in the meantime is wrong. Nothing is
 * asked of organisations that withdrew.
 */
export function questionsOf(known: Known): Question[] {
  const withdrawn = withdrawnFrom(known.records, known.actors);
  const actors = known.actors.filter(({ id }) => !withdrawn.actors.has(id));
  const sides = sideMaker(known);
  const isGone = (record: string) =>
    withdrawn.records.has(record) || (known.actorsByRecord[record] ?? []).some((id) => withdrawn.actors.has(id));
  const isWaiting = new Set(known.unattributed);
  const questions: Question[] = [
    ...known.toReview
      .filter(({ left, right }) => [left, right].every((id) => !isGone(id) && !isWaiting.has(id)))
      .map((match) => identityQuestion(match, sides)),
    ...attributionQuestions(known, sides, isGone),
    ...actors.flatMap((actor) => codeQuestions(actor, sides, isGone)),
    ...actors.flatMap((actor) => fieldQuestions(actor, sides, isGone)),
    ...lapsedQuestions(known.records, known.diagnostics, isGone),
  ];
  const once = [...new Map(questions.map((question) => [question.key, question])).values()];
  const contraryTo = contraryAnswersTo(known.records, known.diagnostics);
  return once
    .map((question) => {
      const contrary = contraryTo(question);
      return contrary.length > 0 ? { ...question, contrary } : question;
    })
    .sort(worstFirst);
}

const worstFirst = (a: Question, b: Question): number =>
  families.indexOf(a.family) - families.indexOf(b.family) ||
  a.rank - b.rank ||
  b.cost - a.cost ||
  compareText(a.key, b.key);

/** Total from which the ladder joins two rows: the nearer to it, the likelier that two is wrong. */
const sameFrom = 6;
const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** What is attributed, then what is best known, comes first: its name stays when both are one. */
const byStanding = (a: Side, b: Side): number =>
  Number(a.isUnattributed) - Number(b.isUnattributed) ||
  b.rows.length - a.rows.length ||
  compareText(a.name, b.name) ||
  compareText(a.id ?? '', b.id ?? '');

function identityQuestion(match: Match, sides: SideMaker): IdentityQuestion {
  const [first, second] = [sides.ofRecord(match.left), sides.ofRecord(match.right)];
  const isSwapped = byStanding(first, second) > 0;
  const [left, right] = isSwapped ? [second, first] : [first, second];
  const named = ({ id, name, place }: Side) => id ?? `${name} ${place ?? ''}`;
  const rowCount = left.rows.length + right.rows.length;
  return {
    object: 'identite',
    family: 'identite',
    key: questionKey('identite', ...[named(left), named(right)].sort()),
    rank: 1,
    cost: rowCount * between(0.1, match.total / sameFrom, 1),
    rowCount,
    left,
    right,
    match: isSwapped ? swapped(match) : match,
  };
}

const swapped = (match: Match): Match => ({
  ...match,
  left: match.right,
  right: match.left,
  steps: match.steps.map((step) => ({ ...step, left: step.right, right: step.left })),
});
