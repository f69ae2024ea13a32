/** What a compound file (the container of Office before 2007, and of protected workbooks) holds. */
export type CompoundContent = 'protected' | 'old-workbook' | 'other';

const holds = (bytes: Buffer, stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'));

/** Told by the names of its streams, which its directory gives in UTF-16. */
export function contentOfCompoundFile(bytes: Uint8Array): CompoundContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (holds(buffer, 'EncryptedPackage')) return 'protected';
  return holds(buffer, 'Workbook') || holds(buffer, 'Book') ? 'old-workbook' : 'other';
}
