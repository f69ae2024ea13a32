import type { MatchStep } from '../model/actor.ts';
import type { DataRecord } from '../model/record.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { cluesOf, contactClues, longestName, noContact } from './clues.ts';
import { cluster } from './cluster.ts';
import { contactSteps, identifierSteps } from './contact-steps.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Link } from './link.ts';
import type { Node } from './mention.ts';
import { step, sum } from './step.ts';

/** A row of a list of names, with what else is known of the organisation. */
export interface NamedRow {
  /** As typed; blank when the row has none. */
  name: string;
  acronym: string | null;
  otherNames: readonly string[];
  /** Places, contacts, identifier and year, as cells of an actor's card; null when the name stands alone. */
  card: DataRecord | null;
}

/** Two rows compared; `left` and `right` are indexes of rows, `left` the smaller. */
export interface RowPair {
  left: number;
  right: number;
  steps: MatchStep[];
  total: number;
  outcome: 'same' | 'to-review';
}

/** Rows brought together. */
export interface RowClusters {
  /** By row: index of the first row of its cluster; null without a name. */
  clusterOf: (number | null)[];
  /** The pairs that made the clusters (enough to join their rows, not each two of them), then those left to a person. */
  pairs: RowPair[];
  clusterCount: number;
  /** Pairs to review that are not among `pairs`: one name brings up too many. */
  hiddenReviews: number;
  /** Merges that rest on the list of known institutions. */
  institutionMerges: number;
  /** Rows whose name is too short, too long or without letters: only ever the same as an equal text. */
  unreadable: number[];
}

/**
 * Rows of names brought into clusters, as `resolve` does with the rows of a country, without making actors. The clusters
 * do not depend on the order of rows; only the row that names each does.
 */
export function matchRows(rows: readonly NamedRow[], gazetteer: Gazetteer): RowClusters {
  const { nodes, rowsByNode } = nodesOf(rows, gazetteer);
  const collected = { nodes, nodesByRecord: new Map(), nameless: [] };
  const { groups, joined, reviews, hiddenReviews } = cluster([], collected, gazetteer);
  const firstOf = rowsByNode.map((list) => list[0] ?? 0);
  const firstByGroup = new Map<number, number>();
  for (const [node, first] of firstOf.entries()) {
    const group = groups.find(node);
    firstByGroup.set(group, Math.min(first, firstByGroup.get(group) ?? first));
  }
  const clusterOf: (number | null)[] = rows.map(() => null);
  const unreadable: number[] = [];
  for (const [node, list] of rowsByNode.entries()) {
    const first = firstByGroup.get(groups.find(node)) ?? null;
    for (const row of list) clusterOf[row] = first;
    if (!isReadable(nodes[node])) for (const row of list) unreadable.push(row);
  }
  const pairOf = (link: Link, outcome: RowPair['outcome']): RowPair => {
    const [a, b] = [firstOf[link.left] ?? 0, firstOf[link.right] ?? 0];
    const steps = a <= b ? link.comparison.steps : link.comparison.steps.map(turned);
    return { left: Math.min(a, b), right: Math.max(a, b), steps, total: link.comparison.total, outcome };
  };
  return {
    clusterOf,
    pairs: [
      ...joined.map((link) => pairOf(link, 'same')),
      ...rowsByNode.flatMap((list, node) => equalRows(list, rows[list[0] ?? 0]?.name ?? '', nodes[node])),
      ...reviews.map((link) => pairOf(link, 'to-review')),
    ],
    clusterCount: firstByGroup.size,
    hiddenReviews,
    institutionMerges: joined.filter(restsOnInstitution).length,
    unreadable: unreadable.sort((a, b) => a - b),
  };
}

/** The list of known institutions joined the two: without it they might not be. */
const restsOnInstitution = ({ comparison }: Link): boolean =>
  comparison.steps.some(({ comparison: what, weight }) => what === 'institution' && weight > 0);

const turned = (step: MatchStep): MatchStep => ({ ...step, left: step.right, right: step.left });

/** Rows that say the very same thing: the first with each other, by their name and by what else they say. */
function equalRows([first = 0, ...others]: readonly number[], name: string, node: Node | undefined): RowPair[] {
  const proofs = node === undefined ? [] : [...identifierSteps(node, node), ...contactSteps(node, node)];
  const steps = [step('nom', 'exact', name, name), ...proofs];
  return others.map((other) => ({ left: first, right: other, steps, total: sum(steps), outcome: 'same' }));
}

const leastLetters = 2;

function isReadable(node: Node | undefined): boolean {
  const [name] = node?.clues.names ?? [];
  return (
    name !== undefined &&
    name.raw.length <= longestName &&
    (name.key.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= leastLetters
  );
}

/** Nothing that shows: spaces, marks of direction, joiners of no width. */
const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Cc}]*$/u.test(text);

/** One node for all rows that say the same, in an order that does not depend on theirs; rows without a name in none. */
function nodesOf(rows: readonly NamedRow[], gazetteer: Gazetteer): { nodes: Node[]; rowsByNode: number[][] } {
  const entryByKey = new Map<string, { node: Node; rows: number[] }>();
  for (const [index, { name, acronym, otherNames, card }] of rows.entries()) {
    const names = [...new Set([isBlank(name) ? (acronym ?? '') : name, ...otherNames])]
      .map((each) => each.trim())
      .filter((each) => !isBlank(each))
      .sort(compareCodeUnits);
    if (names.length === 0) continue;
    const contact = card === null ? noContact : contactClues(card, gazetteer);
    const key =
      card === null && acronym === null && names.length === 1
        ? (names[0] ?? '')
        : JSON.stringify([names, acronym, contact]);
    const known = entryByKey.get(key);
    if (known) {
      known.rows.push(index);
      continue;
    }
    const clues = cluesOf(names, acronym, contact, gazetteer);
    const isBare =
      clues.institutions.length === 0 && clues.names.every(({ bare }) => bare !== null) && clues.acronyms.length > 0;
    entryByKey.set(key, { node: { key, clues, mentions: [], isPrimary: true, isBare }, rows: [index] });
  }
  const entries = [...entryByKey.values()].sort((a, b) => compareCodeUnits(a.node.key, b.node.key));
  return { nodes: entries.map(({ node }) => node), rowsByNode: entries.map((entry) => entry.rows) };
}
