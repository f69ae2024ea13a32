import * as z from 'zod';
import { agreementsSchema, reliabilitySchema } from './edition-checks.ts';
import { bilingual, count, maskable } from './edition-parts.ts';
import { crossingSchema, matrixCellSchema, tabulationSchema } from './edition-tables.ts';

/*
 * The figures from testimony that a given-out edition printed: what a later one is held against. No name of an
 * organisation, no id, no word that somebody said. Read from the JSON of the edition, or from the file of figures that
 * stays in its place when the edition had to be taken off the disk.
 */

const hidden = z.object({ n: maskable, masked: z.boolean() });

export const printedFiguresSchema = z.object({
  tabulations: z.array(tabulationSchema),
  crossings: z.array(crossingSchema),
  matrix: z.array(matrixCellSchema),
  counts: z
    .object({
      ...{ known: count, approached: count, interviewed: count, interviews: count, interviews_open: count },
      known_by: z.array(z.object({ kind: z.string(), n: count })),
      // Not in the figures of editions given out before these were held.
      interviews_other: count.optional(),
      interviews_unattributed: count.optional(),
      findings: count.optional(),
      to_review: count.optional(),
      unattributed: count.optional(),
      first_interview: z.string().nullable().optional(),
      last_interview: z.string().nullable().optional(),
    })
    .optional(),
  edition: z.object({ withheld: z.array(z.object({ reason: z.string(), n: count })) }).optional(),
  quality: z
    .array(z.object({ code: z.string(), name: z.string(), severity: z.enum(['error', 'warning', 'info']), n: count }))
    .optional(),
  quotes: z.array(z.object({ attribution: bilingual, group_size: maskable })).optional(),
  limits: z
    .array(z.object({ id: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }))
    .optional(),
  sources: z.array(z.object({ kind: z.string(), rows_used: count })).optional(),
  suggested_needs: z.array(z.object({ need: z.string(), weaknesses: z.array(z.string()), ...hidden.shape })),
  needs: z
    .object({
      ranked: z.array(
        z.object({
          need: z.string(),
          first: maskable,
          wanted: maskable,
          regions: maskable,
          roles: maskable,
          untrained: maskable,
        }),
      ),
      again: z.array(z.object({ code: z.string(), ...hidden.shape })),
    })
    .optional(),
  themes: z
    .object({
      candidates: z.array(
        z.object({
          theme: z.string(),
          said_only: hidden,
          main: hidden,
          voicing: maskable,
          needs: z.array(z.object({ need: z.string(), ...hidden.shape })),
        }),
      ),
    })
    .optional(),
  agreements: agreementsSchema.optional(),
  reliability: reliabilitySchema.optional(),
  cohort: z
    .object({
      counts: z.object({
        known: count,
        eligible: maskable,
        to_ask: maskable,
        not_eligible: maskable,
        set_aside: maskable,
        proposed: maskable,
      }),
      unnamed: maskable,
      status: z.enum(['met', 'relaxed', 'nobody']),
      quotas: z.array(z.object({ id: z.string(), met: z.boolean() })),
      conflict: z.array(z.string()),
    })
    .optional(),
  dialogue: z.object({ seats: z.object({ saying: hidden }) }).optional(),
  data_quality: z
    .object({
      completeness: z.array(
        z.object({
          column: z.string(),
          base_of: z.string(),
          layer: z.string(),
          base: count,
          answered: maskable,
          refused: maskable,
        }),
      ),
    })
    .optional(),
});
export type PrintedFigures = z.infer<typeof printedFiguresSchema>;

/** The file that keeps the figures of an edition taken off the disk. */
export const keptFiguresSchema = z.object({
  format: z.literal('cartographie-chiffres'),
  format_version: z.literal(0),
  country: z.object({ iso2: z.string() }),
  edition: z.object({ audience: z.literal('publique'), number: count }),
  /** Of the figures; absent from files of earlier versions. */
  fingerprint: z.string().optional(),
  figures: printedFiguresSchema,
});
export type KeptFigures = z.infer<typeof keptFiguresSchema>;
