import { type Comparable, comparableSchema, type FactChanges, factParts } from '../../model/changes.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import { canonical } from './canonical.ts';
import type { Comparison } from './comparison.ts';
import { contentOf } from './row-cells.ts';

/** Parts that hold places and machine notes, which the rows already tell, or a sum of all the others. */
const passed: ReadonlySet<string> = new Set(['diagnostics', 'fingerprint']);
const named: ReadonlySet<string> = new Set(Object.keys(comparableSchema.shape));

const partsOf = (edition: Comparable): string[] =>
  Object.keys(edition).filter((key) => !named.has(key) && !passed.has(key));

/** Parts that one of the two files alone has: another version of the tool wrote it. */
export function lonelyParts({ before, after }: Comparison): string[] {
  const [left, right] = [partsOf(before), partsOf(after)];
  return [...left.filter((key) => !right.includes(key)), ...right.filter((key) => !left.includes(key))].sort(
    compareCodeUnits,
  );
}

/** Other parts of the JSON that do not say the same, whatever the order of rows. */
export function otherParts(comparison: Comparison, facts: readonly FactChanges[]): string[] {
  const { before, after } = comparison;
  const [mine, theirs] = [before, after].map(renamer) as [(text: string) => string, (text: string) => string];
  const isOther = (key: string) => canonical(before[key], mine) !== canonical(after[key], theirs);
  const parts = partsOf(before).filter((key) => key in after && isOther(key));
  // A cell that a row no longer prints is not repeated; that the part is not the same is.
  const silent = factParts.filter(
    (part) =>
      !facts.some((one) => one.part === part) &&
      canonical(before[part].map(({ fields }) => fields)) !== canonical(after[part].map(({ fields }) => fields)),
  );
  return [...parts, ...silent].sort(compareCodeUnits);
}

/** Ids that say where a row stands, replaced by what the row says. */
function renamer({ records }: Comparable): (text: string) => string {
  const contentById = new Map(records.map((row) => [row.id, contentOf(row)]));
  return (text) => contentById.get(text) ?? text;
}
