import { foldWords } from '../text/fold.ts';
import type { Bearers } from './bearers.ts';
import { compareNodes } from './compare.ts';
import { relatePlaces } from './compare-places.ts';
import { drawnFor } from './identify.ts';
import type { Link } from './link.ts';
import type { Node } from './mention.ts';
import { isOneOrganisation } from './one-organisation.ts';
import type { Rarity } from './rarity.ts';

/** What lines of the register are matched with. */
interface RegisterMaterials {
  nodes: readonly Node[];
  bearers: Bearers;
  /** Likenesses of names that are no evidence with the rows. */
  links: readonly Link[];
  /** Likenesses of the rows among themselves. */
  likenesses: readonly Link[];
  rarity: Rarity;
  /** The id of each line, by its node. */
  idByNode: ReadonlyMap<number, string>;
  /** Rows to which decisions give a name, by that name folded. */
  rowsByDecidedName: ReadonlyMap<string, readonly number[]>;
}

/** Comparisons with the row that an id was drawn for, at most: beyond that the likenesses found tell. */
const mostDrawn = 200_000;
/** What it adds that the id was drawn for that very row. */
const drawnWeight = 4;

/**
 * Rows that each line of the register stands for today, by the node of the line. No two lines stand for one row when
 * there is one for each: a line first takes the rows of its name and its place, then those of its name that no other
 * line takes, then whoever is most like it, best likeness first, a row left free before one that is taken. Left out are
 * lines that nothing bears any more, or of which nothing tells which row is meant.
 */
export function rowsOfLines(materials: RegisterMaterials): Map<number, number[]> {
  const { nodes, bearers, idByNode, rowsByDecidedName } = materials;
  const meant = new Map<number, number[]>();
  const named = new Map<number, number[]>();
  const renamed: number[] = [];
  for (const line of [...idByNode.keys()].sort((a, b) => a - b)) {
    const node = nodes[line];
    if (!node || node.isPrimary) continue;
    const decided = node.clues.typed.flatMap((name) => rowsByDecidedName.get(foldWords(name)) ?? []);
    const exact = [...new Set([...bearers.exactly(node), ...decided])].sort((a, b) => a - b);
    const own = exact.length > 0 ? exact : bearers.byName(node);
    if (own.length > 0) named.set(line, own);
    else renamed.push(line);
  }
  renamed.push(...takeByName(named, meant, materials));
  takeByLikeness(renamed, named, meant, materials);
  return meant;
}

const relation = (line: number, row: number, nodes: readonly Node[]) =>
  relatePlaces(nodes[line]?.hint ?? [], nodes[row]?.clues.places ?? []);
const isNear = (line: number, row: number, nodes: readonly Node[]): boolean => {
  const found = relation(line, row, nodes);
  return found === 'same' || found === 'region';
};
const isDrawn = (line: number, row: number, { nodes, idByNode }: RegisterMaterials): boolean =>
  drawnFor(idByNode.get(line) ?? '', nodes[line], nodes[row]);

/** Lines whose very name some row bears; returns those that find it taken by others. */
function takeByName(
  named: ReadonlyMap<number, readonly number[]>,
  meant: Map<number, number[]>,
  materials: RegisterMaterials,
): number[] {
  const { nodes, likenesses } = materials;
  const linesByRow = new Map<number, number[]>();
  for (const [line, own] of named) {
    for (const row of own) linesByRow.set(row, [...(linesByRow.get(row) ?? []), line]);
  }
  const isOne = (rows: readonly number[]) => rows.length > 0 && isOneOrganisation(rows, likenesses);
  const isShared = (line: number) => (named.get(line) ?? []).some((row) => (linesByRow.get(row)?.length ?? 0) > 1);
  const waiting: number[] = [];
  for (const [line, own] of named) {
    const near = own.filter((row) => isNear(line, row, nodes));
    const isFar = own.some((row) => relation(line, row, nodes) === 'different');
    if (!isShared(line) && !isFar && isOne(own)) meant.set(line, [...own]);
    else if (isOne(near) && (!isShared(line) || !hasRival(line, near, linesByRow, nodes))) meant.set(line, near);
    else waiting.push(line);
  }
  // The row that the id was drawn for, if it still bears the name and no other line took it.
  const taken = () => new Set([...meant.values()].flat());
  for (const line of [...waiting]) {
    const free = (named.get(line) ?? []).filter((row) => !taken().has(row));
    const drawn = free.filter((row) => isDrawn(line, row, materials));
    if (drawn.length === 0) continue;
    meant.set(line, drawn);
    waiting.splice(waiting.indexOf(line), 1);
  }
  const before = taken();
  const without: number[] = [];
  for (const line of waiting) {
    const own = named.get(line) ?? [];
    const free = own.filter((row) => !before.has(row));
    if (free.length === 0) {
      without.push(line);
      continue;
    }
    const rivals = waiting.filter((other) => other !== line && named.get(other)?.some((row) => own.includes(row)));
    if (rivals.length === 0 && isOne(free)) meant.set(line, free);
    else if (isOne(own)) meant.set(line, [...own]);
  }
  return without;
}

