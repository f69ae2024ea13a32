import { columnByKey } from '../../columns/index.ts';
import type { Cause, FieldChange } from '../../model/changes.ts';
import type { ColumnType } from '../../model/column.ts';
import { sortBy } from '../../text/sort.ts';
import { columnsCause, decided, nameColumns } from './actor-changes.ts';
import { isSame } from './canonical.ts';
import type { Comparison } from './comparison.ts';
import type { ComparedActor } from './pair-actors.ts';

type Field = ComparedActor['fields'][string];
type Pair = { before: ComparedActor; after: ComparedActor };

/** Cells of these columns hold codes, numbers, dates or places of the pack: an old one says nothing in somebody's words. */
const codedTypes: ReadonlySet<ColumnType> = new Set([
  'code',
  'codes',
  'pairs',
  'grid-codes',
  'integer',
  'number',
  'year',
  'date',
  'yes-no',
  'country',
  'region',
  'zones',
]);

/** Whether an old value may be repeated in an edition that leaves the team: words, contacts and addresses may not. */
export function mayRepeat(column: string, kind: Parameters<typeof columnByKey>[1]): boolean {
  const spec = columnByKey(column, kind) ?? columnByKey(column);
  const layer = spec?.layer;
  return spec !== undefined && codedTypes.has(spec.type) && layer !== 'seat' && layer !== 'contact';
}

/** What is said of organisations that both editions list and is no longer the same, and how much is no longer published. */
export function fieldChanges(comparison: Comparison): { fields: FieldChange[]; left: number; namesLeft: number } {
  const { isInternal } = comparison;
  const fields: FieldChange[] = [];
  let left = 0;
  let namesLeft = 0;
  for (const pair of comparison.actors.same) {
    const columns = new Set([...Object.keys(pair.before.fields), ...Object.keys(pair.after.fields)]);
    for (const column of columns) {
      const [before, after] = [pair.before.fields[column] ?? null, pair.after.fields[column] ?? null];
      if (before && after && isSame(before.value, after.value)) continue;
      if (!isInternal && after === null) left += 1;
      else fields.push(changeOf(comparison, pair, column, before, after));
    }
    const [mine, theirs] = [pair.before.other_names, pair.after.other_names];
    if (isSame(mine, theirs)) continue;
    if (isInternal || theirs.some((name) => !mine.includes(name)))
      fields.push(changeOf(comparison, pair, 'autres_noms', asField(mine), asField(theirs)));
    if (!isInternal) namesLeft += mine.filter((name) => !theirs.includes(name)).length;
  }
  return {
    fields: sortBy(
      fields,
      ({ name }) => name,
      ({ actor }) => actor,
      ({ column }) => column,
    ),
    left,
    namesLeft,
  };
}

const asField = (names: string[]): Field | null =>
  names.length === 0 ? null : { value: names, rule: 'names', sources: [] };

function changeOf(
  comparison: Comparison,
  pair: Pair,
  column: string,
  before: Field | null,
  after: Field | null,
): FieldChange {
  const withheld = !comparison.isInternal && before !== null && !mayRepeat(column, 'acteurs');
  const side = (field: Field | null) =>
    field === null ? null : { value: field.value, rule: field.rule, sources: field.sources };
  return {
    actor: pair.after.id,
    name: pair.after.name,
    column,
    before: withheld ? null : side(before),
    after: side(after),
    withheld,
    cause: causeOf(comparison, pair, column, before, after),
  };
}

function causeOf(comparison: Comparison, pair: Pair, column: string, before: Field | null, after: Field | null): Cause {
  const decision = decided(comparison, pair, [column]);
  if (decision) return decision;
  if (column === 'autres_noms') return columnsCause(comparison, pair, nameColumns);
  const isDerived = before?.rule === 'derived' || after?.rule === 'derived';
  return columnsCause(comparison, pair, isDerived ? null : [column]);
}
