import { isAscii, isUtf8 } from 'node:buffer';
import { chooseSingleByte } from './single-byte.ts';

/** What was met while decoding; complete once the text has been read to its end. */
export interface DecodingReport {
  encoding: string;
  hasBom: boolean;
  /** NUL characters dropped. */
  nulCount: number;
  /** Lines that are no UTF-8 and were read with an encoding of one byte a letter. */
  fallbackLines: number;
}

/** A line longer than this is decoded in pieces, so that memory stays bounded. */
const longestLine = 1 << 20;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** Bytes that the encoding is chosen from. */
const headLength = 1 << 16;

/**
 * Bytes as text, newlines as they stand, piece by piece. The ladder: byte order mark; UTF-16 by where the NUL bytes
 * stand; else UTF-8 line by line, a line that is no UTF-8 being read as Windows-1252 or the relative of it that its
 * letters speak for. `forced` (iconv-lite name) skips it.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  forced: string | null,
  report: DecodingReport,
): AsyncGenerator<string> {
  const { head, rest } = await takeHead(chunks, headLength);
  const mark = byteOrderMark(head);
  report.hasBom = mark !== null;
  report.encoding = forced ?? mark?.encoding ?? encodingByNulParity(head.subarray(0, 4096)) ?? 'utf-8';
  const bytes = prepend(head.subarray(mark?.length ?? 0), rest);
  const pieces =
    forced || report.encoding !== 'utf-8' ? decodeAs(bytes, report.encoding) : decodeLines(bytes, head, report);
  yield* withoutNuls(pieces, report);
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
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0)
    return { encoding: 'utf-32le', length: 4 };
  if (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff)
    return { encoding: 'utf-32be', length: 4 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 without a mark: Latin letters, blanks and delimiters have a NUL in every other byte, and what stands there
 * instead for other letters is no Latin letter.
 */
function encodingByNulParity(head: Uint8Array): string | null {
  const nuls: [number, number] = [0, 0];
  const letters: [number, number] = [0, 0];
  head.forEach((byte, index) => {
    const side = index % 2 === 0 ? 0 : 1;
    if (byte === 0) nuls[side] += 1;
    else if (byte >= 0x30 && byte <= 0x7a) letters[side] += 1;
  });
  const [even, odd] = nuls;
  const enough = head.length / 2 / 5;
  if (odd >= enough && odd > 10 * even && letters[1] * 4 <= odd) return 'utf-16le';
  if (even >= enough && even > 10 * odd && letters[0] * 4 <= even) return 'utf-16be';
  return null;
}

async function* decodeAs(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = (await oldEncodings()).getDecoder(encoding);
  for await (const chunk of bytes) yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield decoder.end() ?? '';
}

/** What decoding lines has met so far: letters of UTF-8, and the encoding of the lines that are none. */
interface Seen {
  utf8: boolean;
  fallback: string | null;
}

async function* decodeLines(
  bytes: AsyncIterable<Uint8Array>,
  head: Buffer,
  report: DecodingReport,
): AsyncGenerator<string> {
  const seen: Seen = { utf8: false, fallback: isUtf8(head) ? null : await fallbackFor(head.subarray(0, headLength)) };
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

async function decodeBlock(block: Buffer, report: DecodingReport, seen: Seen): Promise<string> {
  if (isUtf8(block)) {
    seen.utf8 ||= !isAscii(block);
    if (seen.utf8 && report.fallbackLines > 0) report.encoding = `utf-8+${seen.fallback}`;
    return block.toString('utf8');
  }
  const { decode } = await oldEncodings();
  let text = seen.fallback === null ? '' : decodePlain(block, seen.fallback, decode, report);
  for (const line of text === '' ? linesOf(block) : []) {
    if (isUtf8(line)) {
      seen.utf8 ||= !isAscii(line);
      text += line.toString('utf8');
    } else {
      report.fallbackLines += 1;
      seen.fallback ??= await fallbackFor(line);
      text += decodeForeign(line, seen, decode);
    }
  }
  const fallback = seen.fallback ?? 'windows-1252';
  report.encoding = seen.utf8 || report.hasBom ? `utf-8+${fallback}` : fallback;
  return text;
}

/** A block without any letter of UTF-8, decoded at once; '' for another. */
function decodePlain(
  block: Buffer,
  fallback: string,
  decode: (bytes: Buffer, encoding: string) => string,
  report: DecodingReport,
): string {
  const latin = block.toString('latin1');
  if (anyUtf8Letter.test(latin)) return '';
  report.fallbackLines += latin.match(/[\u0080-\u00ff][^\r\n]*/g)?.length ?? 0;
  return decode(block, fallback);
}

const anyUtf8Letter =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/;

/** A line that is no UTF-8: by its fallback, but for letters of UTF-8 in it that French writes. */
function decodeForeign(line: Buffer, seen: Seen, decode: (bytes: Buffer, encoding: string) => string): string {
  const fallback = seen.fallback ?? 'windows-1252';
  let text = '';
  let from = 0;
  for (const { 0: bytes, index } of line.toString('latin1').matchAll(utf8Letter)) {
    const letter = Buffer.from(bytes, 'latin1').toString('utf8');
    if (!frenchLetter.test(letter)) continue;
    seen.utf8 = true;
    text += decode(line.subarray(from, index), fallback) + letter;
    from = index + bytes.length;
  }
  return text + decode(line.subarray(from), fallback);
}

const utf8Letter = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e2][\u0080-\u00bf]{2}/g;
const frenchLetter = /[àâäçéèêëîïôöùûüÀÂÇÉÈÊËÎÏÔÙÛÜœŒ’«»–—…€°\u00a0]/;

/** The encoding of the lines of a block that are no UTF-8; Windows-1252 when the only such line is the cut last one. */
async function fallbackFor(block: Buffer): Promise<string | null> {
  const lines = [...linesOf(block)].filter((line) => !isUtf8(line));
  const last = lines.at(-1);
  const isCut = last !== undefined && !endsLine(last) && isUtf8(last.subarray(0, characterStart(last)));
  const foreign = isCut && block.length >= headLength ? lines.slice(0, -1) : lines;
  if (foreign.length === 0) return null;
  const { decode } = await oldEncodings();
  return chooseSingleByte(Buffer.concat(foreign), decode);
}

const endsLine = (line: Buffer): boolean => [lineFeed, carriageReturn].includes(line[line.length - 1] ?? 0);

function* linesOf(block: Buffer): Generator<Buffer> {
  for (let start = 0; start < block.length; ) {
    const end = lineEnd(block, start);
    yield block.subarray(start, end);
    start = end;
  }
}

/** Just after the newline that ends the line starting at `start`. */
function lineEnd(block: Buffer, start: number): number {
  for (let index = start; index < block.length; index += 1) {
    if (block[index] === lineFeed || block[index] === carriageReturn) return index + 1;
  }
  return block.length;
}

/** NUL characters are dropped and counted. */
async function* withoutNuls(pieces: AsyncIterable<string>, report: DecodingReport): AsyncGenerator<string> {
  for await (const piece of pieces) {
    const text = piece.includes('\0') ? piece.replaceAll('\0', '') : piece;
    report.nulCount += piece.length - text.length;
    if (text) yield text;
  }
}
