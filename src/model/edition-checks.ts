import * as z from 'zod';
import { count } from './edition-parts.ts';

/** Published figures beside those computed here. */
export const figureChecksSchema = z.array(
  z.object({
    variable: z.string(),
    code: z.string(),
    source: z.string(),
    page: z.string().nullable(),
    published: z.number(),
    unit: z.string().nullable(),
    computed: z.number().nullable(),
    base: z.number().nullable(),
    verdict: z.enum(['concorde', 'differe', 'non-verifiable']),
  }),
);

/** How far two readers gave the same codes. */
export const agreementsSchema = z.array(
  z.object({
    axis: z.string(),
    coders: z.tuple([z.string(), z.string()]),
    interviews: count,
    cases: count,
    agreed: count,
    both: count,
    only_first: count,
    only_second: count,
    kappa: z.number().nullable(),
    alpha: z.number().nullable(),
    codes: z.array(
      z.object({
        code: z.string(),
        cases: count,
        agreed: count,
        both: count,
        only_first: count,
        only_second: count,
        kappa: z.number().nullable(),
        alpha: z.number().nullable(),
      }),
    ),
    disagreements: z.array(
      z.object({ interview: z.string(), record: z.string(), code: z.string(), given_by: z.string() }),
    ),
  }),
);

/** How far all readers did. */
export const reliabilitySchema = z.array(
  z.object({
    axis: z.string(),
    readers: count,
    interviews: count,
    cases: count,
    alpha: z.number().nullable(),
  }),
);
