import type { Comparable } from '../../model/changes.ts';
import type { TableKind } from '../../model/table.ts';
import { foldKey } from '../../text/fold.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import type { PairedRows } from './pair-rows.ts';
import type { Row } from './row-cells.ts';

export type ComparedActor = Comparable['actors'][number];

/** Who is who in two editions. */
export interface PairedActors {
  /** One organisation in both, whether or not its id is the same. */
  same: { before: ComparedActor; after: ComparedActor }[];
  new: ComparedActor[];
  gone: ComparedActor[];
  merged: { from: ComparedActor[]; into: ComparedActor }[];
  split: { from: ComparedActor; into: ComparedActor[] }[];
}

/** Rows that make an organisation known; the others only name it. */
const own: ReadonlySet<TableKind> = new Set(['acteurs', 'entretiens', 'revue', 'terrain']);

/** Pairs the organisations of two editions: by id, then by the rows they are made of or, without rows, by their names. */
export function pairActors(before: Comparable, after: Comparable, rows: PairedRows | null): PairedActors {
  const beforeById = new Map(before.actors.map((actor) => [actor.id, actor]));
  const afterById = new Map(after.actors.map((actor) => [actor.id, actor]));
  const left = before.actors.filter(({ id }) => !afterById.has(id));
  const came = after.actors.filter(({ id }) => !beforeById.has(id));
  const pairs = [...(rows?.byBefore.values() ?? [])].map((pair) => [pair.before, pair.after] as const);
  const heirs = rows ? kinByRows(left, pairs) : heirsByName(left, after.actors);
  const parents = kinByRows(
    came,
    pairs.map(([was, is]) => [is, was]),
  );
  const same = before.actors.flatMap((actor) => {
    const other = afterById.get(actor.id);
    return other ? [{ before: actor, after: other }] : [];
  });
  const merged = new Map<string, ComparedActor[]>();
  const split: PairedActors['split'] = [];
  const gone: ComparedActor[] = [];
  const explained = new Set<string>();
  for (const actor of left) {
    const into = (heirs.get(actor.id) ?? []).flatMap((id) => afterById.get(id) ?? []);
    const [first] = into;
    if (!first) gone.push(actor);
    else if (into.length > 1) split.push({ from: actor, into });
    else merged.set(first.id, [...(merged.get(first.id) ?? []), actor]);
    for (const { id } of into) explained.add(id);
  }
  for (const [id, from] of merged) {
    const [single] = from;
    const into = afterById.get(id);
    // One organisation under another id: the register was made anew, or the id was changed there.
    if (!single || !into || from.length > 1 || beforeById.has(id)) continue;
    same.push({ before: single, after: into });
    merged.delete(id);
  }
  const fresh = came.filter(({ id }) => !explained.has(id));
  const offspring = new Map<string, ComparedActor[]>();
  for (const actor of fresh) {
    const parent = parents.get(actor.id)?.find((id) => afterById.has(id));
    if (parent !== undefined) offspring.set(parent, [...(offspring.get(parent) ?? []), actor]);
  }
  for (const [id, into] of offspring) {
    const from = beforeById.get(id);
    const rest = afterById.get(id);
    if (from && rest) split.push({ from, into: [rest, ...into] });
  }
  const parted = new Set([...offspring.values()].flat());
  return {
    same,
    new: fresh.filter((actor) => !parted.has(actor)),
    gone,
    merged: [...merged].flatMap(([id, from]) => {
      const into = afterById.get(id);
      return into ? [{ from, into }] : [];
    }),
    split,
  };
}

/** For each of these organisations, whose the rows that make it known are on the other side. */
function kinByRows(wanted: readonly ComparedActor[], pairs: readonly (readonly [mine: Row, theirs: Row])[]) {
  const ids = new Set(wanted.map(({ id }) => id));
  const kin = new Map<string, Set<string>>();
  for (const [mine, theirs] of pairs) {
    const [[actor], [other]] = [mine.actors, theirs.actors];
    if (actor === undefined || other === undefined || mine.actors.length > 1 || theirs.actors.length > 1) continue;
    if (own.has(mine.kind) && ids.has(actor)) kin.set(actor, (kin.get(actor) ?? new Set()).add(other));
  }
  return sorted(kin);
}

const sorted = (sets: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> =>
  new Map([...sets].map(([key, ids]) => [key, [...ids].sort(compareCodeUnits)]));

/** Without rows: the one organisation that prints the name now. An acronym says too little. */
function heirsByName(left: readonly ComparedActor[], actors: readonly ComparedActor[]): Map<string, string[]> {
  const idsByName = new Map<string, Set<string>>();
  for (const { id, name, other_names } of actors)
    for (const key of [name, ...other_names].map(foldKey))
      idsByName.set(key, (idsByName.get(key) ?? new Set()).add(id));
  return new Map(
    left.flatMap(({ id, name }): [string, string[]][] => {
      const heirs = [...(idsByName.get(foldKey(name)) ?? [])];
      return heirs.length === 1 ? [[id, heirs]] : [];
    }),
  );
}
