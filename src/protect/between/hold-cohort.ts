import type { EditionCohort } from '../../model/edition-cohort.ts';
import type { PrintedFigures } from '../../model/printed-figures.ts';
import { isTelling, openInterviews } from './hold-parts.ts';

const groups = ['eligible', 'to_ask', 'not_eligible', 'set_aside', 'proposed'] as const;

/**
 * Who may be trained follows from what each answered in an interview: when one of the groups moved by too few, all of
 * them, and what they come to (places filled, quotas met), are those of the last edition given out.
 */
export function holdCohort<T extends { cohort?: EditionCohort }>(
  now: T,
  given: readonly PrintedFigures[],
  interviews: number,
): T {
  const earlier = given.filter(({ cohort }) => cohort);
  const before = earlier.flatMap(({ cohort }) => cohort ?? []);
  const [last, { cohort }] = [before.at(-1), now];
  if (!cohort || !last) return now;
  const open = openInterviews(interviews, earlier);
  const isTold = groups.some((group) => {
    const then = before.map(({ counts }) => counts[group]);
    return isTelling(cohort.counts[group], then, false, open);
  });
  if (!isTold) return now;
  const metBefore = new Map(last.quotas.map(({ id, met }) => [id, met]));
  const quotas = cohort.quotas.map((quota) => ({ ...quota, met: metBefore.get(quota.id) ?? quota.met }));
  const { counts, unnamed, status, conflict } = last;
  return { ...now, cohort: { ...cohort, counts, unnamed, status, conflict, quotas } };
}
