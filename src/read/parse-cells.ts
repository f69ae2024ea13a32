import { type Options, parse } from 'csv-parse/sync';

/** A record of cells with where it stands in the parsed text, both counted from 1. */
export interface ParsedRecord {
  cells: string[];
  /** Records and empty lines up to this one: its row in a spreadsheet. */
  row: number;
  /** Line on which it starts. */
  line: number;
}

/** A character that no decoded text holds: the delimiter of a table of one column. */
const noDelimiter = '\u0000';

interface WithInfo {
  record: string[];
  info: { lines: number; records: number; empty_lines: number };
}

/** Cells of whole records; rows of any width, bare quotes inside a cell kept, empty lines skipped but counted. */
export function parseCells(text: string, delimiter: string | null): ParsedRecord[] {
  return parseWith(text, delimiter, '"') ?? parseWith(text, delimiter, null) ?? [];
}

function parseWith(text: string, delimiter: string | null, quote: string | null): ParsedRecord[] | null {
  const options: Options = {
    delimiter: delimiter ?? noDelimiter,
    quote,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: false,
    info: true,
  };
  try {
    const records = parse(text, options) as unknown as WithInfo[];
    return records.map(({ record, info }) => ({
      cells: record,
      row: info.records + info.empty_lines,
      // csv-parse counts the line on which a record ends.
      line: info.lines - newlinesIn(record),
    }));
  } catch {
    return null;
  }
}

const newlinesIn = (cells: string[]): number => cells.reduce((sum, cell) => sum + countNewlines(cell), 0);

export function countNewlines(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) count += 1;
  return count;
}
