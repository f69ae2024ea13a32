import type { Changes, Comparable } from '../../model/changes.ts';
import { compareCodeUnits } from '../../text/sort.ts';
import { isSame } from './canonical.ts';
import type { Comparison } from './comparison.ts';

/** The report's first numbers, those that moved. */
export function countChanges({ before, after }: Comparison): Changes['counts'] {
  const [was, is] = [before.counts, after.counts] as Record<string, unknown>[];
  const ids = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort(compareCodeUnits);
  return ids.flatMap((id) => {
    const [left, right] = [was?.[id] ?? 0, is?.[id] ?? 0];
    return typeof left === 'number' && typeof right === 'number' && left !== right
      ? [{ id, before: left, after: right }]
      : [];
  });
}

/** What one side alone has, and what both have and is not the same, by a key. */
function byKey<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const [was, is] = [before, after].map((list) => new Map(list.map((one) => [keyOf(one), one]))) as [
    Map<string, T>,
    Map<string, T>,
  ];
  const sorted = (keys: Iterable<string>) => [...keys].sort(compareCodeUnits);
  return {
    was,
    is,
    new: sorted([...is.keys()].filter((key) => !was.has(key))),
    gone: sorted([...was.keys()].filter((key) => !is.has(key))),
    changed: sorted([...is.keys()].filter((key) => was.has(key) && !isSame(was.get(key), is.get(key)))),
  };
}

/** Documents of the desk review, by title. */
export function documentChanges({ before, after, isInternal }: Comparison): Changes['documents'] {
  const changes = byKey(before.documents, after.documents, ({ title }) => title);
  return {
    new: changes.new,
    // The title of a document may name who is no longer named.
    gone: { n: changes.gone.length, titles: isInternal ? changes.gone : [] },
    changed: changes.changed,
  };
}

/** What the report says that it cannot say. */
export function limitChanges({ before, after }: Comparison): Changes['limits'] {
  const changes = byKey(before.limits, after.limits, ({ id }) => id);
  const told = (ids: readonly string[], side: ReadonlyMap<string, Comparable['limits'][number]>) =>
    ids.map((id) => ({ id, params: side.get(id)?.params ?? {} }));
  return {
    new: told(changes.new, changes.is),
    gone: told(changes.gone, changes.was),
    changed: changes.changed.flatMap((id) => {
      const [was, is] = [changes.was.get(id), changes.is.get(id)];
      return was && is ? [{ id, before: was.params, after: is.params }] : [];
    }),
  };
}

/** Texts written by people, by name. */
export function narrativeChanges({ before, after }: Comparison): Changes['narrative'] {
  const changes = byKey(before.narrative, after.narrative, ({ id }) => id);
  return { new: changes.new, gone: changes.gone, changed: changes.changed };
}

type Source = Comparable['sources'][number];

/** Files by name; where they have none, the kind, numbered. */
function named(sources: readonly Source[]): { name: string; source: Source }[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const base =
      source.file === null ? source.kind : `${source.file}${source.sheet === null ? '' : ` [${source.sheet}]`}`;
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return { name: n === 1 ? base : `${base} ${n}`, source };
  });
}

/** Files that came, left, or do not say the same; the order of their rows and their encoding say nothing. */
export function sourceChanges(comparison: Comparison): Changes['sources'] {
  const { before, after } = comparison;
  const changes = byKey(named(before.sources), named(after.sources), ({ name }) => name);
  const found: Changes['sources'] = { new: changes.new, gone: changes.gone, changed: [], rewritten: [] };
  for (const name of changes.changed) {
    const [was, is] = [changes.was.get(name)?.source, changes.is.get(name)?.source];
    if (!was || !is) continue;
    const sides = (key: 'rows_read' | 'rows_used' | 'rows_set_aside') => ({ before: was[key], after: is[key] });
    const rows = {
      rows_read: sides('rows_read'),
      rows_used: sides('rows_used'),
      rows_set_aside: sides('rows_set_aside'),
    };
    const isCounted = Object.values(rows).every((side) => side.before === side.after);
    const content = contentOf(comparison, was, is);
    if (isCounted && content !== 'changed') found.rewritten.push(name);
    else found.changed.push({ source: name, ...rows, content });
  }
  return found;
}

/** Whether the rows of a file say the same, wherever they stand. */
function contentOf({ rows }: Comparison, was: Source, is: Source): 'same' | 'changed' | 'unknown' {
  if (!rows) return was.checksum !== null && was.checksum === is.checksum ? 'same' : 'unknown';
  const isOf = ({ at }: { at: { file: string; sheet?: string | undefined } }) =>
    at.file === is.file && (is.sheet === null || at.sheet === is.sheet);
  const isChanged =
    rows.new.some(isOf) ||
    rows.gone.some(isOf) ||
    [...rows.byAfter.values()].some(({ after, changed }) => isOf(after) && changed.size > 0);
  return isChanged ? 'changed' : 'same';
}

/** Cells typed the same and read otherwise, by column: the mapping of columns or codes changed. */
export function rereadCells({ rows }: Comparison): Changes['coding']['reread'] {
  if (!rows) return [];
  const cells = new Map<string, Changes['coding']['reread'][number]>();
  for (const { before, after, changed } of rows.byBefore.values())
    for (const column of new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])) {
      if (changed.has(column) || isSame(before.fields[column]?.value, after.fields[column]?.value)) continue;
      const key = `${after.kind} ${column}`;
      const one = cells.get(key) ?? { kind: after.kind, column, cells: 0 };
      cells.set(key, { ...one, cells: one.cells + 1 });
    }
  return [...cells].sort(([left], [right]) => compareCodeUnits(left, right)).map(([, one]) => one);
}
