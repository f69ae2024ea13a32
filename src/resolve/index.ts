import { activeDecisions, type Decision, disputesByActor } from '../decisions/index.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Resolution } from '../model/actor.ts';
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
import { type ActorExplained, barrierOf, explainGroup } from './explain-actor.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Link } from './link.ts';
import type { Names } from './names-of.ts';
import { registerDoubts } from './register-doubts.ts';
import { registerNodes } from './replay.ts';
import { settledProblems } from './settled-value.ts';
import { actorProblems, ambiguityProblems, byPlace, decisionProblems, nameProblems } from './tell.ts';

export { longestName } from './clues.ts';
export { type ActorExplained, type NearActor, thresholds, type WithoutStep } from './explain-actor.ts';
export { type Gazetteer, gazetteerOf, sharedGazetteer } from './gazetteer.ts';
export { matchRows, type NamedRow, type RowClusters, type RowPair } from './match-rows.ts';
export { namesPart, readNames } from './read-name.ts';
export { formerIdsOf } from './replay.ts';
export { step } from './step.ts';
export { levels } from './weights.ts';

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
      toReview: clusters.reviews.map((link) => ({
        ...matchOf(link, collected.nodes),
        outcome: 'to-review' as const,
        barrier: barrierOf(link, clusters.groups),
      })),
      unattributed: [...attribution.unattributed].sort(compareCodeUnits),
      newIds: newIds.sort((a, b) => compareText(a.name, b.name) || compareCodeUnits(a.id, b.id)),
    },
    diagnostics: [
      ...clusters.diagnostics,
      ...nameProblems(sorted, collected, attribution.unattributed),
      ...ambiguityProblems(collected, clusters, actorByGroup, sorted),
      ...decisionProblems(sorted, collected, clusters, actorByGroup),
      ...settledProblems(activeDecisions(sorted), context),
      ...diagnostics,
      ...registerDoubts(sorted, collected, clusters.groups, actorByGroup),
      ...actorProblems(actors, clusters, collected),
    ].sort(byPlace),
  };
}

/** Why rows make the actor of this id, and who is near it; null for an id that no actor bears. */
export function explainActor(records: readonly DataRecord[], context: Context, id: string): ActorExplained | null {
  const { collected, clusters, actorByGroup, namesByGroup } = bringTogether(records, context);
  const [group] = [...actorByGroup].find(([, actor]) => actor.id === id) ?? [];
  if (group === undefined) return null;
  return { names: namesByGroup.get(group) ?? {}, ...explainGroup(group, collected, clusters, actorByGroup) };
}

/** Groups of rows, the actor that each makes, its id. */
function bringTogether(records: readonly DataRecord[], context: Context) {
  const sorted = [...records].sort(inSpreadsheetOrder);
  const gazetteer = gazetteerOf(context.country, sorted);
  const collected = collectMentions(sorted, gazetteer);
  const clusters = cluster(sorted, collected, gazetteer);
  const attribution = attribute(sorted, collected, clusters);
  const { actorByGroup, namesByGroup } = buildActors(sorted, collected, clusters, attribution, context);
  return {
    sorted,
    collected,
    clusters,
    attribution,
    actorByGroup,
    namesByGroup,
    ...assignIds(actorByGroup, sorted, collected, clusters.groups),
  };
}

const inSpreadsheetOrder = (a: DataRecord, b: DataRecord): number =>
  compareCodeUnits(a.at.file, b.at.file) || (a.at.row ?? 0) - (b.at.row ?? 0) || compareCodeUnits(a.id, b.id);

/** An actor for each group that some row makes known, and how its names were chosen. */
function buildActors(
  records: readonly DataRecord[],
  collected: Collected,
  clusters: Clusters,
  { groupsByRecord }: Attribution,
  context: Context,
): { actorByGroup: Map<number, Actor>; namesByGroup: Map<number, Names['fields']> } {
  const { groups, joined, ambiguous } = clusters;
  const recordsByGroup = collectBy(records, (record) => groupsByRecord.get(record.id) ?? []);
  const linksByGroup = collectBy(joined, (link: Link) => [groups.find(link.left)]);
  const decisions = activeDecisions(records);
  const ids = registerNodes(records, collected);
  const groupOfDecision = ({ actorId, record }: Decision): number[] => {
    const meant = ids.get(actorId ?? '');
    const named = collected.nodesByRecord.get(`${record}|acteur`)?.[0];
    const found = [meant, named].flatMap((node) => (node === undefined ? [] : groups.find(node)));
    return found.filter((group) => recordsByGroup.has(group)).slice(0, 1);
  };
  const decisionsByGroup = collectBy(decisions, groupOfDecision);
  const actorByGroup = new Map<number, Actor>();
  const namesByGroup = new Map<number, Names['fields']>();
  for (const [group, own] of recordsByGroup) {
    const nodes = groups
      .members(group)
      .flatMap((index) => (ambiguous.has(index) ? [] : (collected.nodes[index] ?? [])))
      .filter(({ mentions }) => mentions.some(({ kind }) => kind !== 'decisions'));
    if (!nodes.some(({ isPrimary }) => isPrimary)) continue;
    const materials = {
      nodes,
      records: own.map((record) => ({
        record,
        isShared: (groupsByRecord.get(record.id)?.length ?? 0) > 1 || isReading(record, own),
      })),
      decisions: undisputed(decisionsByGroup.get(group) ?? []),
      matches: (linksByGroup.get(group) ?? []).map((link) => matchOf(link, collected.nodes)),
    };
    const { actor, names } = buildActor(materials, context);
    actorByGroup.set(group, actor);
    namesByGroup.set(group, names);
  }
  return { actorByGroup, namesByGroup };
}

/** Decisions about one organisation, without contrary answers of one date: `tell.ts` tells them. */
function undisputed(decisions: readonly Decision[]): Decision[] {
  const { disputed } = disputesByActor(decisions, () => 'this');
  return decisions.filter(({ record }) => !disputed.has(record));
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
