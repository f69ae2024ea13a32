import { isUtf8 } from 'node:buffer';

/** Bytes of a file or of standard input, as they come. */
export type Bytes = AsyncIterable<string | Uint8Array>;

/** One line of a text, without its end. */
export interface TextLine {
  /** Counted from 1. */
  number: number;
  /** Null for a line too long to be read. */
  text: string | null;
  /** False for a line that was read as Windows-1252. */
  isUtf8: boolean;
}

/** Longest line that is read, in bytes. */
export const longestLine = 64 * 1024 * 1024;
const lineFeed = 0x0a;

/**
 * Lines of a text as its bytes come, several at once: what came together leaves together. UTF-8, UTF-16 with its mark, or
 * Windows-1252 for a line that is neither; a byte order mark and CR at the end of a line are dropped. Memory holds one
 * line, whatever the length of the text.
 */
export async function* linesOf(bytes: Bytes): AsyncGenerator<TextLine[]> {
  let kept: Uint8Array[] = [];
  let keptLength = 0;
  let number = 0;
  const take = (last: Uint8Array): TextLine => {
    const isTooLong = keptLength + last.length > longestLine;
    const line = isTooLong ? null : kept.length === 0 ? Buffer.from(last) : Buffer.concat([...kept, last]);
    kept = [];
    keptLength = 0;
    number += 1;
    return line === null ? { number, text: null, isUtf8: true } : { number, ...decoded(line, number === 1) };
  };
  for await (const chunk of asUtf8(bytes)) {
    const lines: TextLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      lines.push(take(chunk.subarray(from, at)));
      from = at + 1;
    }
    if (from < chunk.length) {
      if (keptLength <= longestLine) kept.push(chunk.subarray(from));
      keptLength += chunk.length - from;
    }
    if (lines.length > 0) yield lines;
  }
  if (keptLength > 0) yield [take(new Uint8Array(0))];
}

function decoded(line: Buffer, isFirst: boolean): { text: string; isUtf8: boolean } {
  const isKnown = isUtf8(line);
  // Without `stream` this Node reads 0x80–0x9F as control characters.
  const text = isKnown ? line.toString('utf8') : new TextDecoder('windows-1252').decode(line, { stream: true });
  const bare = isFirst ? text.replace(/^\uFEFF/, '') : text;
  return { text: bare.endsWith('\r') ? bare.slice(0, -1) : bare, isUtf8: isKnown };
}

/** The same bytes, those of UTF-16 turned to UTF-8. */
async function* asUtf8(bytes: Bytes): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const piece of bytes) {
    const chunk =
      typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    if (chunk.length === 0) continue;
    if (decoder === undefined) {
      const mark = chunk.subarray(0, 2).toString('hex');
      decoder = mark === 'fffe' ? new TextDecoder('utf-16le') : mark === 'feff' ? new TextDecoder('utf-16be') : null;
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/** The first bytes, enough for a first line that is not blank (64 kB at most), and all of them again. */
export async function peek(bytes: Bytes): Promise<{ head: Buffer; whole: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 65_536 && !/\S[^\n]*\n/.test(head.toString('latin1'))) {
    const { value, done } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, typeof value === 'string' ? Buffer.from(value) : value]);
  }
  return { head, whole: again(head, iterator) };
}

async function* again(head: Uint8Array, iterator: AsyncIterator<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
