import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Actor, Resolution } from '../model/actor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { foldWords } from '../text/fold.ts';
import { compareCodeUnits } from '../text/sort.ts';
import type { Collected } from './collect.ts';
import type { Groups } from './group.ts';
import { keepOldest, newId, type RegisterRow } from './identify.ts';
import { formerIdsOf } from './replay.ts';
import { seedsOf } from './seeds.ts';

/** Kinds of rows that an organisation is known by; its id is drawn from them, as what is decided of it comes and goes. */
const speaksOf: ReadonlySet<string> = new Set(['acteurs', 'entretiens', 'revue', 'projets', 'engagements', 'terrain']);

/**
 * Gives each actor its id: the one the register knows it by, whatever its name has become since, or else a new one. A row
 * whose name no source bears any more, because a decision gave it or a source was mended, still names the actor that the
 * id was drawn for, or the only one that it is printed as.
 */
export function assignIds(
  actorByGroup: ReadonlyMap<number, Actor>,
  records: readonly DataRecord[],
  { nodesByRecord }: Collected,
  groups: Groups,
): { newIds: Resolution['newIds']; diagnostics: Diagnostic[] } {
  const rowsByGroup = new Map<number, RegisterRow[]>();
  const taken = new Set<string>();
  for (const row of records.filter(({ kind }) => kind === 'registre')) {
    const id = textOf(row, 'id');
    const node = nodesByRecord.get(row.id)?.[0];
    if (id === null) continue;
    const former = formerIdsOf(row);
    for (const each of [id, ...former]) taken.add(each);
    if (node === undefined) continue;
    const group = groups.find(node);
    const entry = { id, former, since: textOf(row, 'depuis'), node };
    rowsByGroup.set(group, [...(rowsByGroup.get(group) ?? []), entry]);
  }
  const seeds = seedsOf(records);
  const fileOf = new Map(records.map(({ id, at }) => [id, at.file]));
  const spoken = new Set(records.filter(({ kind }) => speaksOf.has(kind)).map(({ id }) => id));
  /** Rows that speak of it by file, then in their own order: not that of the rows; a decision taken since comes last. */
  const seedsOfActor = (actor: Actor): string[] =>
    [actor.records.filter((id) => spoken.has(id)), actor.records.filter((id) => !spoken.has(id))].flatMap(seedsInOrder);
  const seedsInOrder = (ids: readonly string[]): string[] =>
    ids
      .map((id) => ({ file: fileOf.get(id) ?? '', seed: seeds.get(id) ?? id }))
      .sort((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.seed, b.seed))
      .map(({ seed }) => seed);
  const newIds: Resolution['newIds'] = [];
  const diagnostics: Diagnostic[] = [];
  const loose = new Map(
    [...rowsByGroup].flatMap(([group, rows]) => (actorByGroup.has(group) ? [] : rows.map((each) => [each.id, each]))),
  );
  for (const [group, actor] of actorByGroup) {
    const rows = rowsByGroup.get(group) ?? [];
    if (rows.length === 0) {
      const [drawn] = [...seedsOfActor(actor), actor.records[0] ?? ''].flatMap(
        (seed) => loose.get(newId(actor.country, seed, foldWords(actor.name), new Set())) ?? [],
      );
      if (drawn) {
        rows.push(drawn);
        loose.delete(drawn.id);
        groups.attach(drawn.node, group);
      }
    }
    const { kept, former } = keepOldest(rows);
    actor.formerIds = former;
    if (kept) actor.id = kept.id;
    else {
      actor.id = newId(actor.country, seedsOfActor(actor)[0] ?? '', foldWords(actor.name), taken);
      taken.add(actor.id);
      newIds.push({ id: actor.id, name: actor.name, acronym: actor.acronym });
    }
    const merged = rows.filter(({ id }) => id !== actor.id).map(({ id }) => id);
    if (kept && merged.length > 0) {
      const autres = merged.sort().join(', ');
      diagnostics.push(problem('IDE-007', { nom: actor.name, id: actor.id, autres }, { subject: actor.id }));
    }
  }
  // An id that went to another organisation and came back, two having been parted again, is nobody's former id.
  const current = new Set([...actorByGroup.values()].map(({ id }) => id));
  for (const actor of actorByGroup.values()) actor.formerIds = actor.formerIds.filter((id) => !current.has(id));
  return { newIds, diagnostics };
}
