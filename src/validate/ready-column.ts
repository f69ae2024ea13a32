import { columnByKey, isWholeAnswer } from '../columns/index.ts';
import type { ColumnSpec } from '../model/column.ts';
import type { FileConfig } from '../model/config.ts';
import type { Place } from '../model/place.ts';
import type { HeaderMatch, Table } from '../model/table.ts';
import { detached } from '../text/detach.ts';
import { foldKey } from '../text/fold.ts';
import type { CellReading } from './cell-reading.ts';
import { splitValues } from './read-code.ts';

/** A column of a file, ready to read its cells. */
export interface ReadyColumn {
  column: ColumnSpec;
  /** The header that holds the whole answer; null when only its choices stand in the file, or a constant. */
  match: HeaderMatch | null;
  /** Headers that are one choice of the answer, or ask for the words beside «autre». */
  parts: HeaderMatch[];
  /** Configured code by folded cell. */
  codes: Map<string, string>;
  /** What the configuration says separates its values, beside the usual marks. */
  separator: string | null;
  /** Readings of cells already met: files repeat themselves. */
  readings: Map<string, CellReading>;
  /** Value that the configuration gives to every row. */
  constant: string | null;
  /** Rows whose whole answer and choices disagree, and the first of them. */
  contradictions: { count: number; first: Place | null };
  /** In a column of dates that writes the month first: cells that could be read both ways, and the first that can't. */
  monthFirst: { count: number; first: { raw: string; at: Place } | null };
  /** Cells under a choice that hold words, by header, and the first of each. */
  strays: Map<HeaderMatch, { count: number; first: Place; actual: string }>;
  /** Cells whose words say that there is nothing, and the words. */
  blanks: { count: number; first: Place | null; words: Set<string> };
  /** Numbers where audiences were expected. */
  heads: { count: number; first: Place | null };
}

/** What the configuration says of the values of a column. */
const configuredValues = (settings: FileConfig | null, key: string): Pick<ReadyColumn, 'codes' | 'separator'> => ({
  codes: new Map(Object.entries(settings?.codes[key] ?? {}).map(([cell, code]) => [foldKey(cell), code])),
  separator: settings?.separators[key] || null,
});

/** A cell as its reader is given it, so that it reads the same where there is no configuration. */
export const asConfigured = (settings: FileConfig | null, key: string, raw: string): string =>
  mapCodes(configuredValues(settings, key), raw);

/** Longer cells are seldom repeated. */
const longestKept = 120;
/** Different cells remembered by column. */
const readingsKept = 2000;

/** The columns of a file in the order of its headers, then those that the configuration fills. */
export function readyColumns(
  { kind, headers }: Pick<Table, 'kind' | 'headers'>,
  settings: FileConfig | null,
): ReadyColumn[] {
  const constants = settings?.constants ?? {};
  const keys = [...new Set([...headers.flatMap(({ key }) => key ?? []), ...Object.keys(constants)])];
  return keys.flatMap((key) => {
    const column = columnByKey(key, kind);
    if (!column) return [];
    const own = headers.filter((match) => match.key === key);
    return {
      column,
      match: own.find(isWholeAnswer) ?? null,
      parts: own.filter((match) => !isWholeAnswer(match)),
      ...configuredValues(settings, key),
      readings: new Map(),
      constant: constants[key] ?? null,
      contradictions: { count: 0, first: null },
      monthFirst: { count: 0, first: null },
      strays: new Map(),
      blanks: { count: 0, first: null, words: new Set() },
      heads: { count: 0, first: null },
    };
  });
}

/** Reads a cell once for all its repetitions, after what the configuration says of its values. */
export function readingOf(ready: ReadyColumn, raw: string, read: (text: string) => CellReading): CellReading {
  const known = ready.readings.get(raw);
  if (known) return known;
  if (raw.length > longestKept) return read(mapCodes(ready, raw));
  const own = detached(raw);
  const reading = read(mapCodes(ready, own));
  if (ready.readings.size >= readingsKept) ready.readings.clear(); // values that never come back
  ready.readings.set(own, reading);
  return reading;
}

/** The cell with its own separator put as `;`, and the values that the configuration maps put as their codes. */
function mapCodes({ codes, separator }: Pick<ReadyColumn, 'codes' | 'separator'>, raw: string): string {
  const whole = codes.size === 0 ? undefined : codes.get(foldKey(raw));
  if (whole !== undefined) return whole;
  const cell = separator === null ? raw : raw.split(separator).join(';');
  if (codes.size === 0) return cell;
  const parts = splitValues(cell).flatMap((part) => namesIn(part, codes));
  if (!parts.some((part) => codes.has(foldKey(part)))) return cell;
  return parts.map((part) => codes.get(foldKey(part)) ?? part).join(';');
}

/** Names of choices parted by blanks, as forms export several in one cell, when one of them is configured. */
function namesIn(part: string, codes: ReadonlyMap<string, string>): string[] {
  if (codes.has(foldKey(part))) return [part];
  const names = part.split(/\s+/);
  const areNames = names.length > 1 && names.every((name) => /^[\w-]+$/.test(name));
  return areNames && names.some((name) => codes.has(foldKey(name))) ? names : [part];
}
