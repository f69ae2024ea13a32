import type { FigureCheck } from '../../model/cartography.ts';
import type { LimitRules } from './rule.ts';

const verdictOf = (checks: FigureCheck[], verdict: FigureCheck['verdict']) => {
  const figures = checks.filter((check) => check.verdict === verdict).length;
  return figures > 0 ? { params: { figures, total: checks.length } } : null;
};

/** Figures published elsewhere. */
export const figureLimits: LimitRules<'figures-differ' | 'figures-unverifiable'> = {
  'figures-differ': ({ figureChecks }) => verdictOf(figureChecks, 'differe'),
  'figures-unverifiable': ({ figureChecks }) => verdictOf(figureChecks, 'non-verifiable'),
};