/** Whether another line of that name is as near to these rows. */
const hasRival = (
  line: number,
  rows: readonly number[],
  linesByRow: ReadonlyMap<number, readonly number[]>,
  nodes: readonly Node[],
): boolean =>
  rows.some((row) => linesByRow.get(row)?.some((other) => other !== line && isNear(other, row, nodes)) === true);

interface Likely {
  line: number;
  row: number;
  score: number;
  /** The ladder takes the two for the same. */
  isSame: boolean;
}

/** Lines whose name no row bears, or none that is left: it was mended, or the organisation is gone. */
function takeByLikeness(
  renamed: readonly number[],
  named: ReadonlyMap<number, readonly number[]>,
  meant: Map<number, number[]>,
  materials: RegisterMaterials,
): void {
  if (renamed.length === 0) return;
  const likely = likelyRows(renamed, materials);
  const taken = new Set([...meant.values()].flat());
  const settled = new Set<number>();
  const { nodes, likenesses } = materials;
  for (const { line, row, score } of likely) {
    if (settled.has(line) || taken.has(row)) continue;
    settled.add(line);
    const equal = likely.filter((other) => other.line === line && other.score === score && !taken.has(other.row));
    const rows = equal.map((other) => other.row);
    if (!isOneOrganisation(rows, likenesses)) continue;
    meant.set(line, rows);
    for (const each of rows) taken.add(each);
  }
  // All that is like them is taken by others: two lines of one organisation.
  for (const line of renamed) {
    if (settled.has(line)) continue;
    const best = likely.find((one) => one.line === line && one.isSame);
    const rows = (named.get(line) ?? (best ? [best.row] : [])).filter(
      (row) => relation(line, row, nodes) !== 'different',
    );
    if (rows.length > 0 && isOneOrganisation(rows, likenesses)) meant.set(line, rows);
  }
}

/** Rows that lines may stand for, the likeliest first. */
function likelyRows(renamed: readonly number[], materials: RegisterMaterials): Likely[] {
  const { nodes, links, rarity } = materials;
  const wanted = new Set(renamed);
  const found = new Map<string, Likely>();
  const add = (line: number, row: number, { total, outcome, name }: Link['comparison'], drawn: boolean) => {
    // A name that has nothing of the old one is another organisation's, whatever its acronym, its town and its row.
    if (outcome !== 'same' && (name === null || name.level === 'different')) return;
    const isKnown = isNear(line, row, nodes) && shareAcronym(nodes[line], nodes[row]);
    if (outcome !== 'same' && !drawn && !isKnown) return;
    const place = isNear(line, row, nodes) ? 1 : relation(line, row, nodes) === 'different' ? -1 : 0;
    const score = total + place + (drawn ? drawnWeight : 0);
    found.set(`${line}|${row}`, { line, row, score, isSame: outcome === 'same' });
  };
  for (const { left, right, comparison } of links) {
    const [row, line] = [Math.min(left, right), Math.max(left, right)];
    if (wanted.has(line) && !comparison.isVetoed) add(line, row, comparison, isDrawn(line, row, materials));
  }
  const rows = [...nodes.keys()].filter((row) => nodes[row]?.isPrimary);
  if (renamed.length * rows.length <= mostDrawn) {
    for (const line of renamed) {
      for (const row of rows) {
        const [a, b] = [nodes[line], nodes[row]];
        if (!a || !b || found.has(`${line}|${row}`) || !isDrawn(line, row, materials)) continue;
        const comparison = compareNodes(b, a, rarity);
        if (!comparison.isVetoed) add(line, row, comparison, true);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.line - b.line || a.row - b.row);
}

const shareAcronym = (a: Node | undefined, b: Node | undefined): boolean =>
  a?.clues.acronyms.some((acronym) => b?.clues.acronyms.includes(acronym)) === true;
