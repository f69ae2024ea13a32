import { activeDecisions, type Decision } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Match, Resolution } from '../model/actor.ts';
import type { Context } from '../model/context.ts';
import type { DataRecord } from '../model/record.ts';
import type { Staged } from '../model/stage.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import { assignIds } from './assign-ids.ts';
import { type Attribution, attribute, isReading } from './attribute.ts';
import { buildActor } from './build-actor.ts';
import { type Clusters, cluster } from './cluster.ts';
import { type Collected, collectMentions } from './collect.ts';
import { matchOf } from './explain.ts';
import { type ActorExplained, explainGroup } from './explain-actor.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Link } from './link.ts';
import { registerNodes } from './replay.ts';
import { settledProblems } from './settled-value.ts';
import { actorProblems, ambiguityProblems, byPlace, decisionProblems, nameProblems } from './tell.ts';

export { longestName } from './clues.ts';
export { type ActorExplained, type NearActor, thresholds, type WithoutStep } from './explain-actor.ts';
export { type Gazetteer, gazetteerOf } from './gazetteer.ts';
export { matchRows, type NamedRow, type RowClusters, type RowPair } from './match-rows.ts';

/**
 * Who is who: brings the rows of one country together into one record an organisation. Nothing depends on the order of
 * the records given. `Match.left` and `right` are ids of records; `toReview` begins with the pairs nearest to being the
 * same.
 */
export function resolve(records: readonly DataRecord[], context: Context): Staged<Resolution> {
  const { sorted, collected, clusters, attribution, actorByGroup, newIds, diagnostics } = bringTogether(
    records,
    context,
  );
  const actors = [...actorByGroup.values()].sort((a, b) => compareText(a.name, b.name) || compareCodeUnits(a.id, b.id));
  return {
    value: {
      actors,
      actorsByRecord: actorsByRecord(sorted, collected, clusters, attribution, actorByGroup),
      toReview: clusters.reviews.map((link) => undecided(matchOf(link, collected.nodes))),
      unattributed: [...attribution.unattributed].sort(compareCodeUnits),
      newIds: newIds.sort((a, b) => compareText(a.name, b.name) || compareCodeUnits(a.id, b.id)),
    },
    diagnostics: [
      ...clusters.diagnostics,
      ...nameProblems(sorted, collected, attribution.unattributed),
      ...ambiguityProblems(collected, clusters, actorByGroup),
      ...decisionProblems(sorted, collected, clusters, actorByGroup),
      ...settledProblems(activeDecisions(sorted), context),
      ...diagnostics,
      ...actorProblems(actors, clusters, collected),
    ].sort(byPlace),
  };
}

/** Why rows make the actor of this id, and who is near it; null for an id that no actor bears. */
export function explainActor(records: readonly DataRecord[], context: Context, id: string): ActorExplained | null {
  const { collected, clusters, actorByGroup } = bringTogether(records, context);
  const [group] = [...actorByGroup].find(([, actor]) => actor.id === id) ?? [];
  return group === undefined ? null : explainGroup(group, collected, clusters, actorByGroup);
}

/** Groups of rows, the actor that each makes, its id. */
function bringTogether(records: readonly DataRecord[], context: Context) {
  const sorted = [...records].sort(inSpreadsheetOrder);
  const collected = collectMentions(sorted, gazetteerOf(context.country, sorted));
  const clusters = cluster(sorted, collected);
  const attribution = attribute(sorted, collected, clusters);
  const actorByGroup = buildActors(sorted, collected, clusters, attribution, context);
  return {
    sorted,
    collected,
    clusters,
    attribution,
    actorByGroup,
    ...assignIds(actorByGroup, sorted, collected, clusters.groups),
  };
}

const inSpreadsheetOrder = (a: DataRecord, b: DataRecord): number =>
  compareCodeUnits(a.at.file, b.at.file) || (a.at.row ?? 0) - (b.at.row ?? 0) || compareCodeUnits(a.id, b.id);

const undecided = (match: Match): Match => ({ ...match, outcome: 'to-review' });

/** An actor for each group that some row makes known. */
function buildActors(
  records: readonly DataRecord[],
  collected: Collected,
  clusters: Clusters,
  { groupsByRecord }: Attribution,
  context: Context,
): Map<number, Actor> {
  const { groups, joined, ambiguous } = clusters;
  const recordsByGroup = collectBy(records, (record) => groupsByRecord.get(record.id) ?? []);
  const linksByGroup = collectBy(joined, (link: Link) => [groups.find(link.left)]);
  const decisions = activeDecisions(records);
  const ids = registerNodes(records, collected);
  const groupOfDecision = ({ actorId, record }: Decision): number[] => {
    const node = ids.get(actorId ?? '');
    return node === undefined ? (groupsByRecord.get(record) ?? []).slice(0, 1) : [groups.find(node)];
  };
  const decisionsByGroup = collectBy(decisions, groupOfDecision);
  const actors = new Map<number, Actor>();
  for (const [group, own] of recordsByGroup) {
    const nodes = groups
      .members(group)
      .flatMap((index) => (ambiguous.has(index) ? [] : (collected.nodes[index] ?? [])));
    if (!nodes.some(({ isPrimary }) => isPrimary)) continue;
    const materials = {
      nodes,
      records: own.map((record) => ({
        record,
        isShared: (groupsByRecord.get(record.id)?.length ?? 0) > 1 || isReading(record, own),
      })),
      decisions: decisionsByGroup.get(group) ?? [],
      matches: (linksByGroup.get(group) ?? []).map((link) => matchOf(link, collected.nodes)),
    };
    actors.set(group, buildActor(materials, context));
  }
  return actors;
}

function collectBy<T>(values: readonly T[], keysOf: (value: T) => readonly number[]): Map<number, T[]> {
  const byKey = new Map<number, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const list = byKey.get(key);
      if (list) list.push(value);
      else byKey.set(key, [value]);
    }
  }
  return byKey;
}

/** Ids of the actors each record names, in the order it names them; a decision's id, when it gives one, decides. */
function actorsByRecord(
  records: readonly DataRecord[],
  collected: Collected,
  { groups }: Clusters,
  { groupsByRecord }: Attribution,
  actorByGroup: ReadonlyMap<number, Actor>,
): Resolution['actorsByRecord'] {
  const nodeById = registerNodes(records, collected);
  const idByFormer = new Map(
    [...actorByGroup.values()].flatMap(({ id, formerIds }) => [id, ...formerIds].map((each) => [each, id])),
  );
  const entries = records.flatMap((record): [string, string[]][] => {
    const named = groupsByRecord.get(record.id) ?? [];
    const given = record.kind === 'decisions' ? textOf(record, 'acteur_id') : null;
    const node = given === null ? undefined : nodeById.get(given);
    const meant =
      given === null
        ? undefined
        : (actorByGroup.get(node === undefined ? -1 : groups.find(node))?.id ?? idByFormer.get(given));
    const found = named.flatMap((group) => actorByGroup.get(group)?.id ?? []);
    const ids = meant === undefined ? found : [...new Set([meant, ...found.slice(1)])];
    return ids.length > 0 ? [[record.id, ids]] : [];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => compareCodeUnits(a, b)));
}
