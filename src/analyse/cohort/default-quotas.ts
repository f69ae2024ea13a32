import type { QuotaConfig } from '../../model/cohort-config.ts';

const given = (quota: Pick<QuotaConfig, 'criterion'> & Partial<QuotaConfig>): QuotaConfig => ({
  values: [],
  isEach: false,
  country: null,
  minimum: null,
  maximum: null,
  key: 'cohorte.quotas',
  at: { file: 'cartographie.yaml' },
  ...quota,
});

/**
 * Quotas of a cohort whose configuration states none, for any size (15: the figures in brackets). A third led by women (5)
 * and a third of very small budgets (5), since a call answered by the best equipped brings neither; an eighth led by young
 * people and an eighth by returnees (2), so that neither is alone in the room; no region with more than a third (5).
 */
export function defaultQuotas(size: number): QuotaConfig[] {
  const third = Math.ceil(size / 3);
  const eighth = Math.ceil(size / 8);
  return [
    given({ criterion: 'dirigee_par', values: ['femmes'], minimum: third }),
    given({ criterion: 'dirigee_par', values: ['jeunes'], minimum: eighth }),
    given({ criterion: 'dirigee_par', values: ['retournes'], minimum: eighth }),
    given({ criterion: 'budget', values: ['moins-5000', '5000-10000'], minimum: third }),
    given({ criterion: 'region', isEach: true, maximum: third }),
  ];
}
