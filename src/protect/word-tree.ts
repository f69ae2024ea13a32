/** Words that may follow one another; an end is the last word of a sequence that is looked for. */
export interface WordTree {
  next: Map<string, WordTree>;
  isEnd: boolean;
}

export const wordTree = (): WordTree => ({ next: new Map(), isEnd: false });

/** Longer than any name: its first words tell it, and the same word a thousand times is not followed from each of them. */
const mostWords = 64;

/** Adds a sequence of words to what is looked for, and gives its end. */
export function plant(tree: WordTree, sequence: readonly string[]): WordTree {
  let node = tree;
  for (const word of sequence.slice(0, mostWords)) {
    let child = node.next.get(word);
    if (!child) {
      child = wordTree();
      node.next.set(word, child);
    }
    node = child;
  }
  node.isEnd = true;
  return node;
}

/** Every word of the planted sequences. */
export function wordsPlanted(tree: WordTree, words = new Set<string>()): Set<string> {
  for (const [word, node] of tree.next) wordsPlanted(node, words.add(word));
  return words;
}

/** Where planted sequences stand among words: from the first word of each to after its last, with its end in the tree. */
export function spansOf(words: readonly string[], tree: WordTree): [from: number, to: number, end: WordTree][] {
  const spans: [number, number, WordTree][] = [];
  for (let from = 0; from < words.length; from++) {
    let node = tree.next.get(words[from] ?? '');
    for (let to = from + 1; node; to++) {
      if (node.isEnd) spans.push([from, to, node]);
      node = node.next.get(words[to] ?? '');
    }
  }
  return spans;
}

/** Ends of the sequences that stand among these words, in order of place. */
export const endsFound = (words: readonly string[], tree: WordTree): Set<WordTree> =>
  new Set(spansOf(words, tree).map(([, , end]) => end));
