import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPackage, textsOf } from '../protect/index.ts';
import { compareCodeUnits } from '../text/sort.ts';
import { type Needle, timesIn } from './withdraw-needles.ts';

/** A file on the disk that shows who withdraws. */
export interface Find {
  path: string;
  times: number;
  /** Lines of a text, counted from 1; none of a workbook or a document. */
  lines: number[];
}

/** Searches every file under a folder; a workbook or a document is opened, its properties too. */
export function findIn(folder: string, needles: readonly Needle[], longer: readonly string[]): Find[] {
  return filesUnder(folder).flatMap((path) => {
    const find = findInFile(path, needles, longer);
    return find.times > 0 ? [find] : [];
  });
}

/** Searches one file as the leak test reads it, by its name and by everything it says. */
export function findInFile(path: string, needles: readonly Needle[], longer: readonly string[]): Find {
  const bytes = readFileSync(path);
  const times = Math.max(...readings(path, bytes).map((text) => timesIn(text, needles, longer)));
  const lines =
    times === 0 || isPackage(bytes)
      ? []
      : bytes
          .toString('utf8')
          .split(/\r\n|\n|\r/)
          .flatMap((line, index) => (timesIn(line, needles, longer) > 0 ? [index + 1] : []));
  return { path, times, lines };
}

/** The readings of a text, of which the fullest counts; the parts of a package are read as one. */
function readings(path: string, bytes: Buffer): string[] {
  const name = basename(path);
  if (!isPackage(bytes)) return textsOf({ name, content: textIn(bytes) });
  try {
    return [textsOf({ name, content: bytes }).join('\n')];
  } catch {
    return textsOf({ name, content: textIn(bytes) }); // begins like a package, and is none
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
