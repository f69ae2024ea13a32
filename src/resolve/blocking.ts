import { initialsOf } from './acronym.ts';
import type { Node } from './mention.ts';
import type { Rarity } from './rarity.ts';

/** Keys shared by more nodes than this bring together neighbours only: a word that hundreds bear tells nothing. */
const widest = 40;
const neighbours = 8;
const wordsPerName = 4;

/**
 * Pairs of nodes worth comparing, `visit` called once for each: those that share an identifier, an acronym (given, or
 * read off the initials), a contact, a whole name, one of its rarest words, or its first or last letters. Near linear in
 * the number of nodes, however many bear one name.
 */
export function visitPairs(nodes: readonly Node[], rarity: Rarity, visit: (left: number, right: number) => void): void {
  const nodesByKey = new Map<string, number[]>();
  const keysByNode: string[][] = [];
  nodes.forEach((node, index) => {
    const keys = [...new Set(keysOf(node, rarity))];
    keysByNode.push(keys);
    for (const key of keys) {
      const bucket = nodesByKey.get(key);
      if (bucket) bucket.push(index);
      else nodesByKey.set(key, [index]);
    }
  });
  keysByNode.forEach((keys, left) => {
    const partners = new Set<number>();
    for (const key of keys) {
      const bucket = nodesByKey.get(key) ?? [];
      if (bucket.length < 2) continue;
      const from = bucket.length > widest ? lowerBound(bucket, left) + 1 : 0;
      const to = bucket.length > widest ? Math.min(bucket.length, from + neighbours) : bucket.length;
      for (let i = from; i < to; i += 1) {
        const right = bucket[i] ?? 0;
        if (right > left) partners.add(right);
      }
    }
    for (const right of [...partners].sort((a, b) => a - b)) visit(left, right);
  });
}

/** Position of a value in an ascending list that holds it. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keysOf(node: Node, rarity: Rarity): string[] {
  const { names, acronyms, identifiers, sites, emails, telephones } = node.clues;
  const keys = [
    ...identifiers.map((value) => `i:${value}`),
    ...[...sites, ...emails, ...telephones].map((value) => `c:${value}`),
    ...acronyms.flatMap((value) => [`a:${value}`, `s:${value.slice(0, 2)}${value.slice(-1)}`]),
  ];
  for (const { key, core, words, bare } of names) {
    keys.push(`n:${key}`);
    if (bare !== null) continue;
    const rarest = [...new Set(core)].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, wordsPerName);
    const joined = [...core].sort().join('');
    keys.push(...rarest.map((word) => `w:${word}`), `w2:${rarest.slice(0, 2).sort().join(' ')}`, `j:${joined}`);
    keys.push(`b:${core.join('').slice(0, 6)}`, `e:${core.join('').slice(-6)}`);
    keys.push(...initialsOf(words).map((initials) => `a:${initials}`));
    keys.push(...syllableKeys(words.filter(({ kind }) => kind !== 'stop').map(({ full }) => full)));
  }
  return keys;
}

/** First two letters and last one that an acronym made of beginnings of words may have. */
function syllableKeys(words: readonly string[]): string[] {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (second === '') return [];
  const starts = [first.slice(0, 2), first.slice(0, 1) + second.slice(0, 1)];
  const ends = [...last.slice(0, 4)];
  return [...new Set(starts.flatMap((start) => ends.map((end) => `s:${start}${end}`)))];
}
