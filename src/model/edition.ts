import * as z from 'zod';
import { acronymsSchema } from './edition-acronyms.ts';
import { actorSchema, assignmentSchema, confrontationSchema, type evidenceSchema } from './edition-actors.ts';
import { agreementsSchema, figureChecksSchema, reliabilitySchema } from './edition-checks.ts';
import { cohortSchema } from './edition-cohort.ts';
import { dialogueSchema } from './edition-dialogue.ts';
import { factSchema, quoteSchema } from './edition-facts.ts';
import { findingsSchema } from './edition-findings.ts';
import { countrySchema, countsSchema, coverSchema, headSchema } from './edition-head.ts';
import { needsSchema } from './edition-needs.ts';
import { networkSchema } from './edition-network.ts';
import { bilingual } from './edition-parts.ts';
import { dataQualitySchema, diagnosticsSchema, qualitySchema, recordsSchema } from './edition-quality.ts';
import { documentsSchema, sourcesSchema } from './edition-sources.ts';
import { crossingSchema, matrixCellSchema, suggestedNeedsSchema, tabulationSchema } from './edition-tables.ts';
import { themesSchema } from './edition-themes.ts';

export { type Audience, audienceSchema, audiences } from './edition-head.ts';

/*
 * The published JSON: always an edition, and it says which. One schema, from which the TypeScript types follow.
 * Keys are English snake_case; axis, column and code ids are the French ids of the grid, as values.
 * Plain JSON types only (dates are ISO text), so that a JSON Schema can be printed from it.
 */

export const editionSchema = z.object({
  format: z.literal('cartographie'),
  format_version: z.literal(0),
  tool_version: z.string(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe(
      'SHA-256 of this file without the lines `fingerprint`, `tool_version` and `number` (of `edition`): of what is published, never of the inputs.',
    ),
  codebook: z.object({ version: z.string(), checksum: z.string() }),
  country: countrySchema,
  edition: headSchema,
  cover: coverSchema,
  counts: countsSchema,
  sources: sourcesSchema,
  actors: z.array(actorSchema),
  sector: z.array(assignmentSchema).describe('Codes said of categories, the sector or a mechanism.'),
  tabulations: z.array(tabulationSchema),
  crossings: z.array(crossingSchema),
  matrix: z.array(matrixCellSchema),
  suggested_needs: suggestedNeedsSchema,
  cohort: cohortSchema.optional(),
  needs: needsSchema.optional(),
  themes: themesSchema.optional(),
  network: networkSchema.optional(),
  dialogue: dialogueSchema.optional(),
  findings: findingsSchema.optional(),
  quotes: z.array(quoteSchema),
  mechanisms: z.array(factSchema),
  projects: z.array(factSchema),
  policies: z.array(factSchema),
  commitments: z.array(factSchema),
  indicators: z.array(factSchema),
  recommendations: z.array(factSchema),
  relations: z.array(factSchema),
  documents: documentsSchema,
  figure_checks: figureChecksSchema,
  agreements: agreementsSchema,
  reliability: reliabilitySchema,
  confrontations: z
    .array(confrontationSchema)
    .describe(
      'Where what organisations ticked, what texts say and what people decided agree or not; internal edition only.',
    ),
  acronyms: acronymsSchema.optional(),
  narrative: z.array(z.object({ id: z.string(), markdown: z.string() })),
  decisions: z.array(factSchema),
  limits: z.array(
    z.object({
      id: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      list: z.array(bilingual).optional(),
    }),
  ),
  quality: qualitySchema,
  data_quality: dataQualitySchema,
  diagnostics: diagnosticsSchema,
  records: recordsSchema,
});

/** What an audience may see of a country. The only thing renderers are given. */
export type Edition = z.infer<typeof editionSchema>;
export type EditionActor = z.infer<typeof actorSchema>;
export type EditionTabulation = z.infer<typeof tabulationSchema>;
export type EditionCrossing = z.infer<typeof crossingSchema>;
export type EditionAssignment = z.infer<typeof assignmentSchema>;
export type EditionEvidence = z.infer<typeof evidenceSchema>;
export type EditionConfrontation = z.infer<typeof confrontationSchema>;
export type EditionFact = z.infer<typeof factSchema>;
export type EditionMatrixCell = z.infer<typeof matrixCellSchema>;
export type EditionQuote = z.infer<typeof quoteSchema>;

export type EditionQuality = Edition['data_quality'];

const wellFormed = new WeakSet<Edition>();

/** A value as an edition: checked, its keys in the order of the schema; throws when it is none. One checked before is given back. */
export function asEdition(value: unknown): Edition {
  if (wellFormed.has(value as Edition)) return value as Edition;
  const edition = editionSchema.parse(value);
  wellFormed.add(edition);
  return edition;
}

/** A checked edition with its fingerprint at its place. */
export function withFingerprint(edition: Edition, fingerprint: string): Edition {
  const { format, format_version, tool_version, fingerprint: _, ...others } = asEdition(edition);
  const made: Edition = { format, format_version, tool_version, fingerprint, ...others };
  wellFormed.add(made);
  return made;
}
