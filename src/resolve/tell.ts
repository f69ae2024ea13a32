import {
  activeDecisions,
  type Decision,
  disputeProblems,
  disputesByActor,
  identityDecisions,
  undoProblems,
} from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Actor, MatchStep } from '../model/actor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldKey } from '../text/fold.ts';
import { compareCodeUnits, compareText } from '../text/sort.ts';
import { acronymKey } from './acronym.ts';
import type { Clusters } from './cluster.ts';
import type { Collected } from './collect.ts';
import type { Link } from './link.ts';
import { registerNodes } from './replay.ts';
import { levels } from './weights.ts';

const shown = 3;
/** Doubtful pairs told one by one, those nearest to being the same first; the rest are counted. */
const pairsTold = 20;
const some = (names: readonly string[]): string =>
  names.slice(0, shown).join(' ; ') + (names.length > shown ? ' …' : '');

/** Rows that name nobody, or in too few letters. */
export function nameProblems(
  records: readonly DataRecord[],
  { nodes, nameless }: Collected,
  unattributed: ReadonlySet<string>,
) {
  const absent = nameless
    .filter(({ id }) => unattributed.has(id))
    .map(({ id, at }) => problem('IDE-001', {}, { place: at, subject: id }));
  const placeById = new Map(records.map(({ id, at }) => [id, at]));
  const short = nodes.flatMap(({ clues, mentions, isPrimary }) => {
    const [typed = ''] = clues.typed;
    const first = mentions.find((mention) => mention.isPrimary);
    if (!isPrimary || !first || clues.typed.some((name) => foldKey(name).length > 1)) return [];
    return [problem('IDE-002', { nom: typed }, { place: placeById.get(first.record) ?? first.at, actual: typed })];
  });
  return [...absent, ...short];
}

/** An actor by its name; with the town or the region of its seat, else its id, when others here bear the same. */
function toldApart(actor: Actor, among: readonly Actor[]): string {
  const place = textOf(actor, 'ville_siege') ?? textOf(actor, 'region_siege');
  const isAlone = among.filter(({ name }) => foldKey(name) === foldKey(actor.name)).length < 2;
  return isAlone ? actor.name : `${actor.name} (${place ?? actor.id})`;
}

/** Rows whose acronym fits several organisations. */
export function ambiguityProblems(
  { nodes }: Collected,
  { ambiguous, groups }: Clusters,
  actorByGroup: ReadonlyMap<number, Actor>,
  records: readonly DataRecord[],
): Diagnostic[] {
  // Whether a decision on identity found whom it names is told by itself (`decisionProblems`).
  const ofIdentity = new Set(identityDecisions(activeDecisions(records)).map(({ record }) => record));
  return [...ambiguous].flatMap(([index, links]) => {
    const other = (link: Link) => groups.find(link.left === index ? link.right : link.left);
    const actors = [...new Set(links.flatMap((link) => actorByGroup.get(other(link)) ?? []))];
    const noms = actors.map((actor) => toldApart(actor, actors)).sort(compareText);
    const nom = nodes[index]?.clues.typed[0] ?? '';
    const mentions = (nodes[index]?.mentions ?? []).filter(
      ({ isPrimary, kind, record }) => isPrimary || (kind === 'decisions' && !ofIdentity.has(record)),
    );
    return mentions.map(({ at }) =>
      problem('IDE-003', { nom, n: noms.length, noms: some(noms) }, { place: at, actual: nom }),
    );
  });
}

