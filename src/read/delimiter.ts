import { takeRecords } from './records.ts';
import { lineEnd } from './scan.ts';

/** Delimiters that spreadsheets write, the likeliest first. */
const candidates = [';', ',', '\t', '|'] as const;

/** `sep=;` on the first line, as Excel writes it; null when the line is not there. */
export function declaredDelimiter(text: string): { delimiter: string; length: number } | null {
  const match = /^"?sep=(.)"?(?:\n|$)/i.exec(text);
  const delimiter = match?.[1];
  return match && delimiter ? { delimiter, length: match[0].length } : null;
}

/** Names that a configuration may give instead of the character itself. */
export function namedDelimiter(name: string): string {
  const named: { [name: string]: string } = { tab: '\t', tabulation: '\t', '\\t': '\t' };
  return named[name.toLowerCase()] ?? name;
}

/** The first rows of a sample cut with a delimiter. */
export function sampleRows(sample: string, isWhole: boolean, delimiter: string | null, limit: number): string[][] {
  const place = { row: 0, line: 0 };
  const options = { delimiter, width: () => null, onBroken: () => {} };
  const { rows } = takeRecords(sample, isWhole, place, options);
  const kept = rows.length > 0 || isWhole ? rows : takeRecords(sample, true, place, options).rows;
  return kept.slice(0, limit).map(({ cells }) => cells);
}

/** The first line of a sample cut with a delimiter: most often its header, whole. */
export const firstRow = (sample: string, delimiter: string | null): string[] =>
  sampleRows(sample.slice(0, lineEnd(sample, 0)), true, delimiter, 1)[0] ?? [];

/**
 * The delimiter of a sample: the one that makes a header of the first line, most of its cells known; else the one that shows most known headers, else the one whose rows are all as wide as the
 * first wide one. Null when the table has one column. `knownHeaders` counts the known headers of a row.
 */
export function chooseDelimiter(
  sample: string,
  isWhole: boolean,
  knownHeaders: (cells: string[]) => number,
): string | null {
  for (const delimiter of candidates) {
    const cells = sample.includes(delimiter) ? firstRow(sample, delimiter) : [];
    const known = cells.length > 1 ? knownHeaders(cells) : 0;
    if (known > 1 && known * 2 > cells.length) return delimiter;
  }
  let best: { delimiter: string; known: number; consistency: number } | null = null;
  for (const delimiter of candidates) {
    if (!sample.includes(delimiter)) continue;
    const rows = sampleRows(sample, isWhole, delimiter, 60);
    const known = Math.max(0, ...rows.slice(0, 25).map(knownHeaders));
    const score = { delimiter, known: known >= 2 ? known : 0, consistency: consistencyOf(rows) };
    if (score.known === 0 && score.consistency === 0) continue;
    const gap = best === null ? 1 : score.known - best.known || score.consistency - best.consistency;
    if (gap > 0) best = score;
  }
  if (best && best.known === 0 && sampleRows(sample, isWhole, null, 25).some((cells) => knownHeaders(cells) > 0)) {
    return null;
  }
  return best?.delimiter ?? null;
}

/** Share of all rows that are as wide as the first row of two cells or more, with a little more for wide tables. */
function consistencyOf(rows: string[][]): number {
  const width = rows.find((cells) => cells.length > 1)?.length;
  if (width === undefined) return 0;
  return rows.filter((cells) => cells.length === width).length / rows.length - 1 / (100 * width);
}
