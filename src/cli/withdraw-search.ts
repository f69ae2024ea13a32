import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPackage, textsOf } from '../protect/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { readPlain } from './read-plain.ts';
import { type Needles, timesSeenIn } from './withdraw-needles.ts';

/** A file on the disk that shows who withdraws. */
export interface Find {
  path: string;
  times: number;
  /** It could not be opened: nobody knows what it shows. */
  isUnread?: true;
}

/** Searches every file under a folder; a workbook or a document is opened, its properties too. */
export const findIn = (folder: string, needles: Needles): Find[] => findAmong(filesUnder(folder), needles);

/** Searches some files; the edition given out last often stands twice, and is searched once. */
export function findAmong(paths: readonly string[], needles: Needles): Find[] {
  const timesByContent = new Map<string, number>();
  return paths.flatMap((path) => {
    const find = findInFile(path, needles, timesByContent);
    return find.times > 0 || find.isUnread ? [find] : [];
  });
}

/** Searches one file as the leak test reads it, by its name and by everything it says. */
function findInFile(path: string, needles: Needles, timesByContent: Map<string, number>): Find {
  let bytes: Buffer;
  try {
    bytes = readPlain(path);
  } catch {
    return { path, times: 0, isUnread: true };
  }
  const content = `${createHash('sha256').update(bytes).digest('hex')} ${basename(path)}`;
  const times =
    timesByContent.get(content) ??
    Math.max(...readings(path, bytes, needles).map((text) => timesSeenIn(text, needles)));
  timesByContent.set(content, times);
  return { path, times };
}

/** Lines of a text, counted from 1, that show who withdraws; of two that only do together, the first. */
export function linesIn(path: string, needles: Needles): number[] {
  const lines = textIn(readPlain(path)).split(/\r\n|\n|\r/);
  const tells = (text: string) =>
    textsOf({ name: '', content: text }, needles.sought).some((one) => timesSeenIn(one, needles) > 0);
  const alone = lines.map(tells);
  return lines.flatMap((line, index) =>
    alone[index] || (alone[index + 1] === false && tells(`${line}\n${lines[index + 1]}`)) ? [index + 1] : [],
  );
}

/** The readings of a text, of which the fullest counts; the parts of a package are read as one. */
function readings(path: string, bytes: Buffer, { sought }: Needles): string[] {
  const name = basename(path);
  if (!isPackage(bytes)) return textsOf({ name, content: textIn(bytes) }, sought);
  try {
    return [textsOf({ name, content: bytes }, sought).join('\n')];
  } catch {
    return textsOf({ name, content: textIn(bytes) }, sought); // begins like a package, and is none
  }
}

/** A file that is no UTF-8 is read as Windows writes it too. */
function textIn(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? `${text}\n${bytes.toString('latin1')}` : text;
}

/** Every file under a folder, in one order; none when it cannot be listed. */
export function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => compareCodeUnits(a.name, b.name))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
      });
  } catch {
    return [];
  }
}
