import type { EditionCohort } from '../model/edition-cohort.ts';

type Considered = EditionCohort['to_ask'][number];

/** The cohort without the words of the data (answers, reasons, ids of rows); rules, quotas and codes are the tool's. */
export function blankCohort(
  cohort: EditionCohort,
  out: <T>(value: T) => T,
  id: (value: string) => string,
): EditionCohort {
  const checks = (all: Considered['checks']) =>
    all.map((check) => ({ ...check, words: out(check.words), records: out(check.records) }));
  const decided = ({ decision }: Pick<Considered, 'decision'>) =>
    decision ? { decision: { ...decision, id: out(decision.id), reason: out(decision.reason) } } : {};
  const considered = (all: Considered[]) =>
    all.map((one) => ({ ...one, actor: id(one.actor), checks: checks(one.checks), ...decided(one) }));
  return {
    ...cohort,
    members: cohort.members.map((one) => ({
      ...one,
      actor: id(one.actor),
      ...(one.checks ? { checks: checks(one.checks) } : {}),
      ...decided(one),
      ...(one.replaceable_by ? { replaceable_by: one.replaceable_by.map(id) } : {}),
    })),
    nearly: cohort.nearly.map((one) => ({
      ...one,
      actor: id(one.actor),
      swap: one.swap && { ...one.swap, against: id(one.swap.against) },
    })),
    to_ask: considered(cohort.to_ask),
    not_eligible: considered(cohort.not_eligible),
    set_aside: considered(cohort.set_aside),
    matches: cohort.matches.map(({ training, seeker, hosts }) => ({
      training,
      seeker: id(seeker),
      hosts: hosts.map((host) => ({ ...host, actor: id(host.actor) })),
    })),
  };
}