/** Decisions that name nobody known, undo nothing, or whose name and id part ways. */
export function decisionProblems(
  records: readonly DataRecord[],
  collected: Collected,
  { groups, ambiguous, homonyms, unmet }: Clusters,
  actorByGroup: ReadonlyMap<number, Actor>,
): Diagnostic[] {
  const ids = registerNodes(records, collected);
  const knownIds = new Set([...actorByGroup.values()].flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const groupOf = (node: number | undefined) => (node === undefined ? undefined : groups.find(node));
  const actorIdOf = ({ actorId, record }: Decision) =>
    actorByGroup.get(groupOf(ids.get(actorId ?? '') ?? collected.nodesByRecord.get(`${record}|acteur`)?.[0]) ?? -1)
      ?.id ?? null;
  const lineWords = (line: number): string => {
    const [id] = [...ids].find(([, node]) => node === line) ?? [];
    return [collected.nodes[line]?.clues.typed[0], id === undefined ? null : `(${id})`].filter(Boolean).join(' ');
  };
  const isCitedRow = (id: string) => collected.nodes[collected.nodesByRecord.get(id)?.[0] ?? -1]?.isPrimary === true;
  return activeDecisions(records)
    .flatMap((decision) => {
      // An id that the register still holds says nothing when no row speaks of its organisation any more.
      const isKnown = (id: string | null) =>
        id !== null && (knownIds.has(id) || actorByGroup.has(groupOf(ids.get(id)) ?? -1) || isCitedRow(id));
      const { actor, actorId, other, otherId } = decision;
      const sides = [
        { name: actor ?? actorId, role: 'acteur', id: actorId, isKnown: isKnown(actorId) } as const,
        ...(decision.object === 'identite'
          ? [{ name: other ?? otherId, role: 'autre', id: otherId, isKnown: isKnown(otherId ?? other) } as const]
          : []),
      ];
      const isIdentity = decision.object === 'identite';
      const lapsed = sides.flatMap(({ name, role, id, isKnown: isMet }) => {
        if (isIdentity) {
          const lost = unmet.get(decision.record)?.get(role);
          if (lost === undefined) return [];
          if (lost.length > 0) {
            const colonne = role === 'acteur' ? 'acteur_id' : 'autre_id';
            const params = { decision: decision.id, sigle: name ?? '', noms: some(lost.map(lineWords)), colonne };
            return [problem('DEC-021', params, { place: decision.at, actual: name ?? '' })];
          }
          const own = collected.nodesByRecord.get(`${decision.record}|${role}`)?.[0];
          const isBorne =
            own !== undefined && (ambiguous.has(own) || homonyms.has(own) || groups.members(own).length > 1);
          const isOfSeveral = id === null && isBorne;
          const nom = name !== null && id !== null && name !== id ? `${name} (${id})` : (name ?? '');
          return [
            problem(
              isOfSeveral ? 'DEC-005' : 'IDE-004',
              { decision: decision.id, nom },
              { place: decision.at, actual: nom },
            ),
          ];
        }
        if (name === null || isMet || collected.nodesByRecord.has(name)) return [];
        const node = collected.nodesByRecord.get(`${decision.record}|${role}`)?.[0];
        if (node !== undefined && (ambiguous.has(node) || actorByGroup.has(groups.find(node)))) return [];
        const where = { place: decision.at, actual: name };
        if (node !== undefined && homonyms.has(node))
          return [problem('DEC-005', { decision: decision.id, nom: name }, where)];
        return [problem('IDE-004', { decision: decision.id, nom: name }, { place: decision.at, actual: name })];
      });
      const named = groupOf(collected.nodesByRecord.get(`${decision.record}|acteur`)?.[0]);
      const meant = groupOf(ids.get(decision.actorId ?? ''));
      const isTaken = named !== undefined && meant !== undefined && named !== meant && actorByGroup.has(named);
      const params = { decision: decision.id, nom: decision.actor ?? '', id: decision.actorId ?? '' };
      return isTaken ? [...lapsed, problem('IDE-008', params, { place: decision.at })] : lapsed;
    })
    .concat(undoProblems(records), contraryProblems(records, actorIdOf));
}

/** Contrary answers to one question, be the organisation named in one way or in two. */
function contraryProblems(
  records: readonly DataRecord[],
  actorIdOf: (decision: Decision) => string | null,
): Diagnostic[] {
  const asNamed = disputeProblems(records);
  const key = ({ code, place, related }: Diagnostic) => JSON.stringify([code, place, related]);
  const told = new Set(asNamed.map(key));
  const { diagnostics } = disputesByActor(activeDecisions(records), actorIdOf);
  return [...asNamed, ...diagnostics.filter((one) => !told.has(key(one)))];
}

/** Acronyms borne by several actors, identifiers borne under several names, sources that disagree, pairs left to a person. */
export function actorProblems(
  actors: readonly Actor[],
  { reviews, hiddenReviews }: Pick<Clusters, 'reviews' | 'hiddenReviews'>,
  { nodes }: Collected,
): Diagnostic[] {
  const untold = Math.max(0, reviews.length - pairsTold) + hiddenReviews;
  const byAcronym = new Map<string, Actor[]>();
  for (const actor of actors) {
    const key = actor.acronym === null ? '' : acronymKey(actor.acronym);
    if (key !== '') byAcronym.set(key, [...(byAcronym.get(key) ?? []), actor]);
  }
  const shared = [...byAcronym.values()].filter((list) => list.length > 1);
  const nameOf = (index: number) => nodes[index]?.clues.typed[0] ?? '';
  return [
    ...shared.map((list) => {
      const noms = some(list.map(({ name }) => name).sort(compareText));
      return problem(
        'IDE-012',
        { sigle: list[0]?.acronym ?? '', n: list.length, noms },
        { subject: list[0]?.id ?? '' },
      );
    }),
    ...reviews.flatMap(({ left, right, comparison }) => {
      const same = comparison.steps.find(({ comparison: what, weight }) => what === 'identifiant' && weight > 0);
      const at = nodes[left]?.mentions[0]?.at;
      if (!same || !at) return [];
      const identifiant = same.left.slice(same.left.indexOf('|') + 1);
      return [problem('IDE-009', { nom: nameOf(left), autre: nameOf(right), identifiant }, { place: at })];
    }),
    ...actors
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ id, name, conflicts }) => {
        const colonnes = conflicts.map(({ column }) => column).join(', ');
        const related = conflicts.flatMap(({ values }) => values.map(({ at }) => at));
        return problem('IDE-010', { nom: name, colonnes }, { subject: id, related });
      }),
    ...reviews.slice(0, pairsTold).flatMap(({ left, right, comparison }) => {
      // IDE-003 tells of a row whose very name several bear: said again as a pair, it would read «X» and «X».
      const isHomonym = nameOf(left) === nameOf(right) && comparison.steps.some(isOneOfSeveral);
      if (isHomonym) return [];
      const [at, other] = [nodes[left]?.mentions[0]?.at, nodes[right]?.mentions[0]?.at];
      if (!at || !other) return [];
      const params = { nom: nameOf(left), autre: nameOf(right) };
      return [problem('IDE-011', params, { place: at, related: [other] })];
    }),
    ...(untold > 0 ? [problem('IDE-013', { n: untold })] : []),
    ...outsideProblems(actors),
  ];
}

const isOneOfSeveral = ({ comparison, level }: MatchStep): boolean =>
  comparison === 'unicite' && level.fr === levels.unicite.several.label.fr;

/** Known institutions that count as no civil society though no row says so: told once. */
function outsideProblems(actors: readonly Actor[]): Diagnostic[] {
  const outside = actors.filter(({ fields }) => fields.hors_societe_civile?.rule === 'derived');
  const names = outside.map(({ name }) => name).sort(compareText);
  return names.length === 0 ? [] : [problem('IDE-014', { n: names.length, noms: some(names) })];
}

/** Order of problems: by place, then code, then subject. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compareCodeUnits(a.place?.file ?? '\uffff', b.place?.file ?? '\uffff') ||
  (a.place?.row ?? 0) - (b.place?.row ?? 0) ||
  compareCodeUnits(a.code, b.code) ||
  compareCodeUnits(JSON.stringify(a.params), JSON.stringify(b.params));
