import * as z from 'zod';
import { cohortCriteria, cohortRules, idleReasons, ruleResults } from './cohort.ts';
import { bilingual, count, maskable } from './edition-parts.ts';

const trait = z.object({ criterion: z.enum(cohortCriteria), code: z.string() });

const check = z.object({
  rule: z.enum(cohortRules),
  result: z
    .enum(ruleResults)
    .describe('`inconnu`: nothing is known of it, which is no «non»; `sans-objet`: no such rule.'),
  codes: z.array(z.string()),
  words: z.string().nullable().describe('The answer as typed, where it is a text.'),
  records: z.array(z.string()),
});

const decision = z.object({ id: z.string(), in: z.boolean(), reason: z.string().nullable() });

const flags = {
  on_committee: z.boolean().describe('Sits on the committee that chooses.'),
  leads_study: z.boolean().describe('Takes part in leading the study.'),
};

const considered = z.object({
  actor: z.string(),
  checks: z.array(check),
  decision: decision.optional(),
  ...flags,
});

/** The cohort of organisations to train, as an edition shows it. */
export const cohortSchema = z
  .object({
    size: count.describe('Places, from the configuration.'),
    status: z
      .enum(['met', 'relaxed', 'nobody'])
      .describe('All places and quotas are met; the nearest that can be; nobody is eligible.'),
    themes: z.array(z.string()).describe('Themes the committee chose.'),
    diversity: z.array(z.enum(cohortCriteria)).describe('Made as diverse as can be, in this order.'),
    default_quotas: z.boolean().describe('The configuration states none: these are the default ones.'),
    rules: z.array(
      z.object({
        rule: z.enum(cohortRules),
        idle: z.enum(idleReasons).nullable().describe('Why the rule does not hold; null when it does.'),
        required: z.boolean().describe('An organisation of which it is not known waits to be asked.'),
        codes: z.array(z.string()),
        yes: count.optional(),
        no: count.optional(),
        unknown: count.optional(),
      }),
    ),
    quotas: z
      .array(
        z.object({
          id: z.string(),
          criterion: z.enum(cohortCriteria).nullable().describe('Null for the places themselves.'),
          codes: z.array(z.string()),
          labels: z.array(bilingual),
          group: z.string().nullable().describe('Shared by the quotas of one «chaque».'),
          minimum: count.nullable(),
          maximum: count.nullable(),
          met: z.boolean(),
          n: count.optional().describe('Members that count for it; internal edition only.'),
          available: count.optional().describe('Eligible organisations that could; internal edition only.'),
          unknown: count.optional().describe('Eligible organisations of which it is not known; internal edition only.'),
          shortfall: count.optional(),
          excess: count.optional(),
        }),
      )
      .describe('The places first, then the quotas in their order. Nobody is ranked or scored.'),
    conflict: z.array(z.string()).describe('Smallest set of quotas that no choice meets together.'),
    counts: z.object({
      known: count,
      eligible: maskable,
      to_ask: maskable,
      not_eligible: maskable,
      set_aside: maskable.describe('Eligible by the rules and put out by a decision.'),
      proposed: maskable,
    }),
    members: z
      .array(
        z.object({
          actor: z.string(),
          ...flags,
          decision: decision.optional(),
          serves: z.array(z.object({ quota: z.string(), tight: z.boolean() })).optional(),
          brings: z.array(trait).optional().describe('What nobody else in the cohort brings.'),
          replaceable_by: z.array(z.string()).optional(),
          checks: z.array(check).optional(),
          codes: z.record(z.enum(cohortCriteria), z.array(z.string())).optional(),
        }),
      )
      .describe('By name. Internal edition; for the committee those alone that it may read of.'),
    unnamed: maskable.describe('Members that this edition does not name.'),
    nearly: z
      .array(
        z.object({
          actor: z.string(),
          ...flags,
          lacked: z.enum(['quota', 'diversite', 'equilibre', 'peut-etre', 'ordre']),
          swap: z
            .object({
              against: z.string(),
              gains: z.array(trait),
              losses: z.array(trait),
              breaks: z.array(z.string()).describe('Ids of quotas.'),
            })
            .nullable(),
        }),
      )
      .describe('Eligible and left out, with the swap that costs least; internal edition only.'),
    to_ask: z.array(considered).describe('An answer is missing; internal edition only.'),
    not_eligible: z.array(considered).describe('By name, with the rules that say no; internal edition only.'),
    set_aside: z.array(considered).describe('Put out by a decision; internal edition only.'),
    matches: z
      .array(
        z.object({
          training: z.string(),
          seeker: z.string(),
          hosts: z.array(
            z.object({
              actor: z.string(),
              basis: z.enum(['formation-recue', 'force']),
              same_region: z.boolean(),
              same_role: z.boolean(),
            }),
          ),
        }),
      )
      .describe('Who could train or receive whom: to be asked; internal edition only.'),
  })
  .describe('The cohort of organisations to train: a proposal by stated rules; the committee decides.');

export type EditionCohort = z.infer<typeof cohortSchema>;
