import { activeDecisions, type Decision, identityDecisions, overruled } from '../decisions/index.ts';
import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import type { Collected } from './collect.ts';
import { compareNodes } from './compare.ts';
import { Groups } from './group.ts';
import type { Link } from './link.ts';
import type { Node } from './mention.ts';
import { sidesOf } from './named-by-decision.ts';
import type { Rarity } from './rarity.ts';
import { type Answered, type NamedSide, settleAnswers } from './settle-answers.ts';
import { step, sum } from './step.ts';

/** Nodes that a row of `registre` stands for, by its id and former ids. */
export function registerNodes(records: readonly DataRecord[], { nodesByRecord }: Collected): Map<string, number> {
  const nodeById = new Map<string, number>();
  const rows = records.filter(({ kind }) => kind === 'registre');
  const add = (id: string | null, record: string) => {
    const node = nodesByRecord.get(record)?.[0];
    if (id !== null && node !== undefined && !nodeById.has(id)) nodeById.set(id, node);
  };
  for (const row of rows) add(textOf(row, 'id'), row.id);
  for (const row of rows) for (const id of formerIdsOf(row)) add(id, row.id);
  return nodeById;
}

/** The id of each row of `registre`, by its node. */
export function idsOfLines(records: readonly DataRecord[], { nodesByRecord }: Collected): Map<number, string> {
  const rows = records.filter(({ kind }) => kind === 'registre');
  return new Map(
    rows.flatMap((row): [number, string][] => {
      const [id, node] = [textOf(row, 'id'), nodesByRecord.get(row.id)?.[0]];
      return id === null || node === undefined ? [] : [[node, id]];
    }),
  );
}

/** Former ids of a row of `registre`. */
export function formerIdsOf(row: DataRecord): string[] {
  const value = row.fields.anciens?.value;
  const cells =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  return cells
    .flatMap((cell) => cell.split(/[;|\n]/))
    .map((id) => id.trim())
    .filter(Boolean);
}

/**
 * Replays identity decisions before anything is compared, on the rows that their names mean (`meaningOf`): «même» joins
 * whatever the ladder says and «distinct» keeps apart for ever, the strongest first
 * (`settle-answers.ts`). One that another contradicts is told and left.
 */
export function replayDecisions(
  records: readonly DataRecord[],
  collected: Collected,
  links: readonly Link[],
  groups: Groups,
  rarity: Rarity,
  meaning: (node: number) => number[],
): { joined: Link[]; diagnostics: Diagnostic[]; unmet: Unmet } {
  const { nodes } = collected;
  const joined: Link[] = [];
  const decisions = identityDecisions(activeDecisions(records));
  const unmet: Unmet = new Map();
  if (decisions.length === 0) return { joined, diagnostics: [], unmet };
  const ids = registerNodes(records, collected);
  const meet = (ways: number[][]): number[] => {
    for (const way of ways) {
      const side = [...new Set(way.flatMap(meaning))];
      if (side.length > 0) return side;
    }
    return [];
  };
  const sought = decisions.map((decision) => ({ decision, sides: sidesOf(decision, collected, ids).map(meet) }));
  const met = withoutLostAcronyms(sought, collected, links, idsOfLines(records, collected), meaning)
    // A name that nothing bears any more decides nothing; `tell.ts` says so.
    .filter(({ decision, sides, lost }) => {
      const missing = roles.flatMap((role, index): [Role, number[]][] =>
        (sides[index]?.length ?? 0) === 0 ? [[role, lost?.[index] ?? []]] : [],
      );
      if (missing.length > 0) unmet.set(decision.record, new Map(missing));
      return missing.length === 0;
    });
  const named = namedSides(groups, links);
  const { standing, diagnostics } = settleAnswers(
    met.map(({ decision, sides: [left = [], right = []] }) => ({
      decision,
      left: named(without(left, right)),
      right: named(without(right, left)),
    })),
  );
  diagnostics.push(...applyAnswers(standing, nodes, groups, rarity, joined));
  return { joined, diagnostics, unmet };
}

/** The side of a decision, by the column that names it. */
export type Role = 'acteur' | 'autre';
const roles: readonly Role[] = ['acteur', 'autre'];

/**
 * Sides of decisions that meet no row, by the record of the decision; beside a side that gives an acronym alone, the lines
 * of the register whose organisation bore it and bears it no more.
 */
export type Unmet = Map<string, Map<Role, number[]>>;

interface Sought {
  decision: Decision;
  sides: number[][];
  /** Of each side, the lines that bore an acronym which is lost. */
  lost?: number[][];
}

/**
 * An acronym alone whose organisation of old, as the register knows it, bears it no more: whoever took it is not who was
 * meant, or nothing tells. An organisation to which a decision or the ladder gives some bearer still bears it.
 */
