/** What a file is when its first bytes say that it is no text: a workbook, or another binary file. Null for text. */
export type BinaryKind = 'workbook' | 'binary';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const others = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b, 0x08], // gzip
];

/** Workbooks are zip archives (.xlsx, .ods) or compound files (.xls). */
export function binaryKindOf(head: Uint8Array): BinaryKind | null {
  if (startsWith(head, zip) || startsWith(head, compoundFile)) return 'workbook';
  return others.some((magic) => startsWith(head, magic)) ? 'binary' : null;
}
