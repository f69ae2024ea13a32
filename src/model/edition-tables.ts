import * as z from 'zod';
import { bilingual, count, layer, maskable } from './edition-parts.ts';

const valueSchema = z.object({
  code: z.string(),
  label: bilingual,
  n: maskable,
  share: z
    .number()
    .nullable()
    .describe('n divided by `answered` (0 to 1, four decimals); null when masked or answered is 0.'),
  masked: z.boolean(),
  sensitive: z.boolean(),
  citation_share: z
    .number()
    .nullable()
    .optional()
    .describe('Multiple choice only: n divided by `citations`; a share of answers, never of organisations.'),
  asked: z
    .literal(false)
    .optional()
    .describe('Only where false: a division where nobody was interviewed, so that nought is no finding.'),
  actors: z.array(z.string()).optional().describe('Ids of the actors counted, where this edition may name them.'),
});

export const tabulationSchema = z.object({
  id: z.string(),
  title: bilingual,
  elements: z.array(z.string()),
  unit: z.string(),
  base_of: z.string(),
  layer,
  multiple: z.boolean(),
  base: count.describe('Units the table speaks of in this edition.'),
  groups: count
    .optional()
    .describe('Of the base, group interviews: each answers once for its organisations. Absent when there are none.'),
  answered: maskable,
  not_answered: maskable,
  refused: maskable,
  masked_cells: count,
  citations: maskable
    .optional()
    .describe(
      'Multiple choice only: answers given in all, each unit counted once for each; null when a value is masked.',
    ),
  values: z.array(valueSchema),
});

const crossedValueSchema = z.object({
  code: z.string(),
  label: bilingual,
  asked: z.boolean().describe('False for a division where nobody was asked: an empty cell there is not a zero.'),
  n: maskable.describe('Units of the line that answered both; null when a cell of the line is masked.'),
  merged: z
    .array(z.object({ code: z.string(), label: bilingual }))
    .optional()
    .describe('Values too thin to stand alone in this edition, counted together in this line.'),
});

export const crossingSchema = z.object({
  id: z.string(),
  title: bilingual,
  elements: z.array(z.string()),
  unit: z.string(),
  base_of: z.string(),
  layer,
  base: count,
  groups_apart: count
    .optional()
    .describe('Group interviews left out: a group has no seat, type or size of its own. Absent when there are none.'),
  answered: maskable.describe('Units that answered both.'),
  rows: z.array(crossedValueSchema),
  columns: z.array(crossedValueSchema),
  cells: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      n: maskable,
      masked: z.boolean(),
      actors: z.array(z.string()).optional(),
    }),
  ),
  masked_cells: count,
});

export const matrixCellSchema = z.object({
  role: z.string(),
  axis: z.enum(['force', 'faiblesse']),
  code: z.string(),
  expected: z.boolean(),
  observed: maskable,
  contradicted: maskable,
  undocumented: maskable,
  masked: z.boolean(),
});

/** Needs that the grid sets against weaknesses. */
export const suggestedNeedsSchema = z.array(
  z.object({ need: z.string(), weaknesses: z.array(z.string()), n: maskable, masked: z.boolean() }),
);
