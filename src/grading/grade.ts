import type { Evidence, Grade } from '../model/actor.ts';
import { type GradePart, type GradeStep, yearsOfUse } from '../model/grade-rule.ts';
import { sourceOf } from './source-of.ts';

const grades: readonly Grade[] = ['tres-faible', 'faible', 'moyenne', 'elevee'];

export interface GradeContext {
  /** ISO date the map speaks of, or null when nothing is dated. */
  asOf: string | null;
  /** Title of the document a record comes from. */
  titleByRecord: ReadonlyMap<string, string>;
}

/** Ends the id of what no cue gave and weights did: `role:inclusion#poids`. */
export const byWeights = '#poids';
/** Evidence that no cue of the grid found, only words weighed together. */
export const isWeighed = ({ cue }: Pick<Evidence, 'cue'>): boolean => cue?.includes(`${byWeights} `) ?? false;

const isDirect = ({ form }: Evidence): boolean =>
  form === 'coche' || form === 'verbatim' || form === 'document' || form === 'code';
const yearOf = (date: string | null): number => (date ? Number(date.slice(0, 4)) : Number.NaN);

/** Words that contradict a code; a wish, a question, a hypothesis or what another actor does only does not support it. */
export const contradicts = ({ reason }: Evidence): boolean =>
  reason === 'negation' || reason === 'past' || reason === 'coded';

const partBySources: readonly GradePart[] = ['one-source', 'two-sources', 'three-sources'];
/** Step of the grade «faible». */
const low = 1;

/**
 * How well a code is supported, by one rule, part by part. Start from the independent sources (all of the organisation's own
 * words are one; each document, and each other voice, is one): one source is «faible», two «moyenne», three or more
 * «élevée». One step up when some of it is direct (ticked, coded by a person, quoted, or published) rather than notes or
 * translation. One step up for a need the organisation itself states: it knows its needs best. One step down when words
 * speak against it, one when no cue of the grid fired and only weighed words say it, and one when the newest is more than
 * five years old. A strength that only the organisation claims is at most «faible».
 */
export function gradeStepsOf(
  axis: string,
  evidence: readonly Evidence[],
  against: readonly Evidence[],
  context: GradeContext,
): GradeStep[] {
  const sources = new Set(evidence.map((one) => sourceOf(one, context.titleByRecord)));
  const newest = Math.max(...evidence.map(({ date }) => yearOf(date)).filter((year) => !Number.isNaN(year)));
  const isOld = Number.isFinite(newest) && yearOf(context.asOf) - newest > yearsOfUse;
  const counted = Math.min(sources.size, partBySources.length);
  const applied: [GradePart, number, boolean][] = [
    [partBySources[counted - 1] ?? 'one-source', counted, counted > 0],
    ['direct', 1, evidence.some(isDirect)],
    ['own-need', 1, axis === 'besoin' && evidence.some(({ voice }) => voice === 'soi')],
    ['contradicted', -1, against.some(contradicts)],
    ['weighed-only', -1, evidence.every(isWeighed)],
    ['old', -1, isOld],
  ];
  const steps = applied.flatMap(([part, by, holds]) => (holds ? [{ part, by }] : []));
  const reached = sumOf(steps);
  const isOwnPraise = axis === 'force' && evidence.every(({ voice }) => voice === 'soi') && reached > low;
  return isOwnPraise ? [...steps, { part: 'own-praise', by: low - reached }] : steps;
}

const sumOf = (steps: readonly GradeStep[]): number => steps.reduce((sum, { by }) => sum + by, 0);

/** The grade that steps lead to, kept between «très faible» and «élevée». */
export const gradeThrough = (steps: readonly GradeStep[]): Grade =>
  grades[Math.max(0, Math.min(sumOf(steps), grades.length - 1))] ?? 'faible';

/** A code that a person sets though no words say it. */
export const personAlone: readonly GradeStep[] = [{ part: 'person-alone', by: 2 }];
/** A code that a person accepted on words that no source says any more: it must not gain by losing them. */
export const wordsGone: readonly GradeStep[] = [{ part: 'words-gone', by: 0 }];
