import type { Actor, Assignment, Grade, Match, Resolution } from '../model/actor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { compareText } from '../text/sort.ts';
import { allDecisions } from './active.ts';
import type {
  Candidate,
  CodeQuestion,
  FieldQuestion,
  IdentityQuestion,
  LapsedQuestion,
  Question,
  Side,
} from './question.ts';
import { type SideMaker, sideMaker } from './side.ts';
import { withdrawnFrom } from './withdrawn.ts';

/** What questions are drawn from: a country's records and its actors, coded. */
export type Known = Pick<Resolution, 'actors' | 'actorsByRecord' | 'toReview' | 'unattributed'> & {
  records: DataRecord[];
  diagnostics: readonly Diagnostic[];
};

/**
 * Everything that needs a person's decision, worst first: by the number of rows concerned times the doubt, that is how
 * likely what the tool does in the meantime is wrong. Nothing is asked of organisations that withdrew.
 */
export function questionsOf(known: Known): Question[] {
  const withdrawn = withdrawnFrom(known.records, known.actors);
  const actors = known.actors.filter(({ id }) => !withdrawn.actors.has(id));
  const sides = sideMaker(known);
  const isGone = (record: string) =>
    withdrawn.records.has(record) || (known.actorsByRecord[record] ?? []).some((id) => withdrawn.actors.has(id));
  const questions: Question[] = [
    ...known.toReview
      .filter(({ left, right }) => !isGone(left) && !isGone(right))
      .map((match) => identity(match, sides)),
    ...actors.flatMap((actor) => codes(actor, sides, isGone)),
    ...actors.flatMap((actor) => fields(actor, sides, isGone)),
    ...lapsed(known, isGone),
  ];
  const once = [...new Map(questions.map((question) => [question.key, question])).values()];
  return once.sort((a, b) => b.cost - a.cost || compareText(a.key, b.key));
}

const keyOf = (...parts: string[]): string => JSON.stringify(parts.map((part) => foldKey(part)));

/** Total from which the ladder joins two rows: the nearer to it, the likelier that two is wrong. */
const sameFrom = 6;
const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** What is attributed, then what is best known, comes first: its name stays when both are one. */
const byStanding = (a: Side, b: Side): number =>
  Number(a.isUnattributed) - Number(b.isUnattributed) ||
  b.rows.length - a.rows.length ||
  compareText(a.name, b.name) ||
  compareText(a.id ?? '', b.id ?? '');

