import type { Cause, Changes, CodeChange, FieldChange, TableMove } from '../../model/changes.ts';
import { compareCodeUnits, sortBy } from '../../text/sort.ts';
import { type Comparison, codingCause, rowsCause, unknownCause } from './comparison.ts';
import { figureSide, leastMove, moveOf, smallestMove } from './figure-side.ts';
import { type Figure, figuresOf } from './figures-of.ts';

/** What was found of organisations: the tables follow from it. */
export interface Found {
  actors: Changes['actors'];
  fields: FieldChange[];
  codes: CodeChange[];
}

type TableChanges = Pick<Changes, 'tables' | 'bases' | 'masked' | 'small_moves'>;

/** Figures that surely moved, and how many nobody can tell or this edition does not list. */
export function tableChanges(comparison: Comparison, found: Found): TableChanges {
  const [before, after] = [figuresOf(comparison.before), figuresOf(comparison.after)];
  const idNow = new Map(comparison.actors.same.map(({ before: was, after: is }) => [was.id, is.id]));
  const causes = causesByActor(found);
  const bases = baseChanges(comparison);
  const compared = new Set([...tablesIn(before)].filter((table) => tablesIn(after).has(table)));
  const changes: TableChanges = { tables: [], bases: bases.listed, masked: 0, small_moves: bases.small };
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits)) {
    const [was, is] = [before.get(key), after.get(key)];
    const one = is ?? was;
    // A table that one edition alone has is said to be new or gone, once.
    if (!one || !compared.has(tableOf(one))) continue;
    // A value that a table did not list stood at nothing.
    const absent = figureSide(0, one.side.answered, 0);
    const move = moveOf(was?.side ?? absent, is?.side ?? absent);
    if (move === 'unsure') changes.masked += 1;
    if (move !== 'moved') continue;
    const moved = moveFrom(comparison, one, was, is, idNow, causes);
    if (isListed(comparison, one, moved)) changes.tables.push(moved);
    else changes.small_moves += 1;
  }
  return changes;
}

const tableOf = ({ part, table }: Figure): string => `${part} ${table}`;
const tablesIn = (figures: ReadonlyMap<string, Figure>): Set<string> => new Set([...figures.values()].map(tableOf));

/** In an edition that leaves the team: a large move, or a rise all of whose organisations it names. */
function isListed({ isInternal }: Comparison, { isSensitive }: Figure, { before, after, joined }: TableMove): boolean {
  if (isInternal) return true;
  if (leastMove(before, after) >= (isSensitive ? smallestMove.sensitive : smallestMove.ordinary)) return true;
  return before.n !== null && after.n !== null && after.n > before.n && joined.length >= after.n - before.n;
}

function moveFrom(
  comparison: Comparison,
  one: Figure,
  was: Figure | undefined,
  is: Figure | undefined,
  idNow: ReadonlyMap<string, string>,
  causes: Causes,
): TableMove {
  const [mine, theirs] = [was?.actors ?? [], is?.actors ?? []];
  const mineNow = new Set(mine.map((id) => idNow.get(id) ?? id));
  const joined = theirs.filter((id) => !mineNow.has(id)).sort(compareCodeUnits);
  const left = [...mineNow].filter((id) => !theirs.includes(id)).sort(compareCodeUnits);
  const { part, table, title, unit, code, label, codes } = one;
  return {
    ...{ part, table, title, unit, code, label },
    before: was?.side ?? figureSide(0, null, 0),
    after: is?.side ?? figureSide(0, null, 0),
    joined,
    left: { n: left.length, actors: comparison.isInternal ? left : [] },
    cause: figureCause(
      comparison,
      [...joined, ...left].map((id) => causes.of(id, table, codes)),
    ),
  };
}

interface Causes {
  /** Why an organisation is counted under these codes, or no longer is; nothing when no change of its own says it. */
  of(actor: string, table: string, codes: readonly string[]): Cause[];
}

