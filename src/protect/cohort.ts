import type { Cohort, CohortCandidate, RuleCheck } from '../model/cohort.ts';
import type { EditionCohort } from '../model/edition-cohort.ts';
import type { Access } from './access.ts';
import { isTooSmall } from './cell.ts';
import { tellsOfAll, type Voices } from './everybody.ts';
import { maskComplement, maskSmall } from './masking.ts';

/** What an audience may read of the cohort. */
interface Reader {
  access: Access;
  listed: ReadonlySet<string>;
  voices: Voices;
}

/**
 * The cohort for an audience. The team reads all of it. To be in a cohort tells that one answered «yes» in an interview:
 * the committee reads the names that it may read of, without reasons; all others read rules, quotas, whether they can be
 * met, and masked counts.
 */
export function protectCohort(cohort: Cohort | undefined, reader: Reader): { cohort?: EditionCohort } {
  if (cohort === undefined) return {};
  return { cohort: editionCohort(cohort, reader) };
}

function editionCohort(cohort: Cohort, reader: Reader): EditionCohort {
  const { access } = reader;
  const common = {
    size: cohort.size,
    status: cohort.status,
    themes: cohort.themes,
    diversity: cohort.diversity,
    default_quotas: cohort.hasDefaultQuotas,
    rules: cohort.rules.map(({ rule, idle, isRequired, codes, yes, no, unknown }) => ({
      ...{ rule, idle, required: isRequired, codes },
      ...(access.isInternal ? { yes, no, unknown } : {}),
    })),
    quotas: quotasOf(cohort, access),
    conflict: cohort.conflict,
    counts: countsOf(cohort, reader),
  };
  if (access.isInternal) return { ...common, ...everything(cohort) };
  const names = named(cohort, reader);
  // One or two that are not named would be counted by subtraction.
  const isMasked = common.counts.proposed === null || isTooSmall(names.unnamed ?? 0, false);
  const counts = { ...common.counts, proposed: isMasked ? null : common.counts.proposed };
  return { ...common, ...names, counts, unnamed: isMasked ? null : names.unnamed };
}

/** Outside the team a quota is met or not: how many of a small pool have a trait would tell who. */
const quotasOf = ({ quotas }: Cohort, { isInternal }: Access): EditionCohort['quotas'] =>
  quotas.map(
    ({ id, criterion, codes, labels, group, minimum, maximum, count, available, unknown, shortfall, excess }) => ({
      ...{ id, criterion, codes, labels, group, minimum, maximum },
      met: shortfall === 0 && excess === 0,
      ...(isInternal ? { n: count, available, unknown, shortfall, excess } : {}),
    }),
  );

const isSetAside = ({ decision }: CohortCandidate): boolean => decision?.isIn === false;
const isPutIn = ({ decision }: CohortCandidate): boolean => decision?.isIn === true;
const isFree = (one: CohortCandidate): boolean => !isSetAside(one) && !isPutIn(one);

/** How the choice was made is told as counts, small ones masked: the groups add up to those known, which readers know. */
function countsOf({ candidates, members }: Cohort, { access, voices }: Reader): EditionCohort['counts'] {
  const { isInternal } = access;
  const groups = [
    candidates.filter((one) => isPutIn(one) || (isFree(one) && one.eligibility === 'eligible')),
    candidates.filter((one) => isFree(one) && one.eligibility === 'to-ask'),
    candidates.filter((one) => isFree(one) && one.eligibility === 'not-eligible'),
    candidates.filter(isSetAside),
  ];
  // What all who are heard answered, or all, each of them answered.
  const everybody = [new Set(candidates.map(({ actor }) => actor)), voices.heard];
  const cells = groups.map((group) => {
    const isOfAll = tellsOfAll(new Set(group.map(({ actor }) => actor)), everybody, voices);
    return { n: isOfAll && !isInternal ? null : group.length, count: group.length, isSensitive: false };
  });
  const shown = (isInternal ? cells : maskComplement(maskSmall(cells))).map(({ n }) => n);
  const [eligible = null, toAsk = null, notEligible = null, setAside = null] = shown;
  return {
    known: candidates.length,
    eligible,
    to_ask: toAsk,
    not_eligible: notEligible,
    set_aside: setAside,
    // All the eligible may be proposed: then one number tells the other.
    proposed: isInternal || (eligible !== null && !isTooSmall(members.length, false)) ? members.length : null,
  };
}

