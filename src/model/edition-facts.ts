import * as z from 'zod';
import { bilingual, count, fieldValueSchema } from './edition-parts.ts';
import { tableKinds } from './table.ts';

/** A row that is no actor (mechanism, project, policy …) with the columns this edition shows. */
export const factSchema = z.object({
  id: z.string(),
  kind: z.enum(tableKinds),
  actors: z.array(z.string()).describe('Ids of listed actors it names.'),
  fields: z.record(z.string(), fieldValueSchema),
});

export const quoteSchema = z.object({
  axis: z.string(),
  code: z.string(),
  text: z.string(),
  nature: z
    .enum(['verbatim', 'notes', 'traduction', 'document'])
    .describe('Guillemets for verbatim and documents only.'),
  attribution: bilingual.describe('The group of five or more it is attributed to, or the public document.'),
  group_size: count.nullable(),
});