function causesByActor({ actors, fields, codes }: Found): Causes {
  const whole = new Map<string, Cause>();
  for (const { id, cause } of [...actors.new, ...actors.gone.actors, ...actors.civil_society]) whole.set(id, cause);
  for (const { from, into, cause } of actors.merged) for (const { id } of [...from, into]) whole.set(id, cause);
  for (const { from, into, cause } of actors.split) for (const { id } of [from, ...into]) whole.set(id, cause);
  const typed = new Map(actors.retyped.map(({ id, cause }) => [id, cause]));
  const byActor = <T extends { actor: string }>(list: readonly T[]) => {
    const map = new Map<string, T[]>();
    for (const one of list) map.set(one.actor, [...(map.get(one.actor) ?? []), one]);
    return map;
  };
  const [fieldsOf, codesOf] = [byActor(fields), byActor(codes)];
  return {
    of(actor, table, wanted) {
      const all = whole.get(actor);
      if (all) return [all];
      const isWanted = (one: CodeChange) => wanted.includes(one.code) || (one.sub !== null && wanted.includes(one.sub));
      const coded = (codesOf.get(actor) ?? []).filter(isWanted).map(({ cause }) => cause);
      if (coded.length > 0) return coded;
      const parts = table.split('-x-');
      const told = (fieldsOf.get(actor) ?? []).filter(({ column }) => parts.includes(column)).map(({ cause }) => cause);
      const type = parts.includes('type') ? typed.get(actor) : undefined;
      return [...told, ...(type ? [type] : [])];
    },
  };
}

/** A figure moved because the organisations behind it came or left; when nothing says why these did, because all that changed is of one family. */
function figureCause(comparison: Comparison, byActor: Cause[][]): Cause {
  if (!comparison.isInternal) return unknownCause(comparison);
  const causes = byActor.flat();
  const [first] = causes;
  if (first && byActor.every((list) => list.length > 0)) {
    if (causes.every(({ family }) => family === first.family)) return joinCauses(causes, first);
    return { family: 'undetermined', by: 'mixed' };
  }
  return overallCause(comparison);
}

function joinCauses(causes: readonly Cause[], first: Cause): Cause {
  const decisions = [...new Set(causes.flatMap(({ decisions: ids = [] }) => ids))].sort(compareCodeUnits);
  return { family: first.family, by: first.by, ...(decisions.length > 0 ? { decisions } : {}) };
}

/** Rows alone changed, or our coding alone did; else both may be behind the figure. */
function overallCause(comparison: Comparison): Cause {
  const { rows, decisions, isGridChanged, isToolChanged } = comparison;
  const isOf = ({ kind }: { kind: string }) => kind !== 'decisions';
  const areRowsChanged =
    rows !== null &&
    (rows.new.some(isOf) ||
      rows.gone.some(isOf) ||
      [...rows.byAfter.values()].some(({ after, changed }) => isOf(after) && changed.size > 0));
  const isOurs = isGridChanged || isToolChanged || decisions.added.length + decisions.gone.length > 0;
  if (areRowsChanged && isOurs) return { family: 'undetermined', by: 'mixed' };
  if (areRowsChanged) return rowsCause;
  if (isGridChanged || isToolChanged) return codingCause(comparison);
  const ids = [...decisions.added, ...decisions.gone].map(({ id }) => id);
  return ids.length > 0 ? { family: 'coding', by: 'decision', decisions: ids } : codingCause(comparison);
}

/** Tables that came or left, and those whose base or number of answers moved. */
function baseChanges({ before, after, isInternal }: Comparison): { listed: Changes['bases']; small: number } {
  const [was, is] = [before, after].map(
    ({ tabulations }) => new Map(tabulations.map((table) => [table.id, table])),
  ) as [
    Map<string, Comparison['before']['tabulations'][number]>,
    Map<string, Comparison['before']['tabulations'][number]>,
  ];
  let small = 0;
  const listed = [...new Set([...was.keys(), ...is.keys()])].flatMap((id): Changes['bases'] => {
    const [left, right] = [was.get(id), is.get(id)];
    const title = (right ?? left)?.title ?? { fr: id, en: id };
    const base = { before: left?.base ?? null, after: right?.base ?? null };
    const answered = { before: left?.answered ?? null, after: right?.answered ?? null };
    const change = left === undefined ? 'new' : right === undefined ? 'gone' : 'moved';
    const steps = [base, answered].map((side) =>
      side.before === null || side.after === null ? 0 : Math.abs(side.after - side.before),
    );
    if (change === 'moved' && steps.every((step) => step === 0)) return [];
    if (!isInternal && change === 'moved' && steps.some((step) => step > 0 && step < smallestMove.ordinary)) {
      small += 1;
      return [];
    }
    return [{ table: id, title, change, base, answered }];
  });
  return { listed: sortBy(listed, ({ table }) => table), small };
}
