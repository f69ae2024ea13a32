import * as z from 'zod';
import { bilingual, count, fieldValueSchema, layer, maskable, place } from './edition-parts.ts';
import { tableKinds } from './table.ts';

const agesSchema = z.object({
  bands: z.array(z.object({ code: z.string(), n: count })),
  undated: count,
  base: count,
});

/** Problems by code. */
export const qualitySchema = z.array(
  z.object({ code: z.string(), name: z.string(), severity: z.enum(['error', 'warning', 'info']), n: count }),
);

export const dataQualitySchema = z
  .object({
    completeness: z.array(
      z.object({
        column: z.string(),
        title: bilingual,
        base_of: z.string(),
        layer,
        base: count,
        answered: maskable,
        refused: maskable,
      }),
    ),
    missing: z
      .array(z.object({ actor: z.string(), profile: z.array(z.string()), answers: z.array(z.string()) }))
      .describe('What each sheet lacks, by name of the organisation; internal and committee editions only.'),
    ages: agesSchema.describe('Organisations by age of what is known of them on the day of the report.'),
    ages_by_kind: z
      .array(agesSchema.extend({ kind: z.enum(tableKinds) }))
      .describe('Rows by age; internal edition only.'),
    findings: z.array(z.object({ family: z.enum(['contradiction', 'suspect', 'contact-prive']), n: count })),
  })
  .describe('How good the data are. Nothing scores or ranks an organisation.');

export const diagnosticsSchema = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      scope: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      place: place.optional(),
      related: z.array(place).optional(),
      actual: z.string().optional(),
      expected: z.array(z.string()).optional(),
      suggestion: z.string().optional(),
      subject: z.string().optional(),
    }),
  )
  .describe('Internal edition only: problems with their places and what was seen.');

export const recordsSchema = z
  .array(
    z.object({
      id: z.string(),
      kind: z.enum(tableKinds),
      at: place,
      actors: z.array(z.string()),
      fields: z.record(z.string(), z.object({ value: fieldValueSchema, raw: z.string(), at: place })),
      refused: z.array(z.string()),
      nil: z.array(z.string()),
      without: z
        .array(z.string())
        .optional()
        .describe('Those of `nil` whose words say that there is none of the thing («pas de site»).'),
      others: z
        .record(z.string(), z.object({ raw: z.string(), at: place }))
        .optional()
        .describe('Words written beside «autre», by question, as typed.'),
    }),
  )
  .describe(
    'Internal edition only: every row used, private contacts and columns the tool does not know left out, so that each figure can be recomputed.',
  );