const checksOf = (checks: readonly RuleCheck[]) =>
  checks.map(({ rule, result, codes, words, records }) => ({ rule, result, codes, words, records }));

const flagsOf = ({ isOnCommittee, isLeadingStudy }: CohortCandidate) => ({
  on_committee: isOnCommittee,
  leads_study: isLeadingStudy,
});

const decisionOf = ({ decision }: CohortCandidate) =>
  decision === null ? {} : { decision: { id: decision.id, in: decision.isIn, reason: decision.reason } };

const considered = (candidate: CohortCandidate): EditionCohort['to_ask'][number] => ({
  actor: candidate.actor,
  checks: checksOf(candidate.checks),
  ...decisionOf(candidate),
  ...flagsOf(candidate),
});

type Named = Pick<
  EditionCohort,
  'members' | 'unnamed' | 'nearly' | 'to_ask' | 'not_eligible' | 'set_aside' | 'matches'
>;

function everything({ candidates, members, nearly, matches }: Cohort): Named {
  const byId = new Map(candidates.map((candidate) => [candidate.actor, candidate]));
  return {
    members: members.flatMap(({ actor, serves, brings, replaceableBy }) => {
      const candidate = byId.get(actor);
      if (!candidate) return [];
      return {
        actor,
        ...flagsOf(candidate),
        ...decisionOf(candidate),
        serves: serves.map(({ quota, isTight }) => ({ quota, tight: isTight })),
        brings,
        replaceable_by: replaceableBy,
        checks: checksOf(candidate.checks),
        codes: candidate.codes,
      };
    }),
    unnamed: 0,
    nearly: nearly.flatMap(({ actor, lacked, swap }) => {
      const candidate = byId.get(actor);
      if (!candidate) return [];
      const { gains = [], losses = [], breaks = [] } = swap ?? {};
      return { actor, ...flagsOf(candidate), lacked, swap: swap && { against: swap.against, gains, losses, breaks } };
    }),
    to_ask: candidates.filter((one) => isFree(one) && one.eligibility === 'to-ask').map(considered),
    not_eligible: candidates.filter((one) => isFree(one) && one.eligibility === 'not-eligible').map(considered),
    set_aside: candidates.filter(isSetAside).map(considered),
    matches: matches.map(({ training, seeker, hosts }) => ({
      training,
      seeker,
      hosts: hosts.map(({ actor, basis, isSameRegion, isSameRole }) => ({
        ...{ actor, basis },
        same_region: isSameRegion,
        same_role: isSameRole,
      })),
    })),
  };
}

/** The committee reads the names of members it may read of, in their order, and that they sit with it; nobody else does. */
function named({ candidates, members }: Cohort, reader: Reader): Named {
  const { access } = reader;
  const byId = new Map(candidates.map((candidate) => [candidate.actor, candidate]));
  const open = access.audience === 'comite' ? members.filter(({ actor }) => mayName(byId.get(actor), reader)) : [];
  const unnamed = members.length - open.length;
  return {
    members: open.flatMap(({ actor }) => {
      const candidate = byId.get(actor);
      return candidate ? [{ actor, ...flagsOf(candidate) }] : [];
    }),
    unnamed,
    nearly: [],
    to_ask: [],
    not_eligible: [],
    set_aside: [],
    matches: [],
  };
}

/** Named in this edition, and either its answer is open to this audience, or people put it in by a decision. */
function mayName(candidate: CohortCandidate | undefined, { access, listed }: Reader): boolean {
  if (candidate === undefined || !listed.has(candidate.actor)) return false;
  const interest = candidate.checks.find(({ rule }) => rule === 'interet');
  return isPutIn(candidate) || (interest?.records ?? []).some((record) => access.isOpen(record, 'statement'));
}
