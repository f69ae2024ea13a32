import { inflateSync } from 'fflate';
import { WorkbookFault } from './fault.ts';

/** A part of a workbook may not hold more bytes than this once unpacked: a zip of some kilobytes can claim terabytes. */
const largestPart = 1 << 29;
/** Sheets pack ten to fifty times, those of blank cells some more: a large part packed better than this is a trap. */
const [trapSize, trapRatio] = [1 << 26, 200];
/** Deflate never packs better than this, so a part that claims more is a lie. */
const bestRatio = 1040;

/** The files packed in a zip archive, their names with `/`, found whatever their case. */
export interface Archive {
  has(name: string): boolean;
  /** Unpacked bytes, or null when there is no such file. Throws a `WorkbookFault`. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  isEncrypted: boolean;
  method: number;
  packed: number;
  size: number;
  /** Where its local header stands. */
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Locator = 0x07064b50;
const unknown32 = 0xffffffff;

const nameKey = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** Opens a zip archive by its directory; throws a `WorkbookFault` when it has none. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries: Map<string, Entry>;
  try {
    entries = entriesOf(view, bytes);
  } catch (error) {
    throw error instanceof WorkbookFault ? error : new WorkbookFault('damaged', String(error));
  }
  return {
    has: (name) => entries.has(nameKey(name)),
    read: (name) => {
      const entry = entries.get(nameKey(name));
      return entry === undefined ? null : unpack(view, bytes, entry);
    },
  };
}

function entriesOf(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  let { count, at } = directoryOf(view);
  const entries = new Map<string, Entry>();
  for (; count > 0 && at + 46 <= view.byteLength; count -= 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new WorkbookFault('damaged', 'directory of the archive');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameLength).toString('utf8');
    const key = nameKey(name);
    // Of two parts with one name spreadsheets take the first.
    if (!entries.has(key)) entries.set(key, entryAt(view, at, at + 46 + nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Number of entries of the directory and where it starts, read from the record at the end of the archive. */
function directoryOf(view: DataView): { count: number; at: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) !== endSignature) continue;
    const plain = { count: view.getUint16(end + 8, true), at: view.getUint32(end + 16, true) };
    if (end < 20 || view.getUint32(end - 20, true) !== zip64Locator) return plain;
    const large = Number(view.getBigUint64(end - 12, true));
    return {
      count: Number(view.getBigUint64(large + 32, true)),
      at: Number(view.getBigUint64(large + 48, true)),
    };
  }
  throw new WorkbookFault('damaged', 'the archive has no end');
}

function entryAt(view: DataView, at: number, extra: number, extraLength: number): Entry {
  const entry = {
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  // Sizes over 4 GB, or written so by streaming writers, stand in an extra field of id 1.
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== unknown32) continue;
      entry[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
    break;
  }
  return entry;
}

function unpack(view: DataView, bytes: Uint8Array, { isEncrypted, method, packed, size, offset }: Entry): Uint8Array {
  if (isEncrypted) throw new WorkbookFault('password', 'encrypted entry');
  if (size > largestPart) throw new WorkbookFault('too-big', `${size} bytes`);
  if (size > trapSize && size > packed * trapRatio) throw new WorkbookFault('too-big', 'packed too well');
  if (size > packed * bestRatio + 64) throw new WorkbookFault('damaged', 'a part claims more than it can hold');
  try {
    if (view.getUint32(offset, true) !== localSignature) throw new Error('no local header');
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const data = bytes.subarray(start, start + packed);
    if (method === 0) return data;
    if (method !== 8) throw new Error(`method ${method}`);
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    throw new WorkbookFault('damaged', String(error));
  }
}
