import type { Row } from '../model/table.ts';

/* Taking the head of what arrives in pieces without losing the rest. */

/** Chunks passed on, each given to the hash. */
export async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: { update(chunk: Uint8Array): unknown }) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Reads to the end and keeps nothing. */
export async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}

/** The first characters: at least `length` unless the text is shorter, up to `most` when they hold no whole record. */
export async function takeSample(
  text: AsyncGenerator<string>,
  length: number,
  most: number,
): Promise<{ text: string; isWhole: boolean }> {
  let sample = '';
  let wanted = length;
  for (;;) {
    while (sample.length < wanted) {
      const { value, done } = await text.next();
      if (done) return { text: sample, isWhole: true };
      sample += value;
    }
    if (wanted >= most || holdsRecord(sample.slice(0, length))) return { text: sample, isWhole: false };
    wanted = most;
  }
}

/** A record ends in a text: a newline that does not stand between quotes. */
export function holdsRecord(text: string): boolean {
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quotes += 1;
    else if ((character === '\n' || character === '\r') && quotes % 2 === 0) return true;
  }
  return false;
}

/** The first rows, the rest left in the iterator. */
export async function takeRows(rows: AsyncGenerator<Row>, limit: number): Promise<Row[]> {
  const taken: Row[] = [];
  while (taken.length < limit) {
    const { value, done } = await rows.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** Rows already taken, then the rest. */
export async function* follow(first: Row[], rest: AsyncIterable<Row>): AsyncGenerator<Row> {
  yield* first;
  yield* rest;
}
