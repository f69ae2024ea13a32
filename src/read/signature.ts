/** What a file is when its first bytes say that it is no text table. Null for text. */
export type BinaryKind = 'zip' | 'compound' | 'binary' | 'markup';

/** Bytes needed to tell. */
export const signatureLength = 512;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);

/** Workbooks of today (.xlsx, .ods), an archive without any file, workbooks of before 2007 and protected ones. */
const zips = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const others = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b, 0x08], // gzip
];

/** Web pages and XML documents, which some servers and older spreadsheets write under the name of a workbook. */
const markup = /^\s*<(?:!doctype|html|head|meta|table|style|\?xml)[\s>]/i;

/** The kind of a file by its first bytes, whatever its name says. */
export function binaryKindOf(head: Uint8Array): BinaryKind | null {
  if (zips.some((magic) => startsWith(head, magic))) return 'zip';
  if (startsWith(head, compoundFile)) return 'compound';
  if (others.some((magic) => startsWith(head, magic))) return 'binary';
  const text = Buffer.from(head).toString('latin1').replaceAll('\0', '');
  return markup.test(text.replace(/^(?:ÿþ|þÿ|ï»¿)/, '')) ? 'markup' : null;
}
