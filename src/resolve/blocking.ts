import { initialsOf, withoutFigures } from './acronym.ts';
import { stateOf } from './institution-of.ts';
import { crossScriptKeys, meaningKey } from './meaning.ts';
import type { Node } from './mention.ts';
import type { Tongue } from './name.ts';
import type { Rarity } from './rarity.ts';
import { consonantsOf, soundOf } from './slip.ts';
import { hasTranslations, tongueOfAll } from './tongue.ts';

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
  const { members, blocksOf } = blocksOfNodes(nodes, rarity);
  const partners = new Set<number>();
  for (let left = 0; left < nodes.length; left += 1) {
    partners.clear();
    for (const [from, to] of blocksOf(left)) {
      for (let at = from; at < to; at += 1) partners.add(members[at] ?? left);
    }
    for (const right of [...partners].sort((a, b) => a - b)) visit(left, right);
  }
}

/** Nodes must number less than this, so that a hash and a node fit one float. */
const nodeRange = 2 ** 21;

/**
 * Nodes by key, as runs of one sorted array: hundreds of thousands of nodes hold millions of keys, most of them borne by
 * one node, and as strings in maps they would fill the memory. Two keys of one hash only cost a comparison.
 */
function blocksOfNodes(nodes: readonly Node[], rarity: Rarity) {
  const entries = sortedEntries(nodes, rarity);
  const members = new Uint32Array(entries.length);
  const startsByNode = new Uint32Array(nodes.length + 1);
  for (const [at, entry] of entries.entries()) {
    const node = entry % nodeRange;
    members[at] = node;
    startsByNode[node + 1] = (startsByNode[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodes.length; node += 1)
    startsByNode[node + 1] = (startsByNode[node + 1] ?? 0) + (startsByNode[node] ?? 0);
  const free = startsByNode.slice(0, nodes.length);
  const positions = new Uint32Array(entries.length);
  const ends = new Uint32Array(entries.length);
  for (let from = 0; from < entries.length; ) {
    const hash = Math.floor((entries[from] ?? 0) / nodeRange);
    let to = from + 1;
    while (to < entries.length && Math.floor((entries[to] ?? 0) / nodeRange) === hash) to += 1;
    const isWide = to - from > widest;
    for (let at = from; at < to; at += 1) {
      const node = members[at] ?? 0;
      const slot = free[node] ?? 0;
      free[node] = slot + 1;
      positions[slot] = at + 1;
      ends[slot] = isWide ? Math.min(to, at + 1 + neighbours) : to;
    }
    from = to;
  }
  // In a run nodes ascend: those after a node's own place are the ones it has not met yet.
  function* blocksOf(node: number): Generator<[from: number, to: number]> {
    for (let slot = startsByNode[node] ?? 0; slot < (startsByNode[node + 1] ?? 0); slot += 1) {
      yield [positions[slot] ?? 0, ends[slot] ?? 0];
    }
  }
  return { members, blocksOf };
}

/** Hash of a key and node that bears it, in one number each, ascending; each once. */
function sortedEntries(nodes: readonly Node[], rarity: Rarity): Float64Array {
  let entries = new Float64Array(nodes.length * 16 + 64);
  let count = 0;
  const list: List = {
    areTwoScripts: nodes.some(isArabic) && !nodes.every(isArabic),
    tongue: tongueOfAll(nodes.flatMap(({ clues }) => clues.names)),
    acronyms: acronymsOf(nodes),
  };
  for (const [index, node] of nodes.entries()) {
    const hashes = new Set(keysOf(node, rarity, list).map(hashOf));
    if (count + hashes.size > entries.length) {
      const larger = new Float64Array((entries.length + hashes.size) * 2);
      larger.set(entries);
      entries = larger;
    }
    for (const hash of hashes) {
      entries[count] = hash * nodeRange + index;
      count += 1;
    }
  }
  return entries.subarray(0, count).sort();
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const isArabic = ({ clues }: Node): boolean => clues.names.some(({ script }) => script === 'arabic');

/** What the whole list holds that a name of it may be met under. */
interface List {
  areTwoScripts: boolean;
  tongue: Tongue;
  /** Acronyms of four letters or more that stand in it. */
  acronyms: ReadonlySet<string>;
}

function keysOf(node: Node, rarity: Rarity, { areTwoScripts, tongue, acronyms: listed }: List): string[] {
  const { names, acronyms, institutions, institutionsByAcronym, identifiers, sites, emails, telephones } = node.clues;
  const keys = [
    ...identifiers.map((value) => `i:${value}`),
    ...[...institutions, ...institutionsByAcronym].map((value) => `k:${value.split('/')[0]}`),
    ...institutions.flatMap((value) => stateOf(value) ?? []).map((value) => `k:${value}`),
    ...[...sites, ...emails, ...telephones].map((value) => `c:${value}`),
    ...acronyms.filter(({ length }) => length >= 6).map((value) => `p:${value.slice(0, -1)}`),
    ...acronyms.filter((value) => /\d/.test(value)).map((value) => `a:${withoutFigures(value)}`),
    ...acronyms.flatMap((value) => [`a:${value}`, `s:${value.slice(0, 2)}${value.slice(-1)}`]),
  ];
  for (const name of names) {
    const { key, core, words, bare } = name;
    const meaning = hasTranslations(name, tongue) ? meaningKey(name) : null;
    keys.push(`n:${key}`, ...(meaning === null ? [] : [`m:${meaning}`]));
    if (areTwoScripts && bare === null) keys.push(...crossScriptKeys(name));
    const [only = ''] = core.length === 1 ? core : [];
    if (only.length > 3) keys.push(`o:${only}`, `o:${only.slice(0, 1)}${only.slice(-3)}`, `o:${soundOf(only)}`);
    // «CARITAS-PARI» is made of two acronyms of a longer name.
    const told = words.filter(({ kind }) => kind === 'rare');
    if (told.length === 2) keys.push(...told.map(({ full }) => `a:${full}`));
    if (bare !== null) continue;
    // «Realic» may be the acronym REALIC, written as a name.
    if (only.length > 3 && only.length <= 8) keys.push(`a:${only}`, `s:${only.slice(0, 2)}${only.slice(-1)}`);
    const rarest = [...new Set(core)].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, wordsPerName);
    const joined = [...core].sort().join('');
    keys.push(...core.flatMap((word) => consonantsOf(word) ?? []).map((consonants) => `t:${consonants}`));
    keys.push(...rarest.map((word) => `w:${word}`), `w2:${rarest.slice(0, 2).sort().join(' ')}`, `j:${joined}`);
    keys.push(`b:${core.join('').slice(0, 6)}`, `e:${core.join('').slice(-6)}`);
    for (const initials of initialsOf(words)) {
      keys.push(`a:${initials}`, ...gapped(initials, listed).map((some) => `a:${some}`));
      if (initials.length >= 5) keys.push(`p:${initials}`);
    }
    const said = words.filter(({ kind }) => kind !== 'stop');
    keys.push(...syllableKeys(said.map(({ full }) => full)));
    if (listed.size > 0 && (said.at(-1)?.kind === 'place' || said.at(-1)?.kind === 'country'))
      keys.push(...syllableKeys(said.slice(0, -1).map(({ full }) => full)));
  }
  return keys;
}

/** Acronyms of a list that a name may have given rise to, some of its words left out. */
const shortestGapped = 4;
const longestInitials = 10;
const acronymsOf = (nodes: readonly Node[]): ReadonlySet<string> =>
  new Set(
    nodes
      .flatMap(({ clues }) => clues.acronyms.map(withoutFigures))
      .filter(({ length }) => length >= shortestGapped && length <= longestInitials),
  );

/** The initials of a name without one of them, or two, when an acronym of the list reads so. */
function gapped(initials: string, listed: ReadonlySet<string>): string[] {
  if (listed.size === 0 || initials.length <= shortestGapped || initials.length > longestInitials) return [];
  const without = (text: string) => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
  const once = without(initials);
  const twice = initials.length > shortestGapped + 1 ? once.flatMap(without) : [];
  return [...new Set([...once, ...twice])].filter((some) => listed.has(some));
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
