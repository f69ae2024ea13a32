import * as z from 'zod';
import { audienceSchema, editionSchema } from './edition.ts';
import { bilingual, count, fieldValueSchema, maskable } from './edition-parts.ts';
import { tableKinds } from './table.ts';

/*
 * What changed between two editions of one country for one audience. Each change says to which family it belongs: the
 * organisations changed (`actors`), or our way of coding did (`coding`), or the two files do not tell (`undetermined`).
 * Outside the internal edition what `after` no longer prints is given as numbers alone: no name, word or row that left.
 */

/** The parts of an edition that are compared one by one; the rest is compared as a whole. */
export const comparableSchema = editionSchema
  .pick({
    format: true,
    format_version: true,
    tool_version: true,
    codebook: true,
    country: true,
    edition: true,
    counts: true,
    sources: true,
    actors: true,
    tabulations: true,
    crossings: true,
    matrix: true,
    mechanisms: true,
    projects: true,
    policies: true,
    commitments: true,
    indicators: true,
    recommendations: true,
    relations: true,
    documents: true,
    narrative: true,
    decisions: true,
    limits: true,
    records: true,
  })
  .loose();
/** As much of an edition as is compared: a file made before a part was added is compared for the parts it has. */
export type Comparable = z.infer<typeof comparableSchema>;

export const changeFamilies = ['actors', 'coding', 'undetermined'] as const;
export type ChangeFamily = (typeof changeFamilies)[number];

/** Why a change belongs to its family. */
export const changeReasons = [
  // actors
  'rows', // rows that the other file does not hold, or cells that say something else
  // coding
  'grid', // same words, another grid
  'tool', // same words, same grid, another version of the tool
  'decision', // a decision of the team was added, changed or undone
  'identity', // same rows, brought together otherwise
  'reading', // same cells, read otherwise (mapping of columns and codes, register of names, configuration)
  // undetermined
  'no-rows', // this edition holds no rows, and the grid or the tool changed too
  'no-rows-same-grid', // this edition holds no rows; grid and tool are the same: rows, consents or decisions
  'mixed', // words and rules changed together, and either may be enough
  'date', // same words, same rules: the date of the report is not the same, and sources age
] as const;
export type ChangeReason = (typeof changeReasons)[number];

export const causeSchema = z.object({
  family: z.enum(changeFamilies),
  by: z.enum(changeReasons),
  decisions: z.array(z.string()).optional().describe('Ids of the decisions that explain it; internal edition only.'),
});
export type Cause = z.infer<typeof causeSchema>;

const named = z.object({ id: z.string(), name: z.string() });

const stampSchema = z.object({
  number: z.number().int().nullable(),
  as_of: z.string().nullable(),
  tool_version: z.string(),
  codebook: z.object({ version: z.string(), checksum: z.string() }),
  fictional: z.boolean(),
});

const rowSchema = z.object({ kind: z.enum(tableKinds), record: z.string() });

const decisionSchema = z.object({
  id: z.string(),
  objet: z.string().nullable(),
  decision: z.string().nullable(),
  acteur: z.string().nullable(),
  autre: z.string().nullable(),
  valeur: z.string().nullable(),
  date: z.string().nullable(),
});

const fieldSideSchema = z
  .object({ value: fieldValueSchema, rule: z.string(), sources: z.array(z.string()) })
  .nullable()
  .describe('Null when the edition does not say it; see `withheld` for what left.');

const codeSideSchema = z
  .object({ status: z.enum(['declared', 'inferred', 'decided']), grade: z.string(), contested: z.boolean() })
  .nullable();

const wordsSchema = z.object({
  record: z.string(),
  column: z.string(),
  quote: z.string(),
  cue: z.string().nullable(),
  polarity: z.enum(['for', 'against']),
  in_both: z.boolean().describe('The same words stand in the same cell of both files.'),
});

