import * as z from 'zod';
import { bilingual, count, maskable } from './edition-parts.ts';

/* Dialogue with the authorities, in the published JSON. Counts follow from the mechanisms, demands and sheets of the same edition. */

const ids = z.array(z.string());
const counted = z.array(z.object({ code: z.string(), n: count }));

const mechanismSchema = z.object({
  id: z.string().describe('Id in `mechanisms`.'),
  state: z
    .enum(['recent', 'dormant', 'unknown'])
    .describe('dormant: the last meeting known is older than `dormant_after_months` on the day of the report.'),
  last_meeting: z.string().nullable(),
  months_since: z.number().int().min(0).nullable().describe('Whole months since, at least.'),
  works: z.boolean().nullable().describe('As the row says.'),
  migrants: z.boolean().nullable(),
  sitting: ids.describe('Organisations of civil society among its participants.'),
  outside: ids.describe('Bodies outside civil society among them.'),
  others: z.array(z.string()).describe('Participants that are no organisation of the map.'),
  unattributed: z
    .array(z.object({ name: z.string(), may_be: ids.describe('Those that this edition names.') }))
    .optional()
    .describe('Participants whose name several organisations bear: given to none of them.'),
  demands: ids.describe('Ids in `commitments`.'),
});

const seatValueSchema = z.object({
  code: z.string(),
  label: bilingual.nullable().describe('Null for `inconnu`: the edition does not say it of these organisations.'),
  n: count.describe('Of these, how many sit.'),
  unattributed: count
    .optional()
    .describe('Of these, how many are not known to sit and bear a name that stays `unattributed`; in no other count.'),
  of: count,
});

export const dialogueSchema = z.object({
  dormant_after_months: count,
  mechanisms: z.array(mechanismSchema),
  states: counted,
  migrants: counted.describe('Mechanisms where migrants sit: oui, non, inconnu.'),
  seats: z.object({
    base: ids.describe('Organisations of civil society that this edition names.'),
    sitting: ids.describe('Those among the participants of a mechanism shown.'),
    saying: z
      .object({ n: maskable, masked: z.boolean(), actors: ids.optional() })
      .describe(
        'Others whose interviews say that they take part in a body of dialogue; named in the internal edition.',
      ),
    crossed: z
      .array(z.object({ by: z.string(), multiple: z.boolean(), values: z.array(seatValueSchema) }))
      .describe('Who sits, by what the sheets of this edition say; in the internal edition those who say so included.'),
  }),
  demands: z.object({
    n: count,
    states: counted,
    by_mechanism: z.array(z.object({ mechanism: z.string().nullable(), name: z.string(), n: count, waiting: count })),
    by_addressee: z.array(z.object({ name: z.string(), n: count, waiting: count })),
    by_theme: z.array(z.object({ theme: z.string(), n: count, waiting: count })),
    waiting: counted.describe('Demands without an answer by months since they were made.'),
    rows: z.array(
      z.object({
        id: z.string().describe('Id in `commitments`.'),
        waiting: z.boolean(),
        months: z
          .number()
          .int()
          .min(0)
          .nullable()
          .describe('Whole months, at least: from the demand to the report while it waits, else to the answer.'),
      }),
    ),
  }),
  indicators: z.object({ n: count, with_value: count, newest: z.string().nullable() }),
});
