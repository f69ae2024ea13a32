import * as z from 'zod';
import { bilingual, count } from './edition-parts.ts';

export const audiences = ['publique', 'comite', 'interne', 'autorites', 'bailleurs'] as const;
export const audienceSchema = z.enum(audiences).describe('Who may read this edition.');
export type Audience = z.infer<typeof audienceSchema>;

export const countrySchema = z.object({
  iso2: z.string(),
  iso3: z.string(),
  names: bilingual,
  phrases: z.object({
    fr: z.object({ the: z.string(), in: z.string(), of: z.string() }),
    en: z.object({ the: z.string(), in: z.string(), of: z.string() }),
  }),
  division: z.object({ fr: z.tuple([z.string(), z.string()]), en: z.tuple([z.string(), z.string()]) }),
  regions: z.array(z.object({ code: z.string(), name: bilingual, tile: z.tuple([z.number(), z.number()]) })),
  legal_forms: z.array(z.object({ code: z.string(), term: bilingual })),
  position: z.array(z.string()),
  to_check: z.array(z.string()).describe('Pack values that carry no source yet («à vérifier»).'),
});

/** Who may read it, and what they may not. */
export const headSchema = z.object({
  audience: audienceSchema,
  number: z.number().int().nullable().describe('Number of a public edition that was given out; null for a draft.'),
  fictional: z.boolean(),
  as_of: z.string().nullable(),
  withheld: z
    .array(z.object({ reason: z.string(), n: count }))
    .describe('What this audience may not see, as counts only.'),
});

export const coverSchema = z.object({
  title: z.string().nullable(),
  authors: z.array(z.string()),
  funder: z.string().nullable(),
  licence: z.string().nullable(),
  contact: z.string().nullable(),
});

export const countsSchema = z.object({
  known: count.describe('CSOs that any input names.'),
  listed: count.describe('Of these, named in this edition.'),
  outside_civil_society: count,
  known_by: z.array(z.object({ kind: z.string(), n: count })),
  approached: count,
  interviewed: count.describe('CSOs with at least one interview.'),
  interviews: count.describe('Interviews with the CSOs interviewed.'),
  interviews_other: count.describe('Interviews with authorities, institutions, donors or experts.'),
  interviews_unattributed: count.optional().describe('Interviews that nothing attributes to an organisation.'),
  interviews_open: count.describe('Interviews whose statements this edition may count.'),
  documents: count,
  findings: count,
  to_review: count.describe('Pairs of names left to a human decision.'),
  unattributed: count,
  first_interview: z.string().nullable(),
  last_interview: z.string().nullable(),
});