function withoutLostAcronyms(
  sought: readonly Sought[],
  { nodes, nodesByRecord }: Collected,
  links: readonly Link[],
  idByLine: ReadonlyMap<number, string>,
  meaning: (node: number) => number[],
): readonly Sought[] {
  const bareOf = ({ actorId, otherId, record }: Decision, side: number): Node | undefined => {
    const role = roles[side] ?? 'acteur';
    const node = nodes[nodesByRecord.get(`${record}|${role}`)?.[0] ?? -1];
    const id = side === 0 ? actorId : otherId;
    return id === null && node?.isBare ? node : undefined;
  };
  const isBare = ({ decision }: Sought) => bareOf(decision, 0) !== undefined || bareOf(decision, 1) !== undefined;
  if (!sought.some(isBare)) return sought;
  const together = new Groups(nodes);
  for (const { left, right, comparison } of links) {
    if (comparison.outcome === 'same' || nodes[left]?.isBare || nodes[right]?.isBare) together.join(left, right);
  }
  for (const { decision, sides } of sought) {
    const [first, ...others] = sides.flat();
    if (decision.decision !== 'meme' || first === undefined || sides.some((side) => side.length === 0)) continue;
    for (const other of others) together.join(first, other);
  }
  const linesByAcronym = new Map<string, number[]>();
  for (const line of idByLine.keys()) {
    for (const key of nodes[line]?.clues.acronyms ?? []) {
      linesByAcronym.set(key, [...(linesByAcronym.get(key) ?? []), line]);
    }
  }
  const lostBy = (bare: Node, bearers: readonly number[]): number[] => {
    const groups = new Set(bearers.map((each) => together.find(each)));
    const lines = bare.clues.acronyms.flatMap((key) => linesByAcronym.get(key) ?? []);
    return lines.filter((line) => {
      const rows = meaning(line);
      return rows.length > 0 && !rows.some((row) => groups.has(together.find(row)));
    });
  };
  return sought.map(({ decision, sides }) => {
    const lost = sides.map((side, index) => {
      const bare = bareOf(decision, index);
      return bare === undefined ? [] : lostBy(bare, side);
    });
    return { decision, sides: sides.map((side, index) => (lost[index]?.length ? [] : side)), lost };
  });
}

/** «This row and the others of that name»: those of a side that the other does not single out. */
function without(side: readonly number[], other: readonly number[]): readonly number[] {
  const rest = side.filter((node) => !other.includes(node));
  return rest.length > 0 && rest.length < side.length && other.every((node) => side.includes(node)) ? rest : side;
}

/** What sides name, once every decision has met its rows: their groups, and those that the ladder takes for the same. */
function namedSides(groups: Groups, links: readonly Link[]): (side: readonly number[]) => NamedSide {
  const alike = new Map<number, number[]>();
  for (const { left, right, comparison } of links) {
    if (comparison.outcome !== 'same') continue;
    alike.set(left, [...(alike.get(left) ?? []), right]);
    alike.set(right, [...(alike.get(right) ?? []), left]);
  }
  return (side) => {
    const own = side.map((node) => groups.find(node));
    const near = side.flatMap((node) => groups.members(node).flatMap((member) => alike.get(member) ?? []));
    return { nodes: side, groups: new Set(own), near: new Set([...own, ...near.map((node) => groups.find(node))]) };
  };
}

/** Joins and forbids, in the order given; what is left undone because of what stands already is told. */
function applyAnswers(
  standing: readonly Answered[],
  nodes: readonly Node[],
  groups: Groups,
  rarity: Rarity,
  joined: Link[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const applied: Answered[] = [];
  for (const answer of standing) {
    const { decision, left, right } = answer;
    const pairs = left.nodes.flatMap((a) => right.nodes.map((b): [number, number] => [a, b]));
    const isSame = decision.decision === 'meme';
    const clash = pairs.find(([a, b]) => (isSame ? groups.isForbidden(a, b) : groups.find(a) === groups.find(b)));
    if (clash) {
      const by = applied.find((other) => contradicts(other, clash, groups));
      diagnostics.push(
        by ? overruled(decision, by.decision) : problem('IDE-005', { decision: decision.id }, { place: decision.at }),
      );
      continue;
    }
    applied.push(answer);
    for (const [a, b] of pairs) {
      if (!isSame) groups.forbid(a, b);
      else if (groups.find(a) !== groups.find(b)) {
        groups.join(a, b);
        joined.push(decidedLink(a, b, decision, nodes, rarity));
      }
    }
  }
  return diagnostics;
}

/** Whether a decision that was applied is why these two cannot be parted, or joined. */
function contradicts({ decision, left, right }: Answered, [a, b]: [number, number], groups: Groups): boolean {
  const holds = (side: NamedSide, group: number) => side.nodes.some((each) => groups.find(each) === group);
  const [one, two] = [groups.find(a), groups.find(b)];
  if (decision.decision === 'meme') return one === two && holds(left, one);
  return one !== two && ((holds(left, one) && holds(right, two)) || (holds(left, two) && holds(right, one)));
}

function decidedLink(a: number, b: number, decision: Decision, nodes: readonly Node[], rarity: Rarity): Link {
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const [x, y] = [nodes[left], nodes[right]];
  const compared = x && y ? compareNodes(x, y, rarity) : null;
  const steps = [...(compared?.steps ?? []), step('decision', 'meme', decision.actor ?? '', decision.other ?? '')];
  const base = compared ?? { name: null, isVetoed: false, isHeld: false, short: null };
  return { left, right, comparison: { ...base, steps, total: sum(steps), outcome: 'same' }, decision: decision.id };
}