function identity(match: Match, sides: SideMaker): IdentityQuestion {
  const [first, second] = [sides.ofRecord(match.left), sides.ofRecord(match.right)];
  const isSwapped = byStanding(first, second) > 0;
  const [left, right] = isSwapped ? [second, first] : [first, second];
  const named = ({ id, name, place }: Side) => id ?? `${name} ${place ?? ''}`;
  const rowCount = left.rows.length + right.rows.length;
  const cost = rowCount * between(0.1, match.total / sameFrom, 1);
  return {
    object: 'identite',
    key: keyOf('identite', ...[named(left), named(right)].sort()),
    cost,
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

/** How likely an inferred code is wrong, by how well its words found it. */
const doubtByGrade: Record<Grade, number> = { elevee: 0.2, moyenne: 0.4, faible: 0.6, 'tres-faible': 0.8 };

/** Codes that the machine read in words: on a named organisation only once a person accepts them. */
function codes(actor: Actor, sides: SideMaker, isGone: (record: string) => boolean): CodeQuestion[] {
  const side = sides.ofActor(actor);
  const isInferred = ({ status, evidence }: Assignment) =>
    status === 'inferred' && evidence.some(({ record }) => !isGone(record));
  const wholes = new Set(
    actor.assignments.flatMap((one) => (one.sub === null && isInferred(one) ? [`${one.axis}:${one.code}`] : [])),
  );
  return actor.assignments.filter(isInferred).flatMap((assignment): CodeQuestion[] => {
    const { axis, code, sub, evidence, against, grade, isSensitive } = assignment;
    // A sub-code comes up by itself once its code is settled.
    if (sub !== null && wholes.has(`${axis}:${code}`)) return [];
    const rowCount = new Set([...evidence, ...against].map(({ record }) => record)).size;
    const doubt = between(0, doubtByGrade[grade] + (against.length > 0 ? 0.2 : 0), 1);
    const subs = actor.assignments.flatMap((one) =>
      one.axis === axis && one.code === code && one.sub !== null && sub === null ? [one.sub] : [],
    );
    const key = keyOf('code', side.id ?? side.name, axis, code, sub ?? '');
    // A code that may harm an organisation weighs double.
    return [
      { object: 'code', key, cost: rowCount * doubt * (isSensitive ? 2 : 1), rowCount, actor: side, assignment, subs },
    ];
  });
}

/** Columns with one answer on which sources differ. */
function fields(actor: Actor, sides: SideMaker, isGone: (record: string) => boolean): FieldQuestion[] {
  const side = sides.ofActor(actor);
  return actor.conflicts.flatMap(({ column, values }): FieldQuestion[] => {
    const chosen = actor.fields[column];
    if (!chosen) return [];
    const sources = [
      ...chosen.support.map((record) => ({
        value: chosen.value,
        record,
        at: chosen.record === record ? chosen.at : null,
      })),
      ...chosen.others,
    ];
    const candidates = values
      .filter(({ record }) => !isGone(record))
      .map(({ value, record, at }): Candidate => {
        const isChosen = record === chosen.record || chosen.support.includes(record);
        const same = sources.filter((one) => JSON.stringify(one.value) === JSON.stringify(value));
        const records = [...new Set([record, ...same.map((one) => one.record)])].filter((one) => !isGone(one));
        return {
          value,
          records,
          places: [at, ...same.flatMap((one) => (one.at && one.at !== at ? [one.at] : []))],
          isChosen,
        };
      });
    if (candidates.length < 2) return [];
    const rowCount = candidates.reduce((sum, { records }) => sum + records.length, 0);
    const others = candidates.reduce((sum, one) => sum + (one.isChosen ? 0 : one.records.length), 0);
    const key = keyOf('champ', side.id ?? side.name, column);
    return [
      { object: 'champ', key, cost: rowCount * (others / rowCount), rowCount, actor: side, column, chosen, candidates },
    ];
  });
}

/** Problems by which a decision is not applied any more. */
const lapsing: ReadonlySet<string> = new Set([
  'IDE-004', 'IDE-005', 'IDE-008', 'CLA-001', 'CLA-004', 'DEC-004', 'DEC-005', 'DEC-006',
]); // biome-ignore format: a list of codes

/** Decisions that no longer apply: worth the rows that they moved, and surely wrong. */
function lapsed({ records, diagnostics }: Known, isGone: (record: string) => boolean): LapsedQuestion[] {
  const placeKey = (at: { file: string; sheet?: string; row?: number }) => JSON.stringify([at.file, at.sheet, at.row]);
  const byPlace = new Map(allDecisions(records).map((decision) => [placeKey(decision.at), decision]));
  const problemsByRecord = new Map<string, Diagnostic[]>();
  for (const problem of diagnostics) {
    const decision = problem.place && lapsing.has(problem.code) ? byPlace.get(placeKey(problem.place)) : undefined;
    if (!decision || isGone(decision.record)) continue;
    problemsByRecord.set(decision.record, [...(problemsByRecord.get(decision.record) ?? []), problem]);
  }
  return [...byPlace.values()].flatMap((decision): LapsedQuestion[] => {
    const problems = problemsByRecord.get(decision.record);
    return problems
      ? [
          {
            object: 'caduque',
            key: keyOf('caduque', decision.at.file, decision.id),
            cost: 1,
            rowCount: 1,
            decision,
            problems,
          },
        ]
      : [];
  });
}
