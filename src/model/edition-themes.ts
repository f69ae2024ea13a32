import * as z from 'zod';
import { bilingual, count, maskable } from './edition-parts.ts';
import { themeCriteria } from './themes.ts';

const criterion = z.enum(themeCriteria);
const ids = z.array(z.string());

const criterionSchema = z.object({
  id: criterion,
  weight: z.number().min(0),
  by: z
    .enum(['count', 'presence'])
    .describe('count: the value divided by `largest`; presence: 1 when the value is at least 1, else 0.'),
  largest: count.describe('Greatest value among the candidates.'),
  input: z
    .enum(['given', 'none', 'closed'])
    .describe('none: no row of the inputs says anything on it; closed: such rows are not shown to this audience.'),
});

const candidateSchema = z.object({
  theme: z.string(),
  label: bilingual,
  organisations: z.object({ n: count, actors: ids.optional() }).describe('By their profile or a project of theirs.'),
  said_only: z
    .object({ n: maskable, masked: z.boolean(), actors: ids.optional() })
    .describe('Beside these, by words alone: main theme in an interview, codes read in texts.'),
  main: z.object({ n: maskable, masked: z.boolean() }).describe('Organisations that say it is their main theme.'),
  voicing: maskable.describe('Organisations of the theme with a need.'),
  needs: z
    .array(z.object({ need: z.string(), n: maskable, masked: z.boolean(), actors: ids.optional() }))
    .describe('Needs of its organisations, most shared first.'),
  mechanisms: z
    .array(
      z.object({
        id: z.string(),
        named: z.boolean().describe('The row names the theme itself.'),
        commitments: ids.describe('Demands about the theme taken there.'),
        sitting: ids.describe('Organisations of the theme that sit there.'),
        works: z.boolean().nullable(),
      }),
    )
    .describe('Where it can be taken up: ids in `mechanisms`.'),
  sitting_elsewhere: ids.describe('Other mechanisms in which organisations of the theme sit: leads, not counted.'),
  policies: z
    .array(
      z.object({
        id: z.string(),
        until: z.string().nullable().describe('Last day of the window, when its words give one.'),
        open: z.boolean().nullable().describe('On `edition.as_of`; null without a window, or when it can’t be told.'),
      }),
    )
    .describe('Ids in `policies`.'),
  indicators: ids.describe('Ids in `indicators`.'),
  commitments: z.array(z.object({ id: z.string(), pending: z.boolean() })).describe('Ids in `commitments`.'),
  projects: ids.describe('Ids in `projects`.'),
  values: z
    .array(
      z.object({
        criterion,
        value: count.nullable().describe('Null: not documented, which adds no point and is no zero.'),
        share: z.number().min(0).max(1).nullable().describe('Value as a share, four decimals.'),
        points: z.number().min(0).describe('Weight × share, two decimals.'),
      }),
    )
    .describe('What this edition may count, and nothing else: masked counts are left out.'),
  points: z.number().min(0).describe('Sum of weight × share over the criteria, two decimals.'),
  rank: z.number().int().min(1).nullable().describe('By `points`; equals share it; null when no candidate has any.'),
  rank_best: z.number().int().min(1).nullable().describe('Best rank over all changes of weights.'),
  rank_worst: z.number().int().min(1).nullable(),
});

const scenarioSchema = z.object({
  change: z.enum(['doubled', 'zero', 'equal']).describe('equal: every weight above zero becomes 1.'),
  criterion: criterion.nullable(),
  ranks: z.array(z.object({ theme: z.string(), rank: z.number().int().min(1) })),
  first: ids,
  enters: ids,
  leaves: ids,
});

const decidedSchema = z.object({
  theme: z.string(),
  label: bilingual,
  verdict: z.enum(['choisi', 'rejete', 'retire']),
  for: z.number().int().nullable(),
  against: z.number().int().nullable(),
  abstention: z.number().int().nullable(),
  over: z.boolean().describe('More votes than the committee has members.'),
  reason: z.string().nullable(),
  dissent: z.string().nullable(),
  date: z.string().nullable(),
  decision: z.string().optional().describe('Id of its row; internal edition only.'),
});

/** The two priority themes: an order by stated weights, and apart from it the committee's choice. */
export const themesSchema = z.object({
  places: count.describe('Themes sought.'),
  weights_given: z.boolean().describe('The configuration gives weights; else they are the tool’s own.'),
  criteria: z.array(criterionSchema),
  candidates: z.array(candidateSchema).describe('In the grid’s order.'),
  first: ids.describe('Themes whose rank is within the places.'),
  verdict: z
    .enum(['solide', 'fragile', 'sans-ordre'])
    .describe('solide: no change of weights gives the places to other themes, and no tie overfills them.'),
  scenarios: z.array(scenarioSchema),
  choice: z.object({
    committee_size: count.nullable(),
    chosen: ids,
    decided: z.array(decidedSchema).describe('Without who voted what.'),
  }),
});