export const fieldChangeSchema = z.object({
  actor: z.string(),
  name: z.string(),
  column: z.string(),
  before: fieldSideSchema,
  after: fieldSideSchema,
  withheld: z.boolean().describe('The old value is in a file that was published, and is not repeated here.'),
  cause: causeSchema,
});

export const codeChangeSchema = z.object({
  actor: z.string(),
  name: z.string(),
  axis: z.string(),
  code: z.string(),
  sub: z.string().nullable(),
  change: z.enum(['gained', 'lost', 'changed']),
  before: codeSideSchema,
  after: codeSideSchema,
  words: z.array(wordsSchema).describe('What carries it, for and against; internal edition only.'),
  cause: causeSchema,
});

export const factParts = [
  'mechanisms',
  'projects',
  'policies',
  'commitments',
  'indicators',
  'recommendations',
  'relations',
] as const;
export type FactPart = (typeof factParts)[number];

const factCellSchema = z.object({
  column: z.string(),
  before: fieldValueSchema.nullable(),
  after: fieldValueSchema.nullable(),
});

const factChangesSchema = z.object({
  part: z.enum(factParts),
  kind: z.enum(tableKinds),
  new: z.array(z.object({ title: z.string(), cause: causeSchema })),
  gone: z.object({
    n: count,
    rows: z.array(z.object({ title: z.string(), cause: causeSchema })).describe('Internal edition only.'),
  }),
  changed: z.array(
    z.object({
      title: z.string(),
      answered: z.boolean().describe('A commitment that was given an answer.'),
      cells: z.array(factCellSchema),
      cause: causeSchema,
    }),
  ),
});

const figureSideSchema = z.object({
  n: maskable,
  answered: maskable.describe('Those who answered: the n of x/n; null when masked or when the table has none.'),
  low: count,
  high: count.describe('A masked count is an interval.'),
});

export const tableMoveSchema = z.object({
  part: z.enum(['tabulations', 'crossings', 'matrix']),
  table: z.string(),
  title: bilingual,
  unit: z.string(),
  code: z.string().describe('Value; `row × column` of a crossing; `role × axis:code measure` of the matrix.'),
  label: bilingual,
  before: figureSideSchema,
  after: figureSideSchema,
  joined: z.array(z.string()).describe('Ids of the organisations now counted, where the edition names them.'),
  left: z.object({ n: count, actors: z.array(z.string()).describe('Internal edition only.') }),
  cause: causeSchema,
});

const limitParams = z.record(z.string(), z.union([z.string(), z.number()]));

const noteIds = [
  'draft', // one of the two is a draft: totals move only with the next numbered edition
  'same-number', // two different editions bear one number
  'backwards', // the second file is the older one
  'fictional', // one file holds fictional data
  'small-moves', // moves of one or two are not listed: put side by side they would draw one organisation
  'masked', // figures of which a masked cell hides whether they moved
] as const;

