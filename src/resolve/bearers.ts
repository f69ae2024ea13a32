import { foldWords } from '../text/fold.ts';
import { longForm, printedForm } from './choose-name.ts';
import type { Node } from './mention.ts';

/** Nodes that make organisations known, by what they are called. */
export interface Bearers {
  /** Those that bear a name of this node, whole and as typed, or as a report prints it. */
  exactly(node: Node): number[];
  /** Those that bear it once it is read: without its legal form, its acronym or what follows a stroke. */
  byName(node: Node): number[];
  /** Those that bear the acronym that this node is. */
  byAcronym(node: Node): number[];
  /** Counts a name that a person gave to what these nodes name. */
  rename(indexes: readonly number[], name: string): void;
}

type IndexesByKey = Map<string, Set<number>>;

/** Who bears which name, among the first `count` nodes. */
export function bearersOf(nodes: readonly Node[], count: number): Bearers {
  const byWhole: IndexesByKey = new Map();
  const byName: IndexesByKey = new Map();
  const byAcronym: IndexesByKey = new Map();
  const add = (map: IndexesByKey, key: string, index: number) => {
    if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(index));
  };
  nodes.slice(0, count).forEach((node, index) => {
    for (const key of wholeNames(node)) add(byWhole, key, index);
    for (const { key } of node.clues.names) add(byName, key, index);
    for (const key of node.clues.acronyms) add(byAcronym, key, index);
  });
  const found = (map: IndexesByKey, keys: readonly string[]): number[] =>
    [...new Set(keys.flatMap((key) => [...(map.get(key) ?? [])]))].sort((a, b) => a - b);
  return {
    exactly: (node) => found(byWhole, node.clues.typed.map(foldWords)),
    byName: (node) =>
      found(
        byName,
        node.clues.names.filter(({ bare }) => bare === null).map(({ key }) => key),
      ),
    byAcronym: (node) => (node.isBare ? found(byAcronym, node.clues.acronyms) : []),
    rename: (indexes, name) => {
      for (const index of indexes) add(byWhole, foldWords(name), index);
    },
  };
}

/** Its names as typed, and as they are printed without the acronym beside them. */
const wholeNames = ({ clues: { typed, names } }: Node): Set<string> => {
  const isWhole = new Set(typed);
  const whole = names.filter(({ raw }) => isWhole.has(raw));
  return new Set([...typed, ...whole.map(longForm), ...whole.map(printedForm)].map(foldWords));
};
