import * as z from 'zod';
import { confrontationKinds } from './actor.ts';
import { cohortSchema } from './edition-cohort.ts';
import { dialogueSchema } from './edition-dialogue.ts';
import { findingsSchema } from './edition-findings.ts';
import { needsSchema } from './edition-needs.ts';
import { networkSchema } from './edition-network.ts';
import { bilingual, count, fieldValueSchema, maskable, place } from './edition-parts.ts';
import { themesSchema } from './edition-themes.ts';
import { gradeParts } from './grade-rule.ts';
import { tableKinds } from './table.ts';

/*
 * The published JSON: always an edition, and it says which. One schema, from which the TypeScript types follow.
 * Keys are English snake_case; axis, column and code ids are the French ids of the grid, as values.
 * Plain JSON types only (dates are ISO text), so that a JSON Schema can be printed from it.
 */

export const audiences = ['publique', 'comite', 'interne', 'autorites', 'bailleurs'] as const;
export const audienceSchema = z.enum(audiences).describe('Who may read this edition.');
export type Audience = z.infer<typeof audienceSchema>;

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
  actors: z.array(z.string()).optional().describe('Ids of the actors counted, where this edition may name them.'),
});

export const tabulationSchema = z.object({
  id: z.string(),
  title: bilingual,
  elements: z.array(z.string()),
  unit: z.string(),
  base_of: z.string(),
  layer: z.enum(['directory', 'profile', 'testimony', 'method']),
  multiple: z.boolean(),
  base: count.describe('Units the table speaks of in this edition.'),
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
  layer: z.enum(['directory', 'profile', 'testimony', 'method']),
  base: count,
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

const evidenceSchema = z.object({
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

const confrontationSchema = z.object({
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
        steps: z.array(
          z.object({
            comparison: z.string(),
            level: bilingual,
            weight: z.number(),
            left: z.string(),
            right: z.string(),
          }),
        ),
      }),
    )
    .optional(),
  updated: z.string().nullable().describe('ISO date of the newest record that speaks of this actor.'),
});

/** A row that is no actor (mechanism, project, policy …) with the columns this edition shows. */
export const factSchema = z.object({
  id: z.string(),
  kind: z.enum(tableKinds),
  actors: z.array(z.string()).describe('Ids of listed actors it names.'),
  fields: z.record(z.string(), fieldValueSchema),
});

export const quoteSchema = z.object({
  axis: z.string(),
  code: z.string(),
  text: z.string(),
  nature: z
    .enum(['verbatim', 'notes', 'traduction', 'document'])
    .describe('Guillemets for verbatim and documents only.'),
  attribution: bilingual.describe('The group of five or more it is attributed to, or the public document.'),
  group_size: count.nullable(),
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

const agesSchema = z.object({
  bands: z.array(z.object({ code: z.string(), n: count })),
  undated: count,
  base: count,
});

export const editionSchema = z.object({
  format: z.literal('cartographie'),
  format_version: z.literal(0),
  tool_version: z.string(),
  codebook: z.object({ version: z.string(), checksum: z.string() }),
  country: z.object({
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
  }),
  edition: z.object({
    audience: audienceSchema,
    number: z.number().int().nullable().describe('Number of a public edition that was given out; null for a draft.'),
    fictional: z.boolean(),
    as_of: z.string().nullable(),
    withheld: z
      .array(z.object({ reason: z.string(), n: count }))
      .describe('What this audience may not see, as counts only.'),
  }),
  cover: z.object({
    title: z.string().nullable(),
    authors: z.array(z.string()),
    funder: z.string().nullable(),
    licence: z.string().nullable(),
    contact: z.string().nullable(),
  }),
  counts: z.object({
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
  }),
  sources: z.array(
    z.object({
      file: z.string().nullable().describe('File name; internal and committee editions only.'),
      sheet: z.string().nullable().describe('Sheet of a workbook; where its file is named.'),
      kind: z.enum(tableKinds),
      encoding: z.string().describe('Encoding of a text; xlsx or ods for a workbook.'),
      delimiter: z.string().nullable(),
      checksum: z
        .string()
        .nullable()
        .describe(
          'SHA-256 of the bytes; internal and committee editions only: elsewhere it would betray a change of closed words.',
        ),
      rows_read: count,
      rows_used: count,
      rows_set_aside: count,
      by_reason: z.record(z.string(), count),
      published_source: z.string().nullable(),
    }),
  ),
  actors: z.array(actorSchema),
  sector: z.array(assignmentSchema).describe('Codes said of categories, the sector or a mechanism.'),
  tabulations: z.array(tabulationSchema),
  crossings: z.array(crossingSchema),
  matrix: z.array(matrixCellSchema),
  suggested_needs: z.array(
    z.object({ need: z.string(), weaknesses: z.array(z.string()), n: maskable, masked: z.boolean() }),
  ),
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
  documents: z.array(
    z.object({
      title: z.string(),
      author: z.string().nullable(),
      publisher: z.string().nullable(),
      year: z.number().int().nullable(),
      type: z.string().nullable(),
      url: z.string().nullable(),
      findings: count,
    }),
  ),
  figure_checks: z.array(
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
  ),
  agreements: z.array(
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
  ),
  reliability: z.array(
    z.object({
      axis: z.string(),
      readers: count,
      interviews: count,
      cases: count,
      alpha: z.number().nullable(),
    }),
  ),
  confrontations: z
    .array(confrontationSchema)
    .describe(
      'Where what organisations ticked, what texts say and what people decided agree or not; internal edition only.',
    ),
  narrative: z.array(z.object({ id: z.string(), markdown: z.string() })),
  decisions: z.array(factSchema),
  limits: z.array(
    z.object({
      id: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      list: z.array(bilingual).optional(),
    }),
  ),
  quality: z.array(
    z.object({ code: z.string(), name: z.string(), severity: z.enum(['error', 'warning', 'info']), n: count }),
  ),
  data_quality: z
    .object({
      completeness: z.array(
        z.object({
          column: z.string(),
          title: bilingual,
          base_of: z.string(),
          layer: z.enum(['directory', 'profile', 'testimony', 'method']),
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
    .describe('How good the data are. Nothing scores or ranks an organisation.'),
  diagnostics: z
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
    .describe('Internal edition only: problems with their places and what was seen.'),
  records: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(tableKinds),
        at: place,
        actors: z.array(z.string()),
        fields: z.record(z.string(), z.object({ value: fieldValueSchema, raw: z.string(), at: place })),
        refused: z.array(z.string()),
        nil: z.array(z.string()),
        others: z
          .record(z.string(), z.object({ raw: z.string(), at: place }))
          .optional()
          .describe('Words written beside «autre», by question, as typed.'),
        unknown: z
          .array(z.object({ header: z.string(), raw: z.string() }))
          .optional()
          .describe('Cells of columns the tool does not know.'),
      }),
    )
    .describe(
      'Internal edition only: every row used, private contacts left out, so that each figure can be recomputed.',
    ),
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
