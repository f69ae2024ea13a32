import type { Limit } from '../../model/cartography.ts';
import { type AnalysedLimitId, analysedLimitIds } from '../../model/limits.ts';
import { ageLimits } from './age.ts';
import { consentLimits } from './consent.ts';
import { coverageLimits } from './coverage.ts';
import { figureLimits } from './figures.ts';
import { questionLimits } from './questions.ts';
import { readingLimits } from './reading.ts';
import type { LimitFacts, LimitRules } from './rule.ts';

/** One rule a limit: the type checker demands that none is forgotten. */
const rules: LimitRules<AnalysedLimitId> = {
  ...coverageLimits,
  ...questionLimits,
  ...consentLimits,
  ...readingLimits,
  ...ageLimits,
  ...figureLimits,
};

/** What this map cannot say, as far as the data shows it, in the order of the model's list. */
export const limitsOf = (facts: LimitFacts): Limit[] =>
  analysedLimitIds.flatMap((id) => {
    const limit = rules[id](facts);
    return limit ? [{ id, ...limit }] : [];
  });
