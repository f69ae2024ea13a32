import type { Evidence, Grade } from '../model/actor.ts';
import { sourceOf } from './voice.ts';

const grades: readonly Grade[] = ['tres-faible', 'faible', 'moyenne', 'elevee'];
/** Evidence whose newest date is older than this lowers the grade. */
const yearsOfUse = 5;

export interface GradeContext {
  /** ISO date the map speaks of, or null when nothing is dated. */
  asOf: string | null;
  /** Title of the document a record comes from. */
  titleByRecord: ReadonlyMap<string, string>;
}

const isDirect = ({ form }: Evidence): boolean =>
  form === 'coche' || form === 'verbatim' || form === 'document' || form === 'code';
const yearOf = (date: string | null): number => (date ? Number(date.slice(0, 4)) : Number.NaN);

/**
 * How well a code is supported, by one rule. Start from the independent sources (all of the organisation's own words are
 * one; each document, and each other voice, is one): one source is «faible», two «moyenne», three or more «élevée». One step
 * up when some of it is direct (ticked, coded by a person, quoted, or published) rather than notes or translation. One step
 * up for a need the organisation itself states: it knows its needs best. One step down when words speak against it, and one
 * when the newest is more than five years old. A strength that only the organisation claims is at most «faible».
 */
export function gradeOf(axis: string, evidence: Evidence[], against: Evidence[], context: GradeContext): Grade {
  const sources = new Set(evidence.map((one) => sourceOf(one, context.titleByRecord)));
  const isOwnOnly = evidence.every(({ voice }) => voice === 'soi');
  const newest = Math.max(...evidence.map(({ date }) => yearOf(date)).filter((year) => !Number.isNaN(year)));
  const isOld = Number.isFinite(newest) && yearOf(context.asOf) - newest > yearsOfUse;
  let step = Math.min(sources.size, 3);
  if (evidence.some(isDirect)) step += 1;
  if (axis === 'besoin' && evidence.some(({ voice }) => voice === 'soi')) step += 1;
  if (against.some(({ reason }) => reason === 'negation' || reason === 'past' || reason === 'coded')) step -= 1;
  if (isOld) step -= 1;
  const highest = axis === 'force' && isOwnOnly ? 1 : 3;
  return grades[Math.max(0, Math.min(step, highest))] ?? 'faible';
}
