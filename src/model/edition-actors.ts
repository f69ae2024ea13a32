import * as z from 'zod';
import { confrontationKinds } from './actor.ts';
import { count, fieldValueSchema, matchStepSchema, place } from './edition-parts.ts';
import { gradeParts } from './grade-rule.ts';
import { tableKinds } from './table.ts';

export const evidenceSchema = z.object({
  record: z.string().optional().describe('Record id; internal edition only.'),
  kind: z.enum(tableKinds),
  at: place.optional(),
  column: z.string(),
  quote: z.string().optional().describe('The words, where this edition may show them.'),
  document: z.string().optional().describe('Title of the public document that holds the words.'),
  page: z.string().optional(),
  cue: z.string().nullable(),
  polarity: z.enum(['for', 'against']),
  reason: z.string().nullable(),
  scope: z.enum(['acteur', 'categorie', 'secteur', 'mecanisme']),
  voice: z.string(),
  form: z.string(),
  date: z.string().nullable(),
});

export const assignmentSchema = z.object({
  axis: z.string(),
  code: z.string(),
  sub: z.string().nullable(),
  status: z.enum(['declared', 'inferred', 'decided']),
  grade: z.enum(['elevee', 'moyenne', 'faible', 'tres-faible']),
  grade_steps: z
    .array(z.object({ part: z.enum(gradeParts), by: z.number().int() }))
    .optional()
    .describe('Parts of the grading rule that applied, each with its steps up or down; internal edition only.'),
  sources: z
    .object({ declared: count, inferred: count, coded: count, decided: count })
    .optional()
    .describe(
      'Pieces of evidence for it by kind: answers ticked, words read in texts, codes set by a reader, decisions; internal edition only.',
    ),
  sensitive: z.boolean(),
  evidence: z.array(evidenceSchema),
  against: z.array(evidenceSchema),
  contested: z.string().optional().describe("The organisation's reply."),
  decision: z.string().optional().describe('Id of the decision that settled it; internal edition only.'),
});

const turnedAwaySchema = z.object({
  axis: z.string(),
  code: z.string(),
  sub: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});

const rejectedSchema = z.object({
  axis: z.string(),
  code: z.string(),
  sub: z.string().nullable(),
  decision: z.string(),
  was: z.enum(['declared', 'inferred', 'decided']).nullable(),
  evidence: z.array(evidenceSchema),
  against: z.array(evidenceSchema),
});

export const confrontationSchema = z.object({
  actor: z.string(),
  kind: z.enum(confrontationKinds),
  axis: z.string(),
  code: z.string(),
  unticked: z.array(z.object({ record: z.string(), column: z.string(), at: place, raw: z.string() })).optional(),
  decision: z.string().optional(),
});

export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  other_names: z.array(z.string()),
  known_by: z.array(z.enum(tableKinds)),
  civil_society: z.boolean(),
  type: z.string().nullable(),
  do_not_name: z.boolean().optional().describe('Internal edition: this actor may not be named outside the team.'),
  fields: z.record(
    z.string(),
    z.object({
      value: fieldValueSchema,
      rule: z.string(),
      sources: z.array(z.string()).describe('Titles of the public sources; record ids in the internal edition.'),
      others: z.array(z.object({ value: fieldValueSchema, source: z.string() })).optional(),
    }),
  ),
  assignments: z.array(assignmentSchema),
  turned_away: z
    .array(turnedAwaySchema)
    .optional()
    .describe('Codes that words deny, wish, lend to others … and none gives; internal edition only.'),
  rejected: z.array(rejectedSchema).optional().describe('Codes that a person refused; internal edition only.'),
  records: z.array(z.string()).optional(),
  conflicts: z.array(z.object({ column: z.string(), values: z.array(fieldValueSchema) })).optional(),
  matches: z
    .array(
      z.object({
        left: z.string(),
        right: z.string(),
        total: z.number(),
        outcome: z.enum(['same', 'distinct', 'to-review']),
        steps: z.array(matchStepSchema),
      }),
    )
    .optional(),
  updated: z.string().nullable().describe('ISO date of the newest record that speaks of this actor.'),
});
