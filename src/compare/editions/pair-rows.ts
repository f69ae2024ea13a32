import type { Comparable } from '../../model/changes.ts';
import type { TableKind } from '../../model/table.ts';
import { foldKey } from '../../text/fold.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import { cellsOf, changedColumns, contentOf, hasOwnId, type Row } from './row-cells.ts';

/** A row of the earlier edition and the same row in the later one. */
export interface RowPair {
  before: Row;
  after: Row;
  /** Columns whose cell is not typed the same. */
  changed: ReadonlySet<string>;
}

/** Which rows of two internal editions are the same, and which only one of them holds. */
export interface PairedRows {
  byBefore: ReadonlyMap<string, RowPair>;
  byAfter: ReadonlyMap<string, RowPair>;
  new: Row[];
  gone: Row[];
}

/** Columns that tell which row it is, where a row has no id of its own. */
const namingColumns: Partial<Record<TableKind, string[]>> = {
  acteurs: ['nom'],
  entretiens: ['acteur', 'date', 'codeur'],
  terrain: ['acteur', 'date'],
  projets: ['acteur', 'intitule'],
  mecanismes: ['nom'],
  relations: ['de', 'vers', 'type'],
  politiques: ['titre'],
  engagements: ['mecanisme', 'demande'],
  indicateurs: ['code', 'intitule'],
  recommandations: ['texte'],
  'chiffres-publies': ['variable', 'code', 'source'],
};

const idKey = (row: Row): string | null => (hasOwnId(row) ? `${row.kind} ${row.id}` : null);

const identifierKey = (row: Row): string | null => {
  const identifier = row.fields.identifiant?.raw;
  return identifier === undefined ? null : `${row.kind} ${foldKey(identifier)}`;
};

const nameKey = (row: Row): string | null => {
  const cells = (namingColumns[row.kind] ?? []).map((column) => foldKey(row.fields[column]?.raw ?? ''));
  return cells.some((cell) => cell !== '') ? `${row.kind} ${cells.join(' ')}` : null;
};

/** Pairs the rows of two internal editions: by their own id, their whole content, their register number, their name, most of their cells. */
export function pairRows(before: Comparable, after: Comparable): PairedRows {
  const pairs: RowPair[] = [];
  let [left, right] = [before.records, after.records];
  const pass = (keyOf: (row: Row) => string | null, isRepeatable: boolean) => {
    const found = matchBy(left, right, keyOf, isRepeatable);
    pairs.push(...found.map(([one, other]) => ({ before: one, after: other, changed: changedColumns(one, other) })));
    const taken = new Set(found.flat());
    left = left.filter((row) => !taken.has(row));
    right = right.filter((row) => !taken.has(row));
  };
  pass(idKey, false);
  pass(contentOf, true);
  pass(identifierKey, false);
  pass(nameKey, false);
  for (const [one, other] of alike(left, right))
    pairs.push({ before: one, after: other, changed: changedColumns(one, other) });
  const byBefore = new Map(pairs.map((pair) => [pair.before.id, pair]));
  const byAfter = new Map(pairs.map((pair) => [pair.after.id, pair]));
  return {
    byBefore,
    byAfter,
    new: after.records.filter(({ id }) => !byAfter.has(id)),
    gone: before.records.filter(({ id }) => !byBefore.has(id)),
  };
}

/** Rows of one key on both sides: the only one on each, or (`isRepeatable`) as many as both have. */
function matchBy(
  left: readonly Row[],
  right: readonly Row[],
  keyOf: (row: Row) => string | null,
  isRepeatable: boolean,
): [Row, Row][] {
  const [ours, theirs] = [groupBy(left, keyOf), groupBy(right, keyOf)];
  return [...ours].flatMap(([key, rows]) => {
    const others = theirs.get(key) ?? [];
    if (!isRepeatable && (rows.length > 1 || others.length > 1)) return [];
    return rows.flatMap((row, at): [Row, Row][] => {
      const other = others[at];
      return other ? [[row, other]] : [];
    });
  });
}

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  return byKey;
}

/** Pairs tried beyond this would cost more than they tell: rows are then new and gone. */
const mostTried = 250_000;

/** Rows without an id that share most of their cells, the likest first: a name was mended. */
function alike(left: readonly Row[], right: readonly Row[]): [Row, Row][] {
  const [ours, theirs] = [left, right].map((rows) => rows.filter((row) => !hasOwnId(row))) as [Row[], Row[]];
  if (ours.length * theirs.length > mostTried) return [];
  const tried = ours.flatMap((one) =>
    theirs
      .filter(({ kind }) => kind === one.kind)
      .map((other) => ({ one, other, shared: sharedCells(one, other), key: contentOf(one) + contentOf(other) }))
      .filter(({ shared }) => shared > 0.5),
  );
  tried.sort((a, b) => b.shared - a.shared || compareCodeUnits(a.key, b.key));
  const taken = new Set<Row>();
  return tried.flatMap(({ one, other }): [Row, Row][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

/** Share of the cells of both rows that are typed the same; 0 for rows of fewer than three cells. */
function sharedCells(one: Row, other: Row): number {
  const [left, right] = [cellsOf(one), cellsOf(other)];
  const all = new Set([...left.keys(), ...right.keys()]);
  if (all.size < 3) return 0;
  return [...all].filter((column) => left.get(column) === right.get(column)).length / all.size;
}
