import type { Actor, Assignment, Evidence, Grade } from '../model/actor.ts';
import type { CodeQuestion, Question } from './question.ts';
import { questionKey } from './question-key.ts';
import type { SideMaker } from './side.ts';

/** How likely an inferred code is wrong, by how well its words found it. */
const doubtByGrade: Record<Grade, number> = { elevee: 0.2, moyenne: 0.4, faible: 0.6, 'tres-faible': 0.8 };

/** Why a code comes before others, strongest first; null when nothing sets it apart. */
export type CodeWarning =
  | 'contredit-par-une-reponse'
  | 'contredit-par-des-mots'
  | 'dit-non-coche'
  | 'sensible'
  | 'poids-seuls'
  | 'seul-indice-faible';

/** A wish, a question or what somebody else does supports no code, and contradicts none. */
const contradicts = ({ reason }: Evidence): boolean => reason === 'negation' || reason === 'past' || reason === 'coded';

/** No cue gave it: weights of words did. */
const isByWeights = ({ cue }: Evidence): boolean => cue !== null && /#poids(?: |$)/.test(cue);

/** What makes a code doubtful or heavy with consequences, strongest first. */
export function warningsOf({ assignment, unticked }: Pick<CodeQuestion, 'assignment' | 'unticked'>): CodeWarning[] {
  const { evidence, grade, isSensitive } = assignment;
  const against = assignment.against.filter(contradicts);
  const isAnswer = ({ form }: Assignment['against'][number]) => form === 'coche' || form === 'code';
  const isWeak = grade === 'faible' || grade === 'tres-faible';
  const said: [CodeWarning, boolean][] = [
    ['contredit-par-une-reponse', against.some(isAnswer)],
    ['contredit-par-des-mots', against.some((one) => !isAnswer(one))],
    ['dit-non-coche', unticked.length > 0],
    ['sensible', isSensitive],
    ['poids-seuls', evidence.length > 0 && evidence.every(isByWeights)],
    ['seul-indice-faible', isWeak && new Set(evidence.map(({ record }) => record)).size === 1],
  ];
  return said.flatMap(([warning, holds]) => (holds ? [warning] : []));
}

/**
 * An answer that a person ticked or coded contradicts it; words do, or it may harm an organisation; one weak clue alone; the
 * rest.
 */
const rankByWarning: Record<CodeWarning, number> = {
  'dit-non-coche': 2,
  'contredit-par-une-reponse': 1,
  'contredit-par-des-mots': 2,
  sensible: 2,
  'poids-seuls': 3,
  'seul-indice-faible': 3,
};
const lastRank = 4;

/** Weak and alone, but said in so many words, is no doubt yet. */
const isSure = (question: Pick<CodeQuestion, 'assignment' | 'unticked'>): boolean =>
  question.assignment.grade !== 'tres-faible' &&
  warningsOf(question).every((warning) => warning === 'seul-indice-faible');

/** Whether a question is put to people by itself: a code that nothing makes doubtful waits until somebody wants to see it. */
export const isPut = (question: Question): boolean =>
  question.object !== 'code' || !question.isSure || (question.contrary ?? []).length > 0;

const rankOf = (question: Pick<CodeQuestion, 'assignment' | 'unticked'>): number => {
  const [first] = warningsOf(question);
  return first === undefined ? lastRank : rankByWarning[first];
};

/**
 * Codes that texts say: on a named organisation only once a person accepts them; and those that it ticked though words
 * contradict them.
 */
export function codeQuestions(actor: Actor, sides: SideMaker, isGone: (record: string) => boolean): CodeQuestion[] {
  const side = sides.ofActor(actor);
  const isAsked = ({ status, evidence, against }: Assignment) =>
    (status === 'inferred' ||
      (status === 'declared' && against.some((one) => contradicts(one) && !isGone(one.record)))) &&
    evidence.some(({ record }) => !isGone(record));
  const wholes = new Set(
    actor.assignments.flatMap((one) => (one.sub === null && isAsked(one) ? [`${one.axis}:${one.code}`] : [])),
  );
  const open = (list: Assignment['evidence']) => list.filter(({ record }) => !isGone(record));
  return actor.assignments.filter(isAsked).flatMap((whole): CodeQuestion[] => {
    // What a withdrawn interview said is neither shown nor weighed.
    const assignment = { ...whole, evidence: open(whole.evidence), against: open(whole.against) };
    const { axis, code, sub, evidence, against, grade, isSensitive } = assignment;
    // A sub-code comes up by itself once its code is settled.
    if (sub !== null && wholes.has(`${axis}:${code}`)) return [];
    const unticked = (actor.confrontations ?? [])
      .filter((one) => one.kind === 'said-not-ticked' && one.axis === axis && one.code === code && sub === null)
      .flatMap((one) => one.unticked ?? [])
      .filter(({ record }) => !isGone(record));
    const rowCount = new Set([...evidence, ...against].map(({ record }) => record)).size;
    const doubt = Math.min(1, doubtByGrade[grade] + (against.length > 0 ? 0.2 : 0));
    const subs = actor.assignments.flatMap((one) =>
      one.axis === axis && one.code === code && one.sub !== null && sub === null ? [one.sub] : [],
    );
    return [
      {
        object: 'code',
        family: 'codes',
        key: questionKey('code', side.id ?? side.name, axis, code, sub ?? ''),
        rank: rankOf({ assignment, unticked }),
        // A code that may harm an organisation weighs double.
        cost: rowCount * doubt * (isSensitive ? 2 : 1),
        rowCount,
        actor: side,
        assignment,
        isSure: isSure({ assignment, unticked }),
        subs,
        unticked,
      },
    ];
  });
}
