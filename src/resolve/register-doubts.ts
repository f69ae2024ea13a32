import { problem } from '../diagnostics/create.ts';
import { textOf } from '../model/access.ts';
import type { Actor } from '../model/actor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DataRecord } from '../model/record.ts';
import { compareText } from '../text/sort.ts';
import { acronymKey } from './acronym.ts';
import type { Collected } from './collect.ts';
import { relatePlaces } from './compare-places.ts';
import type { Groups } from './group.ts';
import { drawnFor } from './identify.ts';
import type { Node } from './mention.ts';

/** A line of the register of ids, and who bears its id today. */
interface Line {
  id: string;
  node: Node;
  row: DataRecord;
  acronym: string | null;
  owner: Actor | null;
}

/** Comparisons of lines that nobody bears with new rows, at most. */
const mostCompared = 200_000;

/**
 * Ids that may have changed hands, told and never settled: an acronym that the register gives to one organisation and
 * that another bears today, a line whose organisation is gone while a new one bears its acronym or stands in its row, an
 * id that only an acronym leads to. A name carries an id from build to build; an acronym alone is no proof of it.
 */
export function registerDoubts(
  records: readonly DataRecord[],
  { nodes, nodesByRecord }: Collected,
  groups: Groups,
  actorByGroup: ReadonlyMap<number, Actor>,
): Diagnostic[] {
  const rows = records.filter(({ kind }) => kind === 'registre');
  if (rows.length === 0) return [];
  const nodesOf = primaryNodes(nodes, groups, actorByGroup);
  const actorById = new Map(
    [...actorByGroup.values()].flatMap((actor) => [actor.id, ...actor.formerIds].map((id) => [id, actor] as const)),
  );
  const bearersOf = bearersByAcronym(nodesOf);
  const lines = rows.flatMap((row): Line[] => {
    const id = textOf(row, 'id');
    const node = nodes[nodesByRecord.get(row.id)?.[0] ?? -1];
    if (id === null || node === undefined) return [];
    const [own] = node.clues.acronyms;
    const given = textOf(row, 'sigle');
    const acronym = given === null ? (own ?? null) : acronymKey(given);
    return [{ id, node, row, acronym, owner: actorById.get(id) ?? null }];
  });
  const isFew = lines.filter(({ owner }) => owner === null).length * nodesOf.size <= mostCompared;
  const sinceOf = new Map(lines.flatMap(({ owner, row }) => (owner === null ? [] : [[owner, since(row)] as const])));
  return lines.flatMap((line) => {
    if (line.owner !== null) return doubtOfOwner(line, line.owner, nodesOf, bearersOf);
    // Whoever came later may be the same under another name; whoever was there beside it is not.
    const isLater = (actor: Actor) => (sinceOf.get(actor) ?? '9') > since(line.row);
    const heir = (bearersOf.get(line.acronym ?? '') ?? []).find(isLater);
    if (heir) return [told('IDE-054', line, heir)];
    const [successor] = isFew
      ? ([...nodesOf].find(([actor, own]) => isLater(actor) && own.some((node) => standsIn(line, node))) ?? [])
      : [];
    return successor ? [told('IDE-056', line, successor)] : [];
  });
}

/** An organisation that has its id still: was it by an acronym alone, or has another taken its acronym? */
function doubtOfOwner(
  line: Line,
  owner: Actor,
  nodesOf: ReadonlyMap<Actor, readonly Node[]>,
  bearersOf: ReadonlyMap<string, readonly Actor[]>,
): Diagnostic[] {
  const own = nodesOf.get(owner) ?? [];
  if (line.node.isBare) {
    const isOnlyByAcronym =
      own.some(({ isBare }) => !isBare) && !own.some((node) => drawnFor(line.id, line.node, node));
    return isOnlyByAcronym && !own.some(({ isBare }) => isBare) ? [told('IDE-055', line, owner)] : [];
  }
  if (line.acronym === null || bears(own, line.acronym)) return [];
  const [taker] = bearersOf.get(line.acronym) ?? [];
  return taker ? [told('IDE-053', line, taker)] : [];
}

/** ISO date an id was given; one that says none is taken for the oldest. */
const since = (row: DataRecord): string => textOf(row, 'depuis') ?? '';

const bears = (own: readonly Node[], acronym: string): boolean =>
  own.some(({ clues }) => clues.acronyms.includes(acronym));

/** The row that the id was drawn for, in the town of the line, under another name. */
const standsIn = (line: Line, node: Node): boolean =>
  drawnFor(line.id, line.node, node) && relatePlaces(line.node.hint ?? [], node.clues.places) !== 'different';

function told(code: 'IDE-053' | 'IDE-054' | 'IDE-055' | 'IDE-056', { id, row, acronym }: Line, actor: Actor) {
  const ancien = textOf(row, 'nom') ?? textOf(row, 'sigle') ?? id;
  const place = { place: row.at, actual: ancien };
  if (code === 'IDE-056') return problem(code, { ancien, id, nom: actor.name }, place);
  return problem(code, { ancien, id, nom: actor.name, sigle: (acronym ?? '').toUpperCase() }, place);
}

/** Rows that make each actor known. */
function primaryNodes(nodes: readonly Node[], groups: Groups, actorByGroup: ReadonlyMap<number, Actor>) {
  const nodesOf = new Map<Actor, Node[]>();
  for (const [index, node] of nodes.entries()) {
    const actor = node.isPrimary ? actorByGroup.get(groups.find(index)) : undefined;
    if (actor) nodesOf.set(actor, [...(nodesOf.get(actor) ?? []), node]);
  }
  return new Map([...nodesOf].sort(([a], [b]) => compareText(a.name, b.name)));
}

function bearersByAcronym(nodesOf: ReadonlyMap<Actor, readonly Node[]>): Map<string, Actor[]> {
  const byAcronym = new Map<string, Actor[]>();
  for (const [actor, own] of nodesOf) {
    for (const acronym of new Set(own.flatMap(({ clues }) => clues.acronyms))) {
      byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), actor]);
    }
  }
  return byAcronym;
}
