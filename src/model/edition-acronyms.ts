import * as z from 'zod';
import { bilingual } from './edition-parts.ts';

/** Short forms that the edition uses, with what they stand for; organisations' own are on their sheets. */
export const acronymsSchema = z.array(
  z.object({
    acronym: bilingual,
    name: bilingual,
    from: z
      .enum(['words', 'general'])
      .describe(
        'words: a text or a row of this edition spells it out; general: one that everybody in this field uses.',
      ),
  }),
);
