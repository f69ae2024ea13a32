/** A text in composed letters, and where each of its positions stands in the text as typed. */
export interface Composed {
  text: string;
  /** UTF-16 position in the text as typed of a position in the composed one. */
  positionOf(at: number): number;
}

/** Anything that may join the letter before it. */
const clusters = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** «e» and a combining accent become «é»: some keyboards and PDF files write them apart. */
export function compose(text: string): Composed {
  const composed = text.normalize('NFC');
  if (composed === text) return { text, positionOf: (at) => at };
  const starts: number[] = [];
  let joined = '';
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const piece = cluster.normalize('NFC');
    // Inside a letter that stayed apart positions run on; its end is where the next begins.
    for (let at = 0; at < piece.length; at++) starts.push(Math.min(index + at, index + cluster.length));
    joined += piece;
  }
  if (joined !== composed) return { text, positionOf: (at) => at };
  return { text: composed, positionOf: (at) => starts[at] ?? text.length };
}
