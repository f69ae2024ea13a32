import type { Bilingual } from './stage.ts';

/* The cohort of organisations to train: who may be in it, who is proposed, and why. A proposal; people decide. */

/** What organisations are told apart by, for quotas and for diversity. */
export const cohortCriteria = ['region', 'role', 'theme', 'type', 'taille', 'budget', 'dirigee_par'] as const;
export type CohortCriterion = (typeof cohortCriteria)[number];

/** What makes an organisation eligible. */
export const cohortRules = ['interet', 'disponibilite', 'langue', 'formation', 'themes'] as const;
export type CohortRule = (typeof cohortRules)[number];

/** `inconnu`: nothing was said of it, which is no «non»; `sans-objet`: the rule does not hold for this cohort. */
export const ruleResults = ['oui', 'non', 'inconnu', 'sans-objet'] as const;
export type RuleResult = (typeof ruleResults)[number];

/** Why a rule does not hold: no theme is chosen, no language or no training is stated. */
export const idleReasons = ['themes-non-choisis', 'langue-non-dite', 'formation-non-dite'] as const;
export type IdleReason = (typeof idleReasons)[number];

/** One rule held against one organisation. */
export interface RuleCheck {
  rule: CohortRule;
  result: RuleResult;
  /** Codes it rests on: the answer, the languages, the training received, the themes in common. */
  codes: string[];
  /** Words typed, where the answer is a text. */
  words: string | null;
  records: string[];
}

/** A rule as it was held against everybody. */
export interface RuleInUse {
  rule: CohortRule;
  /** Null when it holds. */
  idle: IdleReason | null;
  /** An organisation of which it is not known waits, «à demander». */
  isRequired: boolean;
  /** Codes that satisfy it, or for training already received, those that do not. */
  codes: string[];
  yes: number;
  no: number;
  unknown: number;
}

export type Eligibility = 'eligible' | 'to-ask' | 'not-eligible';

/** An organisation with what the choice may look at: nothing of its consent, grades, words or documents. */
export interface CohortCandidate {
  actor: string;
  eligibility: Eligibility;
  checks: RuleCheck[];
  codes: Record<CohortCriterion, string[]>;
  /** Sits on the committee; takes part in leading the study. */
  isOnCommittee: boolean;
  isLeadingStudy: boolean;
  /** What people decided of it: in, or out with a reason. */
  decision: { id: string; record: string; isIn: boolean; reason: string | null } | null;
}

/** A quota after reading: how many of the cohort must, and may, have one of these codes. */
export interface Quota {
  /** `places` is the size itself; else `q1`, `q2`… in the order of the configuration, `q3:SN-DK` for one of «chaque». */
  id: string;
  criterion: CohortCriterion | null;
  codes: string[];
  labels: Bilingual[];
  /** Id that the quotas of one «chaque» share. */
  group: string | null;
  minimum: number | null;
  maximum: number | null;
}

/** A quota held against the cohort. */
export interface QuotaOutcome extends Quota {
  /** Members that count for it. */
  count: number;
  /** Eligible organisations that could. */
  available: number;
  /** Eligible organisations of which it is not known. */
  unknown: number;
  shortfall: number;
  excess: number;
}

/** One thing that a cohort has: somebody of this region, of this role … */
export interface CohortTrait {
  criterion: CohortCriterion;
  code: string;
}

export interface CohortMember {
  actor: string;
  /** Quotas with a minimum that it counts for; `isTight`: without it the minimum is broken. */
  serves: { quota: string; isTight: boolean }[];
  /** What nobody else in the cohort brings. */
  brings: CohortTrait[];
  /** Eligible organisations that could take its place with nothing lost. */
  replaceableBy: string[];
}

/** One organisation in another's place: what the cohort gains, and what it loses. */
export interface CohortSwap {
  actor: string;
  against: string;
  gains: CohortTrait[];
  losses: CohortTrait[];
  /** Quotas that this would break, or break further. */
  breaks: string[];
}

export interface NearlyIn {
  actor: string;
  /** What its best swap costs: a quota, diversity, the balance of regions, a firm «oui», or only the order of names. */
  lacked: 'quota' | 'diversite' | 'equilibre' | 'peut-etre' | 'ordre';
  /** Null when every member was put in by a decision. */
  swap: CohortSwap | null;
}

/** An organisation that could pass on what another asks for. */
export interface TrainingHost {
  actor: string;
  basis: 'formation-recue' | 'force';
  isSameRegion: boolean;
  isSameRole: boolean;
}

export interface TrainingMatch {
  training: string;
  seeker: string;
  records: string[];
  /** Same region first, then same role, then by name. */
  hosts: TrainingHost[];
}

export interface Cohort {
  size: number;
  /** Themes the committee chose. */
  themes: string[];
  rules: RuleInUse[];
  hasDefaultQuotas: boolean;
  /** `places` first, then the quotas in their order. */
  quotas: QuotaOutcome[];
  /** What is made as diverse as can be, in this order. */
  diversity: CohortCriterion[];
  /** All quotas hold; the nearest that can be; nobody is eligible. */
  status: 'met' | 'relaxed' | 'nobody';
  /** Smallest set of quotas that no choice meets together, when none of them is short by itself. */
  conflict: string[];
  /** Every known organisation, by name. */
  candidates: CohortCandidate[];
  members: CohortMember[];
  nearly: NearlyIn[];
  matches: TrainingMatch[];
}
