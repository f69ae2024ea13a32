import * as z from 'zod';
import { audienceSchema } from './edition-head.ts';
import { bilingual, count, layer, maskable, matchStepSchema } from './edition-parts.ts';

/*
 * Countries side by side: what `compare` writes. Made from editions for one and the same audience, and from nothing else.
 * Keys are English snake_case; codes are those of the grid. Countries stand in the order asked for: nothing ranks them.
 */

/** Why something is not comparable, or only with care; the sentences are the renderer's. */
export const reasonIds = [
  'grid-differs',
  'tool-differs',
  'defined-otherwise',
  'own-places',
  'no-common-code',
  'table-missing',
  'no-interviews',
  'not-answered',
  'not-documented',
  'too-few-countries',
  'coverage-unlike',
  'consent-unlike',
  'documented-unlike',
  'dates-apart',
  'waves-mixed',
] as const;
export type ReasonId = (typeof reasonIds)[number];

const reasonSchema = z.object({
  id: z.enum(reasonIds),
  countries: z
    .array(z.object({ country: z.string(), n: count.nullable(), of: count.nullable(), text: z.string().nullable() }))
    .describe('The countries it speaks of, each with its x/n or its words where there are some.'),
});

const spread = z.object({ low: count, high: count }).describe('Bounds, both included; equal when the count is shown.');

const cellSchema = z.object({
  country: z.string(),
  state: z
    .enum(['count', 'masked', 'absent', 'unasked'])
    .describe('`absent`: this edition has no such line; `unasked`: nobody was asked, or nobody answered.'),
  n: maskable,
  bounds: spread.nullable().describe('What the count may be; null where there is none.'),
  of: count.nullable().describe('How many answered; null when masked or nobody was asked.'),
  share: z.number().nullable().describe('n divided by `of`, four decimals; null when `of` is under ten.'),
});

const columnSchema = z.object({
  country: z.string(),
  state: z.enum(['shown', 'unasked', 'absent']),
  base: count.nullable(),
  answered: maskable,
  not_answered: maskable,
  refused: maskable,
});

const tableSchema = z.object({
  id: z.string(),
  title: bilingual,
  unit: z.string(),
  base_of: z.string(),
  layer,
  multiple: z.boolean(),
  status: z
    .enum(['comparable', 'qualified', 'refused', 'unanswered'])
    .describe(
      '`refused`: no line is given; `qualified`: to be read with its reasons; `unanswered`: no country has anything in it.',
    ),
  reasons: z.array(reasonSchema),
  columns: z.array(columnSchema),
  rows: z.array(z.object({ code: z.string(), label: bilingual, sensitive: z.boolean(), cells: z.array(cellSchema) })),
});

const matrixSchema = z.object({
  role: z.string(),
  role_label: bilingual,
  axis: z.enum(['force', 'faiblesse']),
  code: z.string(),
  label: bilingual,
  expected: z.boolean(),
  cells: z.array(
    z.object({
      country: z.string(),
      state: z.enum(['count', 'masked', 'absent']),
      observed: maskable,
      bounds: spread.nullable().describe('What `observed` may be; null where the edition has no such cell.'),
      contradicted: maskable,
      undocumented: maskable,
      of: count.nullable().describe('Organisations with this role whose words this edition counts.'),
    }),
  ),
});

const gradesSchema = z.object({
  country: z.string(),
  organisations: count.describe('Organisations named that have at least one code.'),
  codes: count,
  grades: z.object({ elevee: count, moyenne: count, faible: count, 'tres-faible': count }),
});

const countrySchema = z.object({
  iso2: z.string(),
  iso3: z.string(),
  names: bilingual,
  phrases: z.object({ fr: z.object({ in: z.string() }), en: z.object({ in: z.string() }) }),
  divisions: bilingual.describe('Plural name of the first-level divisions.'),
  number: z.number().int().nullable(),
  as_of: z.string().nullable(),
  tool_version: z.string(),
  codebook: z.object({ version: z.string(), checksum: z.string() }),
  counts: z.object({
    known: count,
    listed: count,
    outside_civil_society: count,
    approached: count,
    interviewed: count,
    interviews: count,
    interviews_open: count,
    documents: count,
    findings: count,
    first_interview: z.string().nullable(),
    last_interview: z.string().nullable(),
  }),
  limits: z.array(z.object({ id: z.string(), params: z.record(z.string(), z.number()) })),
});

const memberSchema = z.object({
  country: z.string(),
  id: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
});

const matchSchema = z.object({
  left: z.string().describe('Id of an actor.'),
  right: z.string(),
  total: z.number(),
  steps: z.array(matchStepSchema),
});

const linkedSchema = z.object({
  members: z.array(memberSchema).describe('One a country, in order of ISO code.'),
  matches: z
    .array(matchSchema)
    .describe('Why: the ladder of each pair that joined them; a decision is a step of its own.'),
});

const doubtfulSchema = z.object({
  members: z.array(memberSchema),
  match: matchSchema,
  reason: z.enum(['to-review', 'several']).describe('`several`: it fits more than one organisation of a country.'),
});

const networkSchema = z.object({
  basis: z.enum(['name', 'stated']).describe('One name with another country, or one head that both state.'),
  head: z.string().nullable().describe('The network, as stated; null when names alone tell.'),
  members: z.array(memberSchema),
});

const actorsSchema = z.object({
  sum: count.describe('Organisations known, country by country, added up.'),
  distinct: spread.describe(
    'Distinct organisations: `high` counts each linked one once; `low` also takes every doubtful pair for one.',
  ),
  unnamed: count.describe('Known organisations that an edition does not name: they were compared with none.'),
  linked: z.array(linkedSchema),
  to_review: z.array(doubtfulSchema),
  networks: z.array(networkSchema).describe('Relations, never identities: each member counts for itself.'),
});

export const comparisonSchema = z.object({
  format: z.literal('cartographie-comparaison'),
  format_version: z.literal(0),
  tool_version: z.string(),
  edition: z.object({ audience: audienceSchema, fictional: z.boolean() }),
  countries: z.array(countrySchema),
  actors: actorsSchema,
  tables: z.array(tableSchema),
  matrix: z.array(matrixSchema).describe('Empty when the grids differ.'),
  grades: z.array(gradesSchema),
  reasons: z.array(reasonSchema).describe('What bears on the whole comparison.'),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedCountry = Comparison['countries'][number];
export type ComparedTable = Comparison['tables'][number];
export type ComparedCell = ComparedTable['rows'][number]['cells'][number];
export type ComparedActors = Comparison['actors'];
export type ComparedMember = ComparedActors['linked'][number]['members'][number];
export type ComparisonReason = Comparison['reasons'][number];
