import * as z from 'zod';
import { count } from './edition-parts.ts';

/* Who is linked with whom, in the published JSON. Every figure follows from `links` and `base` of the same edition. */

const ids = z.array(z.string());
const band = z.object({
  code: z.string(),
  n: count,
  actors: ids.optional().describe('Absent outside the internal edition where nothing is known of them.'),
});

const nodeSchema = z.object({
  id: z.string().describe('Id of an actor, or `nom-1` … for a name that is no organisation of the map.'),
  actor: z.string().nullable(),
  name: z.string(),
  kind: z
    .enum(['osc', 'a-identifier', 'hors'])
    .describe('osc: an organisation of the map; a-identifier: a name without a row; hors: outside civil society.'),
  outside: z.string().nullable().describe('Code of `hors_societe_civile`; `autre` where only the kind of link tells.'),
});

const linkSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  type: z.string().describe('Code of the grid’s axis `relation`, or `non-dit`.'),
  with_institution: z.boolean().describe('One end is outside civil society: kept apart from the figures.'),
  forms: z.array(z.enum(['formel', 'informel'])),
  said_by: z.enum(['both', 'one', 'none']).describe('Of the two organisations, how many say it themselves.'),
  documents: count.describe('Rows of documents that say it.'),
  sources: z.array(z.string()).describe('Titles of these documents.'),
  since: z.string().nullable().describe('Earliest date given.'),
  claims: z
    .array(
      z.object({
        record: z.string(),
        column: z.string(),
        voice: z.enum(['from', 'to', 'document', 'note']),
        form: z.enum(['formel', 'informel']).nullable(),
        level: z.string().optional().describe('Level of the network, said beside its name.'),
      }),
    )
    .optional()
    .describe('Each row that says it; internal edition only.'),
});

export const networkSchema = z.object({
  base: ids.describe('Organisations of civil society that this edition names: the base of every figure here.'),
  nodes: z.array(nodeSchema),
  links: z.array(linkSchema).describe('Links this edition may show; in the order of names.'),
  linked: count.describe('Organisations of the base with at least one link within civil society.'),
  degrees: z.array(band).describe('Organisations of the base by number of others they are linked with; never a rank.'),
  components: z
    .array(ids)
    .describe('Ids of nodes held together by links, two or more, the largest first; names without a row included.'),
  cut_nodes: z
    .array(z.object({ node: z.string(), parts: z.array(ids) }))
    .describe('Without this node, its component falls apart into these parts.'),
  bridges: z
    .array(z.tuple([z.string(), z.string()]))
    .describe('Links that alone hold two parts of two nodes or more together.'),
  groups: z.object({
    status: z.enum(['found', 'too-few', 'unclear']),
    nodes: count.describe('Nodes of the largest component.'),
    least_nodes: count,
    modularity: z.number().nullable(),
    least_modularity: z.number(),
    groups: z.array(ids),
  }),
  networks: z
    .array(
      z.object({
        node: z.string(),
        members: ids,
        level: z
          .string()
          .nullable()
          .optional()
          .describe('Code of the grid’s axis `niveau`: its own, where this edition shows it, or as its members say.'),
      }),
    )
    .describe(
      'Every node that somebody is a member of, with its known members; and the networks of which none is known.',
    ),
  network_levels: z
    .array(z.object({ level: z.string().nullable(), networks: ids, members: ids }))
    .optional()
    .describe('These networks by level, and the organisations of the base that are members of one at least.'),
  memberships: z.array(band).describe('Organisations of the base by number of networks known.'),
  shared_mechanisms: z
    .array(z.object({ actors: z.tuple([z.string(), z.string()]), mechanisms: ids, linked: z.boolean() }))
    .describe('Two organisations that sit at the same mechanisms: an affiliation, which counts as no link.'),
  institutions: z
    .array(z.object({ node: z.string(), linked: ids }))
    .describe('Bodies outside civil society with the organisations linked with them.'),
  leads: z
    .array(z.object({ node: z.string(), by: ids, mentioned_by: ids }))
    .optional()
    .describe(
      'Named by others and not interviewed: by those linked with it, and by those whose words name it; internal edition only.',
    ),
});
