import type { CohortCriterion, CohortRule } from './cohort.ts';
import type { Place } from './place.ts';

/** A quota as the configuration writes it; its values are checked against the country and the grid. */
export interface QuotaConfig {
  criterion: CohortCriterion;
  values: string[];
  /** One quota for each value there is. */
  isEach: boolean;
  /** Country it is for; null: all. */
  country: string | null;
  minimum: number | null;
  maximum: number | null;
  /** Its key (`cohorte.quotas[1]`), file and line. */
  key: string;
  at: Place;
}

/** What the configuration says of the cohort, its size apart. */
export interface CohortConfig {
  /** Answers that are an interest. */
  interest: string[];
  /** Languages of the training; none: the rule does not hold. */
  languages: string[];
  /** Codes of what the training teaches; none: those of the chosen themes. */
  trainings: string[];
  /** Rules an organisation must have an answer to. */
  required: CohortRule[];
  diversity: CohortCriterion[];
  /** Null: the default quotas. */
  quotas: QuotaConfig[] | null;
  /** Where `cohorte:` stands; null without a configuration. */
  at: Place | null;
}

export const defaultCohortConfig: CohortConfig = {
  interest: ['oui'],
  languages: [],
  trainings: [],
  required: ['interet', 'themes'],
  diversity: ['region', 'role', 'theme', 'type'],
  quotas: null,
  at: null,
};
