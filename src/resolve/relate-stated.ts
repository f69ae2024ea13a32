import { listOf, textOf } from '../model/access.ts';
import type { DataRecord } from '../model/record.ts';
import type { Collected } from './collect.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Groups } from './group.ts';
import { readNames } from './read-name.ts';

/** Columns in which a row names another organisation that it belongs to. */
const belonging = ['section_de', 'membre_de', 'reseaux'] as const;

/**
 * Keeps apart the organisations that a row says are two: the section and its head office, the member and its network, the
 * two ends of a relation. Whoever wrote it knew both. A decision of a person, replayed before, prevails; a row that names
 * itself says nothing.
 */
export function relateStated(
  records: readonly DataRecord[],
  { nodes, nodesByRecord }: Collected,
  groups: Groups,
  gazetteer: Gazetteer,
): void {
  const nodesByName = nodesByKey({ nodes });
  const bearing = (cell: string): number[] => [
    ...new Set(keysOf(cell, gazetteer).flatMap((key) => nodesByName.get(key) ?? [])),
  ];
  const keepApart = (own: readonly number[], others: readonly number[]) => {
    if (own.some((index) => others.includes(index))) return;
    for (const left of own) {
      for (const right of others) if (groups.find(left) !== groups.find(right)) groups.relate(left, right);
    }
  };
  for (const record of records) {
    if (record.kind === 'relations') {
      const [from = [], to = []] = ['de', 'vers'].map((role) =>
        (nodesByRecord.get(`${record.id}|${role}`) ?? []).flatMap((index) =>
          (nodes[index]?.clues.typed ?? []).flatMap(bearing),
        ),
      );
      keepApart([...new Set(from)], [...new Set(to)]);
      continue;
    }
    const own = nodesByRecord.get(record.id) ?? [];
    if (own.length === 0) continue;
    const cells = belonging.flatMap((key) => [...listOf(record, key), ...(textOf(record, key) ?? '').split(/[;|\n]/)]);
    for (const cell of new Set(cells.map((each) => each.trim()).filter((each) => each !== '')))
      keepApart(own, bearing(cell));
  }
}

/** What a name is known by: its letters without the acronym, its words in any order, its acronyms. */
function keysOf(cell: string, gazetteer: Gazetteer): string[] {
  return readNames(cell, gazetteer).flatMap(({ key, bag, bare, acronyms }) =>
    bare === null ? [`n:${key}`, `b:${bag}`, ...acronyms.map((acronym) => `a:${acronym}`)] : [`a:${bare}`],
  );
}

function nodesByKey({ nodes }: Pick<Collected, 'nodes'>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { clues, isPrimary }] of nodes.entries()) {
    if (!isPrimary) continue;
    const keys = new Set([
      ...clues.names.flatMap(({ key, bag }) => [`n:${key}`, `b:${bag}`]),
      ...clues.acronyms.map((acronym) => `a:${acronym}`),
    ]);
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), index]);
  }
  return found;
}
