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

/** The first characters (at least `length`, unless the text is shorter). */
export async function takeSample(
  text: AsyncGenerator<string>,
  length: number,
): Promise<{ text: string; isWhole: boolean }> {
  let sample = '';
  while (sample.length < length) {
    const { value, done } = await text.next();
    if (done) return { text: sample, isWhole: true };
    sample += value;
  }
  return { text: sample, isWhole: false };
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