export const changesSchema = z.object({
  format: z.literal('cartographie-changements'),
  format_version: z.literal(0),
  country: z.object({ iso2: z.string(), names: bilingual }),
  audience: audienceSchema,
  before: stampSchema,
  after: stampSchema,
  identical: z.boolean().describe('Nothing that the two editions say differs.'),
  families: z.object({ actors: count, coding: count, undetermined: count }).describe('Changes by family.'),
  notes: z.array(z.object({ id: z.enum(noteIds), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
  coding: z.object({
    grid: z.boolean().describe('The grid, its cues or its weights are not the same.'),
    tool: z.boolean(),
    decisions: z.object({
      added: z.array(decisionSchema),
      gone: z.array(decisionSchema).describe('Undone, taken out, or no longer applied.'),
    }),
    reread: z
      .array(z.object({ kind: z.enum(tableKinds), column: z.string(), cells: count }))
      .describe('Cells typed the same and read otherwise: mapping of columns and codes.'),
  }),
  actors: z.object({
    new: z.array(named.extend({ cause: causeSchema })),
    gone: z.object({
      n: count,
      actors: z.array(named.extend({ cause: causeSchema })).describe('Internal edition only.'),
    }),
    merged: z.array(z.object({ from: z.array(named), into: named, cause: causeSchema })),
    split: z.array(z.object({ from: named, into: z.array(named), cause: causeSchema })),
    renumbered: z.array(z.object({ before: z.string(), after: z.string(), name: z.string(), cause: causeSchema })),
    renamed: z.array(
      named.extend({
        before: z.string().nullable().describe('Null where the old name is no longer printed.'),
        acronym_before: z.string().nullable(),
        acronym: z.string().nullable(),
        cause: causeSchema,
      }),
    ),
    retyped: z.array(named.extend({ before: z.string().nullable(), after: z.string().nullable(), cause: causeSchema })),
    civil_society: z.array(named.extend({ after: z.boolean(), cause: causeSchema })),
    rows: z
      .array(named.extend({ new: z.array(rowSchema), gone: z.array(rowSchema), changed: z.array(rowSchema) }))
      .describe('Rows that speak of each organisation and changed; internal edition only.'),
  }),
  fields: z.array(fieldChangeSchema),
  codes: z.array(codeChangeSchema),
  no_longer_published: z
    .object({ fields: count, codes: count, other_names: count })
    .describe('What left the cards of organisations still listed, as numbers; outside the internal edition only.'),
  facts: z.array(factChangesSchema),
  counts: z.array(z.object({ id: z.string(), before: z.number(), after: z.number() })),
  tables: z.array(tableMoveSchema),
  bases: z
    .array(
      z.object({
        table: z.string(),
        title: bilingual,
        change: z.enum(['new', 'gone', 'moved']),
        base: z.object({ before: count.nullable(), after: count.nullable() }),
        answered: z.object({ before: maskable, after: maskable }),
      }),
    )
    .describe('Tables that came, left, or whose base or number of answers moved.'),
  masked: count.describe('Figures masked on one side, whose intervals meet: nobody can say whether they moved.'),
  small_moves: count.describe(
    'Outside the internal edition: figures that moved by too few to be listed; side by side they would draw the organisation that came, left or closed its words.',
  ),
  documents: z.object({
    new: z.array(z.string()),
    gone: z.object({ n: count, titles: z.array(z.string()) }),
    changed: z.array(z.string()),
  }),
  limits: z.object({
    new: z.array(z.object({ id: z.string(), params: limitParams })),
    gone: z.array(z.object({ id: z.string(), params: limitParams })),
    changed: z.array(
      z.object({
        id: z.string(),
        before: limitParams,
        after: limitParams,
      }),
    ),
  }),
  sources: z.object({
    new: z.array(z.string()),
    gone: z.array(z.string()),
    changed: z.array(
      z.object({
        source: z.string(),
        rows_read: z.object({ before: count, after: count }),
        rows_used: z.object({ before: count, after: count }),
        rows_set_aside: z.object({ before: count, after: count }),
        content: z
          .enum(['same', 'changed', 'unknown'])
          .describe('`unknown`: the bytes differ, and this edition holds no rows to compare.'),
      }),
    ),
    rewritten: z
      .array(z.string())
      .describe(
        'Other bytes, and the same rows (or as many, where the edition holds none): order, encoding … No change.',
      ),
  }),
  narrative: z.object({ new: z.array(z.string()), gone: z.array(z.string()), changed: z.array(z.string()) }),
  other_parts: z.array(z.string()).describe('Other parts of the JSON that are not the same, by key.'),
});

/** What changed between two editions. */
export type Changes = z.infer<typeof changesSchema>;
export type FieldChange = z.infer<typeof fieldChangeSchema>;
export type CodeChange = z.infer<typeof codeChangeSchema>;
export type FactChanges = z.infer<typeof factChangesSchema>;
export type TableMove = z.infer<typeof tableMoveSchema>;
export type NoteId = (typeof noteIds)[number];
