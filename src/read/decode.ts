import { isAscii, isUtf8 } from 'node:buffer';

/** What was met while decoding; complete once the text has been read to its end. */
export interface DecodingReport {
  encoding: string;
  hasBom: boolean;
  /** NUL characters dropped. */
  nulCount: number;
  /** Lines that are no UTF-8 and were read as Windows-1252. */
  fallbackLines: number;
}

/** A line longer than this is decoded in pieces, so that memory stays bounded. */
const longestLine = 1 << 20;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/**
 * Bytes as text with `\n` for every newline, piece by piece. The ladder: byte order mark; UTF-16 by where the NUL bytes
 * stand; else UTF-8 line by line, a line that is no UTF-8 being read as Windows-1252. `forced` (iconv-lite name) skips it.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  forced: string | null,
  report: DecodingReport,
): AsyncGenerator<string> {
  const { head, rest } = await takeHead(chunks, 4096);
  const mark = byteOrderMark(head);
  report.hasBom = mark !== null;
  report.encoding = forced ?? mark?.encoding ?? encodingByNulParity(head) ?? 'utf-8';
  const bytes = prepend(head.subarray(mark?.length ?? 0), rest);
  const pieces = forced || report.encoding !== 'utf-8' ? decodeAs(bytes, report.encoding) : decodeLines(bytes, report);
  yield* normaliseNewlines(pieces, report);
}

/** Loaded only for a file that is not UTF-8: its tables are half of what a command would load. */
const oldEncodings = async () => (await import('iconv-lite')).default;

export const isKnownEncoding = async (name: string): Promise<boolean> => (await oldEncodings()).encodingExists(name);

/** The first bytes (at least `size`, unless the file is shorter) and an iterator over what follows. */
export async function takeHead(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Buffer; rest: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(taken), rest: { [Symbol.asyncIterator]: () => iterator } };
}

/** A head given back in front of what follows it. */
export async function* prepend<T>(head: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield head;
  yield* rest;
}

function byteOrderMark(head: Uint8Array): { encoding: string; length: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 without a mark: Latin letters, blanks and delimiters have a NUL in every other byte. */
function encodingByNulParity(head: Uint8Array): string | null {
  const nuls: [number, number] = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = nuls;
  const enough = head.length / 2 / 5;
  if (odd >= enough && odd > 10 * even) return 'utf-16le';
  if (even >= enough && even > 10 * odd) return 'utf-16be';
  return null;
}

async function* decodeAs(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = (await oldEncodings()).getDecoder(encoding);
  for await (const chunk of bytes) yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield decoder.end() ?? '';
}

async function* decodeLines(bytes: AsyncIterable<Uint8Array>, report: DecodingReport): AsyncGenerator<string> {
  const seen = { utf8: false };
  let kept: Uint8Array[] = [];
  let keptLength = 0;
  for await (const chunk of bytes) {
    const end = Math.max(chunk.lastIndexOf(lineFeed), chunk.lastIndexOf(carriageReturn)) + 1;
    if (end > 0) {
      yield await decodeBlock(Buffer.concat([...kept, chunk.subarray(0, end)]), report, seen);
      kept = [];
      keptLength = 0;
    }
    if (end < chunk.length) kept.push(chunk.subarray(end));
    keptLength += chunk.length - end;
    if (keptLength > longestLine) {
      const whole = Buffer.concat(kept);
      const cut = characterStart(whole);
      yield await decodeBlock(whole.subarray(0, cut), report, seen);
      kept = [whole.subarray(cut)];
      keptLength = whole.length - cut;
    }
  }
  yield await decodeBlock(Buffer.concat(kept), report, seen);
}

/** Where the last character of a UTF-8 buffer starts (the end, when it is no UTF-8). */
function characterStart(bytes: Uint8Array): number {
  for (let back = 1; back <= 4 && back < bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

async function decodeBlock(block: Buffer, report: DecodingReport, seen: { utf8: boolean }): Promise<string> {
  if (isUtf8(block)) {
    seen.utf8 ||= !isAscii(block);
    if (seen.utf8 && report.fallbackLines > 0) report.encoding = 'utf-8+windows-1252';
    return block.toString('utf8');
  }
  const { decode } = await oldEncodings();
  let text = '';
  for (let start = 0; start < block.length; ) {
    const end = lineEnd(block, start);
    text += decodeLine(block.subarray(start, end), report, seen, decode);
    start = end;
  }
  report.encoding = seen.utf8 || report.hasBom ? 'utf-8+windows-1252' : 'windows-1252';
  return text;
}

function decodeLine(
  line: Buffer,
  report: DecodingReport,
  seen: { utf8: boolean },
  decode: (bytes: Buffer, encoding: string) => string,
): string {
  if (isUtf8(line)) {
    seen.utf8 ||= !isAscii(line);
    return line.toString('utf8');
  }
  report.fallbackLines += 1;
  return decode(line, 'windows-1252');
}

/** Just after the newline that ends the line starting at `start`. */
function lineEnd(block: Buffer, start: number): number {
  for (let index = start; index < block.length; index += 1) {
    if (block[index] === lineFeed || block[index] === carriageReturn) return index + 1;
  }
  return block.length;
}

/** CRLF and lone CR become `\n`, also across pieces; NUL characters are dropped and counted. */
async function* normaliseNewlines(pieces: AsyncIterable<string>, report: DecodingReport): AsyncGenerator<string> {
  let carriage = '';
  for await (const piece of pieces) {
    let text = carriage + piece;
    carriage = text.endsWith('\r') ? '\r' : '';
    if (carriage) text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text.includes('\0')) {
      const length = text.length;
      text = text.replaceAll('\0', '');
      report.nulCount += length - text.length;
    }
    if (text) yield text;
  }
  if (carriage) yield '\n';
}
