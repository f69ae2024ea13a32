import { strToU8, zipSync } from 'fflate';

/** A date that every archive carries, in local terms as zip files have it, so that no time zone changes a byte. */
const fixedDate = (): Date => new Date(1980, 0, 1, 12);

/** A zip archive of the files, in the order given, with fixed dates: same files, same bytes. Texts are written in UTF-8. */
export function writeZip(files: readonly { name: string; content: string | Uint8Array }[]): Uint8Array {
  const entries = files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: fixedDate() });
}
