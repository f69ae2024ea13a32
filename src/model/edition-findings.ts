import * as z from 'zod';
import { count } from './edition-parts.ts';
import { findingParts } from './finding-rule.ts';

/*
 * What the tables of an edition say, as values: chosen and graded by one rule from what the edition prints and nothing
 * else. The sentences of the report are written from them alone, and each figure stands in the table it names.
 */

/** What a finding says. */
export const findingKinds = [
  'all', // everybody who answered has one value
  'majority', // more than half have it
  'order', // the first values, ties said as ties
  'spread', // no value stands out
  'run', // neighbouring bands that hold more than half together
  'scale', // the two ends of a scale, each with its parts
  'concentration', // two values that hold half or more
  'absence', // values that nobody has, where it was asked
  'contrast', // two groups far apart
  'exception', // one group without what the others have
  'pair', // the two values most often held together
  'expected', // the matrix: what was expected and is seen, or documented nowhere
  'unexpected', // the matrix: what is seen and was not expected
  'too-few', // nothing can be said
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingTopics = [
  'who',
  'means',
  'where',
  'roles',
  'projects',
  'strengths',
  'weaknesses',
  'network',
  'dialogue',
  'needs',
  'knowledge',
] as const;
export type FindingTopic = (typeof findingTopics)[number];

const partSchema = z.object({
  codes: z.array(z.string()).describe('Codes of the table that this part speaks of.'),
  counts: z.array(count).describe('The count of each, in the same order.'),
  x: count.describe('Their sum, or the count that each of them has.'),
  n: count.describe('Out of how many.'),
  group: z.string().nullable().describe('The column of a crossing, or the role of the matrix, that it is counted in.'),
});

export const findingSchema = z.object({
  id: z.string(),
  table: z.string().describe('Id of the tabulation or crossing; `matrix-force` or `matrix-faiblesse`.'),
  source: z.enum(['tabulation', 'crossing', 'matrix']),
  kind: z.enum(findingKinds),
  topic: z.enum(findingTopics),
  unit: z.string(),
  base_of: z.string(),
  parts: z.array(partSchema).describe('The first is what the sentence is about; the others stand beside it.'),
  side: z.enum(['low', 'middle', 'high']).nullable().describe('Of bands: which end they run from.'),
  x: count,
  n: count.describe('Those who answered.'),
  base: count,
  missing: count.describe('Of the base, those who did not answer; told when more than a third.'),
  grade: z.enum(['elevee', 'moyenne', 'faible', 'tres-faible']),
  steps: z.array(z.object({ part: z.enum(findingParts), by: z.number().int() })).describe('Why this grade.'),
  weight: z
    .number()
    .int()
    .describe('Place of its table in the rule: the larger, the sooner it is told in the summary.'),
  summary: z.boolean().describe('Told on the summary page.'),
});

export const findingsSchema = z
  .array(findingSchema)
  .describe('What the tables say, chosen and graded by the rule printed in section 2.');

export type Finding = z.infer<typeof findingSchema>;
export type FindingCount = z.infer<typeof partSchema>;
