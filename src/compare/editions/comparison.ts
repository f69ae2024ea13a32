import type { Cause, Comparable } from '../../model/changes.ts';
import { foldKey } from '../../text/fold.ts';
import { type ChangedDecision, decisionsChanged } from './decision-changes.ts';
import { type ComparedActor, type PairedActors, pairActors } from './pair-actors.ts';
import { type PairedRows, pairRows } from './pair-rows.ts';
import type { Row } from './row-cells.ts';

/** Two editions side by side, and what is needed to say why something differs. */
export interface Comparison {
  before: Comparable;
  after: Comparable;
  isInternal: boolean;
  /** Null outside the internal edition, which alone holds rows. */
  rows: PairedRows | null;
  actors: PairedActors;
  isGridChanged: boolean;
  isToolChanged: boolean;
  decisions: { added: ChangedDecision[]; gone: ChangedDecision[] };
  /** Rows that stand for decisions of the team, or speak of figures somebody published, are nobody's. */
  rowsOf: { before: ReadonlyMap<string, Row[]>; after: ReadonlyMap<string, Row[]> };
}

/** Kinds of row that say nothing of an organisation itself. */
const notOfActors: ReadonlySet<string> = new Set(['decisions', 'registre', 'accords', 'chiffres-publies']);

/** Puts two editions of one country and audience side by side. */
export function compared(before: Comparable, after: Comparable): Comparison {
  const isInternal = after.edition.audience === 'interne';
  const rows = isInternal ? pairRows(before, after) : null;
  return {
    before,
    after,
    isInternal,
    rows,
    actors: pairActors(before, after, rows),
    isGridChanged:
      before.codebook.checksum !== after.codebook.checksum || before.codebook.version !== after.codebook.version,
    isToolChanged: before.tool_version !== after.tool_version,
    decisions: decisionsChanged(before, after),
    rowsOf: { before: rowsByActor(before), after: rowsByActor(after) },
  };
}

function rowsByActor({ records }: Comparable): Map<string, Row[]> {
  const byActor = new Map<string, Row[]>();
  for (const row of records) {
    if (notOfActors.has(row.kind)) continue;
    for (const actor of row.actors) {
      const list = byActor.get(actor);
      if (list) list.push(row);
      else byActor.set(actor, [row]);
    }
  }
  return byActor;
}

/** Rows that speak of an organisation and came, left or say something else. */
export interface ActorRows {
  new: Row[];
  gone: Row[];
  /** As they stand now. */
  changed: { row: Row; columns: ReadonlySet<string> }[];
  /** The same rows, that were another organisation's or nobody's. */
  moved: Row[];
}

/** What became of the rows of one organisation; either side may be absent. */
export function actorRows(
  { rows, rowsOf }: Comparison,
  before: ComparedActor | null,
  after: ComparedActor | null,
): ActorRows {
  const found: ActorRows = { new: [], gone: [], changed: [], moved: [] };
  if (!rows) return found;
  const [left, right] = [
    before ? (rowsOf.before.get(before.id) ?? []) : [],
    after ? (rowsOf.after.get(after.id) ?? []) : [],
  ];
  const [leftIds, rightIds] = [left, right].map((list) => new Set(list.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ];
  for (const row of right) {
    const pair = rows.byAfter.get(row.id);
    if (!pair) found.new.push(row);
    else if (pair.changed.size > 0) found.changed.push({ row, columns: pair.changed });
    else if (!leftIds.has(pair.before.id)) found.moved.push(row);
  }
  for (const row of left) {
    const pair = rows.byBefore.get(row.id);
    if (!pair) found.gone.push(row);
    else if (!rightIds.has(pair.after.id) && pair.changed.size === 0) found.moved.push(row);
  }
  return found;
}

/** Same rows, and another reading of them: the grid, else the tool, else the configuration or the register. */
export const codingCause = ({ isGridChanged, isToolChanged }: Comparison): Cause => ({
  family: 'coding',
  by: isGridChanged ? 'grid' : isToolChanged ? 'tool' : 'reading',
});

/** An edition without rows does not tell why; only that it was not the grid, when it is the same. */
export const unknownCause = ({ isGridChanged, isToolChanged }: Comparison): Cause => ({
  family: 'undetermined',
  by: isGridChanged || isToolChanged ? 'no-rows' : 'no-rows-same-grid',
});

export const rowsCause: Cause = { family: 'actors', by: 'rows' };

/** Ids of decisions of one kind, added or undone, that speak of one of these organisations. */
export function decisionsAbout(
  { decisions }: Comparison,
  object: string,
  actors: readonly (ComparedActor | null)[],
  isMeant: (decision: ChangedDecision) => boolean = () => true,
): string[] {
  const ids = new Set(actors.flatMap((actor) => actor?.id ?? []));
  const names = new Set(
    actors.flatMap((actor) =>
      actor ? [actor.name, actor.acronym ?? '', ...actor.other_names].filter((name) => name !== '').map(foldKey) : [],
    ),
  );
  const isAbout = ({ actors: named, acteur, autre }: ChangedDecision) =>
    named.some((id) => ids.has(id)) || [acteur, autre].some((name) => name !== null && names.has(foldKey(name)));
  return [...decisions.added, ...decisions.gone]
    .filter((decision) => decision.objet === object && isAbout(decision) && isMeant(decision))
    .map(({ id }) => id);
}

/** Why rows are now brought together otherwise: a decision, new words between them, or the tool itself. */
export function identityCause(comparison: Comparison, actors: readonly (ComparedActor | null)[]): Cause {
  if (!comparison.isInternal) return unknownCause(comparison);
  const decisions = decisionsAbout(comparison, 'identite', actors);
  if (decisions.length > 0) return { family: 'coding', by: 'decision', decisions };
  const isTouched = actors.some((actor) => {
    if (!actor) return false;
    const rows = actorRows(comparison, actor, actor);
    return rows.new.length + rows.gone.length + rows.changed.length > 0;
  });
  if (isTouched) return rowsCause;
  return comparison.isToolChanged ? { family: 'coding', by: 'tool' } : { family: 'coding', by: 'identity' };
}
