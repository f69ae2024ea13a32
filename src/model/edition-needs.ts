import * as z from 'zod';
import { bilingual, count, maskable } from './edition-parts.ts';
import { needCriteria } from './needs.ts';

/** Needs ranked by stated criteria; each figure is recomputed for the audience, and only those printed make the rank. */
export const needsSchema = z
  .object({
    criteria: z
      .array(z.enum(needCriteria))
      .describe('What ranks needs, one criterion after the other, greatest first.'),
    answered_first: maskable.describe('Voices that named a first need (`premier_besoin`).'),
    voiced: maskable.describe('Organisations with a need, asked or told.'),
    ranked: z.array(
      z.object({
        need: z.string(),
        label: bilingual,
        rank: z
          .number()
          .int()
          .min(1)
          .nullable()
          .describe(
            'Equals share it; null when nobody that may be counted voices it, and when its numbers are masked.',
          ),
        first: maskable.describe('Voices that name it first, group interviews included.'),
        wanted: maskable.describe('Organisations with the need, however it is known.'),
        regions: maskable.describe('Different regions of their seats.'),
        roles: maskable.describe('Different roles among them.'),
        untrained: maskable.describe(
          'Of these, organisations that said what training they had, none of it in this need.',
        ),
        support: count
          .optional()
          .describe('Of these, by the support wanted; internal edition only, like the next three.'),
        training: count.optional().describe('By the training wanted.'),
        texts: count.optional().describe('By words of texts, or a reader’s coding.'),
        received: count.optional().describe('Organisations already trained in it, whether they still want it or not.'),
        actors: z
          .array(z.string())
          .optional()
          .describe('Ids of the organisations with the need; internal edition only.'),
      }),
    ),
    activities: z
      .array(
        z.object({
          need: z.string(),
          table: z.enum(['besoins_appui', 'formations_souhaitees']).describe('The table whose value it is.'),
          code: z.string(),
          label: bilingual,
          n: maskable,
          base: maskable.describe('Organisations that answered the question.'),
        }),
      )
      .optional()
      .describe('What was ticked for each need, by the grid’s table; one training may answer several needs.'),
    again: z
      .array(
        z.object({
          code: z.string().describe('Code of the list of trainings.'),
          label: bilingual,
          n: maskable.describe('Organisations that had this training and still want it.'),
          masked: z.boolean(),
          actors: z.array(z.string()).optional(),
        }),
      )
      .describe('Training wanted and already received: outside the ranking.'),
  })
  .describe('Needs are ranked, never organisations.');
